import type { Passage } from '../../document/passages.ts'
import type { Requirement, ScoringItem, Tender } from '../../tender/model.ts'
import type { Chapter, Lang, Outline } from '../model.ts'
import type { Part } from './part.ts'
import { makeChecks, routeRequirements } from './route-requirements.ts'
import { routeRows } from './route-rows.ts'
import { rowsOf } from './rows.ts'
import { skeletonOf } from './skeleton.ts'
import { type Subject, subjectOf } from './subject.ts'
import { settleVolumes } from './volume.ts'

const inOrder = (ids: ReadonlySet<string>, all: readonly { readonly id: string }[]): readonly string[] =>
  all.filter(({ id }) => ids.has(id)).map(({ id }) => id)

interface Orders {
  readonly requirements: readonly Requirement[]
  readonly rows: readonly ScoringItem[]
}

const DEEPEST = 3

/** Parts deeper than the third level give what they hold to the one above. */
const heldBy = (part: Part, level: number): Pick<Part, 'requirementIds' | 'scoringItemIds'> => {
  if (level < DEEPEST) return part
  const below = part.parts.map((each) => heldBy(each, level + 1))
  return {
    requirementIds: new Set([part, ...below].flatMap(({ requirementIds }) => [...requirementIds])),
    scoringItemIds: new Set([part, ...below].flatMap(({ scoringItemIds }) => [...scoringItemIds])),
  }
}

const TABLES: ReadonlySet<Subject> = new Set(['technicalTable', 'commercialTable', 'substantiveTable'])

const toChapter = (part: Part, number: string, level: 1 | 2 | 3, orders: Orders): Chapter => {
  const held = heldBy(part, level)
  const { title, origin, optional, note, citation } = part
  return {
    number,
    level,
    title,
    origin,
    volume: part.volume ?? 'whole',
    optional,
    note,
    citation,
    answers: TABLES.has(subjectOf(title)) ? 'table' : 'text',
    requirementIds: inOrder(held.requirementIds, orders.requirements),
    scoringItemIds: inOrder(held.scoringItemIds, orders.rows),
    chapters:
      level === DEEPEST
        ? []
        : part.parts.map((each, at) => toChapter(each, `${number}.${at + 1}`, (level + 1) as 2 | 3, orders)),
  }
}

/**
 * 投标文件目录: in the tender's own order and names where it states them, every scoring row and every requirement
 * that binds the bid at the chapter that answers it, or among the checks. Down to the third level.
 */
export const outlineTender = (tender: Tender, passages: readonly Passage[], lang: Lang = 'zh'): Outline => {
  const { basis, opening, parts } = skeletonOf(tender, passages)
  const rows = rowsOf(tender)
  const checks = makeChecks(lang)
  settleVolumes(parts)
  routeRows(rows, parts)
  routeRequirements(tender.requirements, parts, checks)
  const orders = { requirements: tender.requirements, rows }
  const filled = Object.values(checks).filter((check: Part) => check.requirementIds.size > 0)
  return {
    basis,
    basisCitation: opening,
    chapters: parts.map((part, at) => toChapter(part, String(at + 1), 1, orders)),
    checks: filled.map((check: Part, at) =>
      toChapter(check, `${lang === 'zh' ? '查' : 'C'}${at + 1}`, 1, orders),
    ),
    scoringItems: rows,
  }
}
