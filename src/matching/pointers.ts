import type { Bid, IndexRow } from '../bid/model.ts'
import type { EvidenceIndex } from './evidence-index.ts'
import { makeNames } from './names.ts'

/** Where the bid's own index (评审索引) says that a factor is answered. */
export interface Pointer {
  readonly row: IndexRow
  /** Index into {@link Bid.sections}; null where the index gives a page or a whole volume, -1 where no title is like it. */
  readonly section: number | null
}

/** Reads the bid's index once; `of` gives the pointer for a factor's name, if there is one. */
export interface Pointers {
  readonly of: (name: string) => Pointer | undefined
}

const NUMBER =
  /^(第[零一二三四五六七八九十百\d]+[章节部分册卷]+|[（(]?[零一二三四五六七八九十\d]{1,3}(?:[.．]\d{1,3}){0,4}[)）、.．]?)\s*/
const VOLUME = /^.{0,8}?(文件|分册|部分|册|卷|标书|投标书|响应书)\s*[\s，,：:—-]*/
const PAGE = /^[P第pP.\s]*\d{1,4}\s*([-—~至]\s*\d{1,4}\s*)?页?$/

const titleIn = (target: string): string => target.replace(VOLUME, '').trim()

/** The section that a target names: by its words, or by its number alone where it has no words. */
const sectionOf = (target: string, bid: Bid, find: (text: string) => number): number | null => {
  const title = titleIn(target)
  if (title === '' || PAGE.test(target)) return null
  const words = title.replace(NUMBER, '').trim()
  if (words.length > 0) return find(words)
  const number = title.replace(/\s/g, '')
  const volume = VOLUME.exec(target)?.[0].replace(/[\s，,：:—-]/g, '') ?? ''
  const numbered = bid.sections.flatMap((section, at) =>
    section.title.replace(/\s/g, '').startsWith(number) ? [{ section, at }] : [],
  )
  const inVolume = numbered.filter(({ section }) =>
    [...section.place.path, section.place.file].some((name) => volume !== '' && name.includes(volume)),
  )
  const [only, another] = inVolume.length > 0 ? inVolume : numbered
  return only && !another ? only.at : null
}

/** Reads where the bid's index points. */
export const readPointers = (bid: Bid): Pointers => {
  const rows = bid.index ?? []
  const factors = makeNames(rows.map(({ factor }) => factor.replace(NUMBER, '')))
  const titles = makeNames(bid.sections.map(({ title }) => title.replace(NUMBER, '')))
  const known = new Map<number, Pointer>()
  return {
    of: (name) => {
      if (rows.length === 0) return undefined
      const at = factors.find(name)
      if (at < 0) return undefined
      const row = rows[at]!
      const before = known.get(at)
      if (before) return before
      const pointer = { row, section: sectionOf(row.target, bid, titles.find) }
      known.set(at, pointer)
      return pointer
    },
  }
}

const SPOKEN_OF = 0.34

/** True where the section, with what stands under it, speaks of a factor of that name. */
export const speaksOf = (name: string, section: number, bid: Bid, index: EvidenceIndex): boolean => {
  const { start, deepEnd } = bid.sections[section]!
  const from = Math.max(0, start - 1)
  const passages = Array.from({ length: deepEnd - from }, (_, at) => from + at)
  return index.shareIn(name, passages) >= SPOKEN_OF
}
