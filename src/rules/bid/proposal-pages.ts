import { cite } from '../../document/citation.ts'
import type { SourceDocument } from '../../document/model.ts'
import { passagesOf } from '../../document/passages.ts'
import { defineRule } from '../define.ts'
import { tenderWords } from './clause.ts'

/** Shorter volumes are single forms. */
const LEAST_BLOCKS = 60
const PAGE_NUMBER = /\d|页/
/** Share of the pages of a PDF that bear a number; covers and inserted scans bear none. */
const MOSTLY = 0.3

/** True where headers or footers number the pages; one without words is a number that Word counts. */
const isNumbered = ({ furniture, pages }: SourceDocument): boolean => {
  const numbers = furniture.filter(
    ({ kind, text }) => kind !== 'watermark' && (text === '' || PAGE_NUMBER.test(text)),
  )
  if (pages === null) return numbers.length > 0
  return new Set(numbers.map(({ page }) => page)).size >= pages * MOSTLY
}

const hasHeader = ({ furniture }: SourceDocument): boolean => furniture.some(({ kind }) => kind === 'header')

/** Formats whose headers and footers are read. */
const isPaged = ({ format, blocks }: SourceDocument): boolean =>
  (format === 'docx' || format === 'pdf') && blocks.length >= LEAST_BLOCKS

interface Bare {
  readonly document: SourceDocument
  readonly what: 'number' | 'header'
}

const WHAT = {
  number: { zh: '没有页码', en: 'has no page numbers' },
  header: { zh: '没有页眉，而其他分册有', en: 'has no header, though the other volumes have' },
} as const

/** 页码和页眉 */
export const proposalPages = defineRule<Bare>({
  id: 'bid-proposal-pages',
  title: { zh: '各册应有页码，页眉应一致', en: 'Volumes should have page numbers and like headers' },
  severity: 'note',
  sources: ['tender'],
  messages: { failed: { zh: '“{file}”{what}。', en: '“{file}” {what}.' } },
  suggestion: {
    zh: '补上连续页码和统一的页眉，并更新目录和索引中的页码。',
    en: 'Number the pages throughout, set like headers, and renew contents and indexes.',
  },
  select: ({ bidDocuments }) => {
    const paged = bidDocuments.filter(isPaged)
    return [
      ...paged
        .filter((document) => !isNumbered(document))
        .map((document) => ({ document, what: 'number' as const })),
      ...(paged.some(hasHeader) ? paged.filter((document) => !hasHeader(document)) : []).map((document) => ({
        document,
        what: 'header' as const,
      })),
    ]
  },
  check: ({ document, what }, evidence) => {
    const [first] = passagesOf(document)
    return {
      outcome: 'failed',
      values: { file: document.file, what: WHAT[what] },
      citations: [
        ...(first ? [cite('bid', first)] : []),
        ...(what === 'number' ? tenderWords(evidence, /页码|编页|页次/) : []),
      ],
    }
  },
})
