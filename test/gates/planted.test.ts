import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Review } from '../../src/index.ts'
import { FIXTURE, reviewCase } from '../reviews.ts'

interface Gold {
  readonly defects: readonly {
    readonly id: string
    readonly what: string
    readonly anchors: readonly string[]
  }[]
  readonly answered: readonly { readonly text: string }[]
}

const GOLD: Gold = JSON.parse(readFileSync(new URL('../../fixtures/pair.gold.json', import.meta.url), 'utf8'))

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Texts that a reader of the review is pointed at: one for each alarm. */
const alarmsOf = ({ tender, findings, coverage }: Review): readonly string[] => {
  const requirements = new Map(tender.requirements.map((item) => [item.id, item.text]))
  const items = new Map(tender.scoring.items.map((item) => [item.id, `${item.name}${item.criteria}`]))
  const about = (requirementId: string | null, scoringItemId: string | null) => [
    requirements.get(requirementId ?? ''),
    items.get(scoringItemId ?? ''),
  ]
  const told = [
    ...findings.map((finding) => [
      finding.message,
      ...about(finding.requirementId, finding.scoringItemId),
      ...finding.citations.map(({ quote }) => quote),
    ]),
    ...coverage
      .filter(({ status }) => status !== 'answered' && status !== 'not-applicable')
      .map((entry) => [
        ...about(entry.requirementId, entry.scoringItemId),
        ...entry.evidence.map(({ quote }) => quote),
      ]),
  ]
  return told.map((texts) => fold(texts.join('')))
}

describe('the gaps planted in the fixtures', () => {
  let review: Review
  beforeAll(async () => {
    review = (await reviewCase(FIXTURE)).review
  })

  it('are all spoken of', () => {
    const alarms = alarmsOf(review)
    const missed = GOLD.defects.filter(
      ({ anchors }) => !anchors.some((anchor) => alarms.some((alarm) => alarm.includes(fold(anchor)))),
    )
    expect(missed.map(({ id }) => id)).toEqual([])
  })

  it('are the only clauses reported missing or deviating', () => {
    const accused = review.coverage
      .filter(({ status }) => status === 'unanswered' || status === 'deviates')
      .flatMap(({ requirementId }) => review.tender.requirements.filter(({ id }) => id === requirementId))
    const innocent = GOLD.answered.filter(({ text }) =>
      accused.some((item) => fold(item.text).includes(fold(text))),
    )
    expect(innocent.map(({ text }) => text)).toEqual([])
  })
})
