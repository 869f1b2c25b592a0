import { passagesOf } from '../../src/document/passages.ts'
import { readText } from '../../src/document/text/read.ts'
import type { Evidence } from '../../src/rules/model.ts'
import type { ProjectFacts, Scoring, Tender } from '../../src/tender/model.ts'

const FILE = '招标文件.md'
const place = { side: 'tender', file: FILE, page: null, path: [], block: 0, quote: '见招标公告' } as const

/** A fact as the tender would state it. */
export const fact = <T>(value: T) => ({ value, citation: place })

const FACTS: ProjectFacts = {
  name: fact('办公用品采购'),
  number: null,
  purchaser: null,
  agency: null,
  method: fact('open-tender'),
  regime: fact('government-procurement'),
  category: fact('goods'),
  budgetYuan: fact(1_000_000),
  ceilingYuan: null,
  bidDeadline: null,
  validityDays: fact(90),
  bidBondYuan: null,
  performanceBondPercent: null,
  consortiumAllowed: null,
  smeReserved: null,
  evaluationMethod: null,
  noticeDate: null,
}
const SCORING: Scoring = { method: null, total: null, items: [], printedSums: [] }

/** Rows of a scoring table by name and points; "价格" is the price. */
export const scoringOf = (...rows: readonly (readonly [name: string, points: number])[]): Scoring => ({
  method: 'comprehensive-score',
  total: 100,
  items: rows.map(([name, maxPoints], at) => ({
    id: `s${at}`,
    name,
    path: [],
    category: name === '价格' ? 'price' : 'technical',
    maxPoints,
    criteria: name,
    lot: null,
    citation: place,
  })),
  printedSums: [],
})

/** What rules look at, for a tender written in Markdown. */
export const evidenceOf = (
  markdown: string,
  facts: Partial<ProjectFacts> = {},
  tender: Partial<Omit<Tender, 'facts'>> = {},
): Evidence => {
  const document = readText(new TextEncoder().encode(markdown), FILE, 'markdown')
  return {
    tender: {
      files: [FILE],
      facts: { ...FACTS, ...facts },
      lots: [],
      conflicts: [],
      changes: [],
      requirements: [],
      scoring: SCORING,
      ...tender,
    },
    tenderDocuments: [document],
    passages: passagesOf(document),
    bid: null,
    bidDocuments: [],
    coverage: [],
    catalogue: null,
    eventDate: null,
  }
}
