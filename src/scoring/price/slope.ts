import type { PriceScore, Slope } from '../model.ts'

const N = '(\\d{1,3}(?:\\.\\d{1,4})?)'
const OFF =
  '(高于|高出|高|上浮|增加|超过|超出|大于|上升|正偏[差离]|低于|低|下浮|减少|降低|下降|少|小于|负偏[差离]|偏离|偏差|相差|浮动|差|增减)'
const STEP = new RegExp(
  `${OFF}[^。；;\\d扣加减]{0,20}?(?:${N}\\s?%|([一1])\\s?个?(?:百分点|百分数)|${N}\\s?个百分点)[^。；;\\d]{0,14}?(扣|减|加|增加)(?:除|去)?\\s?${N}\\s?分`,
  'g',
)
const ABOVE = /^(?:高|上|增加|超|大于|正)/
const BELOW = /^(?:低|下|减少|降低|少|小于|负)/
const MOST = new RegExp(`^[^。；;]{0,24}?最多(?:扣|加|减|可加)?\\s?(?:至|到)?\\s?${N}\\s?分`)

const NONE: Slope = { percent: 1, points: 0, most: null }

const slopesIn = (text: string): { readonly above: Slope | null; readonly below: Slope | null } => {
  let above: Slope | null = null
  let below: Slope | null = null
  for (const match of text.matchAll(STEP)) {
    const [whole, way, percent, one, points, sign, value] = match
    const most = MOST.exec(text.slice(match.index + whole.length))?.[1]
    const slope = {
      percent: one ? 1 : Number(percent ?? points),
      points: sign === '扣' || sign === '减' ? -Number(value) : Number(value),
      most: most === undefined ? null : Number(most),
    }
    if (ABOVE.test(way!)) above ??= slope
    else if (BELOW.test(way!)) below ??= slope
    else {
      above ??= slope
      below ??= slope
    }
  }
  return { above, below }
}

/** F-偏差率×100×E1 with E1 and E2 told: points for each percent above and below. */
const byRate = (text: string): { readonly above: Slope | null; readonly below: Slope | null } => {
  const rates = [...text.matchAll(/偏差率\s?[|｜]?\s?[×*xX]\s?100\s?[×*xX]\s?(E\d?|\d(?:\.\d{1,3})?)/g)].map(
    ([, rate]) => rate!,
  )
  const valueOfRate = (rate: string | undefined): number | null => {
    if (rate === undefined) return null
    if (/^\d/.test(rate)) return Number(rate)
    const told = new RegExp(`${rate}\\s?(?:=|为|取|:)\\s?${N}`).exec(text)?.[1]
    return told ? Number(told) : null
  }
  const [first, second = first] = rates
  const slope = (value: number | null): Slope | null =>
    value === null ? null : { percent: 1, points: -value, most: null }
  return { above: slope(valueOfRate(first)), below: slope(valueOfRate(second)) }
}

const START = new RegExp(
  `(?:等于|相等|一致|相同|为|与)[^。；;\\d]{0,24}(?:得|为|计)\\s?(?:基[本准础]分|满分)?\\s?${N}\\s?分|基准价?[^。；;\\d高低]{0,14}得\\s?${N}\\s?分|基[本准础]分\\s?(?:为|:)?\\s?${N}\\s?分`,
)
const WHOLE_STEPS =
  /不足\s?(?:1|一|\d)\s?(?:%|个百分点)[^。；;]{0,6}(?:不计|不扣|舍去|忽略)|不足[^。；;]{0,8}不予?计算/
const LEAST = new RegExp(`(?:最低|最少)(?:得|为|不低于)?\\s?${N}\\s?分`)

/** 偏离扣分: points at the benchmark and for each percent off it; null where the text has no such steps. */
export const slopeOf = (text: string, full: number): Extract<PriceScore, { kind: 'slope' }> | null => {
  const steps = slopesIn(text)
  const { above, below } = steps.above || steps.below ? steps : byRate(text)
  if (!above && !below) return null
  const start = START.exec(text)
  const points = Number(start?.[1] ?? start?.[2] ?? start?.[3] ?? 0)
  const most = Math.max(above?.points ?? 0, below?.points ?? 0) > 0
  return {
    kind: 'slope',
    start:
      points || (most ? full - ((below?.points ?? 0) > 0 ? (below?.most ?? 0) : (above?.most ?? 0)) : full),
    above: above ?? NONE,
    below: below ?? NONE,
    interpolated: !WHOLE_STEPS.test(text),
    least: Number(LEAST.exec(text)?.[1] ?? 0),
  }
}
