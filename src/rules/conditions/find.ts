import type { Citation } from '../../document/citation.ts'
import { isInForce } from '../../law/instruments.ts'
import { findMethod, type MethodId, type MethodTerms } from '../../law/methods.ts'
import { clausesOf } from '../clauses.ts'
import type { AnyRule, Evidence, Finding, Message, Rule } from '../model.ts'
import { citeAround } from '../sentence.ts'
import { citeSource } from '../source.ts'
import type { MethodCondition } from './model.ts'
import { familyOf, type Topic, topics } from './topics.ts'

type Lang = 'zh' | 'en'

const STATED = 120

/** The method by the law that governs the tender; null where one of the two is not known or no law sets terms. */
const methodOf = ({ tender: { facts } }: Evidence): MethodId | null => {
  const method = facts.method?.value
  if (!method || !facts.regime) return null
  if (facts.regime.value === 'government-procurement') return findMethod(method)?.id ?? null
  if (facts.regime.value === 'enterprise') return null
  return method === 'open-tender' ? 'tl-open' : method === 'invited-tender' ? 'tl-invited' : null
}

/** Places at which rules found the tender in order. */
const passesOf = (
  ids: readonly string[],
  list: readonly AnyRule[],
  evidence: Evidence,
): readonly Citation[] =>
  (list as unknown as readonly Rule[])
    .filter(({ id }) => ids.includes(id))
    .flatMap((rule) => {
      try {
        return rule.select(evidence).map((selected) => rule.check(selected, evidence))
      } catch {
        return []
      }
    })
    .filter(({ outcome }) => outcome === 'passed')
    .flatMap(({ citations }) => citations ?? [])

const worded = (words: RegExp | undefined, evidence: Evidence): readonly Citation[] => {
  if (!words) return []
  for (const clause of clausesOf(evidence)) {
    const match = clause.zone === 'form' ? null : words.exec(clause.text)
    if (match) return [citeAround(clause.passage, match.index, match.index + match[0].length)]
  }
  return []
}

const placesMeeting = (topic: Topic, list: readonly AnyRule[], evidence: Evidence): readonly Citation[] => {
  const passes = passesOf(topic.rules, list, evidence)
  if (passes.length > 0) return passes.slice(0, 3)
  const fact = topic.fact && evidence.tender.facts[topic.fact]
  return fact ? [fact.citation] : worded(topic.meets, evidence)
}

type Judged = Pick<MethodCondition, 'status' | 'stated' | 'question' | 'citations'>

const judge = (
  topic: Topic,
  list: readonly AnyRule[],
  findings: readonly Finding[],
  evidence: Evidence,
  lang: Lang,
): Judged => {
  const about = findings.filter(({ ruleId }) => topic.rules.includes(ruleId))
  const failed = about.find(({ outcome }) => outcome === 'failed')
  if (failed)
    return { status: 'not-met', stated: failed.message, question: null, citations: failed.citations }
  const [asked] = about
  if (asked)
    return {
      status: 'unknown',
      stated: asked.message,
      question: topic.question[lang],
      citations: asked.citations,
    }
  const citations = placesMeeting(topic, list, evidence)
  const stated = citations[0]?.quote.slice(0, STATED) ?? ''
  if (citations.length > 0) return { status: 'met', stated, question: null, citations }
  return { status: 'unknown', stated, question: topic.question[lang], citations }
}

const UNKNOWN_METHOD: { readonly topic: Message; readonly required: Message; readonly question: Message } = {
  topic: { zh: '采购方式与适用法律', en: 'Method and law' },
  required: { zh: '须写明采购方式和所依据的法律', en: 'the method and the law it follows must be stated' },
  question: {
    zh: '请写明采购方式，以及适用政府采购法还是招标投标法。',
    en: 'Which method is used, and under which of the two laws?',
  },
}

const unknownMethod = (lang: Lang): readonly MethodCondition[] => [
  {
    id: 'method',
    topic: UNKNOWN_METHOD.topic[lang],
    required: UNKNOWN_METHOD.required[lang],
    status: 'unknown',
    stated: '',
    question: UNKNOWN_METHOD.question[lang],
    citations: [],
    sources: [],
  },
]

const topicsOf = (terms: MethodTerms, day: string | null) =>
  topics.flatMap((topic) => {
    const sources = topic.sources[familyOf(terms.id)]?.filter(({ instrument }) => isInForce(instrument, day))
    const required = topic.required(terms)
    return sources && sources.length > 0 && required ? [{ topic, sources, required }] : []
  })

/**
 * Holds what the law asks of the tender's method against its words (法定条件): met, not met, or not to be told, with
 * the question to ask. An enterprise's own procedure has none.
 */
export const conditionsOf = (
  evidence: Evidence,
  findings: readonly Finding[],
  list: readonly AnyRule[],
  lang: Lang,
): readonly MethodCondition[] => {
  if (evidence.tender.facts.regime?.value === 'enterprise') return []
  const method = methodOf(evidence)
  const terms = method && findMethod(method)
  if (!terms) return unknownMethod(lang)
  return topicsOf(terms, evidence.eventDate).map(({ topic, sources, required }) => ({
    id: topic.id,
    topic: topic.title[lang],
    required: required[lang],
    ...judge(topic, list, findings, evidence, lang),
    sources: sources.map((source) => citeSource(source, lang)),
  }))
}
