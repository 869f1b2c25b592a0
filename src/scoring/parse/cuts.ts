import type { DeductRule } from '../model.ts'
import { mostOf } from '../totals.ts'
import { deductOf, listedIn, type Piece } from './pieces.ts'

const FULL = /(?:全部|均|完全|都)[^，,。；;]{0,10}(?:满足|响应|符合|无|正偏离|提供)|无(?:负)?偏[离差]|全部无/
const MISSING = /缺|少|漏/
const COMPLETE = /(?:齐全|均|都|全部|情形).*$/s

type Cuts = Extract<Piece, { kind: 'cuts' }>
type Grants = Extract<Piece, { kind: 'grants' }>

const options = (rule: DeductRule): Piece => ({ kind: 'options', options: [rule] })

const deductIn = (piece: Piece | undefined): DeductRule | null => {
  const [only, ...others] = piece?.kind === 'options' ? piece.options : []
  return only?.kind === 'deduct' && others.length === 0 ? only : null
}

/** What may be missing: the things listed above, or those that the full points name (计划、课程、师资齐全). */
const thingsOf = (text: string, { cuts, of }: Cuts): readonly string[] => {
  if (of.length > 0 || !cuts.some((cut) => MISSING.test(cut.text))) return of
  return COMPLETE.test(text) ? listedIn(text.replace(COMPLETE, '')) : []
}

const fromGrant = (last: Grants, piece: Cuts): readonly Piece[] => {
  const grant = last.grants.at(-1)!
  const before = last.grants.slice(0, -1)
  const deduct = deductOf(grant.text, grant.high, piece.cuts, thingsOf(grant.text, piece))
  return [...(before.length > 0 ? [{ ...last, grants: before }] : []), options(deduct)]
}

const join = (last: Piece | undefined, piece: Cuts): readonly Piece[] => {
  const deduct = deductIn(last)
  if (deduct) return [options({ ...deduct, cuts: [...deduct.cuts, ...piece.cuts] })]
  const [only] = last?.kind === 'options' ? last.options : []
  if (only?.kind === 'count' && only.of.length > 0)
    return [options(deductOf(only.text, mostOf(only)!, piece.cuts, only.of))]
  const grant = last?.kind === 'grants' ? last.grants.at(-1)! : null
  if (last?.kind === 'grants' && grant && grant.low === grant.high) return fromGrant(last, piece)
  const alone = options(deductOf('', Number.POSITIVE_INFINITY, piece.cuts, piece.of))
  return last ? [last, alone] : [alone]
}

/** Full points said behind the cuts: 每负偏离一项扣2分，全部无偏离的得16分. */
const fullBehind = (last: Piece | undefined, piece: Piece): Piece | null => {
  const [grant, ...others] = piece.kind === 'grants' ? piece.grants : []
  const deduct = deductIn(last)
  if (!grant || others.length > 0 || !FULL.test(grant.text) || deduct?.full !== Number.POSITIVE_INFINITY)
    return null
  return options({ ...deduct, text: grant.text, full: grant.high })
}

/** Cuts join what they are taken from: the grant in front or behind, or else the points of the whole. */
export const attachCuts = (pieces: readonly Piece[]): readonly Piece[] => {
  const done: Piece[] = []
  for (const piece of pieces) {
    const full = fullBehind(done.at(-1), piece)
    if (full) done.splice(-1, 1, full)
    else if (piece.kind === 'cuts') done.push(...join(done.pop(), piece))
    else done.push(piece)
  }
  return done
}
