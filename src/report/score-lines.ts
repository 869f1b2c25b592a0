import type { Estimate, Standing } from '../scoring/model.ts'
import type { ScoringItem } from '../tender/model.ts'
import type { Lang } from './messages.ts'
import type { Paint, Style } from './paint.ts'
import { clip, flow, pad, widthOf } from './width.ts'

/** Words of the lines on points. */
const WORDS = {
  zh: {
    label: '得分估计',
    range: (low: number, high: number) => `${low}–${high} 分`,
    kinds: { certain: '已得', open: '待补', subjective: '评委判断', pending: '待开标', lost: '失分' },
    best: '先补',
    each: (name: string, points: number) => `${name} +${points}`,
    parsed: (share: number) => `规则解析 ${share}%`,
    split: (technical: number, business: number, price: number) =>
      `技术:商务:价格 = ${technical}:${business}:${price}`,
    outside: (low: number, high: number) => `价格分权重应在 ${low}%–${high}%`,
  },
  en: {
    label: 'Points',
    range: (low: number, high: number) => `${low}–${high}`,
    kinds: { certain: 'certain', open: 'open', subjective: 'judged', pending: 'at opening', lost: 'lost' },
    best: 'First',
    each: (name: string, points: number) => `${name} +${points}`,
    parsed: (share: number) => `rules parsed ${share} %`,
    split: (technical: number, business: number, price: number) =>
      `technical:business:price = ${technical}:${business}:${price}`,
    outside: (low: number, high: number) => `the price should weigh ${low}–${high} %`,
  },
} as const

const STYLES: Readonly<Record<keyof Standing, Style | null>> = {
  certain: 'green',
  open: 'yellow',
  subjective: null,
  pending: null,
  lost: 'red',
}

const LABEL = 10
const SHOWN = 5

interface Place {
  readonly lang: Lang
  readonly columns: number
  readonly paint: Paint
}

/** 得分估计 for the summary: what is certain, open, judged and lost, and the rows to mend first; at most three lines. */
export const estimateLines = (
  estimate: Estimate | undefined,
  items: readonly ScoringItem[],
  { lang, columns, paint }: Place,
): readonly string[] => {
  if (!estimate) return []
  const words = WORDS[lang]
  const { total, low, high, split } = estimate
  const head = `${pad(words.label, LABEL)}${words.range(low, high)}  `
  const kinds = (Object.keys(words.kinds) as (keyof Standing)[]).filter((kind) => total[kind] > 0)
  const parts = kinds.map((kind) => {
    const text = `${words.kinds[kind]} ${total[kind]}`
    const style = STYLES[kind]
    return style ? paint(text, style) : text
  })
  const margin = ' '.repeat(LABEL)
  const [first = '', ...rest] = flow(parts, '  ', columns - widthOf(head), (part) => widthOf(bare(part)))
  return [
    head + first,
    ...rest.map((line) => ' '.repeat(widthOf(head)) + line),
    ...(estimate.order.length > 0 ? [margin + clip(bestRows(estimate, items, lang), columns - LABEL)] : []),
    ...(split.isWithin === false && split.limits
      ? [margin + paint(clip(words.outside(split.limits.low, split.limits.high), columns - LABEL), 'yellow')]
      : []),
  ]
}

const bare = (painted: string): string => painted.replace(/\x1b\[[0-9;]*m/g, '')

const bestRows = ({ order, rows }: Estimate, items: readonly ScoringItem[], lang: Lang): string => {
  const words = WORDS[lang]
  const named = order.slice(0, SHOWN).map((id) => {
    const name = items.find((item) => item.id === id)?.name ?? ''
    const open = rows.find(({ itemId }) => itemId === id)!.standing.open
    return words.each(name, open)
  })
  return `${words.best}：${named.join(lang === 'zh' ? ' · ' : ', ')}`
}
