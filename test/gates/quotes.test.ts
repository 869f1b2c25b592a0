import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Block, Citation, SourceDocument } from '../../src/index.ts'
import { renderJson } from '../../src/report/json.ts'
import { reviewSchema } from '../../src/report/schema.ts'
import { evalCases, FIXTURE, hasEval, type Reviewed, reviewCase } from '../reviews.ts'

const QUOTE_LIMIT = 600
const fold = (text: string) => text.replace(/\s+/g, '')

/** The text of a block; of a table only the cells that reach into `row`, where one is named. */
const textOf = (block: Block, row?: number): string => {
  if (block.kind === 'pageBreak') return ''
  if (block.kind !== 'table') return fold(block.text)
  const cells = block.rows.flatMap((line) => line.cells)
  const reached = cells.filter(
    (cell) => row === undefined || (cell.row <= row && row < cell.row + cell.rowSpan),
  )
  return fold(reached.map((cell) => cell.text).join(''))
}

/** Every object with a quote in it, wherever it stands in the review. */
const citationsIn = (value: unknown): readonly Citation[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value && 'side' in value ? [value as Citation] : []
  return [...own, ...Object.values(value).flatMap(citationsIn)]
}

const stands = (citation: Citation, documents: readonly SourceDocument[]): boolean => {
  const document = documents.find(({ file }) => file === citation.file)
  const block = document?.blocks.find(({ index }) => index === citation.block)
  if (!block || citation.quote === '') return false
  return textOf(block, citation.row).includes(fold(citation.quote))
}

const falseQuotes = ({ review, tender, bid }: Reviewed): readonly string[] =>
  citationsIn({ ...review, bid: null })
    .filter(({ side }) => side === 'tender' || side === 'bid')
    .filter((citation) => !stands(citation, citation.side === 'tender' ? tender : bid))
    .map(({ side, file, block, quote }) => `${side} ${file} [${block}]: ${quote.slice(0, 80)}`)

const CASES = [
  ...(existsSync(FIXTURE.tender[0]!) ? [FIXTURE] : []),
  ...['dev', 'dev-pairs', 'dev-rules'].flatMap(evalCases),
]

describe(`every quote stands where it says, and the JSON has its shape${hasEval ? '' : ' (labelled documents absent: fixtures only)'}`, () => {
  it.each(CASES)('in the review of $name', async (files) => {
    const reviewed = await reviewCase(files)
    const citations = citationsIn(reviewed.review)
    expect(citations.length).toBeGreaterThan(0)
    expect(citations.filter(({ quote }) => quote.length > QUOTE_LIMIT)).toEqual([])
    expect(falseQuotes(reviewed)).toEqual([])
    expect(reviewSchema.safeParse(JSON.parse(renderJson(reviewed.review))).error).toBeUndefined()
  })
})
