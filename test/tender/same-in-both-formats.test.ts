import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { diff, readDocument } from '../../src/index.ts'

const read = async (file: string) => {
  const bytes = readFileSync(new URL(`../../fixtures/${file}`, import.meta.url))
  return [await readDocument(bytes, file)]
}

it('a tender gives the same items as DOCX and as PDF, but for their places', async () => {
  const { facts, scoring, requirements, unchanged } = diff(
    await read('tender.docx'),
    await read('tender.pdf'),
  )
  expect({ facts, scoring, requirements }).toEqual({ facts: [], scoring: [], requirements: [] })
  expect(unchanged.requirements).toBeGreaterThan(100)
})
