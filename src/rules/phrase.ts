import { type Clause, clausesOf } from './clauses.ts'
import { defineRule } from './define.ts'
import type { AnyRule, Evidence, Message, Rule, Verdict } from './model.ts'
import { citeAround, isNegated, quotesLaw, sentenceAround } from './sentence.ts'
import type { Zone } from './zones.ts'

/** Words found in a clause. */
export interface Hit {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  readonly found: string
}

/** A rule of the shape "these words in that part of the tender". Its message may use `{found}` and `{count}`. */
export interface PhraseRule extends Pick<Rule, 'id' | 'title' | 'severity' | 'sources' | 'suggestion'> {
  readonly outcome: 'failed' | 'review'
  readonly message: Message
  /** Global expressions, linear on hostile input. A first group, where there is one, is what was found. */
  readonly phrases: readonly RegExp[]
  /** Parts of the tender that are searched. Default: all but forms and contract templates. */
  readonly zones?: readonly Zone[]
  /** Further condition on the clause. */
  readonly where?: (clause: Clause) => boolean
  /** A sentence that matches is no hit. */
  readonly unless?: RegExp
  /** Default true: words that are forbidden, denied or quoted from the law are no hit. */
  readonly minded?: boolean
  /** Condition on the whole tender. */
  readonly when?: (evidence: Evidence) => boolean
}

const OUTSIDE_TEMPLATES: readonly Zone[] = [
  'scoring',
  'qualification',
  'commercial',
  'technical',
  'notice',
  'general',
]

/** Where words of the expressions stand in a clause, one hit for each expression and sentence. */
const hitsIn = (clause: Clause, rule: PhraseRule): readonly Hit[] =>
  rule.phrases.flatMap((phrase) =>
    [...clause.text.matchAll(phrase)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length]
      const range = sentenceAround(clause.text, start, end)
      const sentence = clause.text.slice(range.start, range.end)
      if (rule.unless?.test(sentence)) return []
      if (rule.minded !== false && (isNegated(clause.text, start, end) || quotesLaw(sentence))) return []
      return [{ clause, start, end, found: (match[1] ?? match[0]).trim() }]
    }),
  )

/** Makes a rule that finds words, looking at section and polarity before the words. All its places are one finding. */
export const phraseRule = (rule: PhraseRule): AnyRule => {
  const zones = new Set(rule.zones ?? OUTSIDE_TEMPLATES)
  return defineRule<Hit>({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    sources: rule.sources,
    messages: { [rule.outcome]: rule.message },
    suggestion: rule.suggestion,
    joins: true,
    select: (evidence) =>
      rule.when && !rule.when(evidence)
        ? []
        : clausesOf(evidence)
            .filter((clause) => zones.has(clause.zone) && (rule.where?.(clause) ?? true))
            .flatMap((clause) => hitsIn(clause, rule)),
    check: ({ clause, start, end, found }): Verdict => ({
      outcome: rule.outcome,
      values: { found },
      citations: [citeAround(clause.passage, start, end, clause.zone === 'scoring')],
    }),
  })
}
