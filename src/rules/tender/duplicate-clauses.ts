import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { indexPassages } from '../../text/bm25.ts'
import { foldText } from '../../text/fold.ts'
import { dice } from '../../text/similarity.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'

const SHORTEST = 30
const ALIKE = 0.8
const CANDIDATES = 4
const MOST = 12
/** Notice, qualification and review tables repeat one another by design; so do parameters of like goods. */
const ZONES = new Set(['general', 'commercial', 'scoring'])

const SHORTEST_SAME = 12

const bare = (clause: Clause): string =>
  foldText(clause.text.slice(clause.passage.label.length)).replace(/^[0-9.、）)（(★▲\s]+/, '')

/** Clauses under one heading that say the same, word for word. */
const sameUnderHeading = (clauses: readonly Clause[]): readonly (readonly [Passage, Passage])[] => {
  const seen = new Map<string, Passage>()
  return clauses.flatMap((clause) => {
    const text = bare(clause)
    if (clause.zone !== 'technical' || clause.passage.cell || text.length < SHORTEST_SAME) return []
    const key = `${clause.passage.path.join('\n')}\n${text}`
    const first = seen.get(key)
    if (!first) seen.set(key, clause.passage)
    return first ? [[first, clause.passage] as const] : []
  })
}

/** 同一内容重复规定 */
export const duplicateClauses = defineRule<readonly [Passage, Passage]>({
  id: 'duplicate-clause',
  title: { zh: '同一内容重复规定', en: 'The same is laid down twice' },
  severity: 'note',
  sources: ['tender'],
  messages: {
    review: {
      zh: '{count} 处内容在别处又规定了一遍，修改时容易改漏：{found}。',
      en: '{count} passages stand twice and may drift apart: {found}.',
    },
  },
  suggestion: { zh: '只在一处规定，其余引用。', en: 'Lay it down once and refer to it.' },
  joins: true,
  select: (evidence) => {
    const passages = clausesOf(evidence)
      .filter(({ text, zone }) => ZONES.has(zone) && foldText(text).length >= SHORTEST)
      .map(({ passage }) => passage)
    const index = indexPassages(passages.map(({ text }) => text))
    const alike = passages.flatMap((passage, at) =>
      index
        .search(passage.text.slice(0, 300), CANDIDATES)
        .filter((hit) => hit.passage > at && dice(passage.text, passages[hit.passage]!.text) >= ALIKE)
        .slice(0, 1)
        .map((hit) => [passage, passages[hit.passage]!] as const),
    )
    return [...sameUnderHeading(clausesOf(evidence)), ...alike].slice(0, MOST)
  },
  check: ([first, second]) => ({
    outcome: 'review',
    values: { found: first.text.slice(0, 24) },
    citations: [cite('tender', first), cite('tender', second)],
  }),
})
