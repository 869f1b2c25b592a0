import type { ProjectFacts } from '../../src/tender/model.ts'
import { fact } from './tender-evidence.ts'

type Facts = Partial<ProjectFacts>

/** What a case is about, as facts of the tender. */
const ORDER_87: Facts = {}
const CONSULTATION: Facts = { method: fact('competitive-consultation') }
const NEGOTIATION: Facts = { method: fact('competitive-negotiation') }
const INQUIRY: Facts = { method: fact('inquiry') }
const INVITED: Facts = { method: fact('invited-tender') }
const FRAMEWORK: Facts = { method: fact('framework') }
const FRAMEWORK_SERVICES: Facts = { method: fact('framework'), category: fact('services') }
const SINGLE_SOURCE: Facts = { method: fact('single-source') }
const INNOVATION: Facts = { method: fact('innovation') }
const TENDERING_LAW: Facts = { regime: fact('tendering-law') }
const WORKS: Facts = { regime: fact('tendering-law'), category: fact('works') }
const RESERVED: Facts = { smeReserved: fact(true) }

/** The tender in which the example of a rule stands. */
export interface MethodCase {
  readonly rule: string
  readonly facts: Facts
  readonly heading?: string
  /** A tender that the rule does not concern, with the words at fault in it. */
  readonly elsewhere?: Facts
}

export const methodCases: readonly MethodCase[] = [
  {
    rule: 'gp-clarification-15d',
    facts: ORDER_87,
    elsewhere: CONSULTATION,
  },
  {
    rule: 'gp-consultation-clarification-5d',
    facts: CONSULTATION,
    elsewhere: NEGOTIATION,
  },
  {
    rule: 'gp-negotiation-clarification-3wd',
    facts: NEGOTIATION,
    elsewhere: INQUIRY,
  },
  {
    rule: 'gp-inquiry-clarification-3wd',
    facts: INQUIRY,
    elsewhere: NEGOTIATION,
  },
  {
    rule: 'tl-clarification-15d',
    facts: TENDERING_LAW,
    elsewhere: ORDER_87,
  },
  {
    rule: 'gp-doc-supply-5wd',
    facts: ORDER_87,
    heading: '招标公告',
    elsewhere: NEGOTIATION,
  },
  {
    rule: 'gp-consultation-sale-and-clarify',
    facts: CONSULTATION,
    heading: '磋商公告',
    elsewhere: INQUIRY,
  },
  {
    rule: 'tl-doc-sale-5d',
    facts: TENDERING_LAW,
    heading: '招标公告',
    elsewhere: { regime: fact('enterprise') },
  },
  {
    rule: 'gp-notice-period-5wd',
    facts: ORDER_87,
    heading: '招标公告',
    elsewhere: CONSULTATION,
  },
  {
    rule: 'gp-document-price',
    facts: ORDER_87,
    heading: '招标公告',
    elsewhere: TENDERING_LAW,
  },
  {
    rule: 'gp-min-three-tender',
    facts: ORDER_87,
    elsewhere: { regime: fact('enterprise') },
  },
  {
    rule: 'gp-negotiation-min-three',
    facts: NEGOTIATION,
    elsewhere: CONSULTATION,
  },
  {
    rule: 'gp-inquiry-min-three',
    facts: INQUIRY,
    elsewhere: NEGOTIATION,
  },
  {
    rule: 'gp-consultation-min-suppliers',
    facts: CONSULTATION,
    elsewhere: { ...CONSULTATION, category: fact('services') },
  },
  {
    rule: 'tl-min-three',
    facts: TENDERING_LAW,
    elsewhere: { regime: fact('enterprise') },
  },
  {
    rule: 'gp-invited-tender-random-three',
    facts: INVITED,
    elsewhere: ORDER_87,
  },
  {
    rule: 'gp-evaluation-method-name',
    facts: ORDER_87,
    heading: '评标办法',
    elsewhere: WORKS,
  },
  {
    rule: 'gp-same-brand-counting',
    facts: ORDER_87,
    elsewhere: { category: fact('services') },
  },
  {
    rule: 'gp-committee-size',
    facts: ORDER_87,
    elsewhere: { regime: fact('enterprise') },
  },
  {
    rule: 'gp-award-timeline',
    facts: ORDER_87,
    elsewhere: TENDERING_LAW,
  },
  {
    rule: 'gp-challenge-reply-7wd',
    facts: ORDER_87,
    elsewhere: { regime: fact('enterprise') },
  },
  {
    rule: 'gp-complaint-15wd',
    facts: ORDER_87,
    elsewhere: TENDERING_LAW,
  },
  {
    rule: 'gp-track-record-max-two',
    facts: ORDER_87,
    heading: '投标人资格要求',
    elsewhere: { regime: fact('enterprise') },
  },
  {
    rule: 'consortium-forced',
    facts: ORDER_87,
    heading: '投标人资格要求',
  },
  {
    rule: 'consortium-lower-grade',
    facts: ORDER_87,
    heading: '投标人资格要求',
  },
  {
    rule: 'sme-no-deduction-when-reserved',
    facts: RESERVED,
    heading: '评标办法',
    elsewhere: { smeReserved: fact(false) },
  },
  {
    rule: 'import-without-approval',
    facts: ORDER_87,
    elsewhere: TENDERING_LAW,
  },
  { rule: 'gp-single-source-addon-10pct', facts: SINGLE_SOURCE, elsewhere: NEGOTIATION },
  { rule: 'gp-single-source-publicity-5wd', facts: SINGLE_SOURCE, elsewhere: NEGOTIATION },
  { rule: 'gp-supplement-contract-10pct', facts: ORDER_87, elsewhere: TENDERING_LAW },
  {
    rule: 'gp-framework-term',
    facts: FRAMEWORK,
    elsewhere: FRAMEWORK_SERVICES,
  },
  {
    rule: 'gp-framework-term-services',
    facts: FRAMEWORK_SERVICES,
    elsewhere: FRAMEWORK,
  },
  {
    rule: 'gp-framework-elimination',
    facts: FRAMEWORK,
    elsewhere: ORDER_87,
  },
  {
    rule: 'gp-framework-method-price-first',
    facts: FRAMEWORK,
    elsewhere: ORDER_87,
  },
  {
    rule: 'gp-innovation-limits',
    facts: INNOVATION,
    elsewhere: ORDER_87,
  },
  {
    rule: 'tl-objection-10d-3d',
    facts: TENDERING_LAW,
    elsewhere: ORDER_87,
  },
  {
    rule: 'tl-candidate-publicity-3d',
    facts: TENDERING_LAW,
    elsewhere: ORDER_87,
  },
  {
    rule: 'tl-contract-and-deposit-refund',
    facts: TENDERING_LAW,
    elsewhere: ORDER_87,
  },
  {
    rule: 'tl-bid-deposit-validity',
    facts: TENDERING_LAW,
    elsewhere: ORDER_87,
  },
  {
    rule: 'works-quality-bond-3pct',
    facts: WORKS,
    elsewhere: ORDER_87,
  },
  {
    rule: 'tl-ceiling-disclosed',
    facts: WORKS,
    elsewhere: ORDER_87,
  },
]
