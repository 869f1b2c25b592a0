/** What stands in front of a list of aspects: 包括但不限于：, 从…方面, （包含： */
const OPENING =
  /(?:包括|包含|含|涵盖|涉及)(?:但不(?:仅)?限于|以下(?:内容|方面)?)?[:：]?|(?:分别)?从(?=[^。；]{4,80}(?:方面|角度|维度))|(?:对|就|围绕|针对)(?=[^。；]{4,80}(?:[一二三四五六七八九十0-9]{1,2}(?:个|类|种)|等)(?:方面|场景|内容|情形|类))/g
const ENDS_LIST = /^(?:内容|满分|最高|得[0-9]|每|不|完整|合理)/
const TERM = /^[\p{Script=Han}A-Za-z/·“”-]{2,14}$/u
const NO_TERM =
  /^其[他它]|得分|扣分|满分|[得扣加]\d|不得|投标人|供应商|证明|复印件|扫描件|合同|发票|证书|优|良|较好|一般|评审|评分|完全|合理|详细/
const LEAST = 3
const MOST = 8

const END =
  /[。；;）)（(\n]|等(?:[^级]|$)|[一二三四五六七八九十0-9]{1,2}(?:个|类|种)(?:方面|场景|内容|情形|部分)|方面|进行|是否|的?(?:完整|合理|科学|可行|针对)性?/

const bareTerm = (term: string): string =>
  term.replace(/\s+/g, '').replace(/^(?:[①-⑧]|[0-9]{1,2}[.、)）])/, '')

/** 架构设计、容量规划、安全设计和兼容性 to its terms; empty unless each is a short name. */
const termsOf = (words: string): readonly string[] => {
  const end = words.search(END)
  const listed = (end < 0 ? words : words.slice(0, end))
    .split(/、|以及|，|,/)
    .map(bareTerm)
    .filter((term) => term !== '')
  const last = listed.findIndex((term) => ENDS_LIST.test(term))
  const inside = last < 0 ? listed : listed.slice(0, last)
  const terms = [...inside.slice(0, -1), ...(inside.at(-1)?.split(/[和及与](?=.{2})/) ?? [])]
  const fits = terms.every((term) => TERM.test(term) && !NO_TERM.test(term))
  return fits && terms.length >= LEAST && terms.length <= MOST ? terms : []
}

/** What a scoring row says that its chapter must deal with (评审方面), in its own words; empty where it lists nothing. */
export const aspectsIn = (criteria: string): readonly string[] => {
  for (const opening of criteria.matchAll(OPENING)) {
    const terms = termsOf(criteria.slice(opening.index + opening[0].length, opening.index + 200))
    if (terms.length > 0) return [...new Set(terms)]
  }
  return []
}
