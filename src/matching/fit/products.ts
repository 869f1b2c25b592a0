import type { CatalogueProduct } from '../../catalogue/model.ts'
import { containment } from '../../text/similarity.ts'
import { canonical } from '../canonical.ts'
import { catalogueWords } from '../catalogue-words.ts'
import { compareMeasures, directionOf } from '../compare.ts'
import { type Measure, measuresIn } from '../measures.ts'
import type { FitDeviation, FitPart } from '../model.ts'
import type { Question } from './question.ts'

const NAMED = 0.7
const CAPABLE = 0.8
/** A product's kind is told by the end of its name: …服务器, …存储. */
const KIND_LENGTH = 2

const kindOf = ({ name }: CatalogueProduct): string => name.replace(/[（(].*$/, '').slice(-KIND_LENGTH)

const placeWords = ({ title, about }: Question): string => `${about}\n${title}`

const isNamedIn = (product: CatalogueProduct, words: string): boolean =>
  words.includes(kindOf(product)) || words.includes(product.name)

/** True where the tender sets out its needs product by product, in the catalogue's words. */
export const isByProduct = (questions: readonly Question[]): boolean =>
  questions.some((question) =>
    question.catalogue.products.some((product) => isNamedIn(product, placeWords(question))),
  )

/** The products that may answer: where needs are set out by product, only those of that name. */
const candidatesFor = (question: Question, byProduct: boolean): readonly CatalogueProduct[] =>
  question.catalogue.products.filter((product) => !byProduct || isNamedIn(product, placeWords(question)))

const deviationOf = (required: Measure, offered: Measure): FitDeviation => {
  const comparison = compareMeasures(required, offered)
  if (comparison === 'worse') return 'negative'
  if (comparison !== 'meets') return 'unknown'
  const better = (offered.value - required.value) * directionOf(required)
  return better > Math.abs(required.value) * 1e-9 ? 'positive' : 'none'
}

/** What a product's values and capabilities say to a requirement, and how many of its values they leave open. */
export interface ProductFit {
  readonly parts: readonly FitPart[]
  readonly open: number
  /** Share of the words asked for that the capabilities hold, 0 to 1. */
  readonly share: number
}

const fitOf = (product: CatalogueProduct, question: Question, asked: readonly Measure[]): ProductFit => {
  const { catalogue, title, text } = question
  const cite = (quote: string) => [catalogueWords(quote, catalogue, [product.name])]
  const taken = new Set<Measure>()
  const parameters = Object.entries(product.parameters).flatMap(([name, value]): readonly FitPart[] => {
    const [own] = measuresIn(`${name}${value}`)
    const required = asked.find(
      (measure) =>
        own?.dimension === measure.dimension &&
        !taken.has(measure) &&
        containment(canonical(name), canonical(title + measure.context)) >= NAMED,
    )
    if (!own || !required) return []
    taken.add(required)
    return [
      {
        kind: 'parameter',
        deviation: deviationOf(required, own),
        required: required.words,
        offered: `${product.name} ${name} ${value}`,
        evidence: cite(name),
      },
    ]
  })
  const words = canonical(title + text)
  const able = product.capabilities.filter(
    (capability) => containment(canonical(capability), words) >= CAPABLE,
  )
  return {
    parts: [
      ...parameters,
      ...able.map(
        (capability): FitPart => ({
          kind: 'capability',
          deviation: 'none',
          required: capability,
          offered: `${product.name} ${capability}`,
          evidence: cite(capability),
        }),
      ),
    ],
    open: asked.length - taken.size,
    share: containment(canonical(text), canonical(able.join(''))),
  }
}

/** The product that says most to a requirement, or null where none says anything. */
export const fitProducts = (question: Question, byProduct: boolean): ProductFit | null => {
  const asked = measuresIn(question.text)
  const fits = candidatesFor(question, byProduct)
    .map((product) => fitOf(product, question, asked))
    .filter(({ parts }) => parts.length > 0)
  const weaknesses = ({ parts }: ProductFit) =>
    parts.filter(({ deviation }) => deviation === 'negative').length
  return (
    fits.toSorted(
      (a, b) =>
        a.open - b.open ||
        weaknesses(a) - weaknesses(b) ||
        b.parts.length - a.parts.length ||
        b.share - a.share,
    )[0] ?? null
  )
}
