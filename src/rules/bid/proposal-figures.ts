import type { Bid, BidPassage } from '../../bid/model.ts'
import type { Citation } from '../../document/citation.ts'
import { foldWidth } from '../../text/fold.ts'
import { defineRule } from '../define.ts'
import type { Message } from '../model.ts'

/** 图 3-2 as it stands below a figure or above a table, and as the text refers to it. */
const CAPTION =
  /^(图|表)\s?(\d{1,3}(?:[-.–—]\d{1,3}){0,3})(?![\d年月日])[\s:：、.]{0,3}(?=[^\s\d。])[^。；;]{2,40}$/
const REFERENCE = /(?:见|如|参见|参照|详见|如下)\s?(图|表)\s?(\d{1,3}(?:[-.–—]\d{1,3}){0,3})/g

interface Numbered {
  /** "图 3-2" */
  readonly name: string
  readonly kind: '图' | '表'
  readonly place: Citation
}

const nameOf = (kind: string, number: string): string => `${kind} ${number.replace(/[.–—]/g, '-')}`

const captionOf = ({ kind, text, place }: BidPassage): readonly Numbered[] => {
  if (kind === 'row' || kind === 'heading') return []
  const found = CAPTION.exec(foldWidth(text.trim()))
  return found ? [{ name: nameOf(found[1]!, found[2]!), kind: found[1] as '图' | '表', place }] : []
}

const referencesIn = ({ kind, text, place }: BidPassage): readonly Numbered[] =>
  kind === 'row'
    ? []
    : [...foldWidth(text).matchAll(REFERENCE)].map(([, sort, number]) => ({
        name: nameOf(sort!, number!),
        kind: sort as '图' | '表',
        place,
      }))

/** Figures and tables of one volume: numbers are given anew in each. */
interface Figures {
  readonly captions: readonly Numbered[]
  readonly references: readonly Numbered[]
}

const figuresOf = (bid: Bid): readonly Figures[] =>
  bid.volumes.map(({ file }) => {
    const passages = bid.passages.filter(({ place }) => place.file === file)
    return { captions: passages.flatMap(captionOf), references: passages.flatMap(referencesIn) }
  })

interface Fault {
  readonly what: Message
  readonly numbered: readonly Numbered[]
}

const listed = (numbered: readonly Numbered[]): string =>
  [...new Set(numbered.map(({ name }) => name))].join('、')

/** Two captions with one number. */
const repeated = ({ captions }: Figures): readonly Numbered[] =>
  captions.filter(({ name }, at) => captions.findIndex((other) => other.name === name) < at)

/** References to a number that no caption has, where things of its kind are numbered at all. */
const dangling = ({ captions, references }: Figures): readonly Numbered[] =>
  references.filter(
    ({ name, kind }) =>
      captions.some((caption) => caption.kind === kind) && !captions.some((caption) => caption.name === name),
  )

/** Share of the captions that are referred to, from which on one that is not is a slip. */
const USUAL = 0.7
const LEAST_CAPTIONS = 4

const unreferred = ({ captions, references }: Figures): readonly Numbered[] => {
  const named = new Set(references.map(({ name }) => name))
  const found = captions.filter(({ name }) => !named.has(name))
  const isUsual = captions.length >= LEAST_CAPTIONS && 1 - found.length / captions.length >= USUAL
  return isUsual ? found : []
}

const faultsOf = (figures: Figures): readonly Fault[] =>
  [
    { numbered: repeated(figures), zh: '编号重复', en: 'numbers given twice' },
    {
      numbered: dangling(figures),
      zh: '正文提到但没有这样编号的图表',
      en: 'numbers referred to that no caption has',
    },
    {
      numbered: unreferred(figures),
      zh: '有编号但正文没有提到',
      en: 'captions that the text never refers to',
    },
  ].flatMap(({ numbered, zh, en }) =>
    numbered.length > 0
      ? [{ numbered, what: { zh: `${zh}：${listed(numbered)}`, en: `${en}: ${listed(numbered)}` } }]
      : [],
  )

/** 图表编号与引用 */
export const proposalFigures = defineRule<readonly Fault[]>({
  id: 'bid-proposal-figures',
  title: {
    zh: '图表应逐一编号并在正文中提到',
    en: 'Figures and tables should be numbered and referred to',
  },
  severity: 'note',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '图表编号与正文不对应：{faults}。',
      en: 'Numbers of figures and tables do not fit the text: {faults}.',
    },
  },
  suggestion: { zh: '重新编号，更新题注和交叉引用。', en: 'Renumber, and renew captions and references.' },
  select: ({ bid }) => {
    const faults = (bid ? figuresOf(bid) : []).flatMap(faultsOf)
    return faults.length > 0 ? [faults] : []
  },
  check: (faults) => ({
    outcome: 'failed',
    values: {
      faults: {
        zh: faults.map(({ what }) => what.zh).join('；'),
        en: faults.map(({ what }) => what.en).join('; '),
      },
    },
    citations: faults.flatMap(({ numbered }) => numbered.map(({ place }) => place)),
  }),
})
