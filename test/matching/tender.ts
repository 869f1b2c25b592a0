import type { Citation } from '../../src/document/citation.ts'
import type { Fact, ProjectFacts, Requirement, ScoringItem, Tender } from '../../src/tender/model.ts'

const place = (quote: string, block: number): Citation => ({
  side: 'tender',
  file: 'tender.docx',
  page: null,
  path: ['第三章 采购需求'],
  block,
  quote,
})

const NO_FACTS = Object.fromEntries(
  [
    'name',
    'number',
    'purchaser',
    'agency',
    'method',
    'regime',
    'category',
    'budgetYuan',
    'ceilingYuan',
    'bidDeadline',
    'validityDays',
    'bidBondYuan',
    'performanceBondPercent',
    'consortiumAllowed',
    'smeReserved',
    'evaluationMethod',
    'noticeDate',
  ].map((name) => [name, null]),
) as unknown as ProjectFacts

/** A requirement with these words; technical, unmarked and binding unless told. */
export const requirementOf = (text: string, at = 0, more: Partial<Requirement> = {}): Requirement => ({
  id: `r${at}`,
  text,
  title: null,
  kind: 'technical',
  mark: null,
  glyph: null,
  constraint: null,
  bindsBid: true,
  lot: null,
  citation: place(text, at),
  alsoAt: [],
  ...more,
})

/** A scoring item with these criteria. */
export const itemOf = (name: string, criteria: string, more: Partial<ScoringItem> = {}): ScoringItem => ({
  id: `s-${name}`,
  name,
  path: [],
  category: 'technical',
  maxPoints: 10,
  criteria,
  lot: null,
  citation: place(criteria, 900),
  ...more,
})

/** A fact with a citation of its own words. */
export const factOf = <T>(value: T): Fact<T> => ({ value, citation: place(String(value), 1) })

/** A tender of these parts. */
export const tenderOf = (
  requirements: readonly Requirement[],
  items: readonly ScoringItem[] = [],
  facts: Partial<ProjectFacts> = {},
): Tender => ({
  files: ['tender.docx'],
  conflicts: [],
  changes: [],
  facts: { ...NO_FACTS, ...facts },
  lots: [],
  requirements,
  scoring: { method: null, total: null, items, printedSums: [] },
})
