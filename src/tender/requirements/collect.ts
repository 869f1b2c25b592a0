import { demandKind, isBidTerm, isDemand, isSchedule } from './demands.ts'
import type { Found } from './found.ts'
import { invalidatingParts } from './invalidation.ts'
import { type Legend, loneMark, type Marked, splitAtMarks } from './marks.ts'
import { isInvalidating, isStronglyInvalidating } from './outcome.ts'
import { type Clause, headsOf } from './outline.ts'
import { asksOfBidder } from './qualification.ts'
import { inlineItems, packSentences } from './sentences.ts'
import { isTitle, opensList } from './shape.ts'
import { withoutNumber } from './strip.ts'
import { themeOf } from './theme.ts'

const CLAUSE_LIMIT = 400
const ROW_LIMIT = 500

/** What every finder needs to know of the document. */
export interface Context {
  readonly legend: Legend
  /** True for rows that are scoring items. */
  readonly isScored: (clause: Clause) => boolean
}

const PLAIN = { mark: null, glyph: null } as const

const titleOf = (clause: Clause): string | null => {
  const head = clause.row ? (clause.row.names.at(-1) ?? null) : (headsOf(clause)[0] ?? null)
  return head !== null && head.length <= 60 ? withoutNumber(head) : null
}

const found = (clause: Clause, marked: Marked, kind: Found['kind'], more: Partial<Found> = {}): Found => ({
  kind,
  text: withoutNumber(marked.text, marked.glyph),
  title: titleOf(clause),
  mark: marked.mark,
  glyph: marked.glyph,
  passage: clause.passage,
  quote: clause.passage.text,
  zone: clause.zone,
  bindsBid: clause.zone !== 'contract',
  ...more,
})

const plain = (text: string): Marked => ({ text, ...PLAIN })

/** The clause that a mark covers is about what its place is about. */
const markedKind = (clause: Clause, text: string): Found['kind'] => {
  if (isInvalidating(text)) return 'invalidation'
  const theme = themeOf(clause)?.theme
  if (theme === 'qualification' || theme === 'conformity') return theme
  if (clause.zone === 'demand') return demandKind(text, headsOf(clause))
  return clause.zone === 'instructions' || clause.zone === null ? 'commercial' : 'other'
}

const isHead = (clause: Clause): boolean =>
  clause.children.length > 0 && (opensList(clause.text) || isTitle(withoutNumber(clause.text)))

/** Requirements of one line of text. */
const fromLine = (clause: Clause, context: Context): readonly Found[] => {
  const segments = splitAtMarks(clause.text, context.legend)
  const marked = segments.filter(({ mark }) => mark !== null)
  const others = segments
    .filter(({ mark }) => mark === null)
    .flatMap(({ text }) => fromPlain(clause, text, context))
  return [
    ...others,
    ...marked.map((segment) => {
      const cut = { ...segment, text: packSentences(segment.text, CLAUSE_LIMIT)[0]! }
      return found(clause, cut, markedKind(clause, segment.text), { quote: segment.text })
    }),
  ]
}

const fromPlain = (clause: Clause, text: string, context: Context): readonly Found[] => {
  const theme = themeOf(clause)
  switch (theme?.theme) {
    case 'challenge':
      return []
    case 'failure':
      return [found(clause, plain(text), 'other', { bindsBid: false })]
    case 'invalidation':
      return isHead(clause) ? [] : listed(clause, text, theme.head)
    case 'qualification':
      if (clause.zone !== 'forms' && clause.zone !== 'contract' && !isHead(clause)) {
        const admitted = admissions(clause, text)
        if (admitted.length > 0) return admitted
      }
      break
    case 'conformity':
      if (clause.kind === 'item' && opensList(theme.head) && !isHead(clause))
        return [found(clause, plain(text), 'conformity', { quote: text })]
  }
  return stated(clause, text, context)
}

/** Items under words that reject. An unnumbered line beside them counts only where it rejects by itself. */
const listed = (clause: Clause, text: string, head: string): readonly Found[] => {
  const isItem =
    clause.kind === 'item' || (opensList(head) && /[；;。]$/u.test(text) && clause.parent?.text === head)
  if (isItem && clause.zone !== 'contract')
    return [found(clause, plain(text), 'invalidation', { quote: text })]
  return stated(clause, text, null)
}

const admissions = (clause: Clause, text: string): readonly Found[] => {
  if (isInvalidating(text) && /^(?:注|以上|上述|未|凡|如|若)/u.test(text)) return []
  const inline = inlineItems(text)
  const parts = inline && inline.lead.length <= 80 ? inline.items : [text]
  return parts
    .filter((part) => asksOfBidder(withoutNumber(part)))
    .map((part) => found(clause, plain(part), 'qualification', { quote: part }))
}

/** What a line says by itself: that a bid is out, a demand, a day. */
const stated = (clause: Clause, text: string, context: Context | null): readonly Found[] => {
  if (clause.zone === 'contract') return contractTerm(clause, text)
  const rejects = clause.zone === 'demand' ? isStronglyInvalidating : isInvalidating
  const isLead = isHead(clause) && opensList(text)
  const out = isLead
    ? []
    : invalidatingParts(text, rejects).map((part) =>
        found(clause, plain(part), 'invalidation', { quote: part }),
      )
  if (isHead(clause) || clause.kind === 'heading' || context === null) return out
  if (clause.zone === 'demand') return [...demands(clause, text, out), ...out]
  if (out.length > 0) return out
  if (isSchedule(text)) return [found(clause, plain(text), 'schedule', { bindsBid: false, quote: text })]
  return term(clause, text)
}

const demands = (clause: Clause, text: string, out: readonly Found[]): readonly Found[] => {
  const heads = headsOf(clause)
  const inline = text.length > CLAUSE_LIMIT ? inlineItems(text) : null
  return (inline ? [inline.lead, ...inline.items] : [text])
    .flatMap((part) => packSentences(part, CLAUSE_LIMIT))
    .filter((part) => isDemand(withoutNumber(part), heads) && !out.some(({ quote }) => quote === part))
    .map((part) => found(clause, plain(part), demandKind(part, heads), { quote: part }))
}

const contractTerm = (clause: Clause, text: string): readonly Found[] =>
  clause.kind === 'heading' || isHead(clause) || text.length < 12
    ? []
    : packSentences(text, CLAUSE_LIMIT).map((part) => found(clause, plain(part), 'other', { quote: part }))

/** 前附表: what it fixes for the bid. */
const term = (clause: Clause, text: string): readonly Found[] => {
  const name = clause.parent?.row?.names.at(-1) ?? ''
  const inTable = clause.parent?.row !== undefined && clause.zone !== 'forms' && clause.zone !== 'evaluation'
  return inTable && isBidTerm(name || text.slice(0, 20), text)
    ? [found(clause, plain(text), 'commercial', { quote: text })]
    : []
}

const rowMark = (clause: Clause, { legend }: Context): Pick<Marked, 'mark' | 'glyph'> | null => {
  const row = clause.row!
  for (const cell of row.own) {
    const lone = loneMark(cell.text, legend)
    if (lone) return lone
  }
  const front = row.own.filter((cell) => cell !== row.content && cell.column < (row.content?.column ?? 0))
  for (const cell of front) {
    const [first] = splitAtMarks(cell.text, legend)
    if (first?.mark) return first
  }
  return null
}

const rowText = (clause: Clause): string => packSentences(clause.row!.text, ROW_LIMIT)[0]!

/** True where the cell that holds the row's words counts clauses of its own. */
const hasClauses = (clause: Clause): boolean =>
  clause.children.filter((child) => child.kind === 'item' || child.kind === 'row').length > 1 ||
  (clause.row!.content?.text.length ?? 0) > CLAUSE_LIMIT

const isReviewTable = (head: string): boolean => /审查|评审|检查|审核|鉴定|初审/u.test(head)

/** Requirements of a table row, and whether its cells are still to be read line by line. */
const fromRow = (
  clause: Clause,
  context: Context,
): { readonly found: readonly Found[]; readonly goOn: boolean } => {
  const row = clause.row!
  if (context.isScored(clause)) return { found: [], goOn: true }
  const mark = rowMark(clause, context)
  const theme = themeOf(clause)
  const text = rowText(clause)
  const isReview =
    theme?.theme === 'conformity' || (theme?.theme === 'qualification' && isReviewTable(theme.head))
  if (isReview && clause.zone !== 'forms' && clause.zone !== 'contract') {
    const kind = theme!.theme as 'qualification' | 'conformity'
    const asks = withoutNumber(text).length >= 4 && !/^(?:结论|审查结果|评审结果|说明|注)/u.test(text)
    return { found: asks ? [found(clause, { text, ...(mark ?? PLAIN) }, kind)] : [], goOn: false }
  }
  if (mark) {
    const whole = found(
      clause,
      { text: withoutMarks(text, mark.glyph!), ...mark },
      markedRowKind(clause, text),
    )
    return { found: [whole], goOn: hasClauses(clause) }
  }
  const isPlainRow = clause.zone === 'demand' && !hasClauses(clause) && row.content !== null
  if (!isPlainRow || splitAtMarks(row.content!.text, context.legend).some((part) => part.mark))
    return { found: [], goOn: true }
  const heads = [...row.names, ...headsOf(clause)]
  const isAsked = isDemand(text, heads) && (row.content!.text.length >= 6 || /[≥≤><±]/u.test(text))
  return { found: isAsked ? [found(clause, plain(text), demandKind(text, heads))] : [], goOn: false }
}

const markedRowKind = (clause: Clause, text: string): Found['kind'] =>
  clause.zone === 'demand'
    ? demandKind(text, [...clause.row!.names, ...headsOf(clause)])
    : markedKind(clause, text)

const withoutMarks = (text: string, glyph: string): string => text.replaceAll(glyph, '').trim()

/** Requirements of a clause and all below it, in reading order. */
export const collect = (clause: Clause, context: Context): readonly Found[] => {
  if (clause.kind === 'row') {
    const own = fromRow(clause, context)
    return own.goOn ? [...own.found, ...below(clause, context)] : own.found
  }
  return [...(clause.text === '' ? [] : fromLine(clause, context)), ...below(clause, context)]
}

const below = (clause: Clause, context: Context): readonly Found[] =>
  clause.children.flatMap((child) => collect(child, context))
