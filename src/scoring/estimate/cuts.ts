import type { Coverage } from '../../matching/model.ts'
import type { Mark, Requirement } from '../../tender/model.ts'
import type { Cut, DeductRule, Missing } from '../model.ts'
import { tidy } from '../totals.ts'
import { placeFor } from './ground.ts'
import { holds } from './holds.ts'
import type { LeafFinding, RowGround } from './leaf.ts'
import { standing } from './standing.ts'
import { say } from './words.ts'

const CLAUSES = /偏离|偏差|参数|指标|条款|响应|不满足|不符合/
const COMMERCIAL = /商务|保修期|售后|服务条款|合同条款/

/** Clauses that a row counts deviations of: technical ones, or those of service and commerce. */
const clausesFor = ({ item, tender }: RowGround, rule: DeductRule): readonly Requirement[] => {
  const words = item.name + rule.text + rule.cuts.map(({ text }) => text).join('')
  const kinds: readonly string[] =
    COMMERCIAL.test(words) && !/技术|参数|指标/.test(words) ? ['commercial', 'service'] : ['technical']
  return tender.requirements.filter(({ kind, bindsBid }) => bindsBid && kinds.includes(kind))
}

/** The cut that a clause with a mark falls under: its own, else the plain one; ★ voids a bid and is cut only where said. */
const cutFor = (mark: Mark | null, cuts: readonly Cut[]): Cut | null => {
  const own = cuts.find((cut) => cut.mark === mark)
  if (own || mark !== null) return own ?? null
  return cuts.length === 1 && cuts[0]!.mark === null ? cuts[0]! : null
}

interface Fault {
  readonly requirement: Requirement
  readonly coverage: Coverage
  readonly cut: Cut
}

const faultsOf = (rule: DeductRule, ground: RowGround): readonly Fault[] =>
  clausesFor(ground, rule).flatMap((requirement) => {
    const coverage = ground.byRequirement.get(requirement.id)
    const cut = cutFor(requirement.mark, rule.cuts)
    return coverage && cut && coverage.status !== 'answered' && coverage.status !== 'not-applicable'
      ? [{ requirement, coverage, cut }]
      : []
  })

const costOf = (faults: readonly Fault[]): number =>
  faults.reduce((sum, { cut }) => sum + cut.each / cut.per, 0)

const byClauses = (rule: DeductRule, ground: RowGround): LeafFinding => {
  const { lang } = ground
  const faults = faultsOf(rule, ground)
  const of = (...statuses: readonly Coverage['status'][]) =>
    faults.filter(({ coverage }) => statuses.includes(coverage.status))
  const worse = of('deviates')
  const absent = of('unanswered', 'partial')
  const unclear = of('needs-review')
  let left = rule.full
  const take = (points: number): number => {
    const taken = Math.min(points, left)
    left = tidy(left - taken)
    return tidy(taken)
  }
  const lost = take(costOf(worse))
  const open = take(costOf(absent))
  const subjective = take(costOf(unclear))
  const missing: readonly Missing[] = absent.map(({ requirement, cut }) => ({
    what: say('answer', lang, { what: requirement.text.replace(/\s+/g, ' ') }),
    where: placeFor(lang === 'zh' ? '技术条款偏离表' : '偏离表', ground),
    points: cut.each,
    effort: 'write',
  }))
  return {
    standing: standing({ certain: left, lost, open, subjective }),
    reason: say('cuts', lang, {
      marked: worse.filter(({ cut }) => cut.mark !== null).length,
      plain: worse.filter(({ cut }) => cut.mark === null).length,
      unanswered: absent.length,
      unclear: unclear.length,
    }),
    missing,
    evidence: worse.flatMap(({ coverage }) => coverage.evidence.slice(0, 1)),
  }
}

/** Things of a list that the bid lacks are cut. */
const byThings = (rule: DeductRule, ground: RowGround): LeafFinding => {
  const { lang, item } = ground
  const [cut] = rule.cuts
  const found = rule.of.map((thing) => ({ thing, ...holds(thing, ground) }))
  const points = (state: 'missing' | 'unclear', left: number): number =>
    Math.min(left, tidy(found.filter((each) => each.state === state).length * (cut!.each / cut!.per)))
  const open = points('missing', rule.full)
  const subjective = points('unclear', tidy(rule.full - open))
  return {
    standing: standing({ certain: tidy(rule.full - open - subjective), open, subjective }),
    reason: found.map(({ reason }) => reason).join(lang === 'zh' ? '' : ' '),
    missing: found
      .filter(({ state }) => state === 'missing')
      .map(({ thing }) => ({
        what: say('addThing', lang, { what: thing }),
        where: placeFor(item.name, ground),
        points: cut!.each,
        effort: 'write',
      })),
    evidence: found.flatMap(({ evidence }) => evidence.slice(0, 1)),
  }
}

/** What a bid shows for a deduction; null where a person judges what is a fault. */
export const deductFinding = (rule: DeductRule, ground: RowGround): LeafFinding | null => {
  if (rule.cuts.every(({ judged }) => judged)) return null
  if (rule.of.length > 0) return byThings(rule, ground)
  const words = ground.item.name + rule.text + rule.cuts.map(({ text }) => text).join('')
  return CLAUSES.test(words) && ground.byRequirement.size > 0 ? byClauses(rule, ground) : null
}
