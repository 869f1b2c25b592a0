import { type Part, partOfTitle } from '../parts/titles.ts'

/** What a chapter of a tender is about, as its clauses are read: 前附表 and 须知 alike. */
export type Zone = 'notice' | 'instructions' | 'demand' | 'evaluation' | 'contract' | 'forms'

const ZONES: Readonly<Record<Part, Zone | null>> = {
  cover: null,
  notice: 'notice',
  dataSheet: 'instructions',
  general: 'instructions',
  requirement: 'demand',
  evaluation: 'evaluation',
  contract: 'contract',
  form: 'forms',
}

/** 第一册 专用条款 holds chapters of all kinds; a volume is of one kind only where it holds templates. */
const VOLUME = /^第.{1,3}[册卷编篇]/u

/** The zone that a chapter's title names, or null. */
export const zoneOf = (title: string): Zone | null => {
  const part = partOfTitle(title)
  if (part === null) return null
  const isTemplate = part === 'form' || part === 'contract'
  return VOLUME.test(title.trim()) && !isTemplate ? null : ZONES[part]
}
