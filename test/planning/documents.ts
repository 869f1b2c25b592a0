import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Citation } from '../../src/document/citation.ts'
import type { Block, SourceDocument } from '../../src/document/model.ts'
import { readDocument } from '../../src/document/read.ts'

const pathOf = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** A document in Markdown, as the reader makes it. */
export const markdown = (text: string, name = '招标文件.md'): Promise<SourceDocument> =>
  readDocument(new TextEncoder().encode(text), name)

/** A file of the repository, or beside it. */
export const file = (name: string): Promise<SourceDocument> =>
  readDocument(new Uint8Array(readFileSync(pathOf(name))), name.split('/').at(-1)!)

const TENDERS = /\.(?:docx|pdf|md)$/

/** The names of the tenders in a folder; none where it is absent. */
export const tendersIn = (folder: string): readonly string[] =>
  existsSync(pathOf(folder))
    ? readdirSync(pathOf(folder))
        .filter((name) => TENDERS.test(name) && !name.includes('.bid.'))
        .sort()
        .map((name) => `${folder}/${name}`)
    : []

const fold = (text: string) => text.replace(/\s+/g, '')

const textOf = (block: Block): string => {
  if (block.kind === 'pageBreak') return ''
  if (block.kind !== 'table') return fold(block.text)
  return fold(block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join(''))
}

/** Every citation below a value. */
export const citationsIn = (value: unknown): readonly Citation[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value && 'side' in value ? [value as Citation] : []
  return [...own, ...Object.values(value).flatMap(citationsIn)]
}

/** Quotes that do not stand verbatim, white space aside, where they say. */
export const falseQuotes = (value: unknown, documents: readonly SourceDocument[]): readonly string[] =>
  citationsIn(value)
    .filter(({ file: name, block, quote }) => {
      const found = documents
        .find((document) => document.file === name)
        ?.blocks.find(({ index }) => index === block)
      return !found || quote === '' || !textOf(found).includes(fold(quote))
    })
    .map(({ file: name, block, quote }) => `${name} [${block}]: ${quote.slice(0, 60)}`)
