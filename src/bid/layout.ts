import { type Citation, cite } from '../document/citation.ts'
import type { SourceDocument, Table } from '../document/model.ts'
import { type Passage, passagesOf } from '../document/passages.ts'
import { gridOf, readGrid } from './grid.ts'
import type { BidPassage, BidSection, BidTable } from './model.ts'

/** The body of a bid in reading order: passages, the sections they stand in, and tables. */
export interface Layout {
  readonly passages: readonly BidPassage[]
  readonly sections: readonly BidSection[]
  readonly tables: readonly BidTable[]
}

const CAPTION =
  /^[（(【[]?(附(件)?\d{0,2}\s?[:：]|附[图表]\s?\d|后附|此处(为|附|插入|粘贴))|(复印件|扫描件|原件|截图|影印件)[^。，；]{0,30}[。）)】\]]?$/
const CONTENTS_LINE = /(…|\.{3,}|·{3,}|\t)\s*\d{1,4}$/

type Open = { -readonly [K in keyof BidSection]: BidSection[K] }

/** Lays out the volumes of one bid, file after file. Lines of a table of contents are left out. */
export const layOut = (documents: readonly SourceDocument[]): Layout => {
  const passages: BidPassage[] = []
  const sections: Open[] = []
  const tables: BidTable[] = []
  const close = (level: number) => {
    for (const section of sections)
      if (section.deepEnd < 0 && section.level >= level) section.deepEnd = passages.length
  }
  for (const document of documents) {
    for (const unit of unitsOf(document)) {
      const last = sections.at(-1)
      if ('rows' in unit) {
        tables.push({ title: titleAbove(passages, last?.title ?? ''), section: sections.length - 1, ...unit })
        for (const [row, { place }] of unit.rows.entries())
          passages.push({
            text: place.quote,
            place,
            kind: 'row',
            section: sections.length - 1,
            table: tables.length - 1,
            row,
          })
        continue
      }
      const text = unit.text.trim()
      if (!text || CONTENTS_LINE.test(text)) continue
      const place = cite('bid', unit)
      if (unit.kind === 'heading') {
        if (last && last.end < 0) last.end = passages.length
        close(unit.level)
        passages.push({ text, place, kind: 'heading', section: sections.length })
        sections.push({ title: text, level: unit.level, place, start: passages.length, end: -1, deepEnd: -1 })
      } else passages.push({ text, place, kind: kindOf(unit, text), section: sections.length - 1 })
    }
    const last = sections.at(-1)
    if (last && last.end < 0) last.end = passages.length
    close(0)
  }
  return { passages, sections, tables }
}

const kindOf = (passage: Passage, text: string): BidPassage['kind'] =>
  CAPTION.test(text) ? 'caption' : passage.kind === 'listItem' ? 'listItem' : 'paragraph'

const titleAbove = (passages: readonly BidPassage[], heading: string): string => {
  const above = passages.at(-1)
  return above && above.kind !== 'row' && above.text.length <= 60 ? above.text : heading
}

type Unit = Passage | Pick<BidTable, 'header' | 'rows'>

/** Passages outside tables, and tables whole, in reading order. */
const unitsOf = (document: SourceDocument): readonly Unit[] => {
  const units: Unit[] = []
  const seen = new Set<Table>()
  for (const passage of passagesOf(document)) {
    if (!passage.table) units.push(passage)
    else if (!seen.has(passage.table)) {
      seen.add(passage.table)
      units.push(readGrid(gridOf(passage.table), rowPlace(passage, passage.table)))
    }
  }
  return units
}

const rowPlace =
  (passage: Passage, table: Table) =>
  (row: number): Citation => {
    const own = table.rows[row]?.cells.map((cell) => cell.text.trim()).filter(Boolean) ?? []
    const { cell: _, ...place } = cite('bid', passage, own.join('\t'))
    return { ...place, page: table.rows[row]?.page ?? place.page, row }
  }
