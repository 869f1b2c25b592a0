import type { Bid } from '../bid/model.ts'
import type { Catalogue } from '../catalogue/model.ts'
import type { Tender } from '../tender/model.ts'
import { makeGround } from './ground.ts'
import { coverItem } from './item.ts'
import type { Coverage } from './model.ts'
import { coverRequirement } from './requirement.ts'
import { assignRows } from './rows.ts'

/** Maps every requirement and every scoring item to what answers it (覆盖). */
export const matchBid = (
  tender: Tender,
  bid: Bid,
  _catalogue: Catalogue | null,
  lang: 'zh' | 'en',
): readonly Coverage[] => {
  const ground = makeGround(bid, lang, tender.facts.smeReserved?.value === true)
  const { rows, skipped } = assignRows(tender.requirements, bid)
  return [
    ...tender.requirements.map((requirement, at) =>
      coverRequirement(requirement, rows[at]!, skipped[at]!, ground),
    ),
    ...tender.scoring.items.map((item) => coverItem(item, ground)),
  ]
}
