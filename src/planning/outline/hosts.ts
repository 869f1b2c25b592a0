import type { VolumeKind } from '../../bid/model.ts'
import { allParts, likeness, makePart, type Part } from './part.ts'
import { type Subject, subjectOf } from './subject.ts'

/** A part with how deep it stands, from 1, and the list that holds it. */
export interface Placed {
  readonly part: Part
  readonly level: number
  readonly siblings: Part[]
}

/** All parts with their places, in reading order. */
export const placedParts = (siblings: Part[], level = 1): readonly Placed[] =>
  siblings.flatMap((part) => [{ part, level, siblings }, ...placedParts(part.parts, level + 1)])

/** What closes a list: 其他, 投标人认为需要说明的其他内容. */
export const CLOSING = /^(?:其[他它]|.{0,16}(?:需要|认为|有利).{0,16}(?:其[他它]|说明|内容))/

const NAMED = 0.7

/** Parts that stood before any row or requirement was given one of its own. */
export const givenParts = (parts: readonly Part[]): readonly Part[] =>
  allParts(parts).filter(({ origin }) => origin !== 'scoring' && origin !== 'requirement')

/** The given part whose title is likest to a name, or null; the deeper of two as like. */
export const namedPart = (name: string, parts: Part[], least = NAMED): Part | null => {
  let best: { readonly part: Part; readonly score: number } | null = null
  for (const part of givenParts(parts)) {
    const score = likeness(name, part.title)
    if (score >= least && (best === null || score >= best.score)) best = { part, score }
  }
  return best?.part ?? null
}

/** The first given part on a subject, a part without given parts of its own before a group. */
export const partAbout = (subject: Subject, parts: Part[]): Part | null => {
  const about = givenParts(parts).filter(({ title }) => subjectOf(title) === subject)
  return about.find((part) => givenParts(part.parts).length === 0) ?? about[0] ?? null
}

/** The last given part of a volume with the list that holds it, or null. */
export const lastOfVolume = (volume: VolumeKind, parts: Part[]): Placed | null => {
  const given = new Set(givenParts(parts))
  return placedParts(parts).findLast(({ part }) => part.volume === volume && given.has(part)) ?? null
}

/** A part on a subject, or a new one of that name at the end of its volume. */
export const ensurePart = (subject: Subject, title: string, volume: VolumeKind, parts: Part[]): Part => {
  const found = partAbout(subject, parts)
  if (found) return found
  const made = makePart({ title, origin: 'usual', citation: null, volume })
  const group = parts.find((part) => part.parts.length > 0 && part.volume === volume)
  if (group) group.parts.push(made)
  else insertInVolume(made, parts)
  return made
}

/** Puts a part behind the last of its volume, or at the end. */
export const insertInVolume = (part: Part, siblings: Part[]): void => {
  const last = siblings.findLastIndex(({ volume }) => volume === part.volume)
  siblings.splice(last < 0 ? siblings.length : last + 1, 0, part)
}
