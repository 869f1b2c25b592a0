import type { Bid } from '../bid/model.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { Tender } from '../tender/model.ts'
import type { Coverage } from './model.ts'

/** Maps every requirement that binds the bid, and every scoring item, to what answers it. */
export const matchBid = (
  _tender: Tender,
  _bid: Bid,
  _catalogue: Catalogue | null,
  _lang: 'zh' | 'en',
): readonly Coverage[] => []
