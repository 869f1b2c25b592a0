import { describe, expect, it } from 'vitest'
import { ruleCases } from '../../src/rules/cases/index.ts'
import type { RuleCase } from '../../src/rules/cases/model.ts'
import { situations } from '../../src/rules/cases/situations.ts'
import { methodRules } from '../../src/rules/method/index.ts'
import type { AnyRule, Evidence, Rule, Verdict } from '../../src/rules/model.ts'
import { runRules } from '../../src/rules/run.ts'
import { tenderRules } from '../../src/rules/tender/index.ts'
import { foldText } from '../../src/text/fold.ts'
import { evidenceOf, fact, scoringOf } from './tender-evidence.ts'

const onTender = [...tenderRules, ...methodRules] as unknown as readonly Rule[]
const ruleOf = (id: string): Rule => onTender.find((rule) => rule.id === id)!
const WHOLE = `# 供应商须知\n\n${'供应商应当阅读全部内容。\n\n'.repeat(700)}`

const QUALIFICATION = {
  title: null,
  kind: 'qualification',
  mark: null,
  glyph: null,
  constraint: null,
  bindsBid: true,
  lot: null,
  citation: fact(0).citation,
  alsoAt: [],
} as const

const evidenceFor = ({
  situation = 'tender',
  heading = '总则',
  tender,
  facts = {},
  ...rest
}: RuleCase): Evidence => {
  const { regime, method, category } = situations[situation]
  const stated = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, fact(value)]))
  const markdown = `${rest.whole ? WHOLE : ''}\n# ${heading}\n\n${tender}\n`
  const { citation } = fact(0)
  const parts = {
    ...(rest.scoring ? { scoring: scoringOf(...rest.scoring) } : {}),
    requirements: (rest.qualifications ?? []).map((text, at) => ({ ...QUALIFICATION, id: `q${at}`, text })),
    conflicts: rest.conflict
      ? [
          {
            fact: rest.conflict.fact,
            citations: rest.conflict.quotes.map((quote) => ({ ...citation, quote })),
          },
        ]
      : [],
  }
  const project = { regime: fact(regime), method: fact(method), category: fact(category), validityDays: null }
  return { ...evidenceOf(markdown, { ...project, ...stated }, parts), eventDate: rest.eventDate ?? null }
}

const verdictsOf = (rule: Rule, evidence: Evidence): readonly Verdict[] =>
  rule.select(evidence).map((selected) => rule.check(selected, evidence))

const outcomesOf = (each: RuleCase): readonly string[] =>
  verdictsOf(ruleOf(each.rule), evidenceFor(each)).map(({ outcome }) => outcome)

const isFound = ({ outcome, bid }: RuleCase): boolean =>
  bid === undefined && (outcome === 'failed' || outcome === 'review')

const told = ({ rule, outcome, situation = 'tender', heading = '', tender }: RuleCase): string =>
  `${rule} ${outcome}: ${situation} ${heading} ${tender.slice(0, 24).replaceAll('\n', ' ')}`

describe('the cases of rules on the tender', () => {
  it.each(ruleCases.filter(({ bid }) => bid === undefined).map((each) => [told(each), each] as const))(
    '%s',
    (_, each) => {
      const outcomes = outcomesOf(each)
      if (each.outcome === 'failed' || each.outcome === 'review') expect(outcomes).toContain(each.outcome)
      else expect(outcomes.filter((outcome) => outcome === 'failed' || outcome === 'review')).toEqual([])
      if (each.outcome === 'inapplicable')
        expect(outcomes.filter((outcome) => outcome !== 'inapplicable')).toEqual([])
    },
  )

  it('speak both languages and quote the words', () => {
    for (const each of ruleCases.filter(isFound)) {
      const evidence = evidenceFor(each)
      const list = [ruleOf(each.rule)] as unknown as readonly AnyRule[]
      for (const lang of ['zh', 'en'] as const)
        for (const { message, suggestion, citations } of runRules(evidence, lang, list)) {
          expect(message + suggestion, each.rule).not.toMatch(/[{}]/)
          for (const { quote } of citations.filter(() => each.tender !== '' && !each.tender.includes('|')))
            expect(foldText(`${each.tender}见招标公告`).replace(/\s/g, ''), each.rule).toContain(
              foldText(quote).replace(/\s/g, ''),
            )
        }
    }
  })

  it('show every outcome that a rule can have', () => {
    const shown = new Map<string, Set<string>>()
    for (const { rule, outcome } of ruleCases) shown.set(rule, (shown.get(rule) ?? new Set()).add(outcome))
    const missing = onTender.flatMap((rule) => {
      const wanted = [...Object.keys(rule.messages), 'passed', 'inapplicable']
      const without = wanted.filter((outcome) => !shown.get(rule.id)?.has(outcome))
      return without.length > 0 ? [`${rule.id}: ${without.join(', ')}`] : []
    })
    expect(missing).toEqual([])
  })
})
