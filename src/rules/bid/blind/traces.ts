import type { BidPassage } from '../../../bid/model.ts'
import type { Citation } from '../../../document/citation.ts'
import type { Evidence } from '../../model.ts'
import { namesOf, peopleOf } from './names.ts'
import { namingProperties } from './properties.ts'

/** Words that may tell whose a blind volume (暗标) is. */
export interface Trace {
  readonly what: string
  /** Null for headers, footers and properties of the file, which are no passages. */
  readonly place: Citation | null
  /** True for a name or a contact in a file that is blind as a whole. */
  readonly certain: boolean
}

const TECHNICAL = /技术(标|文件|部分|方案|册|响应|暗标)|施工组织设计|暗标/
const CONTACTS: readonly RegExp[] = [
  /(?<!\d)1[3-9]\d{9}(?!\d)/,
  /(?:电话|传真|热线)\s{0,2}[:：]?\s{0,2}((?:\d{3,4}-)?\d{7,8}|400-?\d{3}-?\d{4})/,
  /[\w.-]{1,40}@[\w-]{1,40}\.[a-zA-Z]{2,8}/,
  /(?:公司|单位|企业|注册|办公|通讯|联系)地址\s{0,2}[:：]\s{0,2}[\u4e00-\u9fa5A-Za-z\d]{6,60}/,
  /(?:我公司|我司|本公司|我单位)[^。；\n]{0,6}(?:位于|地处|坐落|注册于|注册地|总部)[^。；，\n]{0,4}[\u4e00-\u9fa5]{2,8}[省市区县]/,
  /(?<![A-Z0-9])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![A-Z0-9])/,
]

type Look = (text: string) => { readonly what: string } | null

/** Finds what of the bidder a text gives away; words of the tender itself give nothing away. */
const lookFor = (evidence: Evidence): Look => {
  const bid = evidence.bid!
  const isTenders = (words: string) => evidence.passages.some(({ text }) => text.includes(words))
  const names = [...namesOf(bid, evidence), ...peopleOf(bid, evidence)].filter((name) => !isTenders(name))
  return (text) => {
    const name = names.find((candidate) => text.includes(candidate))
    if (name) return { what: name }
    for (const words of CONTACTS) {
      const contact = words.exec(text)?.[0]
      if (contact && !isTenders(contact)) return { what: contact }
    }
    return null
  }
}

/** All traces of the bidder in the blind part of a bid: passages, margins, properties of the files. */
export const tracesOf = (evidence: Evidence): readonly Trace[] => {
  const bid = evidence.bid!
  const files = new Set(bid.volumes.filter(({ kind }) => kind === 'technical').map(({ file }) => file))
  const isBlind = ({ file, path }: BidPassage['place']) => files.has(file) || TECHNICAL.test(path[0] ?? '')
  const look = lookFor(evidence)
  const blind = evidence.bidDocuments.filter(({ file }) => files.has(file))
  const inText = bid.passages.flatMap(({ text, place }): readonly Trace[] => {
    const found = isBlind(place) ? look(text) : null
    return found ? [{ ...found, place, certain: files.has(place.file) }] : []
  })
  const margins = blind.flatMap(({ furniture }) => [...new Set(furniture.map(({ text }) => text))])
  const inMargins = margins.flatMap((text): readonly Trace[] => {
    const found = look(text)
    return found ? [{ ...found, place: null, certain: true }] : []
  })
  const inProperties = blind.flatMap(({ metadata }): readonly Trace[] =>
    (metadata ? namingProperties(metadata) : []).flatMap(({ label, value }) => {
      const found = look(value)
      if (!found && label === '标题') return []
      return [{ what: `文件属性“${label}”：${value}`, place: null, certain: found !== null }]
    }),
  )
  return [...inText, ...inMargins, ...inProperties]
}
