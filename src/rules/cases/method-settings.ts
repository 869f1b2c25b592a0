import type { RuleCase } from './model.ts'
import type { SituationId } from './situations.ts'

/** Where the example of a rule stands: the project, the heading, and a project that the rule does not concern. */
export interface Setting {
  readonly rule: string
  readonly situation: SituationId
  readonly heading?: string
  /** Null where it concerns all. */
  readonly elsewhere: SituationId | null
  readonly facts?: RuleCase['facts']
}

/** 情形 of the examples of rules on methods. */
export const methodSettings: readonly Setting[] = [
  { rule: 'gp-clarification-15d', situation: 'tender', elsewhere: 'consultation' },
  { rule: 'gp-consultation-clarification-5d', situation: 'consultation', elsewhere: 'negotiation' },
  { rule: 'gp-negotiation-clarification-3wd', situation: 'negotiation', elsewhere: 'inquiry' },
  { rule: 'gp-inquiry-clarification-3wd', situation: 'inquiry', elsewhere: 'negotiation' },
  { rule: 'tl-clarification-15d', situation: 'tendering-law', elsewhere: 'tender' },
  { rule: 'gp-doc-supply-5wd', situation: 'tender', heading: '招标公告', elsewhere: 'negotiation' },
  {
    rule: 'gp-consultation-sale-and-clarify',
    situation: 'consultation',
    heading: '磋商公告',
    elsewhere: 'inquiry',
  },
  { rule: 'tl-doc-sale-5d', situation: 'tendering-law', heading: '招标公告', elsewhere: 'enterprise' },
  { rule: 'gp-notice-period-5wd', situation: 'tender', heading: '招标公告', elsewhere: 'consultation' },
  { rule: 'gp-document-price', situation: 'tender', heading: '招标公告', elsewhere: 'tendering-law' },
  { rule: 'gp-min-three-tender', situation: 'tender', elsewhere: 'enterprise' },
  { rule: 'gp-negotiation-min-three', situation: 'negotiation', elsewhere: 'consultation' },
  { rule: 'gp-inquiry-min-three', situation: 'inquiry', elsewhere: 'negotiation' },
  { rule: 'gp-consultation-min-suppliers', situation: 'consultation', elsewhere: 'consultation-services' },
  { rule: 'tl-min-three', situation: 'tendering-law', elsewhere: 'enterprise' },
  { rule: 'gp-invited-tender-random-three', situation: 'invited', elsewhere: 'tender' },
  {
    rule: 'gp-evaluation-method-name',
    situation: 'tender',
    heading: '评标办法',
    elsewhere: 'tendering-works',
  },
  { rule: 'gp-negotiation-scored-award', situation: 'inquiry', elsewhere: 'tender' },
  { rule: 'gp-same-brand-counting', situation: 'tender', elsewhere: 'services' },
  { rule: 'gp-committee-size', situation: 'tender', elsewhere: 'enterprise' },
  { rule: 'gp-award-timeline', situation: 'tender', elsewhere: 'tendering-law' },
  { rule: 'gp-challenge-reply-7wd', situation: 'tender', elsewhere: 'enterprise' },
  { rule: 'gp-complaint-15wd', situation: 'tender', elsewhere: 'tendering-law' },
  {
    rule: 'gp-track-record-max-two',
    situation: 'tender',
    heading: '投标人资格要求',
    elsewhere: 'enterprise',
  },
  { rule: 'consortium-forced', situation: 'tender', heading: '投标人资格要求', elsewhere: null },
  { rule: 'consortium-lower-grade', situation: 'tender', heading: '投标人资格要求', elsewhere: null },
  {
    rule: 'sme-no-deduction-when-reserved',
    situation: 'tender',
    heading: '评标办法',
    elsewhere: 'enterprise',
    facts: { smeReserved: true },
  },
  { rule: 'import-without-approval', situation: 'tender', elsewhere: 'tendering-law' },
  { rule: 'gp-single-source-addon-10pct', situation: 'single-source', elsewhere: 'negotiation' },
  { rule: 'gp-single-source-publicity-5wd', situation: 'single-source', elsewhere: 'negotiation' },
  { rule: 'gp-supplement-contract-10pct', situation: 'tender', elsewhere: 'tendering-law' },
  { rule: 'gp-framework-term', situation: 'framework', elsewhere: 'framework-services' },
  { rule: 'gp-framework-term-services', situation: 'framework-services', elsewhere: 'framework' },
  { rule: 'gp-framework-elimination', situation: 'framework', elsewhere: 'tender' },
  { rule: 'gp-framework-method-price-first', situation: 'framework', elsewhere: 'tender' },
  { rule: 'gp-innovation-limits', situation: 'innovation', elsewhere: 'tender' },
  { rule: 'tl-objection-10d-3d', situation: 'tendering-law', elsewhere: 'tender' },
  { rule: 'tl-candidate-publicity-3d', situation: 'tendering-law', elsewhere: 'tender' },
  { rule: 'tl-contract-and-deposit-refund', situation: 'tendering-law', elsewhere: 'tender' },
  { rule: 'tl-bid-deposit-validity', situation: 'tendering-law', elsewhere: 'tender' },
  { rule: 'works-quality-bond-3pct', situation: 'tendering-works', elsewhere: 'tender' },
  { rule: 'tl-ceiling-disclosed', situation: 'tendering-works', elsewhere: 'tender' },
]
