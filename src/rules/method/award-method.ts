import { article } from '../../law/articles.ts'
import type { EvaluationMethod, Fact, ScoringItem } from '../../tender/model.ts'
import { defineRule } from '../define.ts'
import { factIf } from '../facts.ts'
import { phraseRule } from '../phrase.ts'
import { citeRow } from '../rows.ts'
import { inMethod, isOrder87 } from './conditions.ts'

/** 评标方法只有两种 */
export const evaluationName = phraseRule({
  id: 'gp-evaluation-method-name',
  title: { zh: '评标方法只有最低评标价法和综合评分法', en: 'There are two evaluation methods only' },
  severity: 'clarification',
  sources: [article('mof-order-87', '第五十三条')],
  outcome: 'failed',
  when: isOrder87,
  message: { zh: '评标方法写为{found}。', en: 'The evaluation method is {found}.' },
  suggestion: {
    zh: '改为最低评标价法或综合评分法。',
    en: 'Use the lowest evaluated price or the comprehensive score.',
  },
  phrases: [
    /(?:评[标审](?:方法|办法)\s{0,2}(?:为|[:：])|采用)\s{0,2}[“"《【]?(经评审的最低投标价法|合理低价法|合理最低价法|性价比法|抽签法|摇号法|平均值法)/g,
  ],
})

interface Scored {
  readonly items: readonly ScoringItem[]
  readonly points: number
}

const SHOWN_ROWS = 3
/** Fewer points are no scoring table but a row that was read as one. */
const TABLE_POINTS = 50

/** 谈判、询价不得评分 */
export const negotiationScored = defineRule<Scored>({
  id: 'gp-negotiation-lowest-price',
  title: {
    zh: '谈判、询价按最低报价成交，不得评分',
    en: 'Negotiations and inquiries go to the lowest price, unscored',
  },
  severity: 'clarification',
  sources: [
    article('mof-order-74', '第三十五条、第三十六条、第四十八条'),
    article('procurement-law', '第三十八条、第四十条'),
  ],
  messages: {
    failed: {
      zh: '采购方式为谈判或询价，却有 {count} 项、共 {points} 分的评分表。',
      en: 'The method is negotiation or inquiry, but there is a scoring table of {count} rows and {points} points.',
    },
  },
  suggestion: {
    zh: '改为最低报价成交，或改用磋商、招标。',
    en: 'Award to the lowest price, or change the method.',
  },
  select: (evidence) => {
    const { items } = evidence.tender.scoring
    const points = items.reduce((sum, item) => sum + item.maxPoints, 0)
    const scored = inMethod('government-procurement', 'competitive-negotiation', 'inquiry')(evidence)
    return scored && items.length >= SHOWN_ROWS && points >= TABLE_POINTS ? [{ items, points }] : []
  },
  check: ({ items, points }, evidence) => ({
    outcome: 'failed',
    values: { count: items.length, points: Number(points.toFixed(2)) },
    citations: items.slice(0, SHOWN_ROWS).map(({ citation }) => citeRow(citation, evidence)),
  }),
})

/** 磋商采用综合评分法 */
export const consultationScoring = defineRule<Fact<EvaluationMethod>>({
  id: 'gp-consultation-scoring',
  title: { zh: '磋商采用综合评分法', en: 'Consultations are scored' },
  severity: 'clarification',
  sources: [article('consultation-measures', '第二十三条')],
  messages: {
    review: {
      zh: '竞争性磋商应采用综合评分法，文件写为最低价成交，请核对。',
      en: 'Competitive consultations are scored; the documents award to the lowest price. Please check.',
    },
  },
  suggestion: { zh: '改为综合评分法，或改用谈判。', en: 'Score, or use a negotiation.' },
  select: (evidence) =>
    factIf(evidence, 'evaluationMethod', inMethod('government-procurement', 'competitive-consultation')),
  check: ({ value, citation }) => ({
    outcome: value === 'lowest-price' || value === 'reasonable-low-price' ? 'review' : 'passed',
    citations: [citation],
  }),
})

/** 谈判、询价不得以得分定成交 */
export const scoredAward = phraseRule({
  id: 'gp-negotiation-scored-award',
  title: {
    zh: '谈判、询价不得按得分高低确定成交',
    en: 'Negotiations and inquiries are not awarded by score',
  },
  severity: 'clarification',
  sources: [
    article('mof-order-74', '第三十五条、第三十六条、第四十八条'),
    article('procurement-law', '第三十八条、第四十条'),
  ],
  outcome: 'failed',
  when: inMethod('government-procurement', 'competitive-negotiation', 'inquiry'),
  message: {
    zh: '{count} 处按得分确定成交：{found}。',
    en: '{count} clauses award by score: {found}.',
  },
  suggestion: {
    zh: '改为符合需求、质量和服务相等且报价最低的成交。',
    en: 'Award to the lowest acceptable price.',
  },
  phrases: [/((?:综合)?得分(?:最高|由高到低)[^。；;\n]{0,16}(?:成交|中标|排序|推荐)[^。；;\n]{0,8})/g],
})
