import type { ScoringItem, Tender } from '../../tender/model.ts'

/** The scoring rows of all lots. */
export const rowsOf = ({ scoring }: Tender): readonly ScoringItem[] => [
  ...scoring.items,
  ...(scoring.otherLots ?? []),
]
