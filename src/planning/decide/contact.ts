import type { CardLine } from '../model.ts'
import { type CardContext, passageLine } from './context.ts'
import { CARD_WORDS } from './words.ts'

const PURCHASER = /采购人|招标人|采购单位|建设单位|业主/
const AGENCY = /代理机构|代理单位|采购中心|交易中心/
const CONTACT = /联\s*系\s*人[:：]?\s*\S/
const NEAR = 8

/** Who of the purchaser is to be asked: a contact in the notice that stands under the purchaser, not the agency. */
export const contactLine = ({ passages, zones, lang }: CardContext): CardLine | null => {
  let party: { readonly isPurchaser: boolean; readonly at: number } | null = null
  for (const [at, passage] of passages.entries()) {
    if (zones[at] !== 'notice' && zones[at] !== 'dataSheet') continue
    const { text } = passage
    if (AGENCY.test(text)) party = { isPurchaser: false, at }
    else if (PURCHASER.test(text)) party = { isPurchaser: true, at }
    if (text.length <= 120 && CONTACT.test(text) && party?.isPurchaser && at - party.at <= NEAR)
      return passageLine(passage, CARD_WORDS[lang].contact)
  }
  return null
}
