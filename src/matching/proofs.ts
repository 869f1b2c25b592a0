import type { Bid } from '../bid/model.ts'
import type { Citation } from '../document/citation.ts'

/** Proofs that tenders commonly ask for (证明材料), as the tender and as the bid word them. */
const PROOFS: readonly (readonly [asked: RegExp, shown: RegExp])[] = [
  [/营业执照|法人登记证|独立承担民事责任/, /营业执照|法人登记证|事业单位法人证书/],
  [/财务(状况)?报告|财务报表|审计报告|资信证明|财务会计制度/, /财务(状况)?报告|财务报表|审计报告|资信证明/],
  [/纳税|税收|完税/, /纳税|完税|税收/],
  [/社会?保障资金|社会?保险|社保/, /社会?保障|社会?保险|社保|参保/],
  [/重大违法记录/, /违法记录|违法违规/],
  [/信用中国|失信被执行人|信用记录/, /信用中国|失信被执行人|信用查询/],
  [/履行合同所必需的设备|专业技术能力/, /设备和专业技术能力|履行合同所必需/],
  [/中小企业|小微企业/, /中小企业声明函|监狱企业|残疾人福利/],
  [/同一人|控股、管理关系|控股或管理/, /同一人|控股/],
  [/整体设计、规范编制/, /整体设计|规范编制/],
  [/联合体/, /联合体|独立投标/],
  [/许可证/, /许可证/],
  [/健康证/, /健康证/],
  [/授权委托书|授权书/, /授权(委托)?书/],
  [/身份证明?书?/, /身份证/],
  [/保证金/, /保证金/],
  [/投标函|响应函/, /投标函|响应函/],
  [/转包|分包/, /转包|分包/],
]
const MOST = 3

/** What a clause asks for is named in its first words; further on stand exceptions and alternatives. */
const OPENING = 45

/** What the bid shows of the proofs that a clause asks for; empty where the clause asks for none or one is not shown. */
export const proofsFor = (text: string, bid: Bid): readonly Citation[] => {
  const named = PROOFS.filter(([words]) => words.test(text.slice(0, OPENING)))
  const asked = named.length > 0 ? named : PROOFS.filter(([words]) => words.test(text)).slice(0, 1)
  const shown = asked.map(([, words]) => bid.passages.find((passage) => words.test(passage.text)))
  return asked.length > 0 && shown.every((passage) => passage !== undefined)
    ? shown.slice(0, MOST).map((passage) => passage!.place)
    : []
}

const BLANKET =
  /(完全|全部|一切|所有|逐条|各项)[^。；]{0,24}(响应|接受|满足|同意|理解|认可|遵守|无偏离)|(响应|接受|满足|同意|理解|认可|遵守)[^。；]{0,16}(招标|采购|磋商|谈判|询价)?文件[^。；]{0,8}(全部|一切|所有|各项)|(愿意)?按照?(招标|采购|磋商|谈判)文件[^。；]{0,8}(一切|全部|所有|各项)/
const TENDER = /文件|要求|条款|需求/

/** The bid's acceptance of all clauses at once (完全响应招标文件的全部要求), or none. */
export const blanketAcceptance = (bid: Bid): readonly Citation[] => {
  const found = bid.passages.find(
    ({ text, kind }) => kind !== 'heading' && BLANKET.test(text) && TENDER.test(text),
  )
  return found ? [found.place] : []
}
