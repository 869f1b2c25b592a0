import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { diff, readDocument } from '../../src/index.ts'

const read = async (file: string) => {
  const bytes = readFileSync(new URL(`../../fixtures/${file}`, import.meta.url))
  return [await readDocument(bytes, file)]
}

/** Footnote marks stand as digits in the text of a PDF, and lines for a signature may share a paragraph there. */
const LEAST_SAME = 0.97

it('a tender gives the same items as DOCX and as PDF, but for their places', async () => {
  const { facts, scoring, requirements, unchanged } = diff(
    await read('tender.docx'),
    await read('tender.pdf'),
  )
  expect(facts).toEqual([])
  expect(scoring).toEqual([])
  expect(requirements.filter(({ change }) => change === 'dropped')).toEqual([])
  const fields = requirements.flatMap((difference) => difference.fields)
  expect(fields.filter((field) => field !== 'text' && field !== 'kind')).toEqual([])
  expect(unchanged.requirements / (unchanged.requirements + requirements.length)).toBeGreaterThan(LEAST_SAME)
})
