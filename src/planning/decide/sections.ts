import type { Requirement, ScoringItem } from '../../tender/model.ts'
import type { CardLine, CardSection, CardSectionId } from '../model.ts'
import { allChapters } from '../outline/compare.ts'
import { rowsOf } from '../outline/rows.ts'
import {
  type CardContext,
  findPassages,
  passageLine,
  requirementLine,
  rowLine,
  valueLine,
} from './context.ts'
import { goodsLine } from './goods.ts'
import { type TermId, termLine } from './terms.ts'
import { CARD_WORDS } from './words.ts'

const WORST_FIRST = ['negative', 'unknown', 'none', 'positive', null] as const
const byFit = (a: CardLine, b: CardLine): number => WORST_FIRST.indexOf(a.fit) - WORST_FIRST.indexOf(b.fit)

const isHard = ({ kind, mark, bindsBid }: Requirement): boolean =>
  bindsBid && (kind === 'qualification' || mark === '★')

/** Admission requirements and ★ clauses: what a bid falls by. */
export const hardRequirements = ({ tender }: CardContext): readonly Requirement[] =>
  tender.requirements.filter(isHard)

const TECHNICAL: ReadonlySet<Requirement['kind']> = new Set(['technical', 'service'])

const linesOf = (requirements: readonly Requirement[], context: CardContext): readonly CardLine[] =>
  requirements.map((requirement) => requirementLine(requirement, context)).toSorted(byFit)

const admission = (context: CardContext): readonly CardLine[] => {
  const { facts, requirements } = context.tender
  const words = CARD_WORDS[context.lang]
  const { consortiumAllowed, smeReserved } = facts
  return [
    ...(smeReserved ? [valueLine('', words.reserved[`${smeReserved.value}`], smeReserved.citation)] : []),
    ...(consortiumAllowed
      ? [valueLine('', words.consortium[`${consortiumAllowed.value}`], consortiumAllowed.citation)]
      : []),
    ...linesOf(
      requirements.filter(({ kind, bindsBid }) => kind === 'qualification' && bindsBid),
      context,
    ),
  ]
}

const SCOPE = {
  words: /(?:采购|招标|项目|服务|供货)(?:内容|范围|标的)[^。]{0,6}[:：为]/,
  unless: /公告|评标|文件的|详见|见第|金额|限价|预算|期限|使用期|地点|质量|以下|划分|[:：]$/,
  zones: ['requirement', 'notice', 'dataSheet'],
  underHeading: /(?:采购|招标|服务|项目|供货)(?:内容|范围|清单|标的|概况)/,
  shortest: 14,
} as const

/** What is bought, in the tender's words. */
export const scopeLines = (context: CardContext, most: number): readonly CardLine[] =>
  findPassages(context, SCOPE, most).map((passage) => passageLine(passage))

const supply = (context: CardContext): readonly CardLine[] => {
  const words = CARD_WORDS[context.lang]
  const delivery = termLine('delivery', words.delivery, context)
  const lots = context.tender.lots.map(({ name, citation }) => valueLine(words.lots, name, citation))
  const goods = goodsLine(context)
  return [...(goods ? [goods] : []), ...scopeLines(context, 3), ...lots, ...(delivery ? [delivery] : [])]
}

const technology = (context: CardContext): readonly CardLine[] => {
  const marked = (mark: Requirement['mark']) =>
    linesOf(
      context.tender.requirements.filter(
        (requirement) => TECHNICAL.has(requirement.kind) && requirement.bindsBid && requirement.mark === mark,
      ),
      context,
    )
  const plain = marked(null).filter(({ fit }) => fit === 'negative')
  return [...marked('★'), ...marked('▲'), ...plain].toSorted(
    (a, b) => Number(b.fit === 'negative') - Number(a.fit === 'negative'),
  )
}

const sum = (items: readonly ScoringItem[], ...categories: readonly ScoringItem['category'][]): number =>
  Math.round(
    items
      .filter(({ category }) => categories.includes(category))
      .reduce((total, { maxPoints }) => total + maxPoints, 0) * 100,
  ) / 100

const evaluation = (context: CardContext): readonly CardLine[] => {
  const words = CARD_WORDS[context.lang]
  const { items } = context.tender.scoring
  const [price] = items.filter(({ category }) => category === 'price')
  const split = words.split(
    sum(items, 'price'),
    sum(items, 'technical', 'service'),
    sum(items, 'business'),
    sum(items, 'other'),
  )
  const award = awardLine(context)
  return [
    ...(items.length > 0 ? [valueLine(words.splitLabel, split, items[0]!.citation)] : []),
    ...(price ? [{ ...rowLine(price, context), text: price.citation.quote }] : []),
    ...(award ? [award] : []),
  ]
}

/** 定标: how many candidates, who decides. */
export const awardLine = (context: CardContext): CardLine | null => {
  const [found] = findPassages(
    context,
    {
      words:
        /推荐[^。；]{0,20}[0-9一二三][^。；]{0,4}[名家个][^。；]{0,8}(?:中标|成交|候选)|(?:排名|排序)第一[^。；]{0,20}(?:中标|成交)|(?:确定|推荐)[^。；]{0,30}(?:得分|报价)最[高低][^。；]{0,20}(?:中标|成交)|按[^。；]{0,20}候选人顺序/,
      unless: /公告|公示|质疑|通知书|是指|放弃|保证金|采用最低/,
      zones: ['evaluation', 'dataSheet', 'general'],
      shortest: 16,
    },
    1,
  )
  return found ? passageLine(found, CARD_WORDS[context.lang].award) : null
}

const PERFORMANCE: readonly TermId[] = ['payment', 'warranty', 'acceptance', 'penalty']

const performance = (context: CardContext): readonly CardLine[] => {
  const words = CARD_WORDS[context.lang]
  const bond = context.tender.facts.performanceBondPercent
  return [
    ...PERFORMANCE.flatMap((id) => termLine(id, words[id], context) ?? []),
    ...(bond ? [{ ...valueLine(words.performanceBond, bond.citation.quote, bond.citation) }] : []),
  ]
}

const documents = (context: CardContext): readonly CardLine[] => {
  const { outline, needs, lang } = context
  const words = CARD_WORDS[lang]
  const chapters = allChapters(outline.chapters)
  const asked = chapters.filter(({ origin }) => origin === 'listed' || origin === 'form')
  const need = (key: 'electronic' | 'paper' | 'samples' | 'demo') => {
    const citation = needs[key]
    return citation ? [valueLine(words[key], citation.quote, citation)] : []
  }
  return [
    valueLine(words.chapters, words.chapterCount(chapters.length, asked.length), outline.basisCitation),
    ...need('electronic'),
    ...need('paper'),
    ...need('samples'),
    ...need('demo'),
  ]
}

const invalidation = (context: CardContext): readonly CardLine[] => {
  const { requirements } = context.tender
  const starred = requirements.filter(
    ({ mark, kind, bindsBid }) =>
      bindsBid && mark === '★' && !TECHNICAL.has(kind) && kind !== 'qualification',
  )
  const grounds = requirements.filter(
    ({ kind, bindsBid, mark }) => bindsBid && kind === 'invalidation' && mark !== '★',
  )
  return [...linesOf(starred, context), ...linesOf(grounds, context)]
}

const points = (context: CardContext): readonly CardLine[] =>
  rowsOf(context.tender)
    .filter(({ category }) => category !== 'price')
    .toSorted((a, b) => b.maxPoints - a.maxPoints)
    .map((item) => rowLine(item, context))

/** What addenda changed; the facts themselves stand above the card. */
const project = ({ tender }: CardContext): readonly CardLine[] =>
  tender.changes.map(({ subject, after }) => valueLine(subject, after.text, after.citation))

const MAKERS: Readonly<Record<CardSectionId, (context: CardContext) => readonly CardLine[]>> = {
  project,
  admission,
  supply,
  technology,
  evaluation,
  performance,
  documents,
  invalidation,
  points,
}

/** The parts of the card in their order, lines not yet compared with one another. */
export const cardSections = (context: CardContext): readonly CardSection[] =>
  (Object.keys(MAKERS) as CardSectionId[]).map((id) => ({ id, lines: MAKERS[id](context) }))
