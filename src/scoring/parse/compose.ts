import type { ScoringRule, SumRule } from '../model.ts'
import { mostOf, tidy } from '../totals.ts'
import { isJudged } from './judged.ts'
import type { List, Outline, Sentence } from './outline.ts'
import { cutOf, deductOf, listedIn, type Piece, piecesOf } from './pieces.ts'
import { looksLikeScale, scaleOf } from './scales.ts'
import { type Statement, statementsIn } from './statements.ts'

const FURTHER = /(?:在此|此)基础上|进一步评[审分]|上述.{0,6}基础上/
const ITEMS_END = /[，,；;。:：]|进行|等(?:方面|内容|因素)?/

/** What 满分 means here, and how deep lists stand in lists. */
interface Within {
  readonly raw: number
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

const sumOf = (parts: readonly ScoringRule[], most: number | null): ScoringRule =>
  parts.length === 1 && most === null ? parts[0]! : { kind: 'sum', parts, most }

const grantRule = (grant: Statement): ScoringRule => {
  const { text, low, high, behind } = grant
  if (low === high && /酌情/.test(behind)) return { kind: 'judged', text, low: 0, high }
  return low === high
    ? { kind: 'present', text, points: high, judged: isJudged(text) }
    : { kind: 'judged', text, low, high }
}

/** Readings of a run of grants: one scale, parts of a sum, or scales sentence by sentence that add up. */
const readRun = (grants: readonly Statement[], things: readonly string[]): readonly ScoringRule[] => {
  if (grants.length === 1) {
    const scale = things.length > 0 ? scaleOf(grants, things) : null
    return scale?.kind === 'steps' ? [scale, grantRule(grants[0]!)] : [grantRule(grants[0]!)]
  }
  const scale = scaleOf(grants, things)
  const parts = sumOf(grants.map(grantRule), null)
  const sentences = [...new Set(grants.map(({ sentence }) => sentence))].map((at) =>
    grants.filter(({ sentence }) => sentence === at),
  )
  const mixed = sentences.length > 1 && sentences.some(({ length }) => length > 1)
  const bySentence = mixed
    ? [
        sumOf(
          sentences.map((of) => (of.length > 1 ? scaleOf(of, things) : grantRule(of[0]!))),
          null,
        ),
      ]
    : []
  const last = grants.at(-1)!
  const another = /另(?:外|行)?$|另$/.test(last.text) || /另(?:得|加)/.test(last.text)
  const apart =
    grants.length > 2 || another
      ? [
          sumOf(
            [
              grants.length > 2 ? scaleOf(grants.slice(0, -1), things) : grantRule(grants[0]!),
              grantRule(last),
            ],
            null,
          ),
        ]
      : []
  return looksLikeScale(grants, things)
    ? [scale, ...bySentence, parts, ...apart]
    : [...bySentence, parts, scale, ...apart]
}

const FULL_WORDS = /全部|完全|均|齐全|无|满足|响应|不存在|覆盖|符合|内容|具[备有]|得分?$|^$/

const COMPLETE = /(?:齐全|均|都|全部|功能|情形).*$/s
const FULL_GRANT =
  /(?:全部|均|完全|都)[^，,。；;]{0,10}(?:满足|响应|符合|无|正偏离|提供)|无(?:负)?偏[离差]|全部无/

/** Cuts join what they are taken from: the grant in front, the full points stated, or the row's own. */
const attachCuts = (pieces: readonly Piece[], things: readonly string[]): readonly Piece[] =>
  pieces.reduce<readonly Piece[]>((done, piece) => {
    const last = done.at(-1)
    if (
      piece.kind === 'grants' &&
      piece.grants.length === 1 &&
      last?.kind === 'options' &&
      FULL_GRANT.test(piece.grants[0]!.text)
    ) {
      const [deduct] = last.options
      if (deduct?.kind === 'deduct' && deduct.full === Number.POSITIVE_INFINITY)
        return [
          ...done.slice(0, -1),
          {
            kind: 'options',
            options: [{ ...deduct, text: piece.grants[0]!.text, full: piece.grants[0]!.high }],
          },
        ]
    }
    if (piece.kind !== 'cuts') return [...done, piece]
    const rest = done.slice(0, -1)
    if (last?.kind === 'options') {
      const [only] = last.options
      if (only?.kind === 'deduct' && last.options.length === 1)
        return [...rest, { ...last, options: [{ ...only, cuts: [...only.cuts, ...piece.cuts] }] }]
      if (only?.kind === 'count' && only.of.length > 0)
        return [
          ...rest,
          { kind: 'options', options: [deductOf(only.text, mostOf(only)!, piece.cuts, only.of)] },
        ]
    }
    if (last?.kind === 'grants') {
      const grant = last.grants.at(-1)!
      if (grant.low === grant.high && (FULL_WORDS.test(grant.text) || last.grants.length === 1)) {
        const listed = COMPLETE.test(grant.text) ? listedIn(grant.text.replace(COMPLETE, '')) : []
        const deduct = deductOf(grant.text, grant.high, piece.cuts, things.length > 0 ? things : listed)
        const before = last.grants.slice(0, -1)
        return [
          ...rest,
          ...(before.length > 0 ? [{ ...last, grants: before }] : []),
          { kind: 'options', options: [deduct] },
        ]
      }
    }
    return [
      ...done,
      { kind: 'options', options: [deductOf('', Number.POSITIVE_INFINITY, piece.cuts, things)] },
    ]
  }, [])

const joinRuns = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.reduce<readonly Piece[]>((done, piece) => {
    const last = done.at(-1)
    return piece.kind === 'grants' && last?.kind === 'grants' && last.run === piece.run
      ? [...done.slice(0, -1), { ...last, grants: [...last.grants, ...piece.grants] }]
      : [...done, piece]
  }, [])

const EXCLUSIVE =
  /不(?:可|得|能|予)?(?:重复|累[计加])(?:得分|计分|计算|加分)?|取(?:其)?(?:最高|高)|按最高|只计(?:一次|最高)|就高/

/** Readings of a criterion's part. */
const readPart = (outline: Outline, within: Within): readonly ScoringRule[] => {
  let things: readonly string[] = []
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
      things = named.names
      for (const part of named.rest?.content ?? []) add(part, at)
      return
    }
    for (const item of list.items) pieces.push(...itemPieces(item, within, `list ${at}`, sentence++))
  }
  const add = (part: Outline['content'][number], at: number) =>
    part.kind === 'sentence' ? addSentence(part.text) : addList(part, at)
  outline.content.forEach(add)
  const whole = outline.content.map((part) => (part.kind === 'sentence' ? part.text : '')).join('')
  const runs = joinRuns(attachCuts(pieces, things))
  const options = runs.map((piece) =>
    piece.kind === 'grants' ? readRun(piece.grants, things) : piece.kind === 'options' ? piece.options : [],
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
const itemPieces = (
  item: Outline,
  { raw, depth }: Within,
  run: string,
  sentence: number,
): readonly Piece[] => {
  const words = wordsOf(item)
  const statements =
    words === null ? [] : item.content.flatMap((part) => statementsIn((part as Sentence).text, sentence))
  const [grant, ...others] = statements.filter(({ kind }) => kind === 'grant')
  if (grant && others.length === 0 && only(statements, 'grant'))
    return [{ kind: 'grants', grants: [{ ...grant, text: grant.text === '' ? words! : grant.text }], run }]
  if (only(statements, 'cut')) {
    const cuts = statements.filter(({ kind }) => kind === 'cut')
    return [
      { kind: 'cuts', cuts: cuts.map((cut) => cutOf(cuts.length > 1 ? cut : { ...cut, text: words! })) },
    ]
  }
  const options = depth > DEEPEST ? [] : readStages(item, { raw, depth: depth + 1 })
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

/** 满分 and points without a bound, settled: they take what the other parts leave of `raw`. */
const settle = (rule: ScoringRule, raw: number): ScoringRule => {
  const points = (value: number): number => (value === Number.POSITIVE_INFINITY ? raw : value)
  switch (rule.kind) {
    case 'present':
      return { ...rule, points: points(rule.points) }
    case 'deduct':
      return { ...rule, full: points(rule.full) }
    case 'tiers':
      return {
        ...rule,
        tiers: rule.tiers.map((tier) => ({ ...tier, low: points(tier.low), high: points(tier.high) })),
      }
    case 'steps':
      return { ...rule, steps: rule.steps.map((step) => ({ ...step, points: points(step.points) })) }
    case 'count':
    case 'rate':
      return mostOf(rule) === null ? { ...rule, most: raw } : rule
    case 'best':
      return { ...rule, parts: rule.parts.map((part) => settle(part, raw)) }
    case 'sum':
      return settleSum(rule, raw)
    default:
      return rule
  }
}

const isOpen = (rule: ScoringRule): boolean => {
  const most = mostOf(rule)
  return most === null || most === Number.POSITIVE_INFINITY
}

const settleSum = (rule: SumRule, whole: number): ScoringRule => {
  const raw = rule.most ?? whole
  const open = rule.parts.filter(isOpen)
  const others = rule.parts.filter((part) => !isOpen(part)).reduce((total, part) => total + mostOf(part)!, 0)
  const left = open.length === 1 && others < raw ? tidy(raw - others) : raw
  const parts = rule.parts.map((part) => settle(part, left))
  const total = parts.reduce((all, part) => all + (mostOf(part) ?? 0), 0)
  return { ...rule, parts, most: rule.most ?? (total > raw && open.length > 0 ? raw : null) }
}

/** A reading in which one thing alone gives more than all of them may is none. */
const isSound = (rule: ScoringRule): boolean => {
  switch (rule.kind) {
    case 'count':
    case 'rate':
      return rule.most === null || rule.each <= rule.most
    case 'deduct':
      return rule.full > 0
    case 'sum':
    case 'best':
      return rule.parts.every(isSound)
    default:
      return true
  }
}

/** Readings of a criterion that counts out of `raw`, those that add up to it first. */
export const readRules = (outline: Outline, raw: number): readonly ScoringRule[] => {
  const rules = readStages(outline, { raw, depth: 0 })
    .map((rule) => settle(rule, raw))
    .filter(isSound)
  return [...rules.filter((rule) => mostOf(rule) === raw), ...rules.filter((rule) => mostOf(rule) !== raw)]
}
