import { article } from '../../law/articles.ts'
import { parseNumber } from '../../text/numeral.ts'
import type { Clause } from '../clauses.ts'
import { defineRule } from '../define.ts'
import { isUnder } from '../facts.ts'
import type { AnyRule, Message, Rule } from '../model.ts'
import { citeAround } from '../sentence.ts'
import { clausesWith } from '../zone-text.ts'

interface Stated {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  readonly days: number
}

interface PeriodRule extends Pick<Rule, 'id' | 'title' | 'sources' | 'suggestion'> {
  /** One group: the number. */
  readonly words: RegExp
  readonly limit: number
  readonly bound: 'least' | 'most'
  readonly message: Message
}

/** Makes a rule on a period that the law limits, as a clause states it. */
const numberRule = (rule: PeriodRule): AnyRule =>
  defineRule<Stated>({
    id: rule.id,
    title: rule.title,
    severity: 'clarification',
    sources: rule.sources,
    messages: { review: rule.message },
    suggestion: rule.suggestion,
    joins: true,
    select: (evidence) =>
      isUnder('government-procurement')(evidence)
        ? clausesWith(evidence, rule.words)
            .filter(({ zone }) => zone !== 'form')
            .flatMap((clause) =>
              [...clause.text.matchAll(rule.words)].flatMap((match) => {
                const days = parseNumber(match[1]!)
                return days === null
                  ? []
                  : [{ clause, start: match.index, end: match.index + match[0].length, days }]
              }),
            )
        : [],
    check: ({ clause, start, end, days }) => ({
      outcome: (rule.bound === 'least' ? days >= rule.limit : days <= rule.limit) ? 'passed' : 'review',
      values: { days, limit: rule.limit },
      citations: [citeAround(clause.passage, start, end)],
    }),
  })

const N = '(?<![0-9一二三四五六七八九十])([0-9一二三四五六七八九十]{1,3})'

/** 签订合同期限 */
export const contractPeriod = numberRule({
  id: 'gp-contract-30d',
  title: { zh: '中标通知书发出后30日内签订合同', en: 'The contract is signed within 30 days of the award' },
  sources: [article('procurement-law', '第四十六条')],
  words: new RegExp(
    `中标(?:、成交)?通知书[^。；;\\n]{0,8}发出[^。；;\\n]{0,6}${N}\\s{0,2}(?:个)?(?:日历)?[日天][^。；;\\n]{0,24}签[订署][^。；;\\n]{0,12}合同`,
    'g',
  ),
  limit: 30,
  bound: 'most',
  message: {
    zh: '签订合同的期限写为 {days} 日，法定不超过 {limit} 日。',
    en: 'The contract is to be signed within {days} days; the law allows {limit}.',
  },
  suggestion: { zh: '改为30日以内。', en: 'Make it 30 days at most.' },
})

/** 质疑期限 */
export const challengePeriod = numberRule({
  id: 'gp-challenge-7wd',
  title: { zh: '质疑期限为7个工作日', en: 'Challenges may be made within 7 working days' },
  sources: [article('procurement-law', '第五十二条'), article('mof-order-94', '第十条')],
  words: new RegExp(
    `(?:知道|公告期限?届满|收到采购文件|获取)[^。；;\\n]{0,40}之日起\\s{0,2}${N}\\s{0,2}个工作日内?[^。；;\\n]{0,30}质疑`,
    'g',
  ),
  limit: 7,
  bound: 'least',
  message: {
    zh: '质疑期限写为 {days} 个工作日，法定为 {limit} 个工作日。',
    en: 'Challenges are allowed for {days} working days; the law gives {limit}.',
  },
  suggestion: { zh: '改为7个工作日。', en: 'Make it 7 working days.' },
})

/** 投标保证金退还期限 */
export const depositRefund = numberRule({
  id: 'gp-deposit-refund-5wd',
  title: { zh: '投标保证金5个工作日内退还', en: 'Bid bonds are returned within 5 working days' },
  sources: [article('mof-order-87', '第三十八条')],
  words: new RegExp(
    `(?:中标通知书|成交通知书|合同签订|签订合同)[^。；;\\n]{0,14}(?:后|起)\\s{0,2}${N}\\s{0,2}个工作日内?[^。；;\\n]{0,20}退还[^。；;\\n]{0,14}(?:投标|磋商|谈判)?保证金`,
    'g',
  ),
  limit: 5,
  bound: 'most',
  message: {
    zh: '保证金退还期限写为 {days} 个工作日，法定为 {limit} 个工作日。',
    en: 'Bonds are returned within {days} working days; the law asks for {limit}.',
  },
  suggestion: { zh: '改为5个工作日内。', en: 'Make it 5 working days.' },
})
