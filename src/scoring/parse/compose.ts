import type { ScoringRule } from '../model.ts'
import { mostOf } from '../totals.ts'
import { attachCuts } from './cuts.ts'
import type { List, Outline, Sentence } from './outline.ts'
import { cutOf, type Piece, piecesOf } from './pieces.ts'
import { readRun, sumOf } from './runs.ts'
import { isSound, settle } from './settle.ts'
import { type Statement, statementsIn } from './statements.ts'

const FURTHER = /(?:在此|此)基础上|进一步评[审分]|上述.{0,6}基础上/
const ITEMS_END = /[，,；;。:：]|进行|等(?:方面|内容|因素)?/

/** What is known where a part stands: the things listed above it, and how deep lists stand in lists. */
interface Within {
  readonly things: readonly string[]
  readonly depth: number
}

const DEEPEST = 4

const hasPoints = (outline: Outline): boolean =>
  outline.content.some((part) =>
    part.kind === 'sentence'
      ? statementsIn(part.text, 0).some(({ kind }) => kind !== 'zero')
      : part.items.some(hasPoints),
  )

const firstWords = ({ content: [first] }: Outline): string =>
  first?.kind === 'sentence' ? first.text.replace(/[。；;，,\s]+$/, '') : ''

/** All sentences of an item that holds nothing else, as one; null where it holds a list. */
const wordsOf = ({ content }: Outline): string | null =>
  content.every(({ kind }) => kind === 'sentence')
    ? content.map((part) => (part as Sentence).text).join('')
    : null

/** A list that names things; where its last item runs on to points, those are said of the whole list. */
const asThings = ({
  items,
}: List): { readonly names: readonly string[]; readonly rest: Outline | null } | null => {
  const scored = items.map(hasPoints)
  if (scored.every((has) => !has)) return { names: items.map(firstWords), rest: null }
  const last = items.at(-1)!
  if (items.length < 2 || scored.slice(0, -1).some((has) => has)) return null
  const [first, ...others] = last.content
  if (first?.kind !== 'sentence') return null
  const cut = first.text.search(ITEMS_END)
  if (cut < 0) return { names: items.map(firstWords), rest: { content: others } }
  const rest = { kind: 'sentence' as const, text: first.text.slice(cut) }
  return {
    names: [...items.slice(0, -1).map(firstWords), first.text.slice(0, cut)],
    rest: { content: [rest, ...others] },
  }
}

const COMBINATIONS = 96

/** All choices of one option each, the likeliest first. */
const choices = <T>(options: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  options.reduce<readonly (readonly T[])[]>(
    (done, next) => done.flatMap((head) => next.map((option) => [...head, option])).slice(0, COMBINATIONS),
    [[]],
  )

/** Grants of one run that stand side by side, as one piece. */
const joinRuns = (pieces: readonly Piece[]): readonly Piece[] => {
  const done: Piece[] = []
  for (const piece of pieces) {
    const last = done.at(-1)
    if (piece.kind === 'grants' && last?.kind === 'grants' && last.run === piece.run)
      done.splice(-1, 1, { ...last, grants: [...last.grants, ...piece.grants] })
    else done.push(piece)
  }
  return done
}

const EXCLUSIVE = /不(?:可|得|能|予)?累[计加]|取(?:其)?最?高(?:分|项|值|得分|一项|档)|只计最高|就高/

/** Readings of a criterion's part. */
const readPart = (outline: Outline, within: Within): readonly ScoringRule[] => {
  let things = within.things
  let sentence = 0
  const pieces: Piece[] = []
  const caps: number[] = []
  const addSentence = (text: string) => {
    const statements = statementsIn(text, sentence)
    sentence += 1
    const counts = statements.some(({ kind }) => kind === 'each')
    caps.push(...statements.filter(({ kind }) => kind === 'cap' && !counts).map(({ high }) => high))
    pieces.push(...piecesOf(statements, things, 'text'))
  }
  const addList = (list: List, at: number) => {
    const named = asThings(list)
    if (named) {
      if (named.names.some((name) => name !== '')) things = named.names
      for (const part of named.rest?.content ?? []) add(part, at)
      return
    }
    for (const item of list.items)
      pieces.push(...itemPieces(item, { ...within, things }, `list ${at}`, sentence++))
  }
  const add = (part: Outline['content'][number], at: number) =>
    part.kind === 'sentence' ? addSentence(part.text) : addList(part, at)
  outline.content.forEach(add)
  const whole = outline.content.map((part) => (part.kind === 'sentence' ? part.text : '')).join('')
  const runs = joinRuns(attachCuts(pieces))
  const options = runs.map((piece) =>
    piece.kind === 'grants' ? readRun(piece.grants, piece.of) : piece.kind === 'options' ? piece.options : [],
  )
  if (options.length === 0) return []
  const exclusive = EXCLUSIVE.test(whole) && options.length === 1
  return choices(options).map((parts) => capped(parts, caps, exclusive))
}

const capped = (parts: readonly ScoringRule[], caps: readonly number[], exclusive: boolean): ScoringRule => {
  const all = sumOf(parts, null)
  const total = mostOf(all)
  const cap = caps.find((points) => total === null || total > points)
  const bounded = cap === undefined ? all : all.kind === 'sum' ? { ...all, most: cap } : withCap(all, cap)
  return exclusive && bounded.kind === 'sum' ? { kind: 'best', parts: bounded.parts } : bounded
}

/** A single rule under a cap said elsewhere. */
const withCap = (rule: ScoringRule, most: number): ScoringRule => {
  if (rule.kind === 'count' || rule.kind === 'rate') return { ...rule, most }
  if (rule.kind === 'deduct' && rule.full === Number.POSITIVE_INFINITY) return { ...rule, full: most }
  return { kind: 'sum', parts: [rule], most }
}

const only = (statements: readonly Statement[], kind: Statement['kind']): boolean =>
  statements.some((statement) => statement.kind === kind) &&
  statements.every((statement) => [kind, 'zero', 'cap'].includes(statement.kind))

/** An item of a list: its grants may be a step of the list's scale; all else is a part of its own. */
const itemPieces = (item: Outline, within: Within, run: string, sentence: number): readonly Piece[] => {
  const words = wordsOf(item)
  const statements =
    words === null ? [] : item.content.flatMap((part) => statementsIn((part as Sentence).text, sentence))
  const [grant, ...others] = statements.filter(({ kind }) => kind === 'grant')
  if (grant && others.length === 0 && only(statements, 'grant'))
    return [
      {
        kind: 'grants',
        grants: [{ ...grant, text: grant.text === '' ? words! : grant.text }],
        run,
        of: within.things,
      },
    ]
  if (only(statements, 'cut')) {
    const cuts = statements.filter(({ kind }) => kind === 'cut')
    return [
      {
        kind: 'cuts',
        of: within.things,
        cuts: cuts.map((cut) => cutOf(cuts.length > 1 ? cut : { ...cut, text: words! })),
      },
    ]
  }
  const options = within.depth > DEEPEST ? [] : readStages(item, { ...within, depth: within.depth + 1 })
  return options.length > 0 ? [{ kind: 'options', options }] : []
}

/** Parts at 在此基础上: what stands in front and what is judged on top add up. */
const stagesOf = (outline: Outline): readonly Outline[] => {
  const stages: { content: Outline['content'][number][] }[] = [{ content: [] }]
  for (const part of outline.content) {
    const stage = stages.at(-1)!
    const starts = part.kind === 'sentence' && FURTHER.test(part.text) && hasPoints(stage)
    const at = starts ? part.text.search(FURTHER) : 0
    if (!starts) stage.content.push(part)
    else {
      if (at > 0) stage.content.push({ kind: 'sentence', text: part.text.slice(0, at) })
      stages.push({ content: [{ kind: 'sentence', text: part.text.slice(at) }] })
    }
  }
  return stages
}

const readStages = (outline: Outline, within: Within): readonly ScoringRule[] => {
  const stages = stagesOf(outline)
  if (stages.length === 1) return readPart(outline, within)
  const options = stages.map((stage) => readPart(stage, within)).filter(({ length }) => length > 0)
  return options.length === 0 ? [] : choices(options).map((parts) => sumOf(parts, null))
}

/** Totals of all readings of a criterion, whether or not they fit: 满分 and open counts come to `raw`. */
export const readTotals = (outline: Outline, raw: number): readonly number[] =>
  readStages(outline, { depth: 0, things: [] }).map((rule) => mostOf(settle(rule, raw))!)

/** Readings of a criterion that counts out of `raw`, those that add up to it first. */
export const readRules = (outline: Outline, raw: number): readonly ScoringRule[] => {
  const rules = readStages(outline, { depth: 0, things: [] })
    .map((rule) => settle(rule, raw))
    .filter((rule) => isSound(rule, raw))
  return [...rules.filter((rule) => mostOf(rule) === raw), ...rules.filter((rule) => mostOf(rule) !== raw)]
}
