import type { PresentRule, ScoringRule, TiersRule } from '../model.ts'
import { mostOf, tidy } from '../totals.ts'
import { placeFor } from './ground.ts'
import { type Holding, holds } from './holds.ts'
import type { LeafFinding, RowGround } from './leaf.ts'
import { standing } from './standing.ts'
import { proofNames, say } from './words.ts'

const lowestOf = (rule: ScoringRule): number => {
  if (rule.kind === 'tiers') return Math.min(...rule.tiers.map(({ low }) => low))
  return rule.kind === 'judged' ? rule.low : 0
}

/** What a person judges: a range where the bid has the section, open where it has none. */
export const judgedFinding = (rule: ScoringRule, ground: RowGround): LeafFinding => {
  const { item, byItem, lang } = ground
  const coverage = byItem.get(item.id)
  const all = mostOf(rule) ?? 0
  const status = coverage?.status ?? 'unanswered'
  const evidence = coverage?.evidence.slice(0, 2) ?? []
  if (status === 'answered' || status === 'partial' || status === 'deviates') {
    const certain = Math.min(lowestOf(rule), all)
    return {
      standing: standing({ certain, subjective: tidy(all - certain) }),
      reason: say('judged', lang, { what: item.name }),
      missing: [],
      evidence,
    }
  }
  if (status === 'needs-review')
    return {
      standing: standing({ subjective: all }),
      reason: say('unclear', lang, { what: item.name }),
      missing: [],
      evidence,
    }
  return {
    standing: standing({ open: all }),
    reason: say('judgedMissing', lang, { what: item.name }),
    missing: [
      {
        what: say('write', lang, { what: item.name }),
        where: say('newSection', lang, { what: item.name }),
        points: all,
        effort: 'write',
      },
    ],
    evidence: [],
  }
}

const missingFor = (text: string, points: number, holding: Holding, ground: RowGround) => {
  const { lang, item, itemRule } = ground
  const proof = proofNames(
    itemRule.proofs.map(({ kind }) => kind),
    lang,
  )
  const isPaper = /证书|认证|资质|职称|学历|学位|合同|业绩|报告/.test(text)
  return {
    what:
      holding.inCatalogue !== null
        ? say('inCatalogue', lang, { name: holding.inCatalogue })
        : isPaper
          ? say('addProof', lang, { what: text, proof })
          : say('addThing', lang, { what: text }),
    where: placeFor(item.name, ground),
    points,
    effort:
      holding.inCatalogue !== null ? ('attach' as const) : isPaper ? ('obtain' as const) : ('write' as const),
  }
}

/** Yes or no: certain where the bid shows it, open where it lacks it, for a person where words are only similar. */
export const presentFinding = (rule: PresentRule, ground: RowGround): LeafFinding => {
  if (rule.judged) return judgedFinding(rule, ground)
  const holding = holds(rule.text, ground)
  const { points } = rule
  const kind = holding.state === 'held' ? 'certain' : holding.state === 'unclear' ? 'subjective' : 'open'
  return {
    standing: standing({ [kind]: points }),
    reason: holding.reason,
    missing: kind === 'open' ? [missingFor(rule.text, points, holding, ground)] : [],
    evidence: holding.evidence,
  }
}

/** Tiers that facts decide: the best that the bid shows counts. */
export const tiersFinding = (rule: TiersRule, ground: RowGround): LeafFinding => {
  if (rule.judged) return judgedFinding(rule, ground)
  const found = rule.tiers.map((tier) => ({ tier, holding: holds(tier.text, ground) }))
  const held = found.find(({ holding }) => holding.state === 'held')
  const maybe = found.find(({ holding }) => holding.state !== 'missing')
  const all = mostOf(rule)!
  const certain = held?.tier.high ?? 0
  const subjective = tidy(Math.max(0, (maybe?.tier.high ?? 0) - certain))
  const open = tidy(all - certain - subjective)
  const [top] = found
  return {
    standing: standing({ certain, subjective, open }),
    reason: (held ?? maybe ?? top!).holding.reason,
    missing: open > 0 ? [missingFor(top!.tier.text, open, top!.holding, ground)] : [],
    evidence: (held ?? maybe)?.holding.evidence ?? [],
  }
}
