import type { Bid, ResponseRow } from '../bid/model.ts'
import type { Requirement } from '../tender/model.ts'
import { type EvidenceIndex, indexEvidence } from './evidence-index.ts'

/** Which response rows answer which requirement, and which requirements a table skips. */
export interface RowsByRequirement {
  /** One list a requirement, in the requirements' order. */
  readonly rows: readonly (readonly ResponseRow[])[]
  /** True where the neighbours before and behind are answered row by row and this one is not. */
  readonly skipped: readonly boolean[]
}

const SAME = 0.5
const NAME_LIMIT = 14
const NAMED = 1
const CANDIDATES = 8
const NEIGHBOURS = 4
const ANSWERED_NEIGHBOURS = 0.6

/** Assigns each row of a response table to the requirement that its copied words come from. */
export const assignRows = (requirements: readonly Requirement[], bid: Bid): RowsByRequirement => {
  const index = indexEvidence(requirements.map(({ title, text }) => `${title ?? ''}${text}`))
  const rows: ResponseRow[][] = requirements.map(() => [])
  const numbered = byNumber(requirements)
  const owners = bid.responses.map(
    (row) =>
      numbered.get(numberOf(row.required) ?? numberOf(row.clause) ?? '') ?? ownerOf(row, requirements, index),
  )
  owners.forEach((owner, at) => {
    if (owner >= 0) rows[owner]!.push(bid.responses[at]!)
  })
  const unassigned = bid.responses.map((row, at) => (owners[at]! < 0 ? row : null))
  return { rows, skipped: requirements.map((_, at) => isSkipped(at, requirements, rows, unassigned, bid)) }
}

const DEEP_NUMBER = /^[★▲*#※●\s]*(\d{1,3}(?:[.．-]\d{1,3}){1,5})(?![\d%年月])/
const OWN_NUMBER = /^[★▲*#※●\s]*[（(]?(\d{1,3})[)）、.．](?!\d)/
const HEADING_NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,5})/

/** A clause number of two or more levels in front of a text, as "2.2.4.13"; undefined where there is none. */
const numberOf = (text: string): string | undefined => DEEP_NUMBER.exec(text)?.[1]?.replace(/[．-]/g, '.')

/** Requirements by clause number: their own, or the one of the heading above with their own behind it. Ambiguous numbers are left out. */
const byNumber = (requirements: readonly Requirement[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  requirements.forEach(({ citation }, at) => {
    const own = OWN_NUMBER.exec(citation.quote)?.[1]
    const above = HEADING_NUMBER.exec(citation.path.at(-1) ?? '')?.[1]
    const number = numberOf(citation.quote) ?? (own && above ? `${above}.${own}` : undefined)
    if (!number) return
    if (found.has(number)) twice.add(number)
    found.set(number, at)
  })
  for (const number of twice) found.delete(number)
  return found
}

/** The requirement that a row answers, or -1. A short name must be the requirement's own name or first words. */
const ownerOf = (row: ResponseRow, requirements: readonly Requirement[], index: EvidenceIndex): number => {
  let owner = -1
  let best = 0
  for (const copied of copiedWords(row)) {
    for (const { at, share } of index.search(copied, CANDIDATES)) {
      const { title, text } = requirements[at]!
      const isName = copied.length <= NAME_LIMIT && (title === copied || text.startsWith(copied))
      const score = share + (isName ? NAMED : 0)
      if (share >= SAME && score > best) {
        best = score
        owner = at
      }
    }
  }
  return owner
}

const LEADING_NAME = /^([\u4e00-\u9fa5A-Za-z]{2,10})[:：]/

/** What a row says it answers: its copied words without number and mark; or the name that its answer begins with. */
const copiedWords = ({ required, offered }: ResponseRow): readonly string[] => {
  const plain = required.replace(NUMBER, '')
  const name = LEADING_NAME.exec(offered)?.[1]
  return name && plain.length <= NAME_LIMIT ? [name, plain] : [plain]
}

const NUMBER =
  /^[★▲*#※●\s]*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]\s?)?[\d.\-—、（）()]{0,12}[★▲*#※●\s]*/

const isSkipped = (
  at: number,
  requirements: readonly Requirement[],
  rows: readonly (readonly ResponseRow[])[],
  unassigned: readonly (ResponseRow | null)[],
  bid: Bid,
): boolean => {
  const requirement = requirements[at]!
  const isAnswered = (other: number) => (rows[other]?.length ?? 0) > 0
  if (isAnswered(at)) return false
  const near = [...Array(NEIGHBOURS * 2 + 1).keys()]
    .map((step) => at - NEIGHBOURS + step)
    .filter((other) => other !== at && requirements[other]?.kind === requirement.kind)
  if (near.length < NEIGHBOURS || near.filter(isAnswered).length < near.length * ANSWERED_NEIGHBOURS)
    return false
  if (near.some((other) => isAnswered(other) && isSameClause(requirements[other]!, requirement))) return false
  const before = near.findLast((other) => other < at && isAnswered(other))
  const last = before === undefined ? undefined : rows[before]!.at(-1)!
  const after = near.find((other) => other > at && rows[other]!.some(({ index }) => index === last?.index))
  const next = after === undefined ? undefined : rows[after]!.find(({ index }) => index === last?.index)
  return last !== undefined && next !== undefined && !hasRowBetween(last, next, unassigned, bid)
}

/** Sentences of one table cell or row are one clause. */
const isSameClause = ({ citation: a }: Requirement, { citation: b }: Requirement): boolean =>
  a.file === b.file && a.block === b.block && (a.row === undefined || a.row === b.row)

/** True where the table has rows between its answers to the neighbours that may answer the clause in other words. */
const hasRowBetween = (
  last: ResponseRow,
  next: ResponseRow,
  unassigned: readonly (ResponseRow | null)[],
  bid: Bid,
): boolean => {
  const [from, to] = [bid.responses.indexOf(last), bid.responses.indexOf(next)]
  return unassigned.slice(Math.min(from, to) + 1, Math.max(from, to)).some((row) => row !== null)
}
