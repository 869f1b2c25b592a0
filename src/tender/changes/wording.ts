import { cite } from '../../document/citation.ts'
import type { Cell, Table } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import type { Wording } from '../model.ts'

/** 更正前 and 更正后 as an addendum tells them side by side or one below the other. */
export interface Rewording {
  /** What it is about, '' where the addendum does not say. */
  readonly subject: string
  readonly old: Wording
  readonly new: Wording
}

const VERB = '(?:更正|修改|变更|更改|调整|改|延期|推迟|延长|顺延|延后)'
const COLUMN = {
  old: /^(?:.{0,10}(?:更正|修改|变更|更改|调整|澄清)前|原).{0,12}$/,
  new: /^(?:.{0,10}(?:更正|修改|变更|更改|调整|澄清)后|现).{0,12}$/,
} as const
const SERIAL = /^[\d一二三四五六七八九十.、（）()\s]{0,8}$/
const QUOTED = /^[“"「『](.+)[”"」』]$/s

const bare = (text: string): string => {
  const trimmed = text.trim().replace(/^[:：]\s?/, '')
  return QUOTED.exec(trimmed.replace(/[。；;，,]$/, ''))?.[1] ?? trimmed
}

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

const wordsOfCell = (cell: Cell | undefined, passage: Passage): Wording | null => {
  const text = bare(cell?.text ?? '')
  if (!cell || text === '') return null
  return { text, citation: { ...cite('tender', passage, text), row: cell.row, cell: cell.column } }
}

const fromTable = (table: Table, passage: Passage): readonly Rewording[] => {
  const sides = sidesOf(table)
  if (!sides) return []
  return table.rows.slice(sides.header + 1).flatMap(({ cells }) => {
    const at = (column: number) => cells.find((cell) => cell.column === column)
    const [old, now] = [wordsOfCell(at(sides.old), passage), wordsOfCell(at(sides.new), passage)]
    const subject = cells.filter(({ column, text }) => column < sides.old && !SERIAL.test(text))
    return old && now ? [{ subject: subject.map(({ text }) => text.trim()).join(' '), old, new: now }] : []
  })
}

const FROM =
  '(?:原为|原定于?|由|从|(?:更正|修改|变更|更改|调整)前(?:内容)?(?:为)?[:：]?|原(?:内容|文|条款|表述|规定|(?:招标|采购|磋商|谈判)文件|公告)?[^，。:：“”]{0,20}(?:为|[:：“]))[:：]?'
const TO = `[，,；;。]?\\s?(?:现)?(?:统一)?${VERB}(?:后(?:的)?(?:内容)?)?(?:为|至|到|[:：])[:：]?`
const ONE_LINE = new RegExp(`^(.{0,80}?)${FROM}(.{1,400}?)${TO}(.{1,400})$`)
/** 将第三章第2条“甲”修改为“乙” */
const QUOTED_LINE = new RegExp(
  `^(.{0,80}?)[“「](.{1,400}?)[”」][^“”「」]{0,8}${VERB}(?:为|成)[:：]?[“「](.{1,400}?)[”」]`,
)
const OLD_LINE =
  /^(.{0,40}?)(?:(?:更正|修改|变更|更改|调整)前(?:内容)?(?:为)?|原(?:内容|文|条款|表述|规定)?(?:为)?)[:：](.{0,600})$/
const NEW_LINE = new RegExp(`^.{0,12}?(?:现)?${VERB}(?:后(?:的)?(?:内容)?(?:为)?|为|成)[:：](.{0,600})$`)

const wordsOf = (passage: Passage, text: string): Wording | null => {
  const said = bare(text)
  return said === '' ? null : { text: said, citation: cite('tender', passage, said) }
}

const WITHOUT_NUMBER =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．]\s?)?|[，,：:；;\s“"将]{1,3}$|(?:现)?将$/g
const subjectOf = (text: string): string => text.trim().replace(WITHOUT_NUMBER, '')

const fromLine = (passage: Passage): Rewording | null => {
  const match = QUOTED_LINE.exec(passage.text) ?? ONE_LINE.exec(passage.text)
  if (!match) return null
  const [old, now] = [wordsOf(passage, match[2]!), wordsOf(passage, match[3]!)]
  return old && now ? { subject: subjectOf(match[1]!), old, new: now } : null
}

/** 原内容：… on one line and 现修改为：… on the next; words may stand on the line below their label. */
const fromLines = (passages: readonly Passage[], at: number): Rewording | null => {
  const old = OLD_LINE.exec(passages[at]!.text)
  if (!old) return null
  const oldAt = old[2]!.trim() === '' ? at + 1 : at
  const next = passages[oldAt + 1]
  const now = next && NEW_LINE.exec(next.text)
  if (!now) return null
  const newAt = now[1]!.trim() === '' ? oldAt + 2 : oldAt + 1
  const words = (index: number, own: string) => {
    const passage = passages[index]
    return passage ? wordsOf(passage, own.trim() === '' ? passage.text : own) : null
  }
  const [before, after] = [words(oldAt, old[2]!), words(newAt, now[1]!)]
  const subject = subjectOf(old[1]!) || subjectOf(passages[at - 1]?.text.slice(0, 60) ?? '')
  return before && after ? { subject, old: before, new: after } : null
}

/** All that an addendum puts in place of other words, in reading order. */
export const rewordingsIn = (passages: readonly Passage[]): readonly Rewording[] => {
  const seen = new Set<Table>()
  return passages.flatMap((passage, at): readonly Rewording[] => {
    if (!passage.table) {
      const found = fromLine(passage) ?? fromLines(passages, at)
      return found ? [found] : []
    }
    if (seen.has(passage.table)) return []
    seen.add(passage.table)
    return fromTable(passage.table, passage)
  })
}
