import type { SourceDocument } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import { addClause, type Clause, type Draft } from './clause.ts'
import { addLine, holderOf, startFlow } from './flow.ts'
import { type Grid, type Part, partsOf } from './grid.ts'
import {
  contentColumn,
  groupTitle,
  headerOf,
  isHeaderRow,
  passagesIn,
  readRow,
  spansAll,
  type TableState,
  underGroups,
} from './rows.ts'
import { chapterUnit, isContents, isTitle, opensList, withoutLeader } from './shape.ts'

/** Runs of chapter titles with nothing between them are a list of contents, not chapters. */
const isListed = (passages: readonly Passage[], at: number): boolean => {
  const unit = chapterUnit(passages[at]!)
  if (!unit) return false
  const neighbour = (step: number) => {
    let next = at + step
    while (passages[next]?.text.trim() === '') next += step
    return passages[next] ? chapterUnit(passages[next]!) : null
  }
  return neighbour(1) === unit || (neighbour(-1) === unit && passages[at]!.kind !== 'heading')
}

const COLUMN_TITLE = /^(?:明细|内容|序号|情形|条款|项目|要求|审查内容|评审内容)$/u

/** A row over all columns is read as lines; a title among them names the rows below. */
const addWideRow = (parts: readonly Part[], text: string, parent: Draft | null, state: TableState): void => {
  if (COLUMN_TITLE.test(text.replace(/\s/gu, ''))) return
  if (isTitle(text)) state.caption = text.trim()
  addParts(parts, parent, opensList(parent?.text ?? ''))
}

/** Reads rows into the tree below `parent`. */
const addGrid = (grid: Grid, parent: Draft | null, state: TableState): void => {
  const column = contentColumn(grid)
  for (const row of underGroups(grid.rows)) {
    const first = passagesIn(row.own).find((passage) => passage.text.trim() !== '')
    if (!first) continue
    const title = groupTitle(row)
    if (spansAll(row, grid)) addWideRow(row.own[0]!.parts, row.own[0]!.text, parent, state)
    else if (isHeaderRow(row)) state.header = headerOf(row)
    else if (title !== null) state.caption = title
    else {
      const read = readRow(row, column, state)
      const passage = read.content && passagesIn([read.content]).find(({ text }) => text.trim() !== '')
      const clause = addClause({ kind: 'row', text: read.text, passage: passage ?? first, row: read }, parent)
      for (const cell of read.said) addParts(cell.parts, clause)
    }
  }
}

/** A table goes on in the next one where nothing stands between them and the columns are as many. */
interface TableBefore {
  readonly state: TableState
  readonly columns: number
}

function addParts(parts: readonly Part[], root: Draft | null, areItems = false, isBody = false): void {
  const flow = startFlow(root, areItems)
  const passages = parts.flatMap((part) => ('passage' in part ? [part.passage] : []))
  let line = -1
  let caption = ''
  let before: TableBefore | null = null
  for (const part of parts) {
    if ('grid' in part) {
      const goesOn: boolean = before?.columns === part.grid.columns
      const state: TableState = goesOn ? before!.state : { header: [], caption }
      addGrid(part.grid, holderOf(flow), state)
      before = { state, columns: part.grid.columns }
      flow.last = null
      continue
    }
    line++
    const text = part.passage.text.trim()
    if (text === '') continue
    if (text.length <= 120 && isContents(text)) {
      const holder = holderOf(flow)
      if (holder?.zone === 'forms')
        addClause({ kind: 'item', text: withoutLeader(text), passage: part.passage }, holder)
      continue
    }
    addLine(flow, part.passage, isBody && isListed(passages, line))
    caption = isTitle(text) ? text : ''
    before = null
  }
}

/** The clauses of each document as a tree; `passages` are those of all documents in order. */
export const outlineOf = (
  documents: readonly SourceDocument[],
  passages: readonly Passage[],
): readonly Clause[] => {
  let at = 0
  return documents.flatMap((document) => {
    const parts = partsOf(document.blocks, () => passages[at++]!)
    const last = passages[at - 1]
    if (!last) return []
    const root = addClause({ kind: 'heading', text: '', passage: last }, null)
    addParts(parts, root, false, true)
    return [root]
  })
}
