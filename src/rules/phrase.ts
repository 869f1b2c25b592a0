import type { Clause } from './clauses.ts'
import { plainWords } from './config/words.ts'
import { defineRule } from './define.ts'
import type { AnyRule, Evidence, Message, Rule, Verdict } from './model.ts'
import { citeAround, isNegated, partAround, quotesLaw, sentenceAround } from './sentence.ts'
import { matchesIn, type ZoneMatch } from './zone-text.ts'
import { ZONES, type Zone } from './zones.ts'

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
  /** A part of a sentence, between commas, that matches is no hit. */
  readonly unlessBeside?: RegExp
  /** Default true: words that are forbidden, denied or quoted from the law are no hit. */
  readonly minded?: boolean
  /** Condition on the whole tender. */
  readonly when?: (evidence: Evidence) => boolean
}

const OUTSIDE_TEMPLATES: readonly Zone[] = ZONES.filter((zone) => zone !== 'form' && zone !== 'contract')

/** A hit that its sentence takes back: an exception, a prohibition, a quotation of the law. */
const isExcused = ({ clause, start, end }: ZoneMatch, rule: PhraseRule): boolean => {
  const range = sentenceAround(clause.text, start, end)
  const sentence = clause.text.slice(range.start, range.end)
  if (rule.unless?.test(sentence)) return true
  if (rule.unlessBeside?.test(partAround(clause.text, start, end))) return true
  return rule.minded !== false && (isNegated(clause.text, start, end) || quotesLaw(sentence))
}

const byPlace = (a: ZoneMatch, b: ZoneMatch): number => a.clause.at - b.clause.at

/** Further words that the configuration puts to a rule; a rule without any has none. */
const addedTo = (rule: PhraseRule, { config }: Evidence): readonly RegExp[] => {
  const words = config?.words?.[rule.id]?.add ?? []
  return words.length > 0 ? [plainWords(words)] : []
}

/** Whether the configuration excuses a sentence that holds these words. */
const isExcepted = (rule: PhraseRule, { clause, start, end }: ZoneMatch, { config }: Evidence): boolean => {
  const words = config?.words?.[rule.id]?.except ?? []
  const range = sentenceAround(clause.text, start, end)
  const sentence = clause.text.slice(range.start, range.end)
  return words.some((word) => sentence.includes(word))
}

/** Makes a rule that finds words, looking at section and polarity before the words. All its places are one finding. */
export const phraseRule = (rule: PhraseRule): AnyRule => {
  const zones = rule.zones ?? OUTSIDE_TEMPLATES
  return defineRule<ZoneMatch>({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    sources: rule.sources,
    messages: { [rule.outcome]: rule.message },
    suggestion: rule.suggestion,
    joins: true,
    takesWords: true,
    select: (evidence) =>
      rule.when && !rule.when(evidence)
        ? []
        : zones
            .flatMap((zone) =>
              [...rule.phrases, ...addedTo(rule, evidence)].flatMap((phrase) =>
                matchesIn(evidence, zone, phrase),
              ),
            )
            .filter(
              (hit) =>
                (rule.where?.(hit.clause) ?? true) &&
                !isExcused(hit, rule) &&
                !isExcepted(rule, hit, evidence),
            )
            .sort(byPlace),
    check: ({ clause, start, end, found }): Verdict => ({
      outcome: rule.outcome,
      values: { found },
      citations: [citeAround(clause.passage, start, end, clause.zone === 'scoring')],
    }),
  })
}
