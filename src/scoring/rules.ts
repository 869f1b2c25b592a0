import type { Passage } from '../document/passages.ts'
import type { ScoringItem, Tender } from '../tender/model.ts'
import type { ItemRule, RuleCoverage, ScoreRules, ScoringRule } from './model.ts'
import { proofsIn, windowIn } from './parse/proofs.ts'
import { ruleOf, tableScales } from './parse/row.ts'
import { priceRuleOf } from './price/read.ts'
import { tidy } from './totals.ts'
import { type Lang, ruleInWords } from './words.ts'

const BENCHMARK = /基准价|偏差率|评标价等于|价格分[^。；;]{0,10}=|报价得分/
const CLAUSES = 40

/** Clauses on the 基准价 that may stand apart from the row. */
const priceContext = (passages: readonly Passage[]): string =>
  [...new Set(passages.filter(({ text }) => BENCHMARK.test(text)).map(({ text }) => text))]
    .slice(0, CLAUSES)
    .join('\n')

const itemRule = (item: ScoringItem, rule: ScoringRule, lang: Lang): ItemRule => ({
  itemId: item.id,
  rule,
  words: ruleInWords(rule, lang),
  proofs: proofsIn(item.criteria),
  window: windowIn(`${item.name}\n${item.criteria}`),
})

/** The rule of every scoring row (评分规则), those of further lots behind; `passages` are those of the tender's files. */
export const scoringRules = (tender: Tender, passages: readonly Passage[], lang: Lang = 'zh'): ScoreRules => {
  const { items, otherLots = [] } = tender.scoring
  const context = priceContext(passages)
  const read = (of: readonly ScoringItem[]): readonly ItemRule[] => {
    const scaleOf = tableScales(of)
    return of.map((item) =>
      itemRule(
        item,
        item.category === 'price' ? priceRuleOf(item, context) : ruleOf(item, scaleOf(item)),
        lang,
      ),
    )
  }
  const rules = read(items)
  return { items: [...rules, ...read(otherLots)], coverage: ruleCoverage(items, rules) }
}

const statedPoints = (rule: ScoringRule): boolean => {
  switch (rule.kind) {
    case 'stated':
      return true
    case 'sum':
    case 'best':
      return rule.parts.some(statedPoints)
    case 'scaled':
      return statedPoints(rule.rule)
    default:
      return false
  }
}

/** True where all of a rule is a function. */
export const isParsed = (rule: ScoringRule): boolean => !statedPoints(rule)

/** How much of a table is parsed, in rows and in points. */
export const ruleCoverage = (items: readonly ScoringItem[], rules: readonly ItemRule[]): RuleCoverage => {
  const byId = new Map(rules.map((each) => [each.itemId, each.rule]))
  const parsed = items.filter(({ id }) =>
    isParsed(byId.get(id) ?? { kind: 'stated', text: '', points: null }),
  )
  const pointsIn = (of: readonly ScoringItem[]): number =>
    tidy(of.reduce((total, { maxPoints }) => total + maxPoints, 0))
  return {
    rows: items.length,
    parsedRows: parsed.length,
    points: pointsIn(items),
    parsedPoints: pointsIn(parsed),
  }
}
