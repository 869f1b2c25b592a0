import { type InstrumentId, instruments } from './instruments.ts'
import type { Source } from './model.ts'

/** 依据: an article as it is cited, `article('mof-order-87', '第五十五条')`. */
export const article = (instrument: InstrumentId, words: string): Source => ({
  instrument: instruments[instrument],
  article: words,
})
