import type { VolumeKind } from '../../bid/model.ts'
import type { Citation } from '../../document/citation.ts'
import { foldText } from '../../text/fold.ts'
import { containment } from '../../text/similarity.ts'
import type { ChapterOrigin } from '../model.ts'

/** A chapter while the outline is being built. */
export interface Part {
  readonly title: string
  readonly origin: ChapterOrigin
  readonly optional: boolean
  readonly note: string | null
  readonly citation: Citation | null
  volume: VolumeKind | null
  readonly parts: Part[]
  readonly requirementIds: Set<string>
  readonly scoringItemIds: Set<string>
}

/** A new part with nothing in it. */
export const makePart = (
  made: Pick<Part, 'title' | 'origin' | 'citation'> & Partial<Pick<Part, 'optional' | 'note' | 'volume'>>,
): Part => ({
  optional: false,
  note: null,
  volume: null,
  ...made,
  parts: [],
  requirementIds: new Set(),
  scoringItemIds: new Set(),
})

/** All parts in reading order, those above before those below. */
export const allParts = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => [part, ...allParts(part.parts)])

/** Words of a title that tell one form from another hardly ever. */
const GENERIC = /投标人|供应商|响应人|本项目|招标文件|采购文件|规定的|要求的|格式/g

const ASIDE = /[（(][^（）()]*[)）]/g

const bare = (title: string): string => foldText(title.replace(GENERIC, '')) || foldText(title)

const alike = (left: string, right: string): number => {
  if (left === right) return 1
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left]
  if (shorter.length < 2) return 0
  return containment(shorter, longer) * (0.6 + 0.4 * (shorter.length / longer.length))
}

/** Likeness of two titles, 0 to 1: how much of the shorter stands in the longer, what is in brackets counted or not. */
export const likeness = (a: string, b: string): number =>
  Math.max(alike(bare(a), bare(b)), alike(bare(a.replace(ASIDE, '')), bare(b.replace(ASIDE, ''))))
