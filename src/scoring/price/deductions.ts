import type { Passage } from '../../document/passages.ts'
import type { PriceDeduction } from '../model.ts'
import { plain } from '../parse/statements.ts'

const RATE =
  /(?:给[予与]|按|享受|予以|扣除|优惠|比例为|执行)[^。；;\d%]{0,16}?(?:C1\s?)?(\d{1,2}(?:\.\d)?)\s{0,4}%(?![^。；;]{0,4}[-至~])/g
const BENEFIT = /扣除|优惠/
const KINDS: readonly (readonly [PriceDeduction['kind'], RegExp])[] = [
  ['consortium', /联合体|联合协议|分包/],
  ['domestic-product', /本国产品/],
  ['energy-product', /节能|环境标志/],
  ['small-enterprise', /小型|微型|小微|中小企业|优惠主体|监狱企业|残疾人福利/],
]

/** 价格扣除 as the tender grants it, one of a kind, first said first. A table of blanks grants none. */
export const deductionsIn = (passages: readonly Passage[]): readonly PriceDeduction[] => {
  const found = new Map<PriceDeduction['kind'], PriceDeduction>()
  for (const { text } of passages) {
    if (!BENEFIT.test(text)) continue
    for (const sentence of plain(text).split(/[。；;\n]/)) {
      const kind = KINDS.find(([, words]) => words.test(sentence))?.[0]
      if (!kind || found.has(kind) || !BENEFIT.test(sentence)) continue
      const percent = Number([...sentence.matchAll(RATE)][0]?.[1] ?? 0)
      if (percent > 0 && percent <= 30) found.set(kind, { kind, percent, text: sentence.trim() })
    }
  }
  return [...found.values()]
}
