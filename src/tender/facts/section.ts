import { foldLabel } from './label.ts'

/** Labels that say nothing alone. */
const NAME = /^(?:名称|单位名称|机构名称|全称)$/
const TIME = /^(?:截止|递交截止|提交截止)?(?:时间|日期)$/

/** Labels whose sense comes from the line above: "1.采购人信息", then "名称：". */
export const BARE_LABELS: readonly RegExp[] = [NAME, TIME]

const INFORMATION = '(?:的?(?:信息|联系方式|名称|及联系方式))?$'

/** A bare label, the line above it, and the label that the two make. */
const SECTIONS: readonly (readonly [bare: RegExp, above: RegExp, label: string])[] = [
  [NAME, new RegExp(`^(?:采购人|招标人|采购单位|招标单位)${INFORMATION}`), '采购人名称'],
  [NAME, new RegExp(`^.{0,6}(?:代理机构|集中采购机构)${INFORMATION}`), '代理机构名称'],
  [TIME, /(?:获取|领取|购买|发售).{0,6}文件|文件的?(?:获取|发售|领取|购买)/, '获取文件时间'],
  [TIME, /(?:提交|递交).{0,8}文件|文件的?(?:提交|递交)/, '文件递交截止时间'],
  [TIME, /澄清|质疑|异议|疑问|答疑|保证金|样品|踏勘|公示/, '其他时间'],
  [/^时间$/, /^(?:响应文件|投标文件)?(?:的)?开[启标]/, '开标时间'],
]

const SECTION_LIMIT = 40

/** The full label; null for a bare one under no section that is known. The nearest line above decides. */
export const senseOf = (label: string, above: readonly string[]): string | null => {
  if (!BARE_LABELS.some((bare) => bare.test(label))) return label
  const sections = above.map(foldLabel).filter((line) => line.length <= SECTION_LIMIT)
  for (const line of sections.toReversed())
    for (const [bare, section, full] of SECTIONS) if (bare.test(label) && section.test(line)) return full
  return null
}
