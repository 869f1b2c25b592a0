import type { PriceRule } from '../model.ts'

/** A price formula in words. */
export const priceInWords = (rule: PriceRule, lang: 'zh' | 'en'): string =>
  `${rule.full} ${rule.text} ${lang}`
