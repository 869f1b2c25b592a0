import type { Bid, BidPassage } from '../../bid/model.ts'
import { type Citation, cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'
import { BIDDER, namingsIn, REPRESENTATIVE } from './own-names.ts'

interface Trace {
  readonly what: string
  /** Null for a header or footer, which is no passage. */
  readonly place: Citation | null
  readonly clause: Passage
  /** True for the bidder's own name in a volume that is blind as a whole. */
  readonly certain: boolean
}

const TECHNICAL = /技术(标|文件|部分|方案|册|响应|暗标)|施工组织设计|暗标/
/** A tender that asks for a blind volume: 暗标 as the way of evaluation, or a ban of names in the technical part. */
const DEMANDS: readonly RegExp[] = [
  /(技术(标|文件|部分|方案|评审)|施工组织设计)[^。；\n]{0,16}(采用|实行|实施|进行|按|以|为)[^。；\n]{0,8}(暗标|匿名)/,
  /暗标[^。；\n]{0,60}(不得|不应|严禁|禁止|不能|不允许|不可)[^。；\n]{0,40}(名称|身份|标识|姓名|标记|记号|识别|单位|企业)/,
  /(技术(标|文件|部分|方案|册)|施工组织设计)[^。；\n]{0,40}(不得|不应|严禁|禁止|不能|不允许|不可)[^。；\n]{0,24}(投标人|供应商|响应人|投标单位|企业|单位)的?(名称|信息|身份|标识|标志|人员)/,
]
const DENIED =
  /(不|未|无须|无需)(采用|实行|适用|要求|设置?|是|进行|作为)?[^。；\n]{0,4}(暗标|匿名)|(暗标|匿名)[^。；\n]{0,12}(不适用|不采用|否|不要求|无)|[□○]\s?(采用|是|有)?[^。；\n]{0,6}暗标|(如|若|当)[^。；\n]{0,10}(采用|实行|为)[^。；\n]{0,8}(暗标|匿名)/

/** The clause that asks for a blind technical volume (暗标), if the tender has one. */
const clauseOf = ({ passages }: Evidence): Passage | undefined =>
  passages.some(({ text }) => /不(采用|实行|适用)[^。；\n]{0,6}暗标/.test(text))
    ? undefined
    : passages.find(({ text }) => DEMANDS.some((words) => words.test(text)) && !DENIED.test(text))

const CONTACTS: readonly (readonly [what: string, words: RegExp])[] = [
  ['手机号码', /(?<!\d)1[3-9]\d{9}(?!\d)/],
  ['电话', /(?:电话|传真|热线)\s{0,2}[:：]?\s{0,2}((?:\d{3,4}-)?\d{7,8}|400-?\d{3}-?\d{4})/],
  ['电子邮箱', /[\w.-]{1,40}@[\w-]{1,40}\.[a-zA-Z]{2,8}/],
  ['地址', /(?:公司|单位|企业|注册|办公|通讯|联系)地址\s{0,2}[:：]\s{0,2}[\u4e00-\u9fa5A-Za-z\d]{6,60}/],
]
/** Shorter names are words of the language too. */
const SHORTEST_NAME = 3

const companiesOf = (bid: Bid, { catalogue }: Evidence): readonly string[] => [
  ...new Set(
    [...namingsIn(bid, BIDDER).map(({ name }) => name), catalogue?.company.name ?? ''].filter(Boolean),
  ),
]

const peopleOf = (bid: Bid, { catalogue }: Evidence): readonly string[] => [
  ...new Set(
    [...namingsIn(bid, REPRESENTATIVE), ...bid.people, ...(catalogue?.company.personnel ?? [])]
      .map(({ name }) => name)
      .filter((name) => /^[\u4e00-\u9fa5·]{2,8}$/.test(name) && name.length >= SHORTEST_NAME),
  ),
]

/** What of the bidder a text gives away, the plainest first; words of the tender itself give nothing away. */
const givenAway = (evidence: Evidence, bid: Bid) => {
  const companies = companiesOf(bid, evidence)
  const people = peopleOf(bid, evidence)
  const isTenders = (words: string) => evidence.passages.some(({ text }) => text.includes(words))
  return (text: string): { readonly what: string; readonly isName: boolean } | null => {
    const company = companies.find((name) => text.includes(name))
    if (company) return { what: company, isName: true }
    const person = people.find((name) => text.includes(name) && !isTenders(name))
    if (person) return { what: person, isName: false }
    for (const [, words] of CONTACTS) {
      const contact = words.exec(text)?.[0]
      if (contact && !isTenders(contact)) return { what: contact, isName: false }
    }
    return null
  }
}

const tracesOf = (evidence: Evidence): readonly Trace[] => {
  const { bid, bidDocuments } = evidence
  const clause = bid && clauseOf(evidence)
  if (!bid || !clause) return []
  const files = new Set(bid.volumes.filter(({ kind }) => kind === 'technical').map(({ file }) => file))
  const isBlind = ({ file, path }: BidPassage['place']) => files.has(file) || TECHNICAL.test(path[0] ?? '')
  const look = givenAway(evidence, bid)
  const inText = bid.passages.flatMap(({ text, place }): readonly Trace[] => {
    const found = isBlind(place) ? look(text) : null
    return found ? [{ what: found.what, place, clause, certain: found.isName && files.has(place.file) }] : []
  })
  const margins = bidDocuments
    .filter(({ file }) => files.has(file))
    .flatMap(({ furniture }) => [...new Set(furniture.map(({ text }) => text))])
  const inMargins = margins.flatMap((text): readonly Trace[] => {
    const found = look(text)
    return found ? [{ what: found.what, place: null, clause, certain: found.isName }] : []
  })
  return [...inText, ...inMargins]
}

/** 暗标 */
export const blindVolume = defineRule<Trace>({
  id: 'bid-blind-volume',
  title: {
    zh: '暗标的技术文件不得出现投标人信息',
    en: 'A blind technical volume must not give the bidder away',
  },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '招标文件要求技术文件为暗标，技术文件中有 {count} 处出现投标人名称：{what}。',
      en: 'The technical volume must be blind, but names the bidder {count} times: {what}.',
    },
    review: {
      zh: '招标文件要求技术文件为暗标，技术文件中有 {count} 处可能暴露投标人身份：{what}。',
      en: 'The technical volume must be blind; {count} places may give the bidder away: {what}.',
    },
  },
  suggestion: {
    zh: '删去名称、姓名、联系方式和地址，并检查页眉页脚和文件属性。',
    en: 'Take out names, contacts and addresses; check headers, footers and the properties of the file.',
  },
  joins: true,
  select: tracesOf,
  check: ({ what, place, clause, certain }) => ({
    outcome: certain ? 'failed' : 'review',
    values: { what },
    citations: [...(place ? [place] : []), cite('tender', clause)],
  }),
})
