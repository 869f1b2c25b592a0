import type { Catalogue } from '../../catalogue/model.ts'
import type { SourceDocument } from '../../document/model.ts'
import type { Requirement, ScoringItem, Tender } from '../../tender/model.ts'
import { measuresIn } from '../measures.ts'
import type { Fit, FitDeviation, FitPart } from '../model.ts'
import type { Lang } from '../reasons.ts'
import { fitCases } from './cases.ts'
import { fitCertificates, fitPeople } from './credentials.ts'
import { aboutPlace } from './place.ts'
import { fitProducts, isByProduct } from './products.ts'
import { type Question, tell } from './question.ts'

const KINDS: ReadonlySet<Requirement['kind']> = new Set([
  'qualification',
  'technical',
  'commercial',
  'service',
])
/** Shorter texts are titles. */
const SHORTEST = 7
/** Share of a clause's words that a product's capabilities must hold to answer it whole. */
const WHOLE = 0.5
const WORST_FIRST: readonly FitDeviation[] = ['negative', 'unknown', 'none', 'positive']

const worstOf = (deviations: readonly FitDeviation[]): FitDeviation =>
  WORST_FIRST.find((deviation) => deviations.includes(deviation)) ?? 'unknown'

const isOfProduct = ({ kind }: FitPart): boolean => kind === 'parameter' || kind === 'capability'

interface Answered {
  readonly parts: readonly FitPart[]
  /** False where something that is asked for has no counterpart in the catalogue. */
  readonly whole: boolean
}

const answer = (question: Question, byProduct: boolean, withProducts: boolean): Answered => {
  const product = withProducts ? fitProducts(question, byProduct) : null
  const others = [...fitCertificates(question), ...fitPeople(question), ...fitCases(question)]
  const parts = [...(product?.parts ?? []), ...others]
  const valued = parts.some(({ kind }) => kind === 'parameter')
  const whole = product ? product.open === 0 && (valued || product.share >= WHOLE) : true
  return { parts, whole }
}

const reasonOf = ({ parts, whole }: Answered, question: Question): string => {
  if (parts.length === 0)
    return tell(
      question,
      '产品与资信库中没有找到对应的产品参数、证书、人员或业绩。',
      'The catalogue has no product value, certificate, person or case for this.',
    )
  const compared = parts.map(({ required, offered }) =>
    tell(question, `要求 ${required}，具备 ${offered}`, `asked: ${required}; held: ${offered}`),
  )
  const rest = whole
    ? ''
    : tell(question, '其余内容在库中没有对应，请人工核对。', ' The rest has no counterpart; please check.')
  return `${compared.join(tell(question, '；', '; '))}${tell(question, '。', '.')}${rest}`
}

/** A value says more than a capability beside it. */
const deviationsOf = (parts: readonly FitPart[]): readonly FitDeviation[] => {
  const valued = parts.filter(({ kind }) => kind !== 'capability')
  return (valued.length > 0 ? valued : parts).map(({ deviation }) => deviation)
}

const toFit = (
  ids: Pick<Fit, 'requirementId' | 'scoringItemId'>,
  answered: Answered,
  question: Question,
): Fit => ({
  ...ids,
  deviation: worstOf([
    ...deviationsOf(answered.parts),
    ...(answered.whole || !answered.parts.some(isOfProduct) ? [] : (['unknown'] as const)),
  ]),
  parts: answered.parts,
  reason: reasonOf(answered, question),
})

const isFitted = ({ kind, bindsBid, text }: Requirement): boolean =>
  KINDS.has(kind) && bindsBid && text.length >= SHORTEST

/** Only what asks for a value or a proof can be wanting. */
const asksForMore = ({ constraint, mark, text }: Requirement): boolean =>
  constraint !== null || (mark !== null && measuresIn(text).length > 0)

/**
 * 需求匹配度与差异分析: what of the catalogue supports each requirement with a value or a proof and each scoring item
 * for certificates, people and cases, and how it deviates.
 */
export const fitCatalogue = (
  tender: Tender,
  documents: readonly SourceDocument[],
  catalogue: Catalogue,
  lang: Lang,
): readonly Fit[] => {
  const shared = { catalogue, deadline: tender.facts.bidDeadline?.value.slice(0, 10) ?? null, lang }
  const asked = tender.requirements.filter(isFitted).map((requirement) => ({
    requirement,
    question: {
      ...shared,
      title: requirement.title ?? '',
      text: requirement.text,
      about: aboutPlace(requirement.citation, documents),
    },
  }))
  const byProduct = isByProduct(
    asked.filter(({ requirement }) => requirement.kind === 'technical').map(({ question }) => question),
  )
  const ofRequirements = asked.flatMap(({ requirement, question }) => {
    const answered = answer(question, byProduct, requirement.kind === 'technical')
    return answered.parts.length > 0 || asksForMore(requirement)
      ? [toFit({ requirementId: requirement.id, scoringItemId: null }, answered, question)]
      : []
  })
  const ofItems = tender.scoring.items.flatMap((item: ScoringItem) => {
    const question = { ...shared, title: item.name, text: item.criteria, about: '' }
    const answered = answer(question, byProduct, false)
    return answered.parts.length > 0
      ? [toFit({ requirementId: null, scoringItemId: item.id }, answered, question)]
      : []
  })
  return [...ofRequirements, ...ofItems]
}
