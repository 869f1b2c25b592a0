import { phraseRule } from '../phrase.ts'

/** 检测周期不应长于公告期 */
export const testLeadTime = phraseRule({
  id: 'test-report-lead-time',
  title: { zh: '检测周期不应长于公告期', en: 'Testing must not outlast the notice period' },
  severity: 'clarification',
  sources: ['tender'],
  outcome: 'review',
  message: {
    zh: '{count} 项检测耗时较长，投标人在公告期内可能来不及取得报告：{found}。',
    en: '{count} tests take long; bidders may not get a report within the notice period: {found}.',
  },
  suggestion: {
    zh: '改为中标后或供货时提供报告，或降低时长要求。',
    en: 'Ask for the report after award or on delivery, or shorten the test.',
  },
  zones: ['scoring', 'technical'],
  phrases: [
    /((?:盐雾|耐腐蚀|腐蚀|耐候|老化|色差|紫外|氙灯|耐光|光照|耐湿热|湿热|试验时间|加速|暴露|浸泡|连续)[^。；;\n]{0,30}?(?:2[4-9][0-9]|[3-9][0-9]{2}|[1-9][0-9]{3})\s{0,2}(?:h|H|小时)(?![a-zA-Z]))/g,
    /((?:2[4-9][0-9]|[3-9][0-9]{2}|[1-9][0-9]{3})\s{0,2}(?:h|H|小时)(?![a-zA-Z])[^。；;\n]{0,16}(?:盐雾|耐腐蚀|老化|耐候|色差|紫外|氙灯|观察|内[，,]观察)[^。；;\n]{0,20})/g,
    /((?:耐久|寿命|疲劳|试验次数|循环|开闭|往复)[^。；;\n]{0,16}?(?:[2-9][0-9]|[1-9][0-9]{2})\s{0,2}万\s{0,2}次)/g,
    /((?:防霉|霉菌|抗霉|桔青霉|黑曲霉|球毛壳霉|毛球二孢)[^。；;\n]{0,30})/g,
  ],
})
