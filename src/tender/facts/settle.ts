import { cite } from '../../document/citation.ts'
import { foldWidth } from '../../text/fold.ts'
import { type Joined, joinTexts, textsWith } from '../../text/joined.ts'
import type { Fact } from '../model.ts'
import { gridStatements } from './grid.ts'
import { inlineStatements } from './inline.ts'
import type { Placed } from './placed.ts'
import type { Statement } from './statement.ts'
import type { Zone } from './zone.ts'

/** How one fact is found: its labels, the sentences that state it, where, and how its words are read. */
export interface FactSpec<T> {
  /** Patterns of a whole folded label without its bracketed unit, the surest first. */
  readonly labels: readonly RegExp[]
  /** Patterns of a half-width sentence; the value stands in the first group, or in the whole match. */
  readonly prose?: readonly RegExp[]
  /** Zones where it may stand, the governing one first. */
  readonly zones: readonly Zone[]
  /** Null where the words state no value (详见公告, /, blanks). `label` is folded, '' for a sentence. */
  readonly parse: (text: string, label: string) => T | null
  /** True where the value may stand in later lines of the cell: "履约保证金：是" … "√合同价的2%". */
  readonly readsOn?: boolean
  /** False where an addendum says nothing of it, its own date being another thing. */
  readonly isAmended?: false
  /** False for a statement that must not count. */
  readonly accepts?: (statement: Statement) => boolean
}

/** One sentence: half width, without blanks between Chinese characters. */
interface Sentence {
  readonly text: string
  readonly at: Placed
  /** The whole line it stands in, verbatim. */
  readonly quote: string
}

/** What a tender says, prepared once for all facts. */
export interface Evidence {
  readonly placed: readonly Placed[]
  readonly statements: readonly Statement[]
  readonly sentences: readonly Sentence[]
  /** The words of `sentences`. */
  readonly joined: Joined
}

/** A value that some words state, the governing one first. */
export interface Candidate<T> extends Fact<T> {
  readonly at: Placed
  readonly label: string
}

const BRACKETED_END = /\([^()]{0,30}\)$/

/** Does a folded label match one of the patterns, with or without its bracketed end? Its rank, or -1. */
const labelRank = (label: string, labels: readonly RegExp[]): number => {
  const bare = label.replace(BRACKETED_END, '')
  return labels.findIndex((pattern) => pattern.test(label) || pattern.test(bare))
}

/** One pattern that any label of the facts matches. */
export const knownLabels = (labels: readonly RegExp[]): RegExp =>
  new RegExp(
    `^(?:${labels.map((label) => label.source.replace(/^\^|\$$/g, '')).join('|')})(?:\\([^()]{0,30}\\))?$`,
  )

const SENTENCE_END = /[。；;]/
/** Blanks between Chinese characters, as justified lines and options taken out leave them. */
const INNER_BLANK = /(?<=[\u4e00-\u9fa5)])\s+(?=[\u4e00-\u9fa5(])/g

const sentencesOf = (at: Placed): readonly Sentence[] =>
  at.lines.flatMap(({ text, quote }) =>
    foldWidth(text)
      .replace(INNER_BLANK, '')
      .split(SENTENCE_END)
      .filter((sentence) => sentence.trim() !== '')
      .map((sentence) => ({ text: sentence, at, quote })),
  )

/** Everything that the facts are read from; `known` matches any label of theirs. */
export const gatherEvidence = (placed: readonly Placed[], known: RegExp): Evidence => {
  const statements = [...gridStatements(placed, known), ...inlineStatements(placed, known)]
  const sentences = placed.flatMap(sentencesOf)
  return { placed, statements, sentences, joined: joinTexts(sentences.map(({ text }) => text)) }
}

interface Ranked<T> extends Candidate<T> {
  readonly rank: readonly number[]
}

const fromStatement = <T>(statement: Statement, spec: FactSpec<T>): readonly Ranked<T>[] => {
  const label = labelRank(statement.label, spec.labels)
  const zone = spec.zones.indexOf(statement.at.zone)
  if (label < 0 || (zone < 0 && statement.at.addendum === 0)) return []
  if (spec.isAmended === false && statement.at.addendum > 0) return []
  if (spec.accepts && !spec.accepts(statement)) return []
  for (const part of spec.readsOn ? [...statement.parts, ...statement.rest] : statement.parts) {
    const value = spec.parse(part.text, statement.label)
    if (value === null) continue
    const { at } = statement
    const rank = [-at.addendum, zone, 0, label, at.position]
    return [{ value, citation: cite('tender', part.passage, part.quote), at, label: statement.label, rank }]
  }
  return []
}

const fromSentences = <T>(spec: FactSpec<T>, { sentences, joined }: Evidence): readonly Ranked<T>[] =>
  (spec.prose ?? []).flatMap((pattern, p) =>
    textsWith(joined, pattern).flatMap((index): readonly Ranked<T>[] => {
      const { text, at, quote } = sentences[index]!
      const zone = spec.zones.indexOf(at.zone)
      if (zone < 0 && at.addendum === 0) return []
      if (spec.isAmended === false && at.addendum > 0) return []
      const match = pattern.exec(text)
      const value = match ? spec.parse((match[1] ?? match[0]).trim(), '') : null
      if (value === null) return []
      const rank = [-at.addendum, zone, 1, p, at.position]
      return [{ value, citation: cite('tender', at.passage, quote), at, label: '', rank }]
    }),
  )

const byRank = (a: { rank: readonly number[] }, b: { rank: readonly number[] }): number => {
  const i = a.rank.findIndex((part, k) => part !== b.rank[k])
  return i < 0 ? 0 : a.rank[i]! - b.rank[i]!
}

/** Every labelled statement of a fact, the governing one first. */
export const labelledFor = <T>(spec: FactSpec<T>, { statements }: Evidence): readonly Candidate<T>[] =>
  statements.flatMap((statement) => fromStatement(statement, spec)).sort(byRank)

/** The governing statement of a fact, labelled or in a sentence; null where the tender does not say. */
export const settle = <T>(spec: FactSpec<T>, evidence: Evidence): Fact<T> | null => {
  const [best] = [
    ...evidence.statements.flatMap((statement) => fromStatement(statement, spec)),
    ...fromSentences(spec, evidence),
  ].sort(byRank)
  return best ? { value: best.value, citation: best.citation } : null
}
