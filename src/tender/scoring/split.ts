import {
  fold,
  mostPoints,
  nameWithoutPoints,
  pointsInCriteria,
  pointsInName,
  samePoints,
  sumOf,
} from './points.ts'

/** A factor named inside running text: "1.养护方案（30分）：…", with the lines up to the next one. */
export interface Part {
  readonly name: string
  readonly points: number
  readonly criteria: string
  /** Its lines as printed. */
  readonly text: string
}

const HEAD =
  /^\s{0,9}(?:(?:评[审分标](?:因素|内容|项目?|指标))?[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[、.．:：]?|[A-Z]\d{0,2}[、.．:：]|\d{1,2}(?:\.\d{1,2}){1,3}[、.．]?|[①-⑳])?\s{0,9}([^，,。；;：:（()）\n]{2,30})\s{0,9}[（(]\s{0,9}(?:满分|最高|最多|不超过|共|计|占|权重|分值|本项)?[：:为]?\s{0,9}(?:\d{1,3}(?:\.\d{1,2})?\s{0,9}分?\s{0,9}[-－~～—–]\s{0,9})?\d{1,3}(?:\.\d{1,2})?\s{0,9}(?:分|%)\s{0,9}(?:满分)?\s{0,9}[）)]\s{0,9}[:：。；;，,]?\s{0,9}/

const BARE_HEAD =
  /^\s{0,9}(?:[A-Z]\d{0,2}[、.．:：]|[（(][\d一二三四五六七八九十]{1,3}[）)]|[\d一二三四五六七八九十]{1,3}[）)]?[、.．:：]|\d{1,2}(?:\.\d{1,2}){1,3}[、.．]?|[①-⑳])\s{0,9}([^，,。；;：:（()）\n\d]{2,20})\s{0,9}[:：,，…—]{0,40}\s{0,9}(?:满分|最高)?\s{0,9}\d{1,3}(?:\.\d{1,2})?\s{0,9}分(?=\s*$|[。；;：:])\s{0,9}[:：。；;]?\s{0,9}/

const STATED_HEAD =
  /^\s{0,9}(?:[（(]?[\d一二三四五六七八九十a-z]{1,3}[）)]?[、.．:：]?|[①-⑳])?\s{0,9}([^，,。；;：:（()）\n\d]{2,20})(?:[（(][^（()）\n]{1,15}[）)])?\s{0,9}[:：]?\s{0,9}(?:满分|最高|总分|权重)为?\s{0,9}\d{1,3}(?:\.\d{1,2})?\s{0,9}(?:分|%)(?=\s*$|[。；;：:，,])\s{0,9}[:：。；;，,]?\s{0,9}/

const NO_NAME =
  /^(得|每|满足|提供|具有|共|计|扣|以上|优|良|中|差|一般|满分|最高|最多|分值|第.档|[一二三四五]档|本(项目?|次|次评[审标分]|次(采购|招标))$)|(得|扣|加|减|为|(?<![设审会统预估])计|少于|不足|超过)$/

/**
 * The end of the name and points that a line begins with: "1.养护方案（30分）：", "（二）业绩：20分", "价格项满分为10分"; 0 where it
 * begins with neither.
 */
export const headLength = (line: string): number => {
  const match = HEAD.exec(line) ?? BARE_HEAD.exec(line) ?? STATED_HEAD.exec(line)
  return match && !NO_NAME.test(fold(match[1]!)) ? match[0].length : 0
}

const BARE_NAME_WITH_POINTS = /^([\u4e00-\u9fff]{2,16})\d{1,3}(?:\.\d{1,2})?分$/

/** True for a name with its points right behind it and nothing else: "技术指标25分", not "满分25分". */
export const isBareNameWithPoints = (words: string): boolean => {
  const match = BARE_NAME_WITH_POINTS.exec(fold(words))
  return match !== null && !NO_NAME.test(match[1]!)
}

/** The parts that a text lists with points of their own; empty where it lists fewer than two. */
export const splitParts = (text: string): readonly Part[] => {
  const parts: { head: string; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    if (headLength(line) > 0) parts.push({ head: line.slice(0, headLength(line)), lines: [line] })
    else parts.at(-1)?.lines.push(line)
  }
  if (parts.length < 2) return []
  return parts.map(({ head, lines }) => ({
    name: nameWithoutPoints(head),
    points: pointsInName(head.trim()) ?? 0,
    criteria: lines.join('\n').slice(head.length).trim(),
    text: lines.join('\n'),
  }))
}

const NUMBERED =
  /^\s{0,9}(?:\d{1,2}(?:\.\d{1,2}){1,3}[、.．]?|[（(]?\d{1,2}[）)、．]|\d{1,2}\.(?!\d)|[①-⑳])\s{0,9}/

const LEADING_NAME = /^([\u4e00-\u9fffA-Z、/]{2,20})(?=[：:（(\n]|$)/
const PART_NAME = /^[\u4e00-\u9fffA-Z、/]{2,12}(?=[：:])/
const GENERIC = /^(?:评[审分]|说明|注|备注|要求|内容|包括|其中|供应商|投标人|证明)/

/** The name that criteria without a column for names begin with: "调度方案：…", "服务承诺（10,7,4分）"; '' where they begin otherwise. */
export const leadingName = (text: string): string => {
  const name = LEADING_NAME.exec(text.trim().replace(NUMBERED, ''))?.[1] ?? ''
  return NO_NAME.test(name) ? '' : name
}

/** Lines parted at their numbers 1. 2. 3.; empty where the text does not begin with one. */
export const numberedLines = (text: string): readonly string[] => {
  const found: string[] = []
  for (const line of text.split('\n')) {
    if (NUMBERED.test(line)) found.push(line)
    else if (found.length > 0) found[found.length - 1] += `\n${line}`
    else if (line.trim() !== '') return []
  }
  return found
}

const NUMBERED_NAME = /^([^，,。；;：:（()）\n\d]{2,16}?)(?:[：:]|(?=每))/

/** The parts of a text that numbers and names each of them ("1.应急预案：… 得8分") where the most that each earns adds up. */
export const splitNumbered = (text: string, points: number): readonly Part[] => {
  const parts = numberedLines(text).flatMap((line) => {
    const words = line.replace(NUMBERED, '')
    const name = NUMBERED_NAME.exec(words)?.[1] ?? ''
    const worth = pointsInCriteria(words) ?? mostPoints(words)
    return name === '' || worth === null || NO_NAME.test(fold(name))
      ? []
      : [
          {
            name,
            points: worth,
            criteria: words
              .slice(name.length)
              .replace(/^[：:]/, '')
              .trim(),
            text: line,
          },
        ]
  })
  const complete = parts.length === numberedLines(text).length && parts.length >= 2
  return complete && samePoints(sumOf(parts.map((part) => part.points)), points) ? parts : []
}

/** The name that a row's criteria begin with where its label covers several rows with points of their own: "架构设计：…". */
export const partName = (text: string): string | null => {
  const name = PART_NAME.exec(text.trim().replace(NUMBERED, ''))?.[0] ?? ''
  return name === '' || NO_NAME.test(name) || GENERIC.test(name) ? null : name
}

const GROUP_NAME =
  /^(?:施工组织设计|项目管理机构|技术|商务|价格|报价|资信|服务|综合|经济|其他|信誉|和|及|与|、|\/)+(?:部分|评分|评审|因素|指标|标准|内容|分|标|类|项|文件)*$/

/** True for the name of a group of factors (技术部分, 商务评分), which is no factor itself. */
export const isGroupName = (name: string): boolean => GROUP_NAME.test(fold(name))

const LONG_NAME = 24
const LONG_CELL = 40
const LONG_HEAD = 45
const TELLS_POINTS = /[得扣加减]\d|分|根据|评[议审价]/

/** A cell that holds a name and its criteria in one: the name with its points, and the rest. Null for a mere name. */
export const splitCell = (text: string): { readonly name: string; readonly criteria: string } | null => {
  if (text.length <= LONG_NAME) return null
  const end = headLength(text) || text.slice(0, LONG_HEAD).search(/[：:\n，,。]/)
  if (text.length <= LONG_CELL && !TELLS_POINTS.test(text.slice(Math.max(end, 0)))) return null
  return end > 0 ? { name: text.slice(0, end), criteria: text.slice(end).replace(/^[：:\s]{1,9}/, '') } : null
}
