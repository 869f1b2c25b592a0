import { article } from '../../law/articles.ts'
import { inMethod, isTenderingLaw } from './conditions.ts'
import { DAYS, statedRule } from './stated.ts'

const isGovernment = inMethod('government-procurement')

/** 询问、质疑答复期限 */
export const challengeReply = statedRule({
  id: 'gp-challenge-reply-7wd',
  title: {
    zh: '质疑7个工作日内、询问3个工作日内答复',
    en: 'Challenges are answered within 7 working days, questions within 3',
  },
  severity: 'clarification',
  sources: [article('mof-order-94', '第十三条'), article('procurement-regulation', '第五十二条')],
  outcome: 'failed',
  when: isGovernment,
  limits: [
    {
      words: `收到[^。；;\\n]{0,16}质疑[^。；;\\n]{0,12}?${DAYS}内?[^。；;\\n]{0,16}答复`,
      bound: 'most',
      value: 7,
      unit: 'workday',
    },
    {
      words: `询问[^。；;\\n质疑]{0,30}?${DAYS}内?[^。；;\\n质疑]{0,20}答复`,
      bound: 'most',
      value: 3,
      unit: 'workday',
    },
  ],
  message: {
    zh: '答复询问或质疑的期限写为 {stated}，法定{limit}。',
    en: 'Questions or challenges are answered within {stated}; the law asks for {limit}.',
  },
  suggestion: { zh: '改为法定期限。', en: 'Use the statutory period.' },
})

/** 投诉期限 */
export const complaintPeriod = statedRule({
  id: 'gp-complaint-15wd',
  title: {
    zh: '投诉期限为答复期满后15个工作日',
    en: 'Complaints may be made within 15 working days of the reply',
  },
  severity: 'note',
  sources: [article('mof-order-94', '第十七条')],
  outcome: 'failed',
  when: isGovernment,
  limits: [
    {
      words: `答复期(?:限)?(?:届)?满[^。；;\\n]{0,10}?${DAYS}内?[^。；;\\n]{0,30}投诉`,
      bound: 'least',
      value: 15,
      unit: 'workday',
    },
  ],
  message: {
    zh: '投诉期限写为 {stated}，法定{limit}。',
    en: 'Complaints may be made within {stated}; the law gives {limit}.',
  },
  suggestion: { zh: '改为15个工作日。', en: 'Make it 15 working days.' },
})

/** 异议 (招标投标法) */
export const objectionPeriod = statedRule({
  id: 'tl-objection-10d-3d',
  title: {
    zh: '对招标文件的异议在截止10日前提出，3日内答复',
    en: 'Objections to the tender come 10 days before the deadline and are answered within 3',
  },
  severity: 'clarification',
  sources: [article('tendering-regulation', '第二十二条')],
  outcome: 'failed',
  when: isTenderingLaw,
  unless: /资格预审/,
  limits: [
    {
      words: `截止[^。；;\\n]{0,8}?${DAYS}(?:以)?前[^。；;\\n]{0,16}提出[^。；;\\n]{0,4}异议`,
      bound: 'most',
      value: 10,
      unit: 'day',
    },
    {
      words: `对招标文件有异议[^。；;\\n]{0,24}截止[^。；;\\n]{0,8}?${DAYS}(?:以)?前`,
      bound: 'most',
      value: 10,
      unit: 'day',
    },
    {
      words: `收到异议[^。；;\\n]{0,10}?${DAYS}内[^。；;\\n]{0,8}答复`,
      bound: 'most',
      value: 3,
      unit: 'day',
    },
  ],
  message: {
    zh: '异议或其答复的期限写为 {stated}，法定{limit}。',
    en: 'The period for objections or replies is {stated}; the law asks for {limit}.',
  },
  suggestion: { zh: '改为截止10日前提出、3日内答复。', en: 'Use 10 days for objections and 3 for replies.' },
})
