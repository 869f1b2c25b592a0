import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCompound } from '../../../src/document/encrypted/compound.ts'
import { ReadError } from '../../../src/document/errors.ts'
import { readDocument } from '../../../src/document/read.ts'

const load = (file: string) => new Uint8Array(readFileSync(new URL(file, import.meta.url)))
const PASSWORDS = { 'agile.docx': '示例-2026', 'standard.docx': 'Pass 1', 'locked.pdf': 'Pass 1' }

const textsOf = async (file: string, passwords: readonly string[]) =>
  (await readDocument(load(file), file, { passwords })).blocks.flatMap((block) =>
    'text' in block ? [block.text] : [],
  )

describe.each(Object.entries(PASSWORDS))('%s', (file, password) => {
  it('is read with its password, also as one of several', async () => {
    const texts = ['竞争性磋商文件', '项目名称：示例中学计算机教室改造', '投标有效期：90天']
    expect(await textsOf(file, [password])).toEqual(texts)
    expect(await textsOf(file, ['not this', password])).toEqual(texts)
  })

  it('is refused without a password and with a wrong one', async () => {
    await expect(textsOf(file, [])).rejects.toMatchObject({ code: 'encrypted' })
    await expect(textsOf(file, ['示例-2025'])).rejects.toMatchObject({ code: 'wrong-password' })
  })
})

describe('a PDF with an owner’s password only', () => {
  it('is read without one', async () => {
    expect(await textsOf('owner.pdf', [])).toContain('投标有效期：90天')
  })
})

describe('a damaged encrypted file', () => {
  const whole = load('standard.docx')

  it('is read or refused with a code, whatever is overwritten', async () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 80 })
    const position = fc.integer({ min: 0, max: whole.length - 1 })
    const run = fc.asyncProperty(position, bytes, async (at, noise) => {
      const damaged = whole.slice()
      damaged.set(noise.subarray(0, damaged.length - at), at)
      const outcome = await readDocument(damaged, 'a', { passwords: ['Pass 1'] }).catch((error) => error)
      expect('blocks' in outcome || outcome instanceof ReadError).toBe(true)
    })
    await fc.assert(run, { numRuns: 12, seed: 4 })
  })

  it('whose chains run in circles ends', () => {
    const looped = whole.slice()
    // Every entry of the first allocation table leads to sector 0.
    const table = 512 * (new DataView(looped.buffer).getUint32(76, true) + 1)
    looped.fill(0, table, table + 512)
    const streams = readCompound(looped)
    expect(streams).toBeInstanceOf(Map)
    for (const read of streams!.values()) expect(read().length).toBeLessThanOrEqual(whole.length)
  })
})
