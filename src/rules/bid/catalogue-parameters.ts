import type { BidPassage } from '../../bid/model.ts'
import { catalogueWords } from '../../matching/catalogue-words.ts'
import { compareMeasures } from '../../matching/compare.ts'
import { type Measure, measuresIn } from '../../matching/measures.ts'
import { containment } from '../../text/similarity.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

interface Claim {
  readonly parameter: string
  readonly value: string
  readonly offered: string
  readonly passage: BidPassage
}

const GENERAL = /(数量|数|个数|时间|版本|最高|最大|最低|累计|内置|同时|支持)/g
const LIKE = 0.7
const NAMED = 0.7
const ALL_DAY = /7\s?[×xX*]\s?24|24\s?小时不间断|全天候|昼夜不间断/
const OFFICE_HOURS = /工作日|5\s?[×xX*]\s?\d/

/** The words of a parameter's name that say what it is: 最大并发用户数量 is about 并发用户. */
const coreOf = (name: string): string => name.replace(GENERAL, '')

const samePlace = (measure: Measure, name: string): boolean => {
  const core = coreOf(name)
  return core.length >= 2 && containment(name.replace(/(数量|数)$/, ''), measure.context) >= LIKE
}

/** Values of the catalogue's products beside what the bid says of the same parameter. */
const claimsOf = ({ bid, catalogue }: Evidence): readonly Claim[] => {
  if (!bid || !catalogue) return []
  const measured = bid.passages
    .filter(({ kind }) => kind !== 'heading')
    .map((passage) => ({ passage, measures: measuresIn(offeredText(passage, bid.responses)) }))
  return catalogue.products.flatMap((product) => {
    const others = catalogue.products.filter((other) => other !== product).map(({ name }) => name)
    const own = measured.filter(({ passage }) => isAbout(passage, product.name, others))
    return Object.entries(product.parameters).flatMap(([name, value]) => claimsFor(name, value, own))
  })
}

/** False where a passage speaks of another product of the catalogue and not of this one. */
const isAbout = ({ text, place }: BidPassage, product: string, others: readonly string[]): boolean => {
  const words = text + (place.path.at(-1) ?? '')
  const names = (name: string) => containment(name, words) >= NAMED
  return names(product) || !others.some(names)
}

interface Measured {
  readonly passage: BidPassage
  readonly measures: readonly Measure[]
}

/** What the passages say of one parameter. One that also states the product's own value speaks of something else besides. */
const claimsFor = (name: string, value: string, passages: readonly Measured[]): readonly Claim[] => {
  const hours = hoursClaim(
    name,
    value,
    passages.map(({ passage }) => passage),
  )
  const [own] = measuresIn(`${name}${value}`)
  if (!own || own.context.length === 0) return hours
  const claims = passages.flatMap(({ passage, measures }) => {
    const alike = measures.filter(
      (measure) => measure.dimension === own.dimension && samePlace(measure, name),
    )
    if (alike.some((measure) => isSame(own, measure))) return []
    return alike.slice(0, 1).map((measure) => ({ parameter: name, value, offered: measure.words, passage }))
  })
  return [...claims, ...hours]
}

const isSame = (own: Measure, offered: Measure): boolean => {
  const exact = Math.abs(own.value - offered.value) <= Math.abs(own.value) * 0.01
  return exact || (offered.comparator !== 'equal' && compareMeasures(offered, own) === 'meets')
}

/** In a response row only the bid's own answer is a claim. */
const offeredText = (
  { text, place }: BidPassage,
  responses: readonly { readonly place: BidPassage['place']; readonly offered: string }[],
): string => responses.find((row) => row.place === place)?.offered ?? text

/** 7×24 promised where the catalogue has office hours only. */
const hoursClaim = (name: string, value: string, passages: readonly BidPassage[]): Claim[] => {
  if (!OFFICE_HOURS.test(value) || !/时段|服务时间|热线|咨询/.test(name)) return []
  const core = coreOf(name).replace(/(服务)?时段|服务时间|热线/g, '')
  return passages
    .filter(({ text }) => ALL_DAY.test(text) && containment(core, text) >= LIKE)
    .map((passage) => ({
      parameter: name,
      value,
      offered: ALL_DAY.exec(passage.text)![0],
      passage,
      isSame: false,
    }))
}

/** 产品参数与产品库 */
export const catalogueParameter = defineRule<Claim>({
  id: 'bid-catalogue-parameter',
  title: { zh: '产品参数必须与产品库一致', en: 'Product parameters must agree with the catalogue' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '投标文件写“{offered}”，产品库中“{parameter}”为 {value}。',
      en: 'The bid says “{offered}”; in the catalogue “{parameter}” is {value}.',
    },
  },
  suggestion: { zh: '按产品实际参数改写，避免虚假响应。', en: 'State the product’s real value.' },
  select: claimsOf,
  check: ({ parameter, value, offered, passage }, { tender, catalogue }) => {
    const requirement = nearest(passage, tender.requirements)
    return {
      outcome: 'failed',
      values: { parameter, value, offered },
      citations: [
        passage.place,
        catalogueWords(parameter, catalogue),
        ...(requirement ? [requirement.citation] : []),
      ],
      ...(requirement ? { requirementId: requirement.id } : {}),
    }
  },
})

const nearest = (passage: BidPassage, requirements: Evidence['tender']['requirements']) =>
  requirements.find(({ text }) => text.length >= 10 && containment(text.slice(0, 80), passage.text) >= 0.8)
