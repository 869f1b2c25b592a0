import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../src/document/passages.ts'
import { readDocument } from '../../src/document/read.ts'
import { scoringRules } from '../../src/scoring/rules.ts'
import { readTender } from '../../src/tender/read.ts'
import { EVAL, hasEval } from '../reviews.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const CASES = readdirSync(new URL('cases/', FIXTURES))
  .filter((name) => name.endsWith('.md'))
  .sort()

const rulesIn = async (path: string | URL, file: string) => {
  const document = await readDocument(readFileSync(path), file)
  const tender = readTender([document])
  return { tender, rules: scoringRules(tender, passagesOf(document)) }
}

/** Row, criterion and rule in words, one below the other. */
const listOf = async (path: URL, file: string): Promise<string> => {
  const { tender, rules } = await rulesIn(path, file)
  const rows = [...tender.scoring.items, ...(tender.scoring.otherLots ?? [])]
  if (rows.length === 0) return ''
  const { parsedRows, rows: all, parsedPoints, points } = rules.coverage
  const lines = rows.map((item, at) => {
    const criteria = item.criteria.replace(/\s+/g, ' ')
    return `- [${item.maxPoints}] ${item.name}\n  - ${criteria}\n  - **${rules.items[at]!.words}**`
  })
  return `## ${file}\n\n${parsedRows}/${all} rows, ${parsedPoints}/${points} points\n\n${lines.join('\n')}\n`
}

describe('rules of the fixtures', () => {
  it('stand beside their criteria in a list that a person can read', async () => {
    const lists = [
      await listOf(new URL('tender.docx', FIXTURES), 'tender.docx'),
      ...(await Promise.all(CASES.map((name) => listOf(new URL(`cases/${name}`, FIXTURES), name)))),
    ]
    await expect(
      `# Scoring rules read from the fixtures\n\n${lists.filter(Boolean).join('\n')}`,
    ).toMatchFileSnapshot('golden/rules.md')
  })
})

const SHARE = 0.9

describe.skipIf(!hasEval)(`rules of labelled tenders${hasEval ? '' : ' (absent here)'}`, () => {
  it.each(['dev', 'dev-rules'])(
    'are functions for nine tenths of the points in %s',
    { timeout: 300_000 },
    async (folder) => {
      let [parsed, all] = [0, 0]
      for (const name of readdirSync(`${EVAL}/${folder}`).filter((file) => /\.(docx|pdf)$/.test(file))) {
        const { coverage } = (await rulesIn(`${EVAL}/${folder}/${name}`, name)).rules
        parsed += coverage.parsedPoints
        all += coverage.points
      }
      expect(all).toBeGreaterThan(0)
      expect(parsed / all).toBeGreaterThanOrEqual(SHARE)
    },
  )
})
