/** Amendments (更正, 澄清, 补遗, 答疑): which files amend, and which of their words still count. */

import type { Cell, Table } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import { foldLabel } from './label.ts'

/** The title or file name of an amendment: 更正公告, 补遗书（一）, 招标文件澄清.docx */
const ADDENDUM =
  /(?:更正|澄清|变更|补遗|答疑|修改|延期|补充)(?:公告|通知|文件|书|函|说明|纪要)|(?:更正|澄清|补遗|答疑)(?:[(（_\-\d一二三第].{0,10})?(?:\.\w{2,5})?$/
const TITLE_LIMIT = 60
const FIRST_PASSAGES = 6

const isAddendum = (file: string, passages: readonly Passage[]): boolean =>
  ADDENDUM.test(file) ||
  passages.slice(0, FIRST_PASSAGES).some(({ text }) => text.length <= TITLE_LIMIT && ADDENDUM.test(text))

/** Number of each file's addendum, from 1, in the order given; never of the first file that is no addendum. */
export const addendaOf = (passages: readonly Passage[]): ReadonlyMap<string, number> => {
  const byFile = new Map<string, Passage[]>()
  for (const passage of passages) {
    const known = byFile.get(passage.file)
    if (known) known.push(passage)
    else byFile.set(passage.file, [passage])
  }
  const amending = [...byFile].filter(([file, own]) => isAddendum(file, own)).map(([file]) => file)
  const later = amending.length < byFile.size ? amending : amending.slice(1)
  return new Map(later.map((file, i) => [file, i + 1]))
}

const CHANGE = '(?:更正|修改|变更|更改|调整|改|延期|推迟|延长|顺延|延后)'
const OLD =
  /^.{0,16}(?:更正前|修改前|变更前|更改前|原(?:内容|文|为|条款|招标文件|采购文件|磋商文件|公告内容))/
const NEW = new RegExp(`(?:更正|修改|变更|更改|调整)后|现.{0,4}${CHANGE}(?:为|至|到)|${CHANGE}(?:为|至|到)`)
/** "由 A 变更为 B" */
const FROM_TO = new RegExp(`[:：]?\\s?(?:原为|原定于?|由|从)[^由从]{1,60}?(?:现)?${CHANGE}(?:为|至|到)[:：]?`)
const UP_TO_NEW = new RegExp(
  `^.{0,200}?(?:(?:更正|修改|变更|更改|调整)后(?:内容)?|现.{0,4}${CHANGE}(?:为|至|到))[:：]?`,
)
const NEXT_ITEM =
  /^\s*(?:\d{1,2}[.、．]|[一二三四五六七八九十]{1,2}、|[(（][一二三四五六七八九十\d]{1,2}[)）])/

/** A line without the wording that it replaces: "由 A 变更为 B" says B. */
export const amended = (text: string): string =>
  FROM_TO.test(text) ? text.replace(FROM_TO, '：') : OLD.test(text) ? text.replace(UP_TO_NEW, '') : text

/** Columns of a table that show the wording before the change. */
const oldColumns = (table: Table): ReadonlySet<number> => {
  const titles = table.rows.slice(0, 2).flatMap((row) => row.cells)
  const hasNew = titles.some((cell) => NEW.test(foldLabel(cell.text)))
  return new Set(
    hasNew ? titles.filter((cell) => OLD.test(foldLabel(cell.text))).map((cell) => cell.column) : [],
  )
}

/** True for a cell under 更正前, 原内容. */
export const isReplacedCell = (table: Table, cell: Cell): boolean => oldColumns(table).has(cell.column)

/** Follows paragraphs: does this one still belong to the wording before the change? */
export const staysReplaced = (text: string, before: boolean): boolean => {
  const isNew = NEW.test(text)
  if (OLD.test(text) && !isNew) return true
  return before && !isNew && !NEXT_ITEM.test(text)
}
