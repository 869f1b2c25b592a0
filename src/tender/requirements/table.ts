import type { RequirementKind } from '../model.ts'
import { type Clause, headsOf } from './clause.ts'
import { demandKind, isDemand } from './demands.ts'
import { type Context, type Found, foundAt } from './found.ts'
import { markedKind, rejections } from './lines.ts'
import { type Legend, loneMark, type Marked, splitAtMarks } from './marks.ts'
import { isStronglyInvalidating } from './outcome.ts'
import { isReference } from './qualification.ts'
import type { Row } from './rows.ts'
import { packSentences } from './sentences.ts'
import { withoutNumber } from './strip.ts'
import { themeOfRow } from './theme.ts'

const ROW_LIMIT = 500
const MANY_WORDS = 400

type Sign = Pick<Marked, 'mark' | 'glyph'>

/** The mark of a whole row: in a cell of its own, or in front of a cell that stands before the content. */
const markOf = (row: Row, legend: Legend): Sign | null => {
  for (const cell of row.own) {
    const lone = loneMark(cell.text, legend)
    if (lone) return lone
  }
  for (const cell of row.own) {
    if (!row.content || cell.column >= row.content.column) continue
    const [first] = splitAtMarks(cell.text, legend)
    if (first?.mark) return { mark: first.mark, glyph: first.glyph }
  }
  return null
}

/** True where the row's words are clauses of their own, to be read one by one. */
const hasClauses = (clause: Clause): boolean =>
  clause.children.filter((child) => child.kind === 'item' || child.kind === 'row').length > 1 ||
  (clause.row!.content?.text.length ?? 0) > MANY_WORDS

const REVIEW = /审查|评审|检查|审核|鉴定|初审/u
const NO_CRITERION = /^(?:结论|审查结果|评审结果|评审结论|说明|注|备注|合计)/u

/** A requirement of the row as a whole, with whether its lines are still to be read. */
export interface RowReading {
  readonly found: readonly Found[]
  readonly goOn: boolean
}

/** 合格/不合格: a row of the evaluation that a bid passes or fails, whatever its table is called. */
const PASS_OR_FAIL = /^(合格|通过|符合|满足|响应)[、/或／](?:不|未)\1[。；;]?$/u

const themeOfReview = (clause: Clause): ReturnType<typeof themeOfRow> => {
  const themed = themeOfRow(clause)
  const isPassed = clause.zone === 'evaluation' && PASS_OR_FAIL.test(clause.row!.content?.text ?? '')
  const isOther = themed?.theme !== 'qualification' && themed?.theme !== 'conformity'
  return isPassed && isOther ? { theme: 'conformity', head: '', isNamed: false } : themed
}

const reviewed = (clause: Clause, text: string, sign: Sign | null): RowReading | null => {
  const themed = themeOfReview(clause)
  if (themed?.theme !== 'conformity' && themed?.theme !== 'qualification' && themed?.theme !== 'invalidation')
    return null
  if (themed.theme === 'invalidation' && (themed.isNamed || clause.zone === 'demand')) return null
  if (clause.zone === 'forms' || clause.zone === 'contract') return null
  if (themed.theme === 'qualification' && themed.isNamed && !REVIEW.test(themed.head)) return null
  const asks =
    withoutNumber(text).length >= 4 && !NO_CRITERION.test(text) && !(themed.isNamed && isReference(text))
  const words = { text, mark: sign?.mark ?? null, glyph: sign?.glyph ?? null }
  return { found: asks ? [foundAt(clause, themed.theme, words)] : [], goOn: false }
}

const demanded = (clause: Clause, text: string): RowReading => {
  const row = clause.row!
  const heads = [...row.names, ...headsOf(clause)]
  const says = (row.content?.text.length ?? 0) >= 6 || /[≥≤><±]/u.test(text)
  const asked = says && isDemand(text, heads)
  const demand = asked ? [foundAt(clause, demandKind(text, heads), text)] : []
  return { found: [...demand, ...rejections(clause, text)], goOn: false }
}

const signedKind = (clause: Clause, words: string): RequirementKind => {
  if (clause.zone !== 'demand') return markedKind(clause, words)
  if (isStronglyInvalidating(words)) return 'invalidation'
  return demandKind(words, [...clause.row!.names, ...headsOf(clause)])
}

/** Requirements of a table row. */
export const fromRow = (clause: Clause, context: Context): RowReading => {
  const row = clause.row!
  if (context.isScored(clause)) return { found: [], goOn: true }
  const text = packSentences(row.text, ROW_LIMIT)[0]!
  const sign = markOf(row, context.legend)
  const review = reviewed(clause, text, sign)
  if (review) return review
  if (sign) {
    const words = text.replaceAll(sign.glyph!, '').trim()
    const kind = signedKind(clause, words)
    return { found: [foundAt(clause, kind, { text: words, ...sign })], goOn: hasClauses(clause) }
  }
  const hasMarks = splitAtMarks(row.content?.text ?? '', context.legend).some(({ mark }) => mark !== null)
  const isOne = clause.zone === 'demand' && row.content !== null && !hasClauses(clause) && !hasMarks
  return isOne ? demanded(clause, text) : { found: [], goOn: true }
}
