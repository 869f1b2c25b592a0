import type { Bid, BidPassage, BidSection } from '../../bid/model.ts'

/** 方案: the part of a bid that tells what is offered and how, as a sales team reads it before hand-in. */
export interface Proposal {
  /** Its sections by their place in the bid's list. */
  readonly sections: readonly { readonly at: number; readonly section: BidSection }[]
  /** Words of its paragraphs and titles. */
  readonly text: string
  /** Where it begins. */
  readonly first: BidSection
}

const TITLE = /方案|建议书|技术部分|服务部分/
const NO_PROPOSAL = /报价|价格|偏离|响应表|应答表|备选方案|承诺/
/** Shorter ones are quotations with a page or two on delivery. */
const LEAST_CHARACTERS = 8_000
const LEAST_SECTIONS = 12

const isChapter = ({ title, level }: BidSection): boolean =>
  level <= 2 && TITLE.test(title) && !NO_PROPOSAL.test(title)

const wordsIn = (bid: Bid, { start, deepEnd }: BidSection): readonly BidPassage[] =>
  bid.passages.slice(start, deepEnd)

/** The proposal of a bid; null where it has none of the length that such readers expect an order in. */
export const proposalOf = (bid: Bid | null): Proposal | null => {
  if (!bid) return null
  const chapters = bid.sections.filter(isChapter)
  const [first] = chapters
  if (!first) return null
  const sections = bid.sections
    .map((section, at) => ({ at, section }))
    .filter(({ section }) =>
      chapters.some(({ start, deepEnd }) => section.start >= start && section.start <= deepEnd),
    )
  const passages = new Set(chapters.flatMap((chapter) => wordsIn(bid, chapter)))
  const text = [...chapters.map(({ title }) => title), ...[...passages].map((passage) => passage.text)].join(
    '\n',
  )
  return text.length >= LEAST_CHARACTERS && sections.length >= LEAST_SECTIONS
    ? { sections, text, first }
    : null
}
