import { cite } from '../../document/citation.ts'
import type { Table } from '../../document/model.ts'
import type { Passage } from '../../document/passages.ts'
import { foldWidth } from '../../text/fold.ts'
import type { Lot } from '../model.ts'
import { isBlank } from './blank.ts'
import { lotsOfTable } from './lot-table.ts'
import { LOT_LINE, lotId } from './lot-words.ts'
import { parseYuan } from './money.ts'
import type { Placed } from './placed.ts'
import type { Zone } from './zone.ts'

const ZONES: readonly Zone[] = ['notice', 'dataSheet', 'cover', 'requirement']

const inTables = (placed: readonly Placed[]): readonly (readonly Lot[])[] => {
  const tables = new Map<Table, Passage[]>()
  for (const { passage } of placed) {
    if (!passage.table) continue
    const own = tables.get(passage.table)
    if (own) own.push(passage)
    else tables.set(passage.table, [passage])
  }
  return [...tables].map(([table, passages]) =>
    lotsOfTable(table).flatMap(({ cell, ...lot }): Lot[] => {
      const passage = passages.find((other) => other.cell === cell)
      return passage ? [{ ...lot, citation: cite('tender', passage) }] : []
    }),
  )
}

interface LotLine {
  readonly id: string
  readonly name: string
  /** The line and those under it, up to the next lot. */
  readonly text: string
  readonly passage: Passage
  readonly quote: string
}

const NAME_LABEL = /^(?:.{0,4}名称|采购内容|标的名称)\s?[:：]\s?/
const NOT_A_NAME = /预算|限价|接受|允许|组织|专门面向|保证金|有效期|[:：。]|^(?:是|否|无|有)$|^\d/
const LINES_UNDER = 10

const nameIn = (match: RegExpExecArray, under: readonly string[]): string => {
  const rest = (match[4] ?? '')
    .split(/[,，;；]/)[0]!
    .trim()
    .replace(NAME_LABEL, '')
  if (match[3]) return match[3].trim()
  if (rest.length >= 2 && !NOT_A_NAME.test(rest) && !isBlank(rest)) return rest
  const named = under.map((line) => line.trim()).find((line) => NAME_LABEL.test(line))
  return named ? named.replace(NAME_LABEL, '').trim() : ''
}

const lotLines = (placed: readonly Placed[]): readonly LotLine[] => {
  const lines = placed.flatMap(({ passage, lines: own }) =>
    passage.cell
      ? []
      : own.flatMap((line) =>
          foldWidth(line.text)
            .split(';')
            .map((text) => ({ passage, quote: line.quote, text })),
        ),
  )
  const matches = lines.map(({ text }) => LOT_LINE.exec(text))
  return lines.flatMap(({ passage, quote, text }, i): LotLine[] => {
    const match = matches[i]
    const id = match && lotId((match[1] ?? match[2])!)
    if (!match || !id) return []
    const end = i + 1 + LINES_UNDER
    const next = matches.slice(i + 1, end).findIndex((other) => other !== null)
    const under = lines.slice(i + 1, next < 0 ? end : i + 1 + next)
    const below = under.map((line) => line.text)
    return [{ id, name: nameIn(match, below), text: [text, ...below].join('\n'), passage, quote }]
  })
}

const BUDGET = /预算[^:：\d]{0,12}[:：]?\s?([^\n;；。]{1,40})/
const CEILING = /(?:最高|投标|采购)?(?:限价|控制价)[^:：\d]{0,12}[:：]?\s?([^\n;；。]{1,40})/

const yuanIn = (text: string, pattern: RegExp): number | null => {
  const match = pattern.exec(text)
  return match
    ? parseYuan(match[1]!, match[0].slice(0, match[0].length - match[1]!.length).replace(/[:：\s]+$/, ''))
    : null
}

const inLines = (placed: readonly Placed[]): readonly Lot[] => {
  const byId = new Map<string, Lot>()
  for (const { id, name, text, passage, quote } of lotLines(placed)) {
    const known = byId.get(id)
    byId.set(id, {
      id,
      name: known?.name || name,
      budgetYuan: known?.budgetYuan ?? yuanIn(text, BUDGET),
      ceilingYuan: known?.ceilingYuan ?? yuanIn(text, CEILING),
      citation: known?.citation ?? cite('tender', passage, quote),
    })
  }
  return [...byId.values()]
}

const FIRST = ['1', 'A']

const isDivision = (lots: readonly Lot[]): boolean =>
  lots.length >= 2 && lots.some((lot) => FIRST.includes(lot.id))

/** Finds the lots (采购包, 标段); empty where the project is not divided. */
export const findLots = (placed: readonly Placed[]): readonly Lot[] => {
  const counted = placed.filter(({ zone }) => ZONES.includes(zone))
  const fromTables = inTables(counted).find(isDivision)
  if (fromTables) return fromTables
  const fromLines = inLines(counted)
  return isDivision(fromLines) ? fromLines : []
}
