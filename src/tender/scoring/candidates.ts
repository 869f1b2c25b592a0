import type { Block, SourceDocument, Table } from '../../document/model.ts'
import { isPriceName } from './category.ts'
import { isHeader } from './columns.ts'
import { type Carried, entriesOf } from './entries.ts'
import { type Entry, mergeEntries } from './entry.ts'
import { type Line, linesOf } from './lines.ts'
import { type LotTable, tablesByLot } from './lotColumns.ts'
import { fold, mostPoints, nameWithoutPoints, partsOf, pointsInName } from './points.ts'
import {
  CAPTION,
  chapterLeaning,
  isChapter,
  type Leaning,
  namesFactors,
  namesGroup,
  namesOtherHeader,
  sheetLeaning,
} from './vocabulary.ts'

/** A table that may hold scoring rows, with what stands around it. */
export interface Candidate {
  readonly file: string
  readonly table: Table
  readonly entries: readonly Entry[]
  /** The chapter it stands in, as printed; '' before the first. */
  readonly chapter: string
  /** The paragraphs above it, back to the last table, at most five. */
  readonly lead: readonly string[]
  /** True where it goes on with the table above after a page break. */
  readonly continues: boolean
  readonly leaning: Leaning
  /** True where its chapter is about something else (合同, 格式, 采购需求), whatever the lines above it say. */
  readonly inOtherChapter: boolean
  /** True where its header names factors (评审因素), as only a scoring does. */
  readonly namesFactors: boolean
  /** True where a column waits for points to be filled in (得分). */
  readonly isForm: boolean
}

interface Reader {
  chapter: string
  readonly path: { level: number; text: string }[]
  lead: { text: string; block: Block }[]
  previous: { candidate: Candidate; carried: Carried } | null
}

const LEAD = 5
const SCORE_WORDS = /分|权重|%/

const SHORT = 40

/** The nearest short line above decides, then the headings, then the chapter. */
const leaningOf = (chapter: string, near: readonly string[], path: readonly string[]): Leaning => {
  const sheets = [...near.toReversed(), ...path.toReversed()].filter((text) => text.length <= SHORT)
  const verdict = sheets.map(sheetLeaning).find((leaning) => leaning !== 'unknown')
  return (
    verdict ??
    [...path.toReversed(), chapter].map(chapterLeaning).find((each) => each !== 'unknown') ??
    'unknown'
  )
}

/** The group that a line above names; not the price, which may stand in prose above rows of other groups. */
const groupEntry = (reader: Reader, file: string, entries: readonly Entry[]): Entry | null => {
  const hasPrice = entries.some((entry) => isPriceName(entry.name))
  const heading = reader.lead
    .toReversed()
    .find(({ text }) => namesGroup(text) && partsOf(text).length === 0 && (hasPrice || !isPriceName(text)))
  if (!heading) return null
  return {
    kind: 'title',
    name: nameWithoutPoints(heading.text).replace(CAPTION, ''),
    path: [],
    points: pointsInName(heading.text),
    criteria: '',
    level: -1,
    index: '',
    namedPoints: null,
    statedPoints: null,
    otherPoints: null,
    owner: null,
    citation: {
      side: 'tender',
      file,
      page: heading.block.page,
      path: reader.path.map((open) => open.text),
      block: heading.block.index,
      quote: heading.text,
    },
  }
}

const hasBlankScores = (lines: readonly Line[]): boolean =>
  lines.some(
    (line) =>
      isHeader(line) && line.slots.some((slot) => /^(.{0,4}得分|自评分?|评委打分)$/.test(fold(slot.text))),
  )

/** True for a table whose title or header row is that of a sheet of another kind: 考核内容, 考核标准. */
const headedOtherwise = (lines: readonly Line[]): boolean => {
  const header = lines.findIndex(isHeader)
  const top = lines.slice(0, header + 1).flatMap((line) => line.slots.filter((slot) => slot.fresh))
  return top.some((slot) => slot.text.length <= SHORT && namesOtherHeader(slot.text))
}

/** True for what may stand between the halves of one table (续表, a page number), not for the title of another. */
const isFurniture = (text: string): boolean =>
  text.length <= 12 &&
  (/续/.test(text) ||
    !(
      /^附?[表件]\s*[\d一二三四五六七八九十]/.test(text) ||
      namesOtherHeader(text) ||
      sheetLeaning(text) === 'other-sheet'
    ))

const hasPoints = (entry: Entry): boolean => entry.points !== null || mostPoints(entry.criteria) !== null

const readTable = ({ table, lot }: LotTable, reader: Reader, file: string): Candidate | null => {
  const lines = linesOf(table)
  if (!lines.some((line) => line.slots.some((slot) => SCORE_WORDS.test(slot.text)))) return null
  const headed = lines.some(isHeader)
  const startsHeaded = lines.slice(0, 3).some(isHeader)
  const adjoins = reader.previous !== null && reader.lead.every(({ text }) => isFurniture(text.trim()))
  const continues = adjoins && !startsHeaded
  const path = reader.path.map((open) => open.text)
  const near = reader.lead.slice(-3).map(({ text }) => text)
  const headings = [...path, reader.chapter]
  const leaning = continues
    ? reader.previous!.candidate.leaning
    : headedOtherwise(lines)
      ? 'other-sheet'
      : leaningOf(reader.chapter, near, path)
  if (!headed && !continues && leaning !== 'scoring') return null
  const carries = adjoins && reader.previous!.candidate.table.columns === table.columns
  const previous = carries ? reader.previous!.carried : null
  const { entries, carried } = entriesOf(lines, previous, { file, path })
  if (!continues && !entries.some(hasPoints)) return null
  const group = continues ? null : groupEntry(reader, file, entries)
  const candidate: Candidate = {
    file,
    table,
    entries: group ? [group, ...entries] : entries,
    chapter: reader.chapter,
    lead: [...reader.lead.map(({ text }) => text), ...(lot === null ? [] : [lot])],
    continues,
    leaning,
    inOtherChapter: headings.some((heading) => chapterLeaning(heading) === 'other-chapter'),
    namesFactors: lines.some((line) => isHeader(line) && line.slots.some((slot) => namesFactors(slot.text))),
    isForm: hasBlankScores(lines),
  }
  reader.previous = { candidate, carried }
  return candidate
}

const readText = (block: Exclude<Block, { kind: 'table' | 'pageBreak' }>, reader: Reader): void => {
  if (block.text.trim() === '') return
  if (isChapter(block.text)) {
    reader.chapter = block.text
    reader.lead = []
    reader.previous = null
  }
  if (block.kind === 'heading') {
    while (reader.path.length > 0 && reader.path.at(-1)!.level >= block.level) reader.path.pop()
    reader.path.push({ level: block.level, text: block.text })
  }
  reader.lead = [...reader.lead, { text: block.text, block }].slice(-LEAD)
}

/** The tables of a document that have points in their rows, in reading order. */
export const candidatesOf = (document: SourceDocument): readonly Candidate[] => {
  const reader: Reader = { chapter: '', path: [], lead: [], previous: null }
  return document.blocks.flatMap((block) => {
    if (block.kind === 'pageBreak') return []
    if (block.kind !== 'table') {
      readText(block, reader)
      return []
    }
    const found = tablesByLot(block).map((each) => readTable(each, reader, document.file))
    if (found.includes(null)) reader.previous = null
    reader.lead = []
    return found.filter((candidate) => candidate !== null)
  })
}

const isFragment = (entry: Entry): boolean =>
  entry.kind === 'row' && (entry.name === '' || entry.points === null)

/** The rows of several tables in a row; one that a page break cut in two is put together. */
export const joinTables = (candidates: readonly Candidate[]): readonly Entry[] => {
  const entries: Entry[] = []
  for (const candidate of candidates) {
    const [first, ...rest] = candidate.entries
    const last = entries.at(-1)
    const cut =
      candidate.continues &&
      first &&
      last?.kind === 'row' &&
      isFragment(first) &&
      (first.name === '' || isFragment(last))
    if (cut) entries.splice(-1, 1, mergeEntries(last, first), ...rest)
    else entries.push(...candidate.entries)
  }
  return entries
}
