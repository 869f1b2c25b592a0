import type { Catalogue } from '../../catalogue/model.ts'
import type { Lang } from '../reasons.ts'

/** What the catalogue is asked: the words of a requirement or of a scoring item, and what governs them. */
export interface Question {
  readonly title: string
  readonly text: string
  /** Headings and table cells that say what it is about. */
  readonly about: string
  readonly catalogue: Catalogue
  /** Last day on which certificates must be valid, "2026-03-18", or null. */
  readonly deadline: string | null
  readonly lang: Lang
}

/** One of two wordings. */
export const tell = ({ lang }: Question, zh: string, en: string): string => (lang === 'zh' ? zh : en)
