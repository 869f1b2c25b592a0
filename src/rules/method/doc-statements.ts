import { article } from '../../law/articles.ts'
import { absentRule } from './absent.ts'
import { inMethod } from './conditions.ts'

const isGovernment = inMethod('government-procurement')

/** 信用信息查询 */
export const creditQuery = absentRule({
  id: 'gp-credit-query',
  title: { zh: '信用信息查询的渠道和规则须写明', en: 'The source of credit records must be stated' },
  severity: 'note',
  sources: [article('mof-order-87', '第二十条')],
  when: isGovernment,
  words: /信用中国|creditchina|信用(?:信息|记录)|失信被执行人|严重违法失信/i,
  message: {
    zh: '全文没有提到信用信息的查询渠道、截止时点和使用规则。',
    en: 'Where, when and how credit records are looked up is nowhere said.',
  },
  suggestion: {
    zh: '写明查询渠道、截止时点、留存方式和使用规则。',
    en: 'State source, time, record and use.',
  },
})

/** 质疑的接收方式 */
export const challengeChannel = absentRule({
  id: 'gp-challenge-channel',
  title: { zh: '接收质疑函的方式和联系信息须写明', en: 'Where challenges are received must be stated' },
  severity: 'clarification',
  sources: [article('mof-order-94', '第七条'), article('procurement-law', '第五十二条')],
  when: isGovernment,
  words: /质疑/,
  message: { zh: '全文没有提到质疑。', en: 'Challenges are nowhere mentioned.' },
  suggestion: {
    zh: '写明接收质疑函的方式、联系部门、电话和地址。',
    en: 'State how and where challenges are received.',
  },
})

/** 可能实质性变动的内容 */
export const variableItems = absentRule({
  id: 'gp-negotiation-variable-items',
  title: { zh: '可能实质性变动的内容须写明', en: 'What may change in negotiation must be stated' },
  severity: 'note',
  sources: [article('mof-order-74', '第十一条、第三十二条'), article('consultation-measures', '第九条')],
  when: inMethod('government-procurement', 'competitive-negotiation', 'competitive-consultation'),
  words: /实质性变动|变动[^。；;\n]{0,10}(?:技术|服务|合同)|不(?:会|作|做)[^。；;\n]{0,6}变动/,
  message: {
    zh: '全文没有写明谈判（磋商）中可能实质性变动的内容。',
    en: 'What may change in substance during the negotiation is nowhere said.',
  },
  suggestion: { zh: '列出可能变动的技术、服务要求和合同条款。', en: 'List the terms that may change.' },
})
