import { article } from '../../law/articles.ts'
import { inMethod } from './conditions.ts'
import { NUMBER, statedRule } from './stated.ts'

/** 邀请招标的邀请家数 */
export const invitedNumber = statedRule({
  id: 'gp-invited-tender-random-three',
  title: { zh: '邀请招标须邀请3家以上', en: 'An invited tender invites three at least' },
  severity: 'clarification',
  sources: [
    article('mof-order-87', '第十四条'),
    article('procurement-law', '第三十四条'),
    article('tendering-law', '第十七条'),
  ],
  outcome: 'failed',
  when: (evidence) =>
    inMethod('government-procurement', 'invited-tender')(evidence) ||
    inMethod('tendering-law', 'invited-tender')(evidence),
  limits: [
    {
      words: `(?:抽取|选择|确定|邀请)(?:了|不少于)?\\s{0,2}${NUMBER}\\s{0,2}家[^。；;\\n]{0,10}(?:供应商|投标人|单位|企业)`,
      bound: 'least',
      value: 3,
      unit: 'supplier',
    },
  ],
  message: { zh: '邀请 {stated}，法定{limit}。', en: '{stated} are invited; the law asks for {limit}.' },
  suggestion: { zh: '邀请3家以上。', en: 'Invite three or more.' },
})
