import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as bidlint from '../../src/index.ts'

describe('the public exports', () => {
  it('are these values', () => {
    expect(Object.keys(bidlint).sort()).toEqual([
      'CatalogueError',
      'ReadError',
      'defineRule',
      'diff',
      'parseCatalogue',
      'readDocument',
      'renderDiffJson',
      'renderDiffTerminal',
      'renderHtml',
      'renderJson',
      'renderTerminal',
      'review',
    ])
  })

  it('and these types', () => {
    const source = readFileSync(new URL('../../src/index.ts', import.meta.url), 'utf8')
    const listed = [...source.matchAll(/^export type \{([^}]*)\}/gm)].flatMap((match) => match[1]!.split(','))
    const beside = [...source.matchAll(/\btype (\w+)/g)].map((match) => match[1]!)
    const names = [...listed, ...beside].map((name) => name.trim()).filter(Boolean)
    expect([...new Set(names)].sort()).toEqual([
      'AnyRule',
      'Bid',
      'Catalogue',
      'Citation',
      'Coverage',
      'CoverageStatus',
      'DiffTerminalOptions',
      'Difference',
      'DifferenceKind',
      'Evidence',
      'FactDifference',
      'Finding',
      'IgnoredFinding',
      'Lot',
      'Message',
      'ProjectFacts',
      'ReadErrorCode',
      'Requirement',
      'Review',
      'ReviewConfig',
      'ReviewInput',
      'ReviewOptions',
      'Rule',
      'Scoring',
      'ScoringItem',
      'Severity',
      'Tender',
      'TenderDiff',
      'TerminalOptions',
      'Verdict',
    ])
    expect(source).toContain("export type * from './document/model.ts'")
  })
})
