import type { Coverage } from '../../matching/model.ts'
import type { Mark, Requirement, ScoringItem } from '../../tender/model.ts'
import { defineRule } from '../define.ts'
import type { Evidence, Rule } from '../model.ts'

interface Missed {
  readonly requirement: Requirement
  readonly coverage: Coverage
}

const FAULTY: ReadonlySet<Coverage['status']> = new Set(['unanswered', 'deviates'])

/** Requirements that the bid leaves open or answers with something worse. */
const missedOf = ({ tender, coverage }: Evidence): readonly Missed[] => {
  const byId = new Map(tender.requirements.map((requirement) => [requirement.id, requirement]))
  return coverage.flatMap((entry) => {
    const requirement = byId.get(entry.requirementId ?? '')
    return requirement && FAULTY.has(entry.status) ? [{ requirement, coverage: entry }] : []
  })
}

const verdictOf = ({ requirement, coverage }: Missed) => ({
  outcome: 'failed' as const,
  values: { reason: coverage.reason, mark: requirement.glyph ?? requirement.mark ?? '' },
  citations: [requirement.citation, ...coverage.evidence.slice(0, 1)],
  requirementId: requirement.id,
})

const markedRule = (mark: Mark, rule: Pick<Rule, 'id' | 'title' | 'severity'>) =>
  defineRule<Missed>({
    ...rule,
    sources: ['tender'],
    messages: { failed: { zh: '{mark}条款：{reason}', en: '{mark} clause: {reason}' } },
    suggestion: {
      zh: '补充应答或调整方案，使其满足要求。',
      en: 'Answer the clause, or change the offer so that it complies.',
    },
    select: (evidence) => missedOf(evidence).filter(({ requirement }) => requirement.mark === mark),
    check: verdictOf,
  })

/** ★ 条款 */
export const markedClause = markedRule('★', {
  id: 'bid-marked-clause',
  title: { zh: '实质性（★）条款必须逐条满足', en: 'Substantive (★) clauses must all be met' },
  severity: 'rejection',
})

/** ▲ 条款 */
export const importantClause = markedRule('▲', {
  id: 'bid-important-clause',
  title: { zh: '重要（▲）条款应逐条满足', en: 'Important (▲) clauses should all be met' },
  severity: 'points',
})

/** 低于要求的响应 */
export const belowRequirement = defineRule<Missed>({
  id: 'bid-below-requirement',
  title: { zh: '响应不得低于招标文件要求', en: 'An offer must not fall below the requirement' },
  severity: 'points',
  sources: ['tender'],
  messages: { failed: { zh: '{reason}', en: '{reason}' } },
  suggestion: {
    zh: '按招标文件的数值改写，并核对偏离表。',
    en: 'Offer what is asked, and check the deviation table.',
  },
  select: (evidence) =>
    missedOf(evidence).filter(
      ({ requirement, coverage }) => requirement.mark === null && coverage.status === 'deviates',
    ),
  check: verdictOf,
})

/** 拿不到的分 */
export const pointsMissed = defineRule<{ readonly item: ScoringItem; readonly coverage: Coverage }>({
  id: 'bid-points-missed',
  title: { zh: '满分条件未达到', en: 'Conditions of full marks are not met' },
  severity: 'points',
  sources: ['tender'],
  messages: { failed: { zh: '“{name}”：{reason}', en: '“{name}”: {reason}' } },
  suggestion: { zh: '如有条件，把承诺提高到满分档。', en: 'Raise the offer to the top tier if you can.' },
  select: ({ tender, coverage }) => {
    const byId = new Map(tender.scoring.items.map((item) => [item.id, item]))
    return coverage.flatMap((entry) => {
      const item = byId.get(entry.scoringItemId ?? '')
      return item && entry.status === 'partial' ? [{ item, coverage: entry }] : []
    })
  },
  check: ({ item, coverage }) => ({
    outcome: 'failed',
    values: { name: item.name, reason: coverage.reason },
    citations: [item.citation, ...coverage.evidence.slice(0, 1)],
    scoringItemId: item.id,
  }),
})
