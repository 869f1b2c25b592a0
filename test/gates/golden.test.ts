import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Coverage, Finding, Review } from '../../src/index.ts'
import { factRows } from '../../src/report/facts.ts'
import { messages } from '../../src/report/messages.ts'
import { placeOf } from '../../src/report/place.ts'
import { FIXTURE, reviewCase } from '../reviews.ts'

const words = messages.zh
/** The best places; those behind them move with every change to the ranking. */
const SHOWN_EVIDENCE = 2
const line = (text: string) => text.replace(/\s+/g, ' ').trim()

const covered = (coverage: Coverage | undefined): readonly string[] =>
  coverage
    ? [
        `    ${words.statuses[coverage.status]}：${line(coverage.reason)}`,
        ...coverage.evidence
          .slice(0, SHOWN_EVIDENCE)
          .map((citation) => `      ${placeOf(citation, words)}：${line(citation.quote)}`),
      ]
    : []

const findingLines = (finding: Finding): readonly string[] => [
  `[${finding.severity} ${finding.outcome}] ${finding.ruleId}：${line(finding.message)}`,
  `    ${line(finding.suggestion)}`,
  ...finding.citations.map((citation) => `      ${placeOf(citation, words)}：${line(citation.quote)}`),
  ...finding.sources.map(({ instrument, article }) => `      依据：${instrument} ${article}`),
]

/** A review as lines that a person can read in a diff; ids and positions are left out. */
const render = ({ tender, coverage, findings, notices }: Review): string =>
  [
    '== 项目',
    ...factRows(tender.facts, words).map(({ label, value }) => `${label}：${value ?? '—'}`),
    '== 要求',
    ...tender.requirements.flatMap((item) => [
      `${item.mark ?? '-'} [${item.kind}${item.bindsBid ? '' : ' 合同'}] ${item.title ? `${line(item.title)} | ` : ''}${line(item.text)}`,
      ...covered(coverage.find(({ requirementId }) => requirementId === item.id)),
    ]),
    `== 评分 ${tender.scoring.total ?? '—'}`,
    ...tender.scoring.items.flatMap((item) => [
      `${item.maxPoints} [${item.category}] ${[...item.path, item.name].map(line).join(' / ')}：${line(item.criteria)}`,
      ...covered(coverage.find(({ scoringItemId }) => scoringItemId === item.id)),
    ]),
    '== 问题',
    ...findings.flatMap(findingLines),
    '== 读取',
    ...notices.map(({ code, file }) => `${code} ${file}`),
    '',
  ].join('\n')

describe.skipIf(!existsSync(FIXTURE.tender[0]!))('the review of the fixtures', () => {
  it('is the one that was read and agreed (npm run golden rewrites it)', async () => {
    const { review } = await reviewCase(FIXTURE)
    await expect(render(review)).toMatchFileSnapshot('../golden/review.txt')
  })
})
