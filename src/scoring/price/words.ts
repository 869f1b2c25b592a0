import type { Benchmark, Coefficient, PriceRule, PriceScore, Slope, Trim } from '../model.ts'

type Lang = 'zh' | 'en'

const coefficient = ({ name, values, range }: Coefficient): string => {
  const shown = values.map((value) => `${Number((value * 100).toFixed(4))}%`).join(range ? '–' : '/')
  return name === '' ? shown : `${name}(${shown})`
}

const trim = ({ from, to, highest, lowest }: Trim, lang: Lang): string => {
  const bidders =
    from === null && to === null
      ? ''
      : lang === 'zh'
        ? `${from ?? 1}–${to ?? ''}家：`
        : `${from ?? 1}–${to ?? ''} bidders: `
  return lang === 'zh'
    ? `${bidders}去 ${highest} 高 ${lowest} 低`
    : `${bidders}without ${highest} highest, ${lowest} lowest`
}

const benchmark = (of: Benchmark, lang: Lang): string => {
  const zh = lang === 'zh'
  switch (of.kind) {
    case 'lowest':
      return zh ? '最低报价' : 'the lowest quote'
    case 'second-lowest':
      return zh ? '次低报价' : 'the second lowest quote'
    case 'highest':
      return zh ? '最高下浮率' : 'the highest discount'
    case 'ceiling':
      return (zh ? '最高限价' : 'the ceiling') + (of.factor ? ` × ${coefficient(of.factor)}` : '')
    case 'mean': {
      const mean = `${of.mean === 'geometric' ? (zh ? '几何平均' : 'geometric mean') : zh ? '算术平均' : 'mean'}${
        of.trims.length > 0 ? `（${of.trims.map((each) => trim(each, lang)).join('；')}）` : ''
      }${of.factor ? ` × ${coefficient(of.factor)}` : ''}`
      const other = of.blend?.with === 'ceiling' ? (zh ? '最高限价' : 'ceiling') : zh ? '最低报价' : 'lowest'
      const least =
        of.leastShare === null
          ? ''
          : zh
            ? `，低于限价 ${of.leastShare}% 的不计`
            : `, quotes below ${of.leastShare}% of the ceiling left out`
      return (
        (of.blend
          ? `${other} × ${coefficient(of.blend.weight)} + ${zh ? '其余权重' : 'the rest'} × ${mean}`
          : mean) + least
      )
    }
  }
}

const slope = ({ percent, points, most }: Slope, lang: Lang): string => {
  if (points === 0) return lang === 'zh' ? '不增减' : 'no change'
  const change =
    lang === 'zh' ? `${points > 0 ? '加' : '扣'} ${Math.abs(points)}` : `${points > 0 ? '+' : ''}${points}`
  const bound = most === null ? '' : lang === 'zh' ? `，最多 ${most}` : `, at most ${most}`
  return lang === 'zh' ? `每 ${percent}% ${change}${bound}` : `${change} for each ${percent}%${bound}`
}

const score = (of: PriceScore, lang: Lang): string => {
  const zh = lang === 'zh'
  switch (of.kind) {
    case 'ratio':
      return zh ? '基准价 ÷ 报价 × 满分' : 'benchmark ÷ quote × full'
    case 'share':
      return zh ? '报价 ÷ 基准 × 满分' : 'quote ÷ benchmark × full'
    case 'slope':
      return zh
        ? `等于基准价得 ${of.start}；高于：${slope(of.above, lang)}；低于：${slope(of.below, lang)}；${of.interpolated ? '插值' : '不足一档不计'}`
        : `${of.start} at the benchmark; above: ${slope(of.above, lang)}; below: ${slope(of.below, lang)}; ${of.interpolated ? 'interpolated' : 'whole steps only'}`
    case 'span':
      return zh ? '最低得满分、最高得 0，其间按直线内插' : 'linear from the lowest (full) to the highest (0)'
    case 'places':
      return zh ? `按报价名次，每后一名扣 ${of.each}` : `by place, ${of.each} less for each`
    case 'same':
      return zh ? '各家同分' : 'all the same'
  }
}

const QUOTES = {
  amount: { zh: '', en: '' },
  discount: { zh: '（以下浮率报价）', en: ' (quotes are discounts)' },
  'fee-rate': { zh: '（以费率报价）', en: ' (quotes are fee rates)' },
} as const

/** A price formula in words. */
export const priceInWords = (rule: PriceRule, lang: Lang): string => {
  const decimals =
    rule.decimals === null
      ? ''
      : lang === 'zh'
        ? `，保留 ${rule.decimals} 位小数`
        : `, ${rule.decimals} decimals`
  return lang === 'zh'
    ? `价格满 ${rule.full}${QUOTES[rule.quote].zh}：基准价 = ${benchmark(rule.benchmark, lang)}；${score(rule.score, lang)}${decimals}`
    : `price, full ${rule.full}${QUOTES[rule.quote].en}: benchmark = ${benchmark(rule.benchmark, lang)}; ${score(rule.score, lang)}${decimals}`
}
