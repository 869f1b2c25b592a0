import type { PriceStatement } from '../../bid/model.ts'
import { formatAmount } from '../../text/amount.ts'
import { defineRule } from '../define.ts'
import { tenderWords } from './clause.ts'

/** 大写与小写 */
export const priceCapitals = defineRule<PriceStatement>({
  id: 'bid-price-capitals',
  title: { zh: '大写金额与小写金额必须一致', en: 'Amounts in words and figures must agree' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '大写金额为 {capitals} 元，小写金额为 {figures} 元，两者不一致。',
      en: 'In words {capitals} yuan, in figures {figures} yuan.',
    },
  },
  suggestion: {
    zh: '核对后改为同一金额；评审时通常以大写为准。',
    en: 'Correct one of them; evaluators usually go by the words.',
  },
  select: ({ bid }) =>
    (bid?.prices ?? []).filter(({ yuan, capitalsYuan }) => yuan !== null && capitalsYuan !== null),
  check: (price, evidence) => ({
    outcome: Math.abs(price.yuan! - price.capitalsYuan!) >= 0.01 ? 'failed' : 'passed',
    values: { capitals: formatAmount(price.capitalsYuan!), figures: formatAmount(price.yuan!) },
    citations: [...tenderWords(evidence, /大写/, /小写/, /为准|不一致/), price.place],
  }),
})
