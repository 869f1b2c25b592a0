import type { ScoringItem } from '../../src/tender/model.ts'

/** A scoring row with these words. */
export const rowOf = (
  criteria: string,
  maxPoints: number,
  category: ScoringItem['category'] = 'technical',
): ScoringItem => ({
  id: 'row',
  name: '评分因素',
  path: [],
  category,
  maxPoints,
  criteria,
  lot: null,
  citation: {
    side: 'tender',
    file: 'tender.md',
    page: null,
    path: [],
    block: 0,
    quote: criteria.slice(0, 600),
  },
})
