import type { Source } from '../law/model.ts'

/** 依据 as findings show it; both numbers are empty for the tender's own clause. */
export interface CitedSource {
  readonly instrument: string
  readonly article: string
  readonly documentNo: string
}

/** A source in one language. */
export const citeSource = (source: Source | 'tender', lang: 'zh' | 'en'): CitedSource =>
  source === 'tender'
    ? { instrument: lang === 'zh' ? '招标文件' : 'Tender document', article: '', documentNo: '' }
    : {
        instrument: lang === 'zh' ? source.instrument.name : source.instrument.nameEn,
        article: source.article,
        documentNo: source.instrument.documentNo,
      }
