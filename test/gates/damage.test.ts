import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadError, readDocument, type SourceDocument } from '../../src/index.ts'

const RUNS = 60
const load = (file: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/${file}`, import.meta.url)))

const outcome = async (bytes: Uint8Array): Promise<SourceDocument | ReadError> => {
  try {
    return await readDocument(bytes, 'file')
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
}

const overwrite = (whole: Uint8Array, at: number, bytes: Uint8Array): Uint8Array => {
  const damaged = whole.slice()
  damaged.set(bytes.subarray(0, damaged.length - at), at)
  return damaged
}

describe.each(['tender.docx', 'tender.pdf'])('a damaged %s', (file) => {
  const whole = load(file)
  const position = fc.integer({ min: 0, max: whole.length - 1 })

  it('is read or refused with a code when cut anywhere', async () => {
    const cut = fc.asyncProperty(position, async (length) => {
      expect(await outcome(whole.slice(0, length))).toBeDefined()
    })
    await fc.assert(cut, { numRuns: RUNS, seed: 1 })
  })

  it('is read or refused with a code when overwritten anywhere', async () => {
    const noise = fc.uint8Array({ minLength: 1, maxLength: 200 })
    const overwritten = fc.asyncProperty(position, noise, async (at, bytes) => {
      expect(await outcome(overwrite(whole, at, bytes))).toBeDefined()
    })
    await fc.assert(overwritten, { numRuns: RUNS, seed: 2 })
  })
})

describe('bytes without meaning', () => {
  it('are refused with a code or read as text', async () => {
    const noise = fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
      expect(await outcome(bytes)).toBeDefined()
    })
    await fc.assert(noise, { numRuns: 300, seed: 3 })
  })
})
