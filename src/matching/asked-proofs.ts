/** Proofs that tenders ask for by name (证明材料), each with the words by which a bid may show it. */
const NAMED: readonly (readonly [name: string, asked: RegExp, shown: RegExp])[] = [
  ['软件著作权', /软件著作权|著作权(登记)?证书/, /著作权/],
  ['专利证书', /(提供|具有|附)[^。；\n]{0,12}专利(证书|证明)/, /专利/],
  ['检测报告', /(检测|检验|测试|试验|型式检验)报告/, /(检测|检验|测试|试验)[^。；\n]{0,6}报告|检报告/],
  ['3C 认证', /3C认证|CCC认证|强制性产品认证/i, /3C|CCC|强制性(产品)?认证/i],
  ['节能产品认证', /节能(产品)?认证/, /节能/],
  ['环境标志产品认证', /环境标志(产品)?认证/, /环境标志/],
  ['原厂授权', /(原厂|制造商|生产厂家|厂家)[^。；\n]{0,8}授权(书|函)/, /授权/],
  ['售后服务承诺函', /售后服务承诺(函|书)/, /售后服务[^。；\n]{0,4}承诺|服务承诺/],
  ['合格证', /(产品|出厂)合格证/, /合格证/],
  ['医疗器械注册证', /医疗器械(产品)?注册证/, /注册证|备案凭证/],
  ['彩页', /彩页|产品样本/, /彩页|样本|宣传册/],
  ['截图', /(功能|界面|网页|系统)截图/, /截图|截屏/],
]
const DEMAND = /提供|提交|出具|附|须有|应有|具有|取得|获得|通过|具备/
const IF_ANY =
  /[如若]有|如需|或(者)?|任[一意]|之一|中标(后|人)|成交(后|人)|供货时|交货时|验收时|签订合同|进场(时|前)|到货/
const SENTENCE = /[^。；;\n]+/g

/** A proof that a clause asks for by name and that the bid speaks of nowhere, or null. `whole` is the bid in canonical form. */
export const unshownProof = (text: string, whole: string): string | null => {
  const sentences = (text.match(SENTENCE) ?? []).filter((part) => DEMAND.test(part) && !IF_ANY.test(part))
  const found = NAMED.find(
    ([, asked, shown]) => sentences.some((part) => asked.test(part)) && !shown.test(whole),
  )
  return found?.[0] ?? null
}
