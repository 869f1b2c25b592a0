import { parseNumeral } from '../../text/numeral.ts'
import { plain } from './statements.ts'

/** A criterion as it is laid out: sentences, and lists of numbered items that are laid out in turn. */
export interface Outline {
  readonly content: readonly (Sentence | List)[]
}

export interface Sentence {
  readonly kind: 'sentence'
  readonly text: string
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Outline[]
}

type Style = 'han' | 'bracketed-han' | 'number' | 'bracketed-number' | 'half-bracket' | 'circled' | 'letter'

interface Label {
  readonly style: Style
  readonly value: number
  readonly start: number
  readonly end: number
  readonly lineStart: boolean
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const LABEL = new RegExp(
  `(^|[\\n。；;:：,，、)]|(?=[${CIRCLED}](?![${CIRCLED}项-])))[ \\t]{0,4}(?:` +
    '([一二三四五六七八九十]{1,3})[、.]' +
    '|\\(([一二三四五六七八九十]{1,3})\\)[、.]?' +
    '|(\\d{1,2})[、.](?!\\d)' +
    '|\\((\\d{1,2})\\)[、.]?' +
    '|(\\d{1,2})\\)' +
    `|([${CIRCLED}])[、.]?` +
    '|([A-Za-z])[、.)](?![A-Za-z])' +
    '|(\\d{1,2})[、.](?=\\d))[ \\t]{0,4}',
  'g',
)
const STYLES: readonly Style[] = [
  'han',
  'bracketed-han',
  'number',
  'bracketed-number',
  'half-bracket',
  'circled',
  'letter',
  'number',
]

const ordinalOf = (style: Style, text: string): number => {
  if (style === 'circled') return CIRCLED.indexOf(text) + 1
  if (style === 'letter') return text.toUpperCase().charCodeAt(0) - 64
  return style === 'han' || style === 'bracketed-han' ? (parseNumeral(text) ?? 0) : Number(text)
}

/** Labels in front of items. One glued to a digit (1.800平方米) counts at the start of a line only. */
const labelsIn = (folded: string): readonly Label[] =>
  [...folded.matchAll(LABEL)].flatMap((match) => {
    const lead = match[1]!
    const group = match.slice(2).findIndex((part) => part !== undefined)
    const style = STYLES[group]!
    const lineStart = lead === '' || lead === '\n'
    if (group === STYLES.length - 1 && !lineStart) return []
    if (/[,，、)]/.test(lead) && style !== 'circled' && style !== 'bracketed-number') return []
    if (style === 'letter' && !lineStart) return []
    const value = ordinalOf(style, match[group + 2]!)
    return [{ style, value, start: match.index + lead.length, end: match.index + match[0].length, lineStart }]
  })

interface Open {
  readonly style: Style
  readonly last: number
  readonly list: { kind: 'list'; items: Draft[] }
  readonly item: Draft
}

interface Draft {
  readonly content: (Sentence | { kind: 'list'; items: Draft[] })[]
}

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '【': '】', '[': ']', '《': '》' }
const ASIDE = { least: 5, most: 400 }

/** What stands in brackets blanked, unit for unit, so that it parts no sentences and begins no items. */
const withoutAsides = (folded: string): string => {
  let kept = ''
  let at = 0
  while (at < folded.length) {
    const close = BRACKETS[folded[at]!]
    const end = close ? closeOf(folded, at, close) : -1
    const size = end - at
    if (size >= ASIDE.least && size <= ASIDE.most) {
      kept += folded[at]! + '_'.repeat(size - 1) + close
      at = end + 1
    } else kept += folded[at++]!
  }
  return kept
}

/** Where a bracket closes, brackets of its kind inside it passed over; -1 within its paragraph nowhere. */
const closeOf = (folded: string, at: number, close: string): number => {
  let depth = 0
  for (let end = at; end < Math.min(folded.length, at + ASIDE.most); end++) {
    if (folded[end] === '\n') return -1
    if (folded[end] === folded[at]) depth += 1
    if (folded[end] === close && --depth === 0) return end
  }
  return -1
}

/** A stop in front of bare points parts nothing: 评价为良；加20分. */
const SENTENCE = /[^。；;\n]+(?:[；;](?=\s?(?:得|加)\s?\d)[^。；;\n]+)*[。；;]?/g

const addText = (draft: Draft, text: string): void => {
  for (const match of withoutAsides(plain(text)).matchAll(SENTENCE)) {
    const sentence = text.slice(match.index, match.index + match[0].length).trim()
    if (sentence !== '') draft.content.push({ kind: 'sentence', text: sentence })
  }
}

const isEmpty = ({ content }: Draft): boolean => content.length === 0

/** How far a number may jump in a list: misprints skip or repeat one. */
const follows = (value: number, last: number): boolean => value >= last && value <= last + 2

/** A layout under way: the lists that are open, innermost last, and the one closed last, which may resume. */
interface Layout {
  readonly root: Draft
  readonly open: Open[]
  closed: Open | null
}

const currentOf = ({ open, root }: Layout): Draft => open.at(-1)?.item ?? root

const SHORT_HEAD = 25
const ON_THE_LIST =
  /^\s*(?:上述|以上|注|备注|说明|本项|每|满足|全部|同时|均|证明|提供|未|不|根据|符合|具有上述|其[余他])/

/** A short head with no stop behind it goes on in the next line: 项目负责人1人 ⏎ 具有…得3分. */
const runsOn = ({ content }: Draft, line: string): boolean => {
  const [head] = content
  return (
    content.length === 1 &&
    head!.kind === 'sentence' &&
    head!.text.length <= SHORT_HEAD &&
    !/[。；;，,]$/.test(head!.text) &&
    !ON_THE_LIST.test(line)
  )
}

/** Text behind a label; each further line without one closes the innermost list. */
const addLines = (layout: Layout, text: string): void => {
  const [first = '', ...others] = text.split('\n')
  addText(currentOf(layout), first)
  for (const line of others.filter((line) => line.trim() !== '')) {
    if (!runsOn(currentOf(layout), line)) layout.closed = layout.open.pop() ?? layout.closed
    addText(currentOf(layout), line)
  }
}

const continues = (open: Open | undefined | null, label: Label): open is Open =>
  open?.style === label.style && label.value > 1 && follows(label.value, open.last)

const addItem = (layout: Layout, list: Open, label: Label): void => {
  const item: Draft = { content: [] }
  list.list.items.push(item)
  layout.open.push({ ...list, last: label.value, item })
}

const startList = (layout: Layout, style: Style): void => {
  const item: Draft = { content: [] }
  const list = { kind: 'list' as const, items: [item] }
  currentOf(layout).content.push(list)
  layout.open.push({ style, last: 1, list, item })
}

/** True where the label only repeats the one in front of it: "1、1、". */
const isDoubled = ({ open }: Layout, level: number, { value }: Label): boolean =>
  level >= 0 && level === open.length - 1 && value === 1 && isEmpty(open[level]!.item)

const addLabel = (layout: Layout, label: Label): void => {
  const { open, closed } = layout
  const level = open.findLastIndex(({ style }) => style === label.style)
  if (isDoubled(layout, level, label)) return
  const list = open[level]
  if (continues(list, label)) {
    open.length = level
    addItem(layout, list, label)
  } else if (continues(closed, label)) {
    layout.closed = null
    addItem(layout, closed, label)
  } else {
    if (level >= 0) open.length = level
    startList(layout, label.style)
  }
}

/** A number counts as a label where it begins a list or goes on with one. */
const isLabel = ({ open, closed }: Layout, label: Label): boolean =>
  label.value === 1 ||
  open.some((list) => continues(list, label)) ||
  (continues(closed, label) && open.every(({ style }) => style !== label.style))

/** Lays a criterion out by its numbers. Text on a line of its own behind a list belongs to what holds the list. */
export const outlineOf = (text: string): Outline => {
  const layout: Layout = { root: { content: [] }, open: [], closed: null }
  let at = 0
  for (const label of labelsIn(withoutAsides(plain(text)))) {
    if (label.start < at || !isLabel(layout, label)) continue
    addLines(layout, text.slice(at, label.start))
    addLabel(layout, label)
    at = label.end
  }
  addLines(layout, text.slice(at))
  return layout.root
}
