import { labelOf } from '../label.ts'
import type { Furniture } from '../model.ts'
import type { LaidPage } from './layout.ts'
import type { Line } from './lines.ts'

/** Share of the page's height at its top and at its bottom where furniture stands. */
const ZONE = 0.14
/** Where a bare page number needs no repetition. */
const MARGIN = 0.09
const SAME_PLACE = 4
const FEWEST = 3
const MOST_LINES = 4

const PAGE_NUMBER =
  /^[-—–－~·\s]*(?:第?\s*[0-9０-９]{1,4}\s*页?|第\s*[一二三四五六七八九十百]{1,6}\s*页|[ivxlcIVXLC]{1,6}|Page\s*[0-9]{1,4})[-—–－~·\s]*(?:[,，/／|]?\s*(?:共|of)?\s*[0-9０-９]{1,4}\s*页?)?[-—–－~·\s]*$/

interface Candidate {
  readonly line: Line
  readonly key: string
  readonly header: boolean
  readonly page: LaidPage
}

const keyOf = (text: string): string => text.replace(/[0-9０-９]{1,6}/g, '#').replace(/\s/g, '')

const edgeLines = (page: LaidPage, header: boolean): Candidate[] => {
  const sorted = [...page.lines].sort((a, b) => (header ? a.top - b.top : b.bottom - a.bottom))
  return sorted
    .slice(0, MOST_LINES)
    .filter((line) => (header ? line.bottom < page.height * ZONE : line.top > page.height * (1 - ZONE)))
    .map((line) => ({ line, key: keyOf(line.text), header, page }))
}

const placeOf = ({ line, header, page }: Candidate): number => (header ? line.top : page.height - line.bottom)

const numbersOf = (text: string): number[] => (text.match(/[0-9]{1,6}/g) ?? []).map(Number)

/** A number where a page number stands: first, last, or before 页. */
const NUMBERED = /^[0-9]{1,4}(?![0-9.])|[0-9]{1,4}\s*页|[0-9]{1,4}[-—–－~\s]*$/

/** The same words on two pages, with at most a page number that differs as the pages do. */
const isSameFurniture = (a: Candidate, b: Candidate): boolean => {
  if (a.line.text === b.line.text || PAGE_NUMBER.test(a.line.text)) return true
  if (!NUMBERED.test(a.line.text) || labelOf(a.line.text) !== '') return false
  const before = numbersOf(a.line.text)
  const after = numbersOf(b.line.text)
  const step = b.page.number - a.page.number
  return before.every((number, index) => after[index] === number || after[index]! - number === step)
}

const repeatedOnes = (candidates: readonly Candidate[], fewest: number): Candidate[] => {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = `${candidate.header} ${candidate.key}`
    const group = groups.get(key)
    if (group) group.push(candidate)
    else groups.set(key, [candidate])
  }
  return [...groups.values()].flatMap((group) =>
    group.filter((candidate) => {
      const alike = group.filter(
        (other) =>
          Math.abs(placeOf(other) - placeOf(candidate)) <= SAME_PLACE && isSameFurniture(candidate, other),
      )
      return alike.length >= fewest
    }),
  )
}

const isBarePageNumber = ({ line, header, page }: Candidate): boolean =>
  PAGE_NUMBER.test(line.text) &&
  (header ? line.bottom < page.height * MARGIN : line.top > page.height * (1 - MARGIN))

/** Lines above a header line, or below a footer line, on the same page belong to the furniture too. */
const outermost = (found: ReadonlySet<Line>, candidates: readonly Candidate[]): Line[] => {
  const lines: Line[] = []
  let run: Line[] = []
  for (const { line } of candidates) {
    run.push(line)
    if (!found.has(line)) break
    lines.push(...run)
    run = []
  }
  return lines
}

/** Headers, footers and page numbers (页眉、页脚、页码) with the lines they were taken from. */
export const findFurniture = (
  pages: readonly LaidPage[],
): { furniture: Furniture[]; lines: ReadonlySet<Line> } => {
  const edges = pages.flatMap((page) => [edgeLines(page, true), edgeLines(page, false)])
  const all = edges.flat()
  const fewest = Math.min(FEWEST, Math.max(2, pages.length))
  const found = new Set(
    [...repeatedOnes(all, fewest), ...all.filter(isBarePageNumber)].map((candidate) => candidate.line),
  )
  const furniture: Furniture[] = []
  const lines = new Set<Line>()
  for (const candidates of edges) {
    for (const line of outermost(found, candidates)) {
      lines.add(line)
      furniture.push({ kind: candidates[0]!.header ? 'header' : 'footer', page: line.page, text: line.text })
    }
  }
  return { furniture, lines }
}
