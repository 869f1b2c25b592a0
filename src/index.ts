export type { Bid } from './bid/model.ts'
export { CatalogueError } from './catalogue/errors.ts'
export type { Catalogue } from './catalogue/model.ts'
export { parseCatalogue } from './catalogue/schema.ts'
export { diff } from './diff.ts'
export type { Citation } from './document/citation.ts'
export { ReadError, type ReadErrorCode } from './document/errors.ts'
export type * from './document/model.ts'
export { readDocument } from './document/read.ts'
export type { Coverage, CoverageStatus } from './matching/model.ts'
export { type DiffTerminalOptions, renderDiffJson, renderDiffTerminal } from './report/diff.ts'
export { renderHtml } from './report/html.ts'
export { renderJson } from './report/json.ts'
export { renderTerminal, type TerminalOptions } from './report/terminal.ts'
export { type Review, type ReviewInput, type ReviewOptions, review } from './review.ts'
export type { IgnoredFinding, ReviewConfig } from './rules/config/model.ts'
export { defineRule } from './rules/define.ts'
export type {
  AnyRule,
  Evidence,
  Finding,
  Message,
  Rule,
  Severity,
  Verdict,
} from './rules/model.ts'
export type { Difference, DifferenceKind, FactDifference, TenderDiff } from './tender/diff/model.ts'
export type { Lot, ProjectFacts, Requirement, Scoring, ScoringItem, Tender } from './tender/model.ts'
