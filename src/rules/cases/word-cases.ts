import { methodExamples } from '../method/examples.ts'
import { tenderExamples } from '../tender/examples.ts'
import { methodSettings } from './method-settings.ts'
import type { RuleCase } from './model.ts'

/** Rules whose fault is certain where the words are found; the others ask. */
const FAILING: ReadonlySet<string> = new Set([
  'ban-trivial-format-invalid',
  'consortium-forced',
  'consortium-lower-grade',
  'foreign-invested-equal',
  'gp-award-timeline',
  'gp-challenge-reply-7wd',
  'gp-clarification-15d',
  'gp-complaint-15wd',
  'gp-consultation-clarification-5d',
  'gp-consultation-sale-and-clarify',
  'gp-doc-supply-5wd',
  'gp-evaluation-method-name',
  'gp-evaluation-methods',
  'gp-framework-elimination',
  'gp-innovation-limits',
  'gp-inquiry-clarification-3wd',
  'gp-inquiry-min-three',
  'gp-invited-tender-random-three',
  'gp-min-three-tender',
  'gp-negotiation-clarification-3wd',
  'gp-negotiation-scored-award',
  'gp-price-formula',
  'gp-same-brand-counting',
  'gp-single-source-addon-10pct',
  'gp-single-source-publicity-5wd',
  'gp-supplement-contract-10pct',
  'import-approval',
  'no-minimum-price',
  'tl-ceiling-disclosed',
  'tl-clarification-15d',
  'tl-contract-and-deposit-refund',
  'tl-doc-sale-5d',
  'tl-min-three',
  'tl-objection-10d-3d',
])

/** Where blank forms stand: words there are nobody's demand. */
const FORM = '投标文件格式'
/** Rules that look into forms too, with a heading they do not look under. */
const READS_FORMS: Readonly<Record<string, string>> = {
  'ban-test-report-issuer': '合同条款',
  'standard-withdrawn': '合同条款',
  'standard-years-differ': '合同条款',
}

const outcomeOf = (rule: string): 'failed' | 'review' => (FAILING.has(rule) ? 'failed' : 'review')

const tenderCases: readonly RuleCase[] = tenderExamples.flatMap(([rule, heading, fault, sound]) => [
  { rule, outcome: outcomeOf(rule), heading, tender: fault },
  { rule, outcome: 'passed', heading, tender: sound },
  { rule, outcome: 'inapplicable', heading: READS_FORMS[rule] ?? FORM, tender: fault },
])

const GENERAL = '总则'

const methodCases: readonly RuleCase[] = methodExamples.flatMap(([rule, fault, sound]) => {
  const setting = methodSettings.find((each) => each.rule === rule)!
  const { situation, heading = GENERAL, elsewhere, facts = {} } = setting
  return [
    { rule, outcome: outcomeOf(rule), situation, heading, tender: fault, facts },
    { rule, outcome: 'passed', situation, heading, tender: sound, facts },
    elsewhere
      ? { rule, outcome: 'inapplicable', situation: elsewhere, heading, tender: fault }
      : { rule, outcome: 'inapplicable', situation, heading: FORM, tender: fault },
  ] as const
})

/** 案例 of rules on words: at fault, sound, and where they mean nothing. */
export const wordCases: readonly RuleCase[] = [...tenderCases, ...methodCases]
