import { parseAmounts } from '../text/amount.ts'
import { parseNumber } from '../text/numeral.ts'
import { canonical } from './canonical.ts'

const LEAST =
  /(?:金额|合同额|合同价|造价|规模|单项合同)[^。；，\d]{0,10}(?:不低于|不少于|不小于|大于等于|大于或等于|≥|达到|超过)|(?=\d[\d,.]{0,12}\s?(?:万元|万|元)(?:人民币)?(?:（含）|\(含\))?(?:及以上|以上))/
const EACH = /每(?:提供|有|具有|增加|个|份|项)?[^，。；\d]{0,24}(?:得|加|计)\s?(\d+(?:\.\d+)?)\s?分/
const MOST = /(?:最高|最多|满分|上限)(?:得|为|计)?\s?(\d+(?:\.\d+)?)\s?分/
const COUNT = /(?:不少于|至少|≥|不低于)\s?([\d一二两三四五六七八九十]{1,3})\s?[个项份张本](?![月工])/
const MOST_NEEDED = 20

/** Least amount of a contract (业绩) that counts, in yuan, or null. */
export const leastYuan = (text: string): number | null => {
  const at = LEAST.exec(text)
  return at ? (parseAmounts(text.slice(at.index, at.index + at[0].length + 24))[0]?.yuan ?? null) : null
}

/** True where each thing of a kind earns points: 每提供一个得2分. */
export const earnsEach = (text: string): boolean => EACH.test(text)

/** How many things of a kind are asked for, or earn full marks of at most `points`; null where the words do not say. */
export const neededCount = (text: string, points?: number): number | null => {
  const each = Number(EACH.exec(text)?.[1] ?? 0)
  const most = Number(MOST.exec(text)?.[1] ?? points ?? 0)
  const needed = each > 0 && most > 0 ? Math.ceil(most / each) : parseNumber(COUNT.exec(text)?.[1] ?? '')
  return needed !== null && needed >= 1 && needed <= MOST_NEEDED ? needed : null
}

/** True where a text asks for a number of things, or gives points for each. */
export const countsThings = (text: string): boolean => EACH.test(text) || COUNT.test(text)

const KIND =
  /(?:类似|同类|承担过?|完成过?|具有|签订的?|从事|实施过?|的)([\u4e00-\u9fa5A-Za-z]{2,24}?)(?:项目|业绩|合同|案例|工程)/g
const GENERAL =
  /单个|单项|合同|金额|不低于|万元|人民币|投标人|供应商|以来|类似|同类|承担|完成|实施|签订|相关|本次|采购|项目|服务|业绩|工程|建设|企业|单位|提供|有效|成功|独立|其他|同等|规模|内容|国内|信息|系统|平台|管理|[过的或及与等]/g
const SHORTEST = 2

/** Words that say of which kind (同类) contracts must be; empty where the text names no kind that words could tell. */
export const kindWords = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(KIND)]
      .flatMap(([, kind]) => kind!.replace(GENERAL, ' ').split(' '))
      .filter((word) => word.length >= SHORTEST),
  ),
]

/** True where a contract's name shares a pair of characters with one of the words of the kind. */
export const isOfKind = (name: string, words: readonly string[]): boolean => {
  const folded = canonical(name)
  return words.some((word) => {
    const sought = canonical(word)
    for (let at = 0; at + 1 < sought.length; at++) if (folded.includes(sought.slice(at, at + 2))) return true
    return false
  })
}
