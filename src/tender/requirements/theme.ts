import { isFailure, isInvalidating } from './outcome.ts'
import { type Clause, headsOf } from './outline.ts'
import { isTitle, opensList } from './shape.ts'

/** What a list or table is about, as its heading, its caption or the sentence in front of it says. */
export type Theme =
  | 'qualification'
  | 'conformity'
  | 'invalidation'
  | 'failure'
  | 'scoring'
  | 'challenge'
  | 'composition'
  | 'other'

const BIDDER =
  '(?:申请人|供应商|投标人|响应人|应答人|报价人|竞标人|参选人|比选申请人|投标申请人|投标单位|参与人|竞价人|磋商人|谈判人|投标方|潜在供应商)'
const QUALIFICATION = new RegExp(
  `${BIDDER}(?:的|应当?具备的?|须具备的?|应满足的|必须具备的)?(?:基本|一般|特定|特殊|其他)?(?:资格|资质|合格)?(?:的)?(?:条件|要求|资格)|资格(?:条件|要求)|合格的?(?:供应商|投标人)|资格(?:性|后审|条件)?(?:审查|评审|检查|审核|符合性审查)|资质(?:条件|要求)`,
  'u',
)
const CONFORMITY =
  /符合性(?:评审|审查|检查|审核|鉴定)?|响应性(?:评审|审查|检查)|形式(?:性)?(?:评审|审查)|有效性(?:评审|审查|检查)|完整性(?:评审|审查|检查)|初步(?:评审|审查)|初审|实质性(?:响应)?(?:审查|评审)/u
const BOTH = /资格.{0,8}(?:及|和|与|、|或).{0,3}(?:符合|响应|形式)|符合性.{0,5}(?:及|和|与|、).{0,3}资格/u
const PASSED = /通过[^。]{0,6}(?:资格|符合性|初步)|(?:资格|符合性)[^。]{0,6}(?:合格|通过)的/u
const SCORING = /详细评审|评分|得分|分值|打分/u
const CHALLENGE = /质疑|投诉|异议/u
const COMPOSITION =
  /(?:投标|响应|报价|磋商|谈判|应答|比选|申请|竞标|参选)?文件(?:的|应|由|应由|须|包括)?[^。，,]{0,10}(?:组成|构成|包括|包含|目录)|(?:投标|响应)文件(?:应|须)?(?:包括|包含)/u
const NAMED_INVALID =
  /无效(?:投标|响应|标|报价|情形)|(?:投标|响应)(?:文件)?无效|否决(?:其)?(?:投标|条件|情形)|不予受理的?情形|废标条款/u
const FORBIDDEN = /(?:投标人|供应商|响应人|申请人|参选人)不得(?:存在|有)(?:下列|以下)/u

/** A list of what a bidder must not be belongs to the admission requirements where it stands among them. */
const ADMISSION = new RegExp(`${QUALIFICATION.source}|信用`, 'u')

const themeOfHead = (head: string): Theme | null => {
  if (CHALLENGE.test(head)) return 'challenge'
  if (opensList(head) && isInvalidating(head)) {
    if (PASSED.test(head)) return 'invalidation'
    if (/资格(?:性)?(?:审查|评审|检查|后审)/u.test(head) && !CONFORMITY.test(head)) return 'qualification'
    return CONFORMITY.test(head) && !BOTH.test(head) ? 'conformity' : 'invalidation'
  }
  if (isFailure(head) || /^.{0,8}(?:废标|终止(?:招标|采购|磋商|谈判))/u.test(head)) return 'failure'
  if (!isTitle(head) && !(opensList(head) && head.length <= 120)) return null
  if (BOTH.test(head)) return null
  if (FORBIDDEN.test(head)) return 'invalidation'
  if (COMPOSITION.test(head)) return 'composition'
  if (CONFORMITY.test(head)) return 'conformity'
  if (QUALIFICATION.test(head)) return 'qualification'
  if (SCORING.test(head)) return 'scoring'
  return NAMED_INVALID.test(head) ? 'invalidation' : null
}

/** The innermost head of a clause that names a theme, with that theme. */
export const themeOf = (clause: Clause): { readonly theme: Theme; readonly head: string } | null => {
  const row = clause.row
  const heads = row
    ? [...[...row.names].reverse(), row.caption, row.header.join(' '), ...headsOf(clause)]
    : headsOf(clause)
  for (const [order, head] of heads.entries()) {
    const theme = head === '' ? null : themeOfHead(head)
    if (!theme) continue
    const admits =
      FORBIDDEN.test(head) && [head, ...heads.slice(order + 1)].some((above) => ADMISSION.test(above))
    return { theme: admits ? 'qualification' : theme, head }
  }
  return null
}
