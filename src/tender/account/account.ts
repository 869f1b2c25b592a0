import type { SourceDocument } from '../../document/model.ts'
import { passagesOf } from '../../document/passages.ts'
import { addendaOf } from '../facts/addendum.ts'
import type { Tender } from '../model.ts'
import { itemsIn } from './items.ts'
import type { PassageAccount } from './model.ts'
import { reasonsIn } from './reasons.ts'

/** Every passage of a tender once, in reading order: as an item, or set aside with the reason. */
export const accountFor = (
  documents: readonly SourceDocument[],
  tender: Tender,
): readonly PassageAccount[] => {
  const passages = documents.flatMap(passagesOf)
  const idsOf = itemsIn(tender)
  const reasonOf = reasonsIn(documents, passages, tender.scoring, addendaOf(passages))
  return passages.map((passage) => {
    const [item = null, ...moreItems] = idsOf(passage)
    return {
      file: passage.file,
      block: passage.block,
      ...(passage.cell ? { row: passage.cell.row, cell: passage.cell.column } : {}),
      text: passage.text,
      item,
      ...(moreItems.length > 0 ? { moreItems } : {}),
      setAside: item === null ? reasonOf(passage) : null,
    }
  })
}
