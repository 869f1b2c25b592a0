import { article } from '../../law/articles.ts'
import { inMethod, isOrder87, isTenderingLaw } from './conditions.ts'
import { DAYS, statedRule } from './stated.ts'

/** 评审报告、定标与结果公告的期限 */
export const awardTimeline = statedRule({
  id: 'gp-award-timeline',
  title: {
    zh: '评审报告2日、定标5日、公告2日（工作日）',
    en: 'Report in 2, award in 5, publication in 2 working days',
  },
  severity: 'note',
  sources: [article('procurement-regulation', '第四十三条')],
  outcome: 'failed',
  when: inMethod(
    'government-procurement',
    'open-tender',
    'invited-tender',
    'competitive-negotiation',
    'competitive-consultation',
    'inquiry',
  ),
  limits: [
    {
      words: `(?:评审|评标|磋商|谈判)结束(?:之日起|后)?[^。；;\\n]{0,4}?${DAYS}内[^。；;\\n]{0,16}(?:送|提交)[^。；;\\n]{0,6}采购人`,
      bound: 'most',
      value: 2,
      unit: 'workday',
    },
    {
      words: `收到(?:评审|评标)报告(?:之日起|之后|后)?[^。；;\\n]{0,4}?${DAYS}内[^。；;\\n]{0,30}确定`,
      bound: 'most',
      value: 5,
      unit: 'workday',
    },
    {
      words: `(?:供应商|中标人|成交人)确定(?:之日起|之后|后)?[^。；;\\n]{0,4}?${DAYS}内[^。；;\\n]{0,40}公告`,
      bound: 'most',
      value: 2,
      unit: 'workday',
    },
  ],
  message: {
    zh: '评审后的一步写为 {stated} 内，法定{limit}。',
    en: 'A step after the evaluation takes {stated}; the law allows {limit}.',
  },
  suggestion: { zh: '改为法定期限。', en: 'Use the statutory period.' },
})

/** 招标公告期限 */
export const noticePeriod = statedRule({
  id: 'gp-notice-period-5wd',
  title: { zh: '招标公告期限为5个工作日', en: 'The notice stands for 5 working days' },
  severity: 'clarification',
  sources: [article('mof-order-87', '第十六条')],
  outcome: 'review',
  when: (evidence) => isOrder87(evidence) && inMethod('government-procurement', 'open-tender')(evidence),
  unless: /(?:中标|成交|结果|终止|更正|变更|澄清)[^。；;\n]{0,6}公告期限/,
  limits: [
    {
      words: `公告期限\\s{0,2}(?:为|[:：])[^。；;\\n0-9]{0,20}?${DAYS}`,
      bound: 'least',
      value: 5,
      unit: 'workday',
    },
  ],
  message: {
    zh: '公告期限写为 {stated}，法定 5 个工作日。',
    en: 'The notice stands for {stated}; the law asks for 5 working days.',
  },
  suggestion: { zh: '改为5个工作日。', en: 'Make it 5 working days.' },
})

/** 中标候选人公示期 (招标投标法) */
export const candidatePublicity = statedRule({
  id: 'tl-candidate-publicity-3d',
  title: { zh: '中标候选人公示期不少于3日', en: 'Candidates are published for 3 days at least' },
  severity: 'clarification',
  sources: [article('tendering-regulation', '第五十四条')],
  outcome: 'review',
  when: isTenderingLaw,
  limits: [
    {
      words: `公示期(?:限)?\\s{0,2}(?:不得?少于|为|[:：])?\\s{0,2}${DAYS}`,
      bound: 'least',
      value: 3,
      unit: 'day',
    },
  ],
  message: {
    zh: '中标候选人公示期写为 {stated}，依法必须招标的项目{limit}。',
    en: 'Candidates are published for {stated}; where the law demands a tender, {limit}.',
  },
  suggestion: { zh: '改为不少于3日。', en: 'Make it 3 days at least.' },
})

/** 订立合同与退还保证金 (招标投标法) */
export const contractAndRefund = statedRule({
  id: 'tl-contract-and-deposit-refund',
  title: {
    zh: '30日内签订合同，签约后5日内退还保证金',
    en: 'Contract within 30 days; bonds returned within 5 days of it',
  },
  severity: 'clarification',
  sources: [article('tendering-regulation', '第五十七条'), article('tendering-law', '第四十六条')],
  outcome: 'failed',
  when: isTenderingLaw,
  limits: [
    {
      words: `中标通知书[^。；;\\n]{0,4}发出(?:之日起|之日后|后)?[^。；;\\n]{0,4}?${DAYS}内[^。；;\\n]{0,24}(?:签订|订立|签署)[^。；;\\n]{0,10}合同`,
      bound: 'most',
      value: 30,
      unit: 'day',
    },
    {
      words: `合同(?:签订|订立|签署)(?:之日起|后)?[^。；;\\n]{0,4}?${DAYS}内[^。；;\\n]{0,24}退还[^。；;\\n]{0,12}投标保证金`,
      bound: 'most',
      value: 5,
      unit: 'day',
    },
  ],
  message: {
    zh: '签订合同或退还保证金的期限写为 {stated}，法定{limit}。',
    en: 'The contract or the refund takes {stated}; the law allows {limit}.',
  },
  suggestion: { zh: '改为法定期限。', en: 'Use the statutory period.' },
})
