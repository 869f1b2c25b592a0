import { article } from '../../law/articles.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import { isUnder } from '../facts.ts'
import { citeAround } from '../sentence.ts'

interface Rate {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  readonly percent: number
}

const RATE =
  /(?:小型|微型|小微)[^。；;\n]{0,60}?(?:给予|按|享受|予以)\s{0,4}(?:[（(]?C1[)）]?)?\s{0,2}([0-9]{1,2}(?:\.[0-9])?)\s{0,2}%[^。；;\n]{0,8}(?:的)?(?:价格)?扣除/g
const SHARE = /联合体|分包/
/** The day the rates of 6 to 10 % became 10 to 20 %. */
const RAISED = '2022-07-01'

const ratesIn = (clause: Clause): readonly Rate[] =>
  [...clause.text.matchAll(RATE)]
    .filter((match) => !SHARE.test(match[0]))
    .map((match) => ({
      clause,
      start: match.index,
      end: match.index + match[0].length,
      percent: Number(match[1]),
    }))

/** 小微企业价格扣除比例 */
export const smeDeduction = defineRule<Rate>({
  id: 'sme-deduction',
  title: {
    zh: '小微企业价格扣除比例须在规定幅度内',
    en: 'The price deduction for small firms must be in range',
  },
  severity: 'clarification',
  sources: [article('sme-support-2022', '第二条'), article('sme-measures', '第九条')],
  messages: {
    review: {
      zh: '小微企业价格扣除 {percent}%，规定幅度为 {low}% 至 {high}%。',
      en: 'The deduction for small firms is {percent} %; the range is {low} to {high} %.',
    },
  },
  suggestion: { zh: '改在规定幅度内。', en: 'Bring it into range.' },
  select: (evidence) =>
    isUnder('government-procurement')(evidence)
      ? clausesOf(evidence)
          .filter(({ zone }) => zone !== 'form' && zone !== 'contract')
          .flatMap(ratesIn)
      : [],
  check: ({ clause, start, end, percent }, { tender, eventDate }) => {
    if (eventDate !== null && eventDate < RAISED) return { outcome: 'inapplicable' }
    const [low, high] = tender.facts.category?.value === 'works' ? [3, 5] : [10, 20]
    return {
      outcome: percent >= low && percent <= high ? 'passed' : 'review',
      values: { percent, low, high },
      citations: [citeAround(clause.passage, start, end)],
    }
  },
})
