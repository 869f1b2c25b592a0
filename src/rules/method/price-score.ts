import { article } from '../../law/articles.ts'
import type { ScoringItem } from '../../tender/model.ts'
import { defineRule } from '../define.ts'
import { phraseRule } from '../phrase.ts'
import { citeRow } from '../rows.ts'
import { inMethod, isCategory } from './conditions.ts'

/** 固定价格采购不设价格分 */
export const fixedPrice = phraseRule({
  id: 'gp-fixed-price-no-price-score',
  title: { zh: '固定价格采购不设价格分', en: 'At a fixed price there are no points for the price' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条')],
  outcome: 'review',
  when: (evidence) =>
    inMethod('government-procurement')(evidence) &&
    evidence.tender.scoring.items.some(({ category, maxPoints }) => category === 'price' && maxPoints > 0),
  message: {
    zh: '{count} 处写明固定价格采购，评分表仍有价格分：{found}。',
    en: '{count} clauses fix the price, yet it is scored: {found}.',
  },
  suggestion: { zh: '删除价格分。', en: 'Delete the points for the price.' },
  phrases: [/(本(?:项目|次采购)[^。；;，,\n]{0,6}(?:采用|执行|实行)(?:固定价格采购|国家统一定价))/g],
  unless: /不列/,
})

const EGOV = /政务[^，,。]{0,8}(?:系统|平台|信息化)/
const FULL = 100
const SET_PERCENT = { goods: 30, services: 10 } as const

/** 政务信息系统的价格分 */
export const egovWeight = defineRule<readonly ScoringItem[]>({
  id: 'gp-egov-it-price-weight',
  title: { zh: '政务信息系统的价格分为定值', en: 'The price of e-government systems has a set weight' },
  severity: 'note',
  sources: [article('egov-it', '第九条')],
  messages: {
    review: {
      zh: '项目看来是政务信息系统，价格分为 {percent} 分；规定为 {set}%，请核对。',
      en: 'This seems to be an e-government system; the price has {percent} points, the rule is {set} %.',
    },
  },
  suggestion: { zh: '货物为30%，服务为10%。', en: '30 % for goods, 10 % for services.' },
  select: (evidence) => {
    const { facts, scoring } = evidence.tender
    const total = scoring.items.reduce((sum, { maxPoints }) => sum + maxPoints, 0)
    const price = scoring.items.filter(({ category }) => category === 'price')
    const applies =
      inMethod('government-procurement')(evidence) &&
      isCategory('goods', 'services')(evidence) &&
      EGOV.test(facts.name?.value ?? '')
    return applies && price.length > 0 && Math.abs(total - FULL) < 0.01 ? [price] : []
  },
  check: (price, evidence) => {
    const percent = price.reduce((sum, { maxPoints }) => sum + maxPoints, 0)
    const set = SET_PERCENT[isCategory('goods')(evidence) ? 'goods' : 'services']
    return {
      outcome: percent === set ? 'passed' : 'review',
      values: { percent, set },
      citations: price.map(({ citation }) => citeRow(citation, evidence)),
    }
  },
})
