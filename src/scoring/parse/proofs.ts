import { parseNumber } from '../../text/numeral.ts'
import type { Proof, ProofKind, Window } from '../model.ts'
import { plain } from './statements.ts'

const KINDS: readonly (readonly [ProofKind, RegExp])[] = [
  ['acceptance', /验收(?:报告|证明|单|合格|文件|材料|书)|竣工验收/],
  ['contract', /合同|协议书|供货协议/],
  ['award-notice', /中标(?:\(成交\))?通知书|成交通知书/],
  ['invoice', /发票|转账|付款凭证|进账单/],
  ['social-insurance', /社保|社会保险|养老保险|参保/],
  ['test-report', /检[测验]报告|CMA|CNAS|测试报告|型式试验/],
  [
    'registry-query',
    /(?:查询|认证认可信息公共服务平台|信用中国|学信网|官网)[^。；;]{0,12}截图|查询截图|查询结果|查询记录/,
  ],
  ['ownership', /产权证明|房产证|租赁合同|行驶证|购买发票|营业执照/],
  ['customer-proof', /用户(?:评价|证明)|甲方[^。；;]{0,10}证明|履约评价|业主证明|满意度/],
  ['certificate', /证书|资格证|职称证|注册证|执业证|学历证|毕业证|专利|著作权/],
  ['commitment', /承诺函|承诺书|书面承诺|声明函/],
  ['screenshot', /截图/],
  ['sample', /样品|实物/],
]
const DEMAND = /提供|出具|附|须|需|以[^。；;，,]{0,16}为准|扫描件|复印件|证明材料|提交/
const NEGATIVE_ONLY = /^(?:未|不|没有|若未|如未)[^。；;]{0,40}(?:不得分|不计分|不予)/

/** 证明材料 that a row's words demand, one of a kind. */
export const proofsIn = (criteria: string): readonly Proof[] => {
  const found = new Map<ProofKind, Proof>()
  for (const sentence of plain(criteria).split(/[。；;\n]/)) {
    const text = sentence.trim()
    if (!DEMAND.test(text) || NEGATIVE_ONLY.test(text)) continue
    for (const [kind, words] of KINDS)
      if (!found.has(kind) && words.test(text)) found.set(kind, { kind, text: text.slice(0, 200) })
  }
  return [...found.values()]
}

const DAY = '(\\d{4})\\s?[年./-]\\s?(\\d{1,2})\\s?(?:[月./-]\\s?(\\d{1,2})?\\s?日?)?'
const FROM = new RegExp(
  `(?:自|从)?\\s?${DAY}\\s?(?:\\([^)]{0,10}\\))?\\s?(?:起|以来|以后|之后|至今|至|-|到|\\(含\\)以来)`,
)
const YEAR_FROM = /(?:自|从)?\s?(\d{4})\s?年?(?:度)?\s?(?:起|以来|以后|至今|至)/
const TO = new RegExp(`(?:至|到|-|截止)\\s?${DAY}`)
const YEARS = /近\s?([一二两三四五六七八九十\d]{1,2})\s?(?:个)?(?:完整)?年|过去([一二三四五\d])年/
const dayOf = (year: string, month: string, day: string | undefined, end: boolean): string =>
  `${year}-${month.padStart(2, '0')}-${(day ?? (end ? '31' : '1')).padStart(2, '0')}`

/** 业绩、荣誉的时间范围 in a row's words; null where there is none. */
export const windowIn = (criteria: string): Window | null => {
  const text = plain(criteria)
  const from = FROM.exec(text)
  const year = from ? null : YEAR_FROM.exec(text)
  const to = TO.exec(from ? text.slice(from.index + 4) : text)
  const years = YEARS.exec(text)
  const span = years?.[1] ?? years?.[2]
  if (!from && !year && !span) return null
  return {
    from: from ? dayOf(from[1]!, from[2]!, from[3], false) : year ? `${year[1]}-01-01` : null,
    to: to && from ? dayOf(to[1]!, to[2]!, to[3], true) : null,
    years: span && !from && !year ? parseNumber(span) : null,
    text: (from ?? year ?? years)![0].trim(),
  }
}
