import { article } from '../../law/articles.ts'
import { parseNumber } from '../../text/numeral.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import { budgetOf } from '../facts.ts'
import type { Evidence, Message } from '../model.ts'
import { citeAround } from '../sentence.ts'
import { inMethod, isTenderingLaw } from './conditions.ts'

interface Committee {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  readonly members: number
  /** True for "5人以上单数", which holds any larger number. */
  readonly orMore: boolean
  readonly experts: number | null
}

const N = '([0-9]{1,2}|[一二三四五六七八九十]{1,2})'
const BODY = /(?:评标|评审|磋商|谈判|询价)(?:委员会|小组)[^。；;\n]{0,80}/g
const MEMBERS = new RegExp(
  `(?:共|合计|总人数(?:应当?)?为|成员(?:人数)?(?:应当?|须)?为|由)\\s{0,2}${N}\\s{0,2}(?:人|名)(及?以上)?|${N}\\s{0,2}(?:人|名)(及?以上)?\\s{0,2}(?:单数)?\\s{0,2}组成`,
)
const EXPERTS = new RegExp(`专家\\s{0,2}(?:为|共|[:：])?\\s{0,2}${N}\\s{0,2}[人名]`)
const LARGE_YUAN = 10_000_000

const committeesIn = (clause: Clause): readonly Committee[] =>
  [...clause.text.matchAll(BODY)].flatMap((match) => {
    const found = MEMBERS.exec(match[0])
    const members = parseNumber(found?.[1] ?? found?.[3] ?? '')
    if (!found || members === null || !/组成|成员|组建/.test(match[0])) return []
    return [
      {
        clause,
        start: match.index,
        end: match.index + match[0].length,
        members,
        orMore: (found[2] ?? found[4]) !== undefined,
        experts: parseNumber(EXPERTS.exec(match[0])?.[1] ?? ''),
      },
    ]
  })

const isTender = (evidence: Evidence): boolean =>
  isTenderingLaw(evidence) || inMethod('government-procurement', 'open-tender', 'invited-tender')(evidence)

/** What is wrong with a committee; null where nothing is. */
const faultOf = ({ members, orMore, experts }: Committee, evidence: Evidence): Message | null => {
  const least = isTender(evidence) ? 5 : 3
  const budget = budgetOf(evidence)?.value ?? 0
  if (members < least) return { zh: `应为${least}人以上单数`, en: `should be ${least} or more` }
  if (!orMore && members % 2 === 0) return { zh: '应为单数', en: 'should be odd' }
  if (experts !== null && experts * 3 < members * 2)
    return { zh: '评审专家应不少于三分之二', en: 'two thirds should be experts' }
  if (!orMore && members < 7 && budget >= LARGE_YUAN && isTender(evidence) && !isTenderingLaw(evidence))
    return { zh: '预算1000万元以上的应为7人以上', en: 'should be 7 or more from 10 million yuan' }
  return null
}

/** 评审小组的人数 */
export const committeeSize = defineRule<Committee>({
  id: 'gp-committee-size',
  title: { zh: '评审小组人数为单数，专家不少于三分之二', en: 'Committees are odd, two thirds experts' },
  severity: 'note',
  sources: [
    article('mof-order-87', '第四十七条'),
    article('mof-order-74', '第七条'),
    article('tendering-law', '第三十七条'),
  ],
  messages: {
    review: {
      zh: '评审小组写为 {members} 人，{fault}，请核对。',
      en: 'The committee has {members} members; it {fault}. Please check.',
    },
  },
  suggestion: { zh: '按采购方式和预算组成。', en: 'Compose it by method and budget.' },
  joins: true,
  select: (evidence) =>
    inMethod('government-procurement')(evidence) || isTenderingLaw(evidence)
      ? clausesOf(evidence)
          .filter(({ zone }) => zone !== 'form' && zone !== 'contract')
          .flatMap(committeesIn)
      : [],
  check: (committee, evidence) => {
    const fault = faultOf(committee, evidence)
    const { clause, start, end, members } = committee
    return {
      outcome: fault ? 'review' : 'passed',
      values: fault ? { members, fault } : {},
      citations: [citeAround(clause.passage, start, end)],
    }
  },
})
