import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得以备选库、名录、自设黑名单作门槛 */
export const shortlists = phraseRule({
  id: 'ban-shortlist-and-blacklist',
  title: { zh: '不得以备选库、名录、自设黑名单作门槛', en: 'No shortlists or private blacklists' },
  severity: 'clarification',
  sources: [article('fair-competition-notice', '第一部分第（二）项')],
  outcome: 'review',
  message: {
    zh: '{count} 处以备选库、名录、定点资格或自设黑名单设门槛：{found}。',
    en: '{count} places use shortlists or private blacklists: {found}.',
  },
  suggestion: {
    zh: '删除；信用以法定名单和官网查询为准。',
    en: 'Delete it; rely on the lists the law provides.',
  },
  zones: ['scoring', 'qualification', 'notice'],
  phrases: [
    /((?:供应商库|备选库|名录库|资格库|入围名单|合格供应商名录)(?:内|成员|中)?[^。；;\n]{0,12}(?:方可|才能|参加|投标|企业))/g,
    /((?:采购人|本单位|招标人|集团)[^。；;\n]{0,6}(?:黑名单|不良(?:行为)?记录|禁入名单)[^。；;\n]{0,16})/g,
    /((?:须|应|必须)为[^。；;\n]{0,10}(?:定点(?:服务|采购)?单位|协会会员|会员单位))/g,
  ],
  minded: false,
  when: ({ tender }) => tender.facts.regime?.value === 'government-procurement',
})
