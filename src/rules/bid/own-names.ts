import type { Bid } from '../../bid/model.ts'
import type { Citation } from '../../document/citation.ts'
import { foldText } from '../../text/fold.ts'
import { defineRule } from '../define.ts'

interface Naming {
  readonly name: string
  readonly place: Citation
}

interface Named {
  readonly what: string
  readonly namings: readonly Naming[]
}

/** The bidder's name behind its label (投标人名称). */
export const BIDDER =
  /(?:投标人|供应商|响应人|报价人|申请人)(?:名称|全称)?(?:[（(][^）)]{0,12}[）)])?\s?[:：]\s?([\u4e00-\u9fa5（）()]{4,40}?(?:公司|集团|研究院|设计院|事务所|中心|大学|厂))/g
/** The legal representative's name behind its label (法定代表人). */
export const REPRESENTATIVE =
  /(?<![或及、其被授权的])法定代表人(?:姓名|[（(]?(?:单位)?负责人[）)]?)?\s?[:：]\s?([\u4e00-\u9fa5]{2,4})(?=[（(\s,，。;；]|$)/g
const NO_NAME = /签|章|盖|姓名|性别|身份|或|无|同上/

/** The names that a pattern's group takes from a bid, with their places. */
export const namingsIn = (bid: Bid, pattern: RegExp): readonly Naming[] =>
  bid.passages.flatMap(({ text, place }) =>
    [...text.matchAll(pattern)]
      .map(([, name]) => ({ name: name!, place }))
      .filter(({ name }) => !NO_NAME.test(name)),
  )

/** 投标人名称、法定代表人前后一致 */
export const ownNames = defineRule<Named>({
  id: 'bid-own-names',
  title: {
    zh: '投标人名称和法定代表人前后必须一致',
    en: 'The bidder’s name and legal representative must be the same everywhere',
  },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: { zh: '{what}前后不一致：{names}。', en: '{what} differs: {names}.' },
  },
  suggestion: { zh: '统一为营业执照所载的名称和姓名。', en: 'Use the names of the business licence.' },
  select: ({ bid }) =>
    bid
      ? [
          { what: '投标人名称', namings: namingsIn(bid, BIDDER) },
          { what: '法定代表人', namings: namingsIn(bid, REPRESENTATIVE) },
        ].filter(({ namings }) => namings.length > 1)
      : [],
  check: ({ what, namings }) => {
    const byName = new Map(namings.toReversed().map((naming) => [foldText(naming.name), naming]))
    const distinct = [...byName.values()].toReversed()
    return {
      outcome: distinct.length > 1 ? 'failed' : 'passed',
      values: { what, names: distinct.map(({ name }) => name).join('、') },
      citations: distinct.map(({ place }) => place),
    }
  },
})
