import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../src/document/passages.ts'
import { readDocument } from '../../src/document/read.ts'
import { readTender } from '../../src/tender/read.ts'

const CASES = new URL('../../fixtures/cases/', import.meta.url)
const FILES = readdirSync(CASES).filter((file) => file.endsWith('.md'))
/** Words that no case has, with a mark that each of them may give any sense to. */
const INSERTED = '投标人应为全部到场人员购买意外伤害保险，并在进场前三日提交保单复印件。'

const idsOf = async (markdown: string) => {
  const { requirements, scoring } = readTender([
    await readDocument(new TextEncoder().encode(markdown), 'case.md'),
  ])
  return [...requirements, ...scoring.items, ...(scoring.otherLots ?? [])].map(({ id }) => id)
}

/** Line numbers where a paragraph of its own can stand: behind one, or in front of a heading. */
const gapsOf = (lines: readonly string[]): readonly number[] =>
  lines.flatMap((line, at) => {
    const isBetween = line === '' && lines[at + 1] !== ''
    const isGap = /^\p{Script=Han}/u.test(lines[at - 1] ?? '') || /^#{2} /.test(lines[at + 1] ?? '')
    return isBetween && isGap ? [at] : []
  })

describe('ids', () => {
  it.each(FILES)('of all else stay when a clause is put into the middle of %s', async (file) => {
    const lines = readFileSync(new URL(file, CASES), 'utf8').split('\n')
    const before = await idsOf(lines.join('\n'))
    const gaps = gapsOf(lines)
    expect(gaps.length).toBeGreaterThan(0)
    const middle = gaps[Math.floor(gaps.length / 2)]!
    for (const at of [gaps[0]!, middle, gaps.at(-1)!]) {
      const after = await idsOf([...lines.slice(0, at), '', INSERTED, ...lines.slice(at)].join('\n'))
      expect(before.filter((id) => !after.includes(id))).toEqual([])
      expect(after.length - before.length).toBeLessThanOrEqual(1)
    }
  })

  it('stay when the whole tender moves behind another chapter', async () => {
    const text = readFileSync(new URL('two-lots.md', CASES), 'utf8')
    const moved = `# 封面\n\n${'甲乙丙丁。\n\n'.repeat(30)}${text}`
    expect(await idsOf(moved)).toEqual(expect.arrayContaining(await idsOf(text)))
  })

  it('are each given once', async () => {
    const bytes = readFileSync(new URL('../../fixtures/tender.docx', import.meta.url))
    const document = await readDocument(bytes, 'tender.docx')
    expect(passagesOf(document).length).toBeGreaterThan(0)
    const { requirements, scoring } = readTender([document])
    const ids = [...requirements, ...scoring.items].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
