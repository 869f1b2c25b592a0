import type { Bid } from '../../bid/model.ts'
import type { Catalogue } from '../../catalogue/model.ts'
import type { Coverage } from '../../matching/model.ts'
import type { Tender } from '../../tender/model.ts'
import { leavesOf } from '../evaluate.ts'
import type { Effort, Estimate, ItemRule, RowEstimate, ScoringRule } from '../model.ts'
import { mostOf, tidy } from '../totals.ts'
import type { Lang } from '../words.ts'
import { countFinding } from './counts.ts'
import { deductFinding } from './cuts.ts'
import { makeEstimateGround } from './ground.ts'
import type { LeafFinding, RowGround } from './leaf.ts'
import { rateFinding, stepsFinding } from './measured.ts'
import { splitOf } from './split.ts'
import { addStandings, standing, standingOf } from './standing.ts'
import { judgedFinding, presentFinding, tiersFinding } from './tiers.ts'
import { say } from './words.ts'

const plain = (kind: 'pending' | 'subjective', points: number, reason: string): LeafFinding => ({
  standing: standing({ [kind]: points }),
  reason,
  missing: [],
  evidence: [],
})

const findLeaf = (leaf: ScoringRule, ground: RowGround): LeafFinding => {
  const most = mostOf(leaf) ?? 0
  switch (leaf.kind) {
    case 'price':
      return plain('pending', most, say('price', ground.lang))
    case 'rank':
      return plain('pending', most, say('rank', ground.lang))
    case 'stated':
      return plain('subjective', most, say('stated', ground.lang))
    case 'count':
      return countFinding(leaf, ground) ?? judgedFinding(leaf, ground)
    case 'deduct':
      return deductFinding(leaf, ground) ?? judgedFinding(leaf, ground)
    case 'steps':
      return stepsFinding(leaf, ground) ?? judgedFinding(leaf, ground)
    case 'rate':
      return rateFinding(leaf, ground) ?? judgedFinding(leaf, ground)
    case 'present':
      return presentFinding(leaf, ground)
    case 'tiers':
      return tiersFinding(leaf, ground)
    default:
      return judgedFinding(leaf, ground)
  }
}

const EVIDENCE = 8

/** Points of one part of a row in the row's own points. */
const scaleOf = (rule: ScoringRule): number => (rule.kind === 'scaled' ? rule.points / rule.of : 1)

const estimateRow = (ground: RowGround): RowEstimate => {
  const { item, itemRule } = ground
  const leaves = leavesOf(itemRule.rule).map(([path, leaf]) => [path, findLeaf(leaf, ground)] as const)
  const scale = scaleOf(itemRule.rule)
  const findings = leaves.map(([, finding]) => finding)
  return {
    itemId: item.id,
    maxPoints: item.maxPoints,
    standing: standingOf(itemRule.rule, new Map(leaves.map(([path, finding]) => [path, finding.standing]))),
    reason: [...new Set(findings.map(({ reason }) => reason))].join('\n'),
    missing: findings.flatMap(({ missing }) =>
      missing.map((each) => ({ ...each, points: tidy(each.points * scale) })),
    ),
    evidence: [...new Set(findings.flatMap(({ evidence }) => evidence))].slice(0, EVIDENCE),
  }
}

const WORK: Readonly<Record<Effort, number>> = { write: 1, attach: 1, obtain: 4 }

/** Points for each unit of work. */
const gain = ({ standing: { open }, missing }: RowEstimate): number =>
  open /
  Math.max(
    1,
    missing.reduce((work, { effort }) => work + WORK[effort], 0),
  )

const byGain = (rows: readonly RowEstimate[]): readonly string[] =>
  rows
    .filter(({ standing: { open } }) => open > 0)
    .toSorted((a, b) => gain(b) - gain(a) || b.standing.open - a.standing.open)
    .map(({ itemId }) => itemId)

/** 得分估计: what a bid, or before there is one the catalogue, gets by the tender's rules. Never a guess: what a person judges stays a range. */
export const estimatePoints = (
  tender: Tender,
  rules: readonly ItemRule[],
  evidence: {
    readonly bid: Bid | null
    readonly catalogue: Catalogue | null
    readonly coverage: readonly Coverage[]
  },
  lang: Lang,
): Estimate => {
  const ground = makeEstimateGround(tender, evidence.bid, evidence.catalogue, evidence.coverage, lang)
  const byId = new Map(rules.map((each) => [each.itemId, each]))
  const { items } = tender.scoring
  const rows = items.map((item) => estimateRow({ ...ground, item, itemRule: byId.get(item.id)! }))
  const total = addStandings(rows.map((row) => row.standing))
  const maxPoints = tidy(items.reduce((sum, item) => sum + item.maxPoints, 0))
  return {
    maxPoints,
    total,
    low: total.certain,
    high: tidy(maxPoints - total.lost),
    rows,
    order: byGain(rows),
    split: splitOf(tender),
  }
}
