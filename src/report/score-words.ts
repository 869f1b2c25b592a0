import type { QuoteFlag, Standing } from '../scoring/opening/model.ts'
import type { Lang } from './messages.ts'

/** Words of the report on points and prices. */
export interface ScoreWords {
  readonly rows: string
  readonly rules: (rows: number, all: number, points: number, allPoints: number) => string
  readonly estimate: (low: number, high: number, max: number) => string
  readonly kinds: Readonly<Record<'certain' | 'open' | 'subjective' | 'pending' | 'lost', string>>
  readonly split: (technical: number, business: number, price: number) => string
  readonly usual: (usual: string) => string
  readonly unusual: string
  readonly limits: (low: number, high: number, within: boolean) => string
  readonly order: string
  readonly proofs: string
  readonly missing: string
  readonly to: string
  readonly efforts: Readonly<Record<'write' | 'attach' | 'obtain', string>>
  readonly simulation: string
  readonly benchmark: string
  readonly columns: Readonly<
    Record<'rank' | 'name' | 'quote' | 'evaluated' | 'price' | 'other' | 'total' | 'notes', string>
  >
  readonly tied: string
  readonly invalid: string
  readonly deductions: Readonly<Record<Standing['deductions'][number], string>>
  readonly flag: (flag: QuoteFlag, limit: string) => string
  readonly optimum: string
  readonly mostPoints: (quote: string, points: number, rank: number) => string
  readonly winning: (quote: string, margin: string | null) => string
  readonly noWinning: string
  readonly spread: (low: number, high: number) => string
  readonly sensitivity: string
  readonly rank: (rank: number) => string
  readonly trips: Readonly<Record<QuoteFlag['kind'], string>>
  readonly nothingScored: string
}

const OF_ZH = { ceiling: '最高限价', budget: '预算', mean: '平均报价', 'second-lowest': '次低报价' } as const
const OF_EN = {
  ceiling: 'ceiling',
  budget: 'budget',
  mean: 'mean quote',
  'second-lowest': 'second lowest quote',
} as const

/** All words, by language. */
export const SCORE_WORDS: Readonly<Record<Lang, ScoreWords>> = {
  zh: {
    rows: '评分项',
    rules: (rows, all, points, allPoints) =>
      `评分规则：${rows}/${all} 项、${points}/${allPoints} 分已解析为可计算的规则`,
    estimate: (low, high, max) => `得分估计：${low}–${high} 分（满分 ${max}）`,
    kinds: { certain: '已得', open: '待补', subjective: '评委判断', pending: '待开标', lost: '失分' },
    split: (technical, business, price) =>
      `分值构成：技术 ${technical}% · 商务 ${business}% · 价格 ${price}%`,
    usual: (usual) => `价格与其余之比接近常见的 ${usual}`,
    unusual: '价格与其余之比不同于常见的 3:7 和 4:6',
    limits: (low, high, within) => `法定价格分权重 ${low}%–${high}%，${within ? '符合' : '不符合'}`,
    order: '先补这些（分值高、工作量小者在前）',
    proofs: '证明材料',
    missing: '缺',
    to: '写入',
    efforts: { write: '补写', attach: '补附', obtain: '需取得' },
    simulation: '价格与排名模拟',
    benchmark: '评标基准价',
    columns: {
      rank: '名次',
      name: '投标人',
      quote: '报价',
      evaluated: '评审价',
      price: '价格分',
      other: '其他分',
      total: '总分',
      notes: '提示',
    },
    tied: '并列',
    invalid: '无效',
    deductions: {
      'small-enterprise': '小微扣除',
      consortium: '联合体扣除',
      'domestic-product': '本国产品扣除',
      'energy-product': '节能环保扣除',
    },
    flag: ({ kind, of, percent, source }, limit) =>
      kind === 'over-ceiling'
        ? `超过最高限价 ${limit}`
        : `低于${OF_ZH[of]}的 ${percent}%（${limit}），异常低价须说明${source === 'law' ? '（财库〔2026〕2号）' : ''}`,
    optimum: '我方报价',
    mostPoints: (quote, points, rank) => `价格分最高：报 ${quote}，价格分 ${points}，第 ${rank} 名`,
    winning: (quote, margin) => `仍居第一的最高报价：${quote}${margin === null ? '' : `，毛利 ${margin}`}`,
    noWinning: '其他条件不变，没有能排第一的报价。',
    spread: (low, high) => `抽取不同系数时我方价格分在 ${low}–${high} 之间`,
    sensitivity: '敏感性（其他报价不变，我方报价与价格分）',
    rank: (rank) => `第 ${rank} 名`,
    trips: { 'over-ceiling': '超限价', 'low-price': '异常低价' },
    nothingScored: '招标文件没有评分表。',
  },
  en: {
    rows: 'Scoring rows',
    rules: (rows, all, points, allPoints) =>
      `Rules: ${rows} of ${all} rows, ${points} of ${allPoints} points are functions`,
    estimate: (low, high, max) => `Points: ${low}–${high} of ${max}`,
    kinds: { certain: 'certain', open: 'open', subjective: 'judged', pending: 'at opening', lost: 'lost' },
    split: (technical, business, price) =>
      `Split: technical ${technical} % · business ${business} % · price ${price} %`,
    usual: (usual) => `price to the rest is near the usual ${usual}`,
    unusual: 'price to the rest is none of the usual 3:7 and 4:6',
    limits: (low, high, within) => `by law the price weighs ${low}–${high} %: ${within ? 'met' : 'not met'}`,
    order: 'Mend these first (most points for least work)',
    proofs: 'proof',
    missing: 'missing',
    to: 'goes to',
    efforts: { write: 'write', attach: 'attach', obtain: 'obtain' },
    simulation: 'Prices and ranks',
    benchmark: 'Benchmark',
    columns: {
      rank: 'Rank',
      name: 'Bidder',
      quote: 'Quote',
      evaluated: 'Evaluated',
      price: 'Price pts',
      other: 'Other',
      total: 'Total',
      notes: 'Notes',
    },
    tied: 'tied',
    invalid: 'invalid',
    deductions: {
      'small-enterprise': 'small firm',
      consortium: 'consortium',
      'domestic-product': 'domestic',
      'energy-product': 'energy',
    },
    flag: ({ kind, of, percent, source }, limit) =>
      kind === 'over-ceiling'
        ? `over the ceiling ${limit}`
        : `below ${percent} % of the ${OF_EN[of]} (${limit}): must be explained${source === 'law' ? ' (财库〔2026〕2号)' : ''}`,
    optimum: 'Our quote',
    mostPoints: (quote, points, rank) => `most points for the price: ${quote} gives ${points}, rank ${rank}`,
    winning: (quote, margin) =>
      `highest quote that is still first: ${quote}${margin === null ? '' : `, margin ${margin}`}`,
    noWinning: 'With all else as it is, no quote comes first.',
    spread: (low, high) => `over the values that may be drawn our price gets ${low} to ${high}`,
    sensitivity: 'Sensitivity (others as they are: our quote and its points)',
    rank: (rank) => `rank ${rank}`,
    trips: { 'over-ceiling': 'over ceiling', 'low-price': 'low price' },
    nothingScored: 'The tender has no scoring table.',
  },
}
