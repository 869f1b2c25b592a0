import type { Citation } from '../citation.ts'

/** How urgent a note is: it sets the colour of a highlight. */
export type NoteTone = 'fault' | 'doubt' | 'fine' | 'plain'

/** 批注: words for a person at a place of a document. */
export interface PlaceNote {
  readonly place: Pick<Citation, 'block' | 'row' | 'cell' | 'quote'>
  readonly text: string
  readonly tone: NoteTone
}

/** A copy of a file with notes. */
export interface Annotated {
  readonly bytes: Uint8Array
  /** Notes whose places were found. */
  readonly placed: number
}
