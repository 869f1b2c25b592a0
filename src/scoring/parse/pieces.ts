import type { CountRule, Cut, DeductRule, RateRule, ScoringRule } from '../model.ts'
import { intervalsIn } from './interval.ts'
import { isJudged } from './judged.ts'
import type { Statement } from './statements.ts'

/** Part of a criterion on its way to a rule. */
export type Piece =
  /** Points for something: one step of a scale, or a part of a sum. `run`: pieces of one run may be one scale. */
  | {
      readonly kind: 'grants'
      readonly grants: readonly Statement[]
      readonly run: string
      /** The things listed above it. */
      readonly of: readonly string[]
    }
  | { readonly kind: 'cuts'; readonly cuts: readonly Cut[]; readonly of: readonly string[] }
  /** Readings of one part, the likeliest first. */
  | { readonly kind: 'options'; readonly options: readonly ScoringRule[] }

const MARK = /[▲△#＃█■◆●*※]|重要|关键|主要参数/
const PLAIN = /非\s?["“]?[▲△#＃*★]|一般|其[他余它]|普通|未标|无标|没有标|未有标/

const markOf = (text: string): Cut['mark'] => {
  if (PLAIN.test(text)) return null
  return MARK.test(text) ? '▲' : text.includes('★') ? '★' : null
}

export const cutOf = ({ text, per, high, unit }: Statement): Cut => ({
  text,
  mark: markOf(text),
  per: unit === '' ? per : 1,
  each: high,
  judged: /缺陷|不合理|瑕疵|错误|不足|酌情/.test(text),
})

const FRONT = /^(?:针对|按照?|从|对|包括|属于|所投产品|有效期内的|有效的)/
const BEHIND =
  /(?:[二两三四五六七八九\d]?[类项个种](?:场景|方面|情形)?)?(?:逐一|分别|均|都)?(?:制定|进行)?(?:预案|评审|评议)?(?:情形)?(?:的|等)?$/

const SEPARATOR = /、|以及|和|与|及(?!以上)/
const ASKED = /^.{0,40}?(?:具[备有]|拥有|提供|通过|取得|获得|自有|配备|包括|包含|有效期内的)/
const COUNTED = /(?:每|各|均).*$/s

/** Things that one clause lists: 质量、环境、职业健康安全认证每项5分. */
export const listedIn = (text: string): readonly string[] => {
  const clauses = text.replace(COUNTED, '').split(/[。；;\n:：，,]/)
  const clause = clauses.findLast((words) => words.includes('、')) ?? clauses.at(-1)!
  const things = clause
    .replace(ASKED, '')
    .split(SEPARATOR)
    .map((thing) => thing.trim().replace(FRONT, '').replace(BEHIND, ''))
    .filter((thing) => thing.length > 1)
  return things.length >= 2 && things.every(({ length }) => length <= 40) ? things : []
}

const TOTAL = /共\s?(\d{1,2})\s?[项个种类份人名]/

const countOf = (
  each: Statement,
  base: Statement | null,
  most: number | null,
  of: readonly string[],
): CountRule => {
  const from = base ? (intervalsIn(base.text).findLast(({ unit }) => unit === '')?.low ?? 0) : 0
  const items = Number(TOTAL.exec(each.text + each.behind)?.[1] ?? 0)
  return {
    kind: 'count',
    text: each.text,
    per: each.per,
    each: each.high,
    from,
    base: base?.high ?? 0,
    most: most ?? (items > 0 ? items * each.high : null),
    of: base ? [] : of,
    judged: isJudged(each.text) || of.some(isJudged) || /^\s?评[审分议]/.test(each.behind),
  }
}

const LESS = /提前|缩短|减少|降低|下降|少于|低于|每低|下浮/

const rateOf = (each: Statement, base: Statement | null, most: number | null): RateRule => {
  const stated = intervalsIn(base?.text ?? each.text.split('每')[0]!).findLast(
    ({ unit }) => unit === each.unit,
  )
  return {
    kind: 'rate',
    text: each.text,
    unit: each.unit,
    from: stated?.low ?? stated?.high ?? null,
    base: base?.high ?? 0,
    per: each.per,
    each: each.kind === 'cut' ? -each.high : each.high,
    most,
    towards: LESS.test(each.text) ? 'less' : 'more',
  }
}

/** Counts of one sentence: one with its cap, or several that share it. */
const countsOf = (
  eaches: readonly Statement[],
  base: Statement | null,
  most: number | null,
  of: readonly string[],
) => {
  const single = eaches.length === 1
  const rules = eaches.map((each, at) => {
    const front = at === 0 ? base : null
    return each.unit === '' || each.unit === '元'
      ? countOf(each, front, single ? most : null, of)
      : rateOf(each, front, single ? most : null)
  })
  if (single) return withListed(rules[0]!, eaches[0]!)
  return [{ kind: 'sum', parts: rules, most } as const]
}

/** A count whose own clause lists its things is read both ways: by the list, and without. */
const withListed = (rule: CountRule | RateRule, each: Statement): readonly ScoringRule[] => {
  if (rule.kind === 'rate' || rule.of.length > 0 || rule.base > 0) return [rule]
  const of = listedIn(each.text)
  if (of.length === 0) return [rule]
  const all = of.length * rule.each
  if (rule.most === null) return [{ ...rule, of }, rule]
  return rule.most === all ? [{ ...rule, of }] : [rule]
}

/** A scale that falls by a measure: 覆盖率100%得8分，每低5%扣1分. */
const fallingOf = (grant: Statement, cut: Statement): RateRule => ({ ...rateOf(cut, grant, grant.high) })

/** 全部满足得100分 behind 每项得20分 says the same again. */
const isWhole = ({ text, low, high }: Statement): boolean =>
  low === high && /(?:全部|所有|均|都|齐全)/.test(text) && /满足|提供|具[备有]|符合|齐全/.test(text)

const isStep = ({ unit }: Statement): boolean => unit !== ''

/** What one sentence says: `of` are the things listed above it. */
export const piecesOf = (
  statements: readonly Statement[],
  of: readonly string[],
  run: string,
): readonly Piece[] => {
  const grants = statements.filter(({ kind }) => kind === 'grant')
  const eaches = statements.filter(({ kind }) => kind === 'each')
  const cuts = statements.filter(({ kind }) => kind === 'cut')
  const all =
    eaches.length > 0
      ? grants.find((grant) => isWhole(grant) && statements.indexOf(grant) > statements.indexOf(eaches[0]!))
      : undefined
  const cap = statements.findLast(({ kind }) => kind === 'cap')?.high ?? all?.high ?? null
  const pieces: Piece[] = []
  const base = eaches[0]?.more
    ? (grants.findLast((grant) => statements.indexOf(grant) < statements.indexOf(eaches[0]!)) ?? null)
    : null
  const step = cuts.length === 1 && isStep(cuts[0]!) && grants.length > 0 ? cuts[0]! : null
  const own = grants.filter((grant) => grant !== base && grant !== all && !(step && grant === grants.at(-1)))
  if (own.length > 0) pieces.push({ kind: 'grants', grants: own, run, of })
  const most =
    cap !== null && base && statements.findLast(({ kind }) => kind === 'cap')?.more ? base.high + cap : cap
  if (eaches.length > 0) pieces.push({ kind: 'options', options: countsOf(eaches, base, most, of) })
  if (step) pieces.push({ kind: 'options', options: [fallingOf(grants.at(-1)!, step)] })
  else if (cuts.length > 0) pieces.push({ kind: 'cuts', cuts: cuts.map(cutOf), of })
  return pieces
}

/** Full points less the cuts; `full` of Infinity is what is left for it. */
export const deductOf = (
  text: string,
  full: number,
  cuts: readonly Cut[],
  of: readonly string[],
): DeductRule => ({
  kind: 'deduct',
  text,
  full,
  cuts,
  of,
})
