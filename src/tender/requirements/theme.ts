import { type Clause, headsOf } from './clause.ts'
import { isFailure, isInvalidating } from './outcome.ts'
import { isTitle, opensList } from './shape.ts'
import { withoutNumber } from './strip.ts'

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
  `${BIDDER}(?:的|应当?具备的?|须具备的?|应满足的|必须具备的)?(?:基本|一般|特定|特殊|其他)?(?:资格|资质|合格)?(?:的)?(?:条件|要求|资格)|${BIDDER}[^。，；：]{0,4}参加[^。，；：]{0,16}(?:应当?|须|必须)(?:具备|满足|符合)[^。，；：]{0,6}(?:条件|资格|要求)|资格(?:条件|要求)|资格(?:性|后审|条件)?(?:审查|评审|检查|审核|符合性审查)|资质(?:条件|要求)`,
  'u',
)
const CONFORMITY =
  /符合性(?:评审|审查|检查|审核|鉴定)?|响应性(?:评审|审查|检查)|形式(?:性)?(?:评审|审查)|有效性(?:评审|审查|检查)|完整性(?:评审|审查|检查)|初步(?:评审|审查)|初审|施工组织设计(?:[和及与]项目管理机构)?评审(?!得分|评分)|实质性(?:响应)?(?:审查|评审)|实质性要求(?:响应|审查|检查)表/u
const BOTH = /资格.{0,8}(?:及|和|与|、|或).{0,3}(?:符合|响应|形式)|符合性.{0,5}(?:及|和|与|、).{0,3}资格/u
const PASSED =
  /(?:(?<![未得予不能])通过|(?:未|不得|不予|不)通过(?=[^。，；]{0,16}的))[^。，；]{0,6}(?:资格|符合性|初步|形式|响应性)(?:性|后审)?(?:审查|评审|检查)?(?:和符合性审查|、符合性审查)?(?:的|后)?|(?:资格|符合性)(?:性)?(?:审查|评审|检查)?(?:合格|通过)的/gu
const PERSON = /产品|货物|设备|样品|专家|人员|项目经理|负责人|团队|工程师|讲师|驾驶员|厨师/u
const SCORING = /详细评审|评分|得分|分值|打分/u
const CHALLENGE = /质疑|投诉|异议/u
const COMPOSITION =
  /(?:投标|响应|报价|磋商|谈判|应答|比选|申请|竞标|参选)?文件(?:的|应|由|应由|须|包括)?[^。，,]{0,10}(?:组成|构成|包括|包含|目录)|(?:投标|响应)文件(?:应|须)?(?:包括|包含)/u
const NAMED_INVALID =
  /无效(?:投标|响应|标|报价|情形)|(?:投标|响应)(?:文件)?无效|否决(?:其)?(?:投标|条件|情形)|不予受理的?情形|废标条款/u
const FORBIDDEN =
  /(?:投标人|供应商|响应人|申请人|参选人)不得(?:存在|有)(?:下列|以下)|(?:投标|响应|参与)[^。，]{0,4}禁止(?:性)?(?:情形|行为|条款)/u

/** A list of what a bidder must not be belongs to the admission requirements where it stands among them. */
const ADMISSION = new RegExp(`${QUALIFICATION.source}|信用`, 'u')

/** In the name of a row, 资格 counts only as what the row is about: 投标人资格要求, not 声明函（资格条件用）. */
const NAMED_QUALIFICATION =
  /资[格质](?:性|后审)?(?:审查|评审|检查)?(?:要求|条件|标准|内容|因素)?(?:、能力和信誉)?$/u

const REVIEW = /审查|评审|检查|审核|鉴定|初审/u
/** 资格审查标准, not 资格审查: a title whose items are what is reviewed. */
export const namesCriteria = (head: string): boolean =>
  /(?:审查|评审|检查|初审)(?:的)?(?:标准|内容|因素|要求)[：:]?$/u.test(head.trim())

const reviewTheme = (head: string): Theme | null => {
  const about = head.replace(PASSED, '')
  if (BOTH.test(about)) return 'invalidation'
  if (CONFORMITY.test(about)) return 'conformity'
  return /资格(?:性|后审)?(?:审查|评审|检查)/u.test(about) ? 'qualification' : null
}

const WHILE_REVIEWING = /(?:评审|审查|检查)(?:时|中|过程)/u

/** A list under words that reject is what those words name, else what the title right above names: 符合性审查, 资格要求. */
const rejectingTheme = (head: string, above: string | undefined): Theme => {
  const own = reviewTheme(head)
  if (own || above === undefined || !isTitle(above)) return own ?? 'invalidation'
  const isAdmission = /资格(?:条件|要求)[：:]?$/u.test(above) && /供应商|投标人|申请人/u.test(head)
  if (isAdmission) return 'qualification'
  return (WHILE_REVIEWING.test(head) && reviewTheme(above)) || 'invalidation'
}

const themeOfHead = (head: string, above: string | undefined): Theme | null => {
  if (CHALLENGE.test(head)) return 'challenge'
  const opens = opensList(head)
  if (opens && isInvalidating(head)) return rejectingTheme(head, above)
  if (isFailure(head) || /^.{0,8}(?:废标|终止(?:招标|采购|磋商|谈判))/u.test(head)) return 'failure'
  if (!isTitle(head) && !(opens && head.length <= 120)) return null
  const about = head.replace(PASSED, '')
  if (BOTH.test(about)) return null
  if (FORBIDDEN.test(head)) return 'invalidation'
  if (COMPOSITION.test(head)) return 'composition'
  if (CONFORMITY.test(about)) return 'conformity'
  if (QUALIFICATION.test(about) && !PERSON.test(about)) return 'qualification'
  if (SCORING.test(about)) return 'scoring'
  return NAMED_INVALID.test(head) ? 'invalidation' : null
}

/** What the items of a list inside one paragraph are, as the words in front of them say; null where they name nothing. */
export const themeOfLead = (lead: string): Theme | null =>
  opensList(lead) ? themeOfHead(withoutNumber(lead), undefined) : null

/** A theme with the head that names it. */
export interface Themed {
  readonly theme: Theme
  readonly head: string
}

const firstTheme = (
  heads: readonly string[],
  counts: (theme: Theme, head: string) => boolean,
): Themed | null => {
  for (const [order, head] of heads.entries()) {
    const theme = head === '' ? null : themeOfHead(head, heads[order + 1])
    if (!theme || !counts(theme, head)) continue
    const admits = FORBIDDEN.test(head) && heads.slice(order).some((above) => ADMISSION.test(above))
    return { theme: admits ? 'qualification' : theme, head }
  }
  return null
}

const NEAR = 3
/** 评议内容（无效响应认定条件）: the title of a column counts before what it says in brackets. */
const ASIDE = /[（(][^（）()]{0,40}[)）]/gu

/** 废标 heads what stands right under it, not another subject with a title of its own. */
const heads = (clause: Clause) => {
  const above = headsOf(clause)
  return { above, isOwn: (head: string) => head === above[0] || !isTitle(above[0] ?? '') }
}

/** What a line stands under: the innermost head that names a theme. The title of a review alone names none for prose. */
export const themeOf = (clause: Clause): Themed | null => {
  const { above, isOwn } = heads(clause)
  return firstTheme(above, (theme, head) => {
    if (theme === 'failure') return isOwn(head)
    return (
      (theme !== 'qualification' && theme !== 'conformity') ||
      opensList(head) ||
      namesCriteria(head) ||
      !REVIEW.test(head)
    )
  })
}

/** What the rows of a table are: by the cells in front, else by the column titles, the caption and the nearest heads. */
export const themeOfRow = (clause: Clause): (Themed & { readonly isNamed: boolean }) | null => {
  const row = clause.row!
  const names = firstTheme([...row.names].reverse(), (theme, head) =>
    theme === 'qualification'
      ? NAMED_QUALIFICATION.test(head.replace(/[（(].*$/u, '').trim())
      : theme === 'conformity' || theme === 'scoring',
  )
  const header = row.header.join(' ')
  const around = [header.replace(ASIDE, ''), row.caption, ...headsOf(clause).slice(0, NEAR), header]
  if (names) return { ...names, isNamed: true }
  const headed = firstTheme(around, () => true)
  return headed && { ...headed, isNamed: false }
}
