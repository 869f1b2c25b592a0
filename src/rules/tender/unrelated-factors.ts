import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 与需求无关的内容不得计分 */
export const unrelatedFactors = phraseRule({
  id: 'gp-score-factor-related',
  title: { zh: '与需求无关的内容不得计分', en: 'Factors outside the requirement must not score' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条')],
  outcome: 'review',
  message: {
    zh: '{count} 处以采购需求以外的内容计分：{found}。',
    en: '{count} criteria score what the requirement does not ask for: {found}.',
  },
  suggestion: {
    zh: '评审因素只取采购需求中已列明、与质量有关的内容。',
    en: 'Score only what the requirement states and what bears on quality.',
  },
  zones: ['scoring'],
  phrases: [
    /((?:现场)?踏勘(?:情况|现场)?|勘察现场)[^。；;\n]{0,60}/g,
    /((?:内部|企业|公司|日常)(?:管理|规章)制度)/g,
    /((?:加工中心|生产设备|机器设备|生产线|检测设备|数控[^。；;\n]{0,6}机|(?:封边|排钻|开料|喷涂|注塑|激光切割)机?)[^。；;\n]{0,20})/g,
    /((?:自主)?研发(?:能力|中心|团队)|专利(?:证书|数量)?|软件著作权(?:登记)?(?:证书)?|企业文化|党支部|工会组织|慈善|捐赠|公益)/g,
  ],
})
