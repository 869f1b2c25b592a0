import type { Passage } from '../../document/passages.ts'
import { isPriceName } from './category.ts'
import { fold, nameWithoutPoints, parsePoints, partsOf, samePoints, sumOf } from './points.ts'
import type { GroupPoints } from './readings.ts'

/** A group's share of the whole (商务 20%), and the passage that states it. */
export interface Share extends GroupPoints {
  readonly source: Passage
}

const FULL = 100
const MAX_TEXT = 400
const MAX_HEADING = 40
const TERM = /([^\d,，。;；:：、()（）=+×*]{2,16}?)[A-Z]?\d?[×x*](\d{1,3}(?:\.\d{1,3})?)(%?)/g

/** A weight over several groups: （技术评分+商务评分）×60%. */
const SUM_TERM = /\(([^()]{4,40}\+[^()]{2,40})\)[×x*](\d{1,3}(?:\.\d{1,3})?)(%?)/g

const termsOf = (text: string): readonly GroupPoints[] => {
  const formula = fold(text)
  const found = [...formula.matchAll(SUM_TERM), ...formula.replace(SUM_TERM, '').matchAll(TERM)]
  return found.map(([, name, number, percent]) => ({
    name: name!,
    points: percent === '%' ? Number(number) : sumOf([Number(number) * FULL]),
  }))
}

const bare = (name: string): string =>
  fold(name)
    .replace(/\([^()]{0,20}\)/g, '')
    .replace(/^(?:其中|分别为|权重|和|及|与)+/, '')
    .replace(/(?:得分|评分|评审|部分|权重|因素|分值|占|分|标)+$/, '')

/** True where a group's heading (商务评审标准) bears the name that a list of shares uses (商务得分), or one of several (技术+商务). */
export const bears = (heading: string, names: string): boolean =>
  names.split('+').some((name) => {
    const wanted = bare(name)
    const named = wanted.length >= 2 && fold(heading).includes(wanted)
    return named || (isPriceName(heading) && isPriceName(name))
  })

/** A table's row of shares under a row of names: 权重 | 15% | 55% | 30%. */
const rowShares = (passage: Passage): readonly GroupPoints[] => {
  const { table, cell } = passage
  if (!table || !cell || cell.column > 0) return []
  const [names, values] = [cell.row - 1, cell.row].map((row) => table.rows[row]?.cells ?? [])
  const shares = values!.flatMap((value) => {
    const name = names!.find((each) => each.column === value.column)
    const points = /[%％分]/.test(value.text) ? parsePoints(value.text) : null
    return name && points !== null ? [{ name: name.text, points }] : []
  })
  return shares.length === values!.length - 1 ? shares : []
}

const FEW_COLUMNS = 3

/** A table that lists the groups with their shares, one a row: 商务评审 | 20%. */
const columnShares = ({ table, cell }: Passage): readonly GroupPoints[] => {
  if (!table || !cell || cell.row + cell.column > 0 || table.columns > FEW_COLUMNS) return []
  const shares = table.rows.flatMap(({ cells }) => {
    const [name, value] = cells.slice(-2)
    const points = value && /[%％分]/.test(value.text) ? parsePoints(value.text) : null
    return points !== null && points < FULL ? [{ name: name!.text, points }] : []
  })
  return shares.length + 2 >= table.rows.length ? shares : []
}

const HEADED = /^(.{2,20}?)[(,:]?(?:所占)?权重[:为]?(\d{1,3}(?:\.\d)?)%/

/** The shares that headings state, each its own: 技术标评审（权重50%，满分100分）. */
const headedShares = (passages: readonly Passage[]): readonly Share[] => {
  const found = passages.flatMap((source) => {
    const match = source.table || source.text.length > MAX_HEADING ? null : HEADED.exec(fold(source.text))
    return match ? [{ name: nameWithoutPoints(match[1]!), points: Number(match[2]), source }] : []
  })
  return samePoints(sumOf(found.map((share) => share.points)), FULL) ? found : []
}

const addsUp = (shares: readonly GroupPoints[]): boolean =>
  shares.length >= 2 &&
  samePoints(sumOf(shares.map((share) => share.points)), FULL) &&
  shares.some((share) => isPriceName(share.name))

/** The shares of the whole that a sentence, a formula, a small table or headings give the groups; empty where none adds up to 100. */
export const sharesIn = (passages: readonly Passage[]): readonly Share[] => {
  for (const passage of passages) {
    if (passage.text.length > MAX_TEXT) continue
    const parts = partsOf(passage.text).filter((part) => part.points < FULL)
    const listed = [termsOf(passage.text), parts, rowShares(passage), columnShares(passage)]
    const found = listed.find(addsUp)
    if (found) return found.map((share) => ({ ...share, source: passage }))
  }
  return headedShares(passages)
}
