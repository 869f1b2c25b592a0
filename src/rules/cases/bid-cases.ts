import type { RuleCase } from './model.ts'

/** 案例 of rules on bids: words of the tender, words of the bid. Read as whole documents. */
export const bidCases: readonly RuleCase[] = [
  {
    rule: 'bid-price-capitals',
    outcome: 'failed',
    tender: '最高限价：500000元。',
    bid: '投标总价为人民币肆拾玖万元整（¥480,000.00）。',
  },
  {
    rule: 'bid-price-capitals',
    outcome: 'passed',
    tender: '最高限价：500000元。',
    bid: '投标总价为人民币肆拾捌万元整（¥480,000.00）。',
  },
  {
    rule: 'bid-price-totals',
    outcome: 'failed',
    tender: '最高限价：500000元。',
    bid: '投标总价为480,000.00元。\n\n本次报价为490,000.00元。',
  },
  {
    rule: 'bid-placeholder',
    outcome: 'failed',
    tender: '投标人须如实填写。',
    bid: '我公司承诺在XX日内供货，联系人：待补充。',
  },
]
