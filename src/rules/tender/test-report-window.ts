import { phraseRule } from '../phrase.ts'

/** 检测报告的截止时间应到投标截止日 */
export const testReportWindow = phraseRule({
  id: 'test-report-window',
  title: {
    zh: '检测报告的截止时间应到投标截止日',
    en: 'The window for test reports should reach the deadline for bids',
  },
  severity: 'clarification',
  sources: ['tender'],
  outcome: 'review',
  message: {
    zh: '{count} 处检测报告（证书）时间只到公告日，或起止时间特定：{found}。',
    en: '{count} windows for reports end before the deadline for bids or are oddly specific: {found}.',
  },
  suggestion: {
    zh: '截止时间写到投标截止日，并给检测留出时间。',
    en: 'Let the window reach the deadline for bids and leave time for testing.',
  },
  zones: ['scoring', 'technical', 'qualification', 'commercial'],
  phrases: [
    /((?:报告|证书)[^。；;\n]{0,30}至(?:本)?(?:项目|招标|采购)?(?:公告|发布)[^。；;\n]{0,4}(?:日|之日|前))/g,
    /(至(?:本)?项目公告(?:日|发布)[^。；;\n]{0,30}(?:报告|证书))/g,
    /(至投标报名截止[^。；;\n]{0,40}(?:报告|证书))/g,
  ],
})
