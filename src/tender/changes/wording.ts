import { cite } from '../../document/citation.ts'
import type { Cell, Table } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import type { Wording } from '../model.ts'
import { bare, type Rewording } from './rewording.ts'
import { amendmentAt } from './sentences.ts'

const COLUMN = {
  old: /^(?:.{0,10}(?:更正|修改|变更|更改|调整|澄清)前|原).{0,12}$/,
  new: /^(?:.{0,10}(?:更正|修改|变更|更改|调整|澄清)后|现).{0,12}$/,
} as const
const SERIAL = /^[\d一二三四五六七八九十.、（）()\s]{0,8}$/
const NOTHING = /^(?:无|\/|／|—+|-+|空|未(?:要求|规定|明确)|无此(?:内容|条款|要求))[。；]?$/
const DELETED =
  /^(?:(?:此|该|本)?(?:条|款|项|条款|内容|要求)?(?:予以|现)?(?:删除|取消|删去|作废)|无|\/|／|—+)[。；]?$/

/** Header row and grid columns of 更正前 and 更正后, or null for other tables. */
const sidesOf = (table: Table) => {
  for (const { cells } of table.rows.slice(0, 3)) {
    const columnOf = (side: RegExp) =>
      cells.find(({ text }) => text.length <= 24 && side.test(text.replace(/\s/g, '')))
    const [old, now] = [columnOf(COLUMN.old), columnOf(COLUMN.new)]
    if (old && now && old !== now) return { header: old.row, old: old.column, new: now.column }
  }
  return null
}

const wordsOfCell = (cell: Cell, passage: Passage): Wording => {
  const text = bare(cell.text)
  return { text, citation: { ...cite('tender', passage, text), row: cell.row, cell: cell.column } }
}

const fromTable = (table: Table, passage: Passage): readonly Rewording[] => {
  const sides = sidesOf(table)
  if (!sides) return []
  return table.rows.slice(sides.header + 1).flatMap(({ cells }): readonly Rewording[] => {
    const at = (column: number) => cells.find((cell) => cell.column === column && bare(cell.text) !== '')
    const [before, after] = [at(sides.old), at(sides.new)]
    if (!after || (!before && DELETED.test(after.text.trim()))) return []
    const subject = cells
      .filter(({ column, text }) => column < sides.old && !SERIAL.test(text))
      .map(({ text }) => text.trim())
      .join(' ')
    const isAdded = !before || NOTHING.test(before.text.trim())
    const isDeleted = !isAdded && DELETED.test(after.text.trim())
    const action = isAdded ? 'added' : isDeleted ? 'deleted' : 'reworded'
    return [
      {
        action,
        subject,
        old: isAdded ? null : wordsOfCell(before, passage),
        new: wordsOfCell(after, passage),
      },
    ]
  })
}

/** All that an addendum puts in place of other words, adds and deletes, in reading order. */
export const rewordingsIn = (passages: readonly Passage[]): readonly Rewording[] => {
  const seen = new Set<Table>()
  const found: Rewording[] = []
  for (let at = 0; at < passages.length; at++) {
    const { table } = passages[at]!
    if (!table) {
      const { rewordings, to } = amendmentAt(passages, at)
      found.push(...rewordings)
      at = to
    } else if (!seen.has(table)) {
      seen.add(table)
      found.push(...fromTable(table, passages[at]!))
    }
  }
  return found
}
