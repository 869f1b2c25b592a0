import type { Citation } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import type { Tender } from '../../tender/model.ts'
import type { OutlineBasis } from '../model.ts'
import { addForms, partsOfForms } from './forms.ts'
import { formsChapter } from './forms-chapter.ts'
import { listIn, type PartList, sizeOf } from './list.ts'
import { allParts, type Part } from './part.ts'
import { usualParts } from './usual.ts'

/** The order and the names of the parts before anything is put into them. */
export interface Skeleton {
  readonly basis: OutlineBasis
  readonly opening: Citation | null
  readonly parts: Part[]
}

const LEAST = 3

/** The longer of two lists; the chapter's own where they are as long. */
const chosen = (own: PartList | null, other: PartList | null): PartList | null =>
  own && other ? (sizeOf(other) > sizeOf(own) ? other : own) : (own ?? other)

/** 投标文件组成: as the tender lists it, its forms added; else as it prints the forms; else as is usual. */
export const skeletonOf = (tender: Tender, passages: readonly Passage[]): Skeleton => {
  const chapter = formsChapter(passages)
  const within = new Set(chapter)
  const list = chosen(
    listIn(chapter, true),
    listIn(
      passages.filter((passage) => !within.has(passage)),
      false,
    ),
  )
  const parts = [...(list?.parts ?? [])]
  addForms(parts, partsOfForms(chapter))
  if (list) return { basis: 'list', opening: list.opening, parts }
  if (allParts(parts).length >= LEAST) return { basis: 'forms', opening: parts[0]!.citation, parts }
  return { basis: 'usual', opening: null, parts: usualParts(tender) }
}
