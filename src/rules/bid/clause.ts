import { type Citation, cite } from '../../document/citation.ts'
import type { Evidence } from '../model.ts'

const LIMIT = 400

/** The tender's own words on a matter: the shortest passage that fits all patterns, or none. */
export const tenderWords = ({ passages }: Evidence, ...patterns: readonly RegExp[]): readonly Citation[] => {
  const fits = passages.filter(
    ({ text }) => text.length <= LIMIT && text.length >= 6 && patterns.every((pattern) => pattern.test(text)),
  )
  const [shortest] = fits.toSorted((a, b) => a.text.length - b.text.length)
  return shortest ? [cite('tender', shortest)] : []
}
