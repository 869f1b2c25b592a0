import type { Passage } from '../../document/passages.ts'
import type { Row } from './rows.ts'
import { numberIn } from './shape.ts'
import type { Zone } from './zones.ts'

/** One clause in the tree of a tender's clauses: heading > item > sub-item; row > paragraphs of its cells. */
export interface Clause {
  readonly kind: 'heading' | 'item' | 'text' | 'row'
  /** The words as printed; those of a row without its serial number. */
  readonly text: string
  readonly label: string
  readonly passage: Passage
  /** The passages that go on with its words where a page or a line end cuts them. */
  readonly more: readonly Passage[]
  readonly zone: Zone | null
  readonly parent: Clause | null
  readonly children: readonly Clause[]
  readonly row: Row | undefined
}

/** A clause while the tree is being built. */
export interface Draft extends Clause {
  text: string
  readonly more: Passage[]
  readonly parent: Draft | null
  readonly children: Draft[]
}

/** Adds a clause below its parent, in the parent's zone unless that has none. */
export const addClause = (
  made: Pick<Clause, 'kind' | 'text' | 'passage'> & { readonly row?: Row },
  parent: Draft | null,
  zone: Zone | null = null,
): Draft => {
  const draft: Draft = {
    kind: made.kind,
    text: made.text,
    passage: made.passage,
    row: made.row,
    label: made.row ? '' : numberIn(made.passage),
    more: [],
    zone: parent?.zone ?? zone,
    parent,
    children: [],
  }
  parent?.children.push(draft)
  return draft
}

/** Texts that a clause stands under, innermost first: items, headings, and for a row its names, header and caption. */
export const headsOf = (clause: Clause): readonly string[] => {
  const heads: string[] = []
  for (let above = clause.parent; above; above = above.parent)
    if (above.row)
      heads.push(...[...above.row.names].reverse(), above.row.header.join(' '), above.row.caption)
    else heads.push(above.text)
  return heads.filter((head) => head !== '')
}
