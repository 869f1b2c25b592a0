import type { Citation } from '../document/citation.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { rulesFor } from './index.ts'
import type { AnyRule, Evidence, Finding, Message, Rule, Severity, Verdict } from './model.ts'
import { citeSource } from './source.ts'

type Lang = 'zh' | 'en'
type Reported = Verdict & { readonly outcome: 'failed' | 'review' }

const SEVERITIES: readonly Severity[] = ['rejection', 'points', 'clarification', 'note']
const SHOWN_VALUES = 6
const BROKEN: Message = {
  zh: '规则没有检查完，请人工核对：{cause}',
  en: 'The rule could not finish its check; please look yourself: {cause}',
}

const isReported = (verdict: Verdict): verdict is Reported =>
  verdict.outcome === 'failed' || verdict.outcome === 'review'

const say = (value: string | number | Message, lang: Lang): string =>
  typeof value === 'object' ? value[lang] : String(value)

const fill = (message: Message, lang: Lang, values: NonNullable<Verdict['values']>): string =>
  message[lang].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : say(value, lang)
  })

const placeOf = (citation: Citation): string =>
  [citation.file, citation.block, citation.row, citation.cell, citation.quote].join('\n')

const unique = (citations: readonly Citation[]): readonly Citation[] => [
  ...new Map(citations.map((citation) => [placeOf(citation), citation])).values(),
]

/** Values that differ, strung together. */
const listed = (values: readonly (string | number | Message)[], lang: Lang): string => {
  const distinct = [...new Set(values.map((value) => say(value, lang)))]
  const shown = distinct.slice(0, SHOWN_VALUES).join(lang === 'zh' ? '、' : ', ')
  return distinct.length > SHOWN_VALUES ? `${shown}${lang === 'zh' ? '等' : ', …'}` : shown
}

/** All instances of one fault as one verdict. */
const join = (verdicts: readonly Reported[], lang: Lang): Reported => {
  const names = new Set(verdicts.flatMap(({ values }) => Object.keys(values ?? {})))
  const citations = unique(verdicts.flatMap((verdict) => verdict.citations ?? []))
  const values = Object.fromEntries(
    [...names].map((name) => [
      name,
      listed(
        verdicts.flatMap((verdict) => verdict.values?.[name] ?? []),
        lang,
      ),
    ]),
  )
  return { ...verdicts[0]!, values: { ...values, count: citations.length }, citations }
}

const toFinding = (rule: Rule, verdict: Reported, lang: Lang): Finding => {
  const message = rule.messages[verdict.outcome] ?? rule.title
  const about = verdict.requirementId ?? verdict.scoringItemId ?? verdict.citations?.[0]?.quote ?? ''
  return {
    id: rule.joins ? `${rule.id}.${verdict.outcome}` : `${rule.id}.${fingerprint(about)}`,
    ruleId: rule.id,
    outcome: verdict.outcome,
    severity: rule.severity,
    title: rule.title[lang],
    message: fill(message, lang, { count: 1, ...verdict.values }),
    suggestion: fill(rule.suggestion, lang, verdict.values ?? {}),
    requirementId: verdict.requirementId ?? null,
    scoringItemId: verdict.scoringItemId ?? null,
    citations: unique(verdict.citations ?? []),
    sources: rule.sources.map((source) => citeSource(source, lang)),
  }
}

const broken = (rule: Rule, cause: unknown, lang: Lang): Finding => ({
  ...toFinding(rule, { outcome: 'review' }, lang),
  id: `${rule.id}.broken`,
  severity: 'note',
  message: fill(BROKEN, lang, { cause: cause instanceof Error ? cause.message : String(cause) }),
})

const runRule = (anyRule: AnyRule, evidence: Evidence, lang: Lang): readonly Finding[] => {
  const rule = anyRule as unknown as Rule
  try {
    const reported = rule
      .select(evidence)
      .map((selected) => rule.check(selected, evidence))
      .filter(isReported)
    if (!rule.joins) return reported.map((verdict) => toFinding(rule, verdict, lang))
    return (['failed', 'review'] as const)
      .map((outcome) => reported.filter((verdict) => verdict.outcome === outcome))
      .filter((group) => group.length > 0)
      .map((group) => toFinding(rule, join(group, lang), lang))
  } catch (cause) {
    return [broken(rule, cause, lang)]
  }
}

/** Same fault, same place: once. Same id, other fault: numbered. */
const settle = (findings: readonly Finding[]): readonly Finding[] => {
  const seen = new Map<string, Finding[]>()
  return findings.flatMap((finding) => {
    const namesakes = seen.get(finding.id) ?? []
    if (namesakes.some((other) => other.message === finding.message)) return []
    seen.set(finding.id, [...namesakes, finding])
    return [namesakes.length === 0 ? finding : { ...finding, id: `${finding.id}-${namesakes.length + 1}` }]
  })
}

const weight = (finding: Finding): number =>
  SEVERITIES.indexOf(finding.severity) * 2 + (finding.outcome === 'failed' ? 0 : 1)

/** Runs rules and reports what failed or asks for a person, most costly first. A rule that throws asks for a person. */
export const runRules = (
  evidence: Evidence,
  lang: Lang,
  list: readonly AnyRule[] = rulesFor(evidence),
): readonly Finding[] =>
  settle(list.flatMap((rule) => runRule(rule, evidence, lang))).toSorted((a, b) => weight(a) - weight(b))
