import type { ScoringItem } from '../../tender/model.ts'
import { aspectsIn } from './aspects.ts'
import {
  CLOSING,
  ensurePart,
  insertInVolume,
  lastOfVolume,
  namedPart,
  partAbout,
  placedParts,
} from './hosts.ts'
import { makePart, type Part } from './part.ts'
import { rowSubjectOf, type Subject } from './subject.ts'

const DEEPEST = 3

const levelOf = (part: Part, parts: Part[]): number =>
  placedParts(parts).find((placed) => placed.part === part)!.level

const rowPart = ({ name, citation }: ScoringItem, above: Part): Part =>
  makePart({ title: name, origin: 'scoring', citation, volume: above.volume })

const append = (part: Part, siblings: Part[]): void => {
  const closing = siblings.findIndex(({ title }) => CLOSING.test(title))
  siblings.splice(closing < 0 ? siblings.length : closing, 0, part)
}

/** Below a part where there is a level left, else in that part itself. */
const below = (item: ScoringItem, host: Part, parts: Part[]): Part => {
  if (levelOf(host, parts) >= DEEPEST) return host
  const part = rowPart(item, host)
  append(part, host.parts)
  return part
}

/** Among the parts of a volume: behind the last of them, or at the end of the bid. */
const inVolume = (item: ScoringItem, volume: 'technical' | 'commercial', parts: Part[]): Part => {
  const group = parts.find((part) => part.volume === volume && part.parts.length > 0)
  if (group) return below(item, group, parts)
  const last = lastOfVolume(volume, parts)
  if (!last) return below(item, parts.at(-1)!, parts)
  if (last.part.parts.length > 0) return below(item, last.part, parts)
  const part = rowPart(item, last.part)
  append(part, last.siblings)
  return part
}

/** Where the rows of a technical scheme go: below the chapter for the scheme, or beside the schemes that have one each. */
const schemePart = (item: ScoringItem, parts: Part[], named: ReadonlySet<Part>): Part => {
  const host = partAbout('scheme', parts)
  if (!host) return inVolume(item, 'technical', parts)
  const { siblings } = placedParts(parts).find((placed) => placed.part === host)!
  const hasOwnSchemes = siblings.filter((part) => named.has(part)).length > 1
  if (!hasOwnSchemes) return below(item, host, parts)
  const part = rowPart(item, host)
  const last = siblings.findLastIndex((sibling) => named.has(sibling) || sibling.origin === 'scoring')
  siblings.splice(last + 1, 0, part)
  return part
}

/** Subjects whose rows belong into the chapter that is there for them. */
const HELD: ReadonlySet<Subject> = new Set(['technicalTable', 'commercialTable', 'cases', 'people', 'demo'])

const businessPart = (item: ScoringItem, parts: Part[]): Part => {
  const host = partAbout('certificates', parts)
  return host ? below(item, host, parts) : inVolume(item, 'commercial', parts)
}

const pricePart = (parts: Part[]): Part => ensurePart('price', '开标一览表', 'price', parts)

const partFor = (item: ScoringItem, parts: Part[], named: ReadonlySet<Part>): Part => {
  if (item.category === 'price') return pricePart(parts)
  const subject = rowSubjectOf(item.name)
  const held = HELD.has(subject) ? partAbout(subject, parts) : null
  if (held) return held
  return item.category === 'business' ? businessPart(item, parts) : schemePart(item, parts, named)
}

const STRANGERS: ReadonlySet<string> = new Set(['price'])

/** A chapter for each thing that the row says it judges (评审方面), where a level is left. */
const addAspects = (item: ScoringItem, part: Part, parts: Part[]): void => {
  if (STRANGERS.has(item.category) || part.parts.length > 0 || levelOf(part, parts) >= DEEPEST) return
  if (!['scheme', 'service', 'other'].includes(rowSubjectOf(item.name))) return
  for (const title of aspectsIn(item.criteria))
    part.parts.push(makePart({ title, origin: 'scoring', citation: item.citation, volume: part.volume }))
}

/** Puts every scoring row into the part that wins its points; rows without one get a part of their own. */
export const routeRows = (items: readonly ScoringItem[], parts: Part[]): void => {
  if (parts.length === 0)
    insertInVolume(makePart({ title: '投标文件', origin: 'usual', citation: null }), parts)
  const homes = new Map(
    items.map((item) => [item, item.category === 'price' ? null : namedPart(item.name, parts)]),
  )
  const named = new Set([...homes.values()].filter((part) => part !== null))
  for (const item of items) {
    const part = homes.get(item) ?? namedPart(item.name, parts, 0.95) ?? partFor(item, parts, named)
    part.scoringItemIds.add(item.id)
    addAspects(item, part, parts)
  }
}
