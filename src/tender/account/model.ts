/** Why a passage of the tender is no item. */
export type SetAside =
  | 'blank'
  | 'contents'
  | 'cover'
  | 'heading'
  | 'label'
  | 'lead-in'
  | 'contract'
  | 'form'
  | 'scoring'
  | 'addendum'
  | 'law'
  | 'description'
  | 'procedure'
  | 'unclear'

/** One passage of the tender and what became of it: an item or, with the reason, none. */
export interface PassageAccount {
  readonly file: string
  readonly block: number
  /** Grid position, for text in a table. */
  readonly row?: number
  readonly cell?: number
  readonly text: string
  /** Id of a requirement or scoring item, "fact:…" with the name of a fact, or "lot:…" with the id of a lot. */
  readonly item: string | null
  /** Further items whose words stand in the passage. */
  readonly moreItems?: readonly string[]
  readonly setAside: SetAside | null
}
