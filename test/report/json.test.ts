import { describe, expect, it } from 'vitest'
import { renderJson } from '../../src/report/json.ts'
import { reviewJsonSchema, reviewSchema } from '../../src/report/schema.ts'
import { sampleReview } from './sample.ts'

describe('the JSON report', () => {
  it('has the shape that its schema promises, with nothing beside it', () => {
    expect(reviewSchema.safeParse(JSON.parse(renderJson(sampleReview()))).error).toBeUndefined()
  })

  it('is the same for the same review', () => {
    expect(renderJson(sampleReview())).toBe(renderJson(sampleReview()))
  })

  it('has a published JSON Schema that is up to date (npm run golden renews it)', async () => {
    await expect(`${JSON.stringify(reviewJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../docs/review.schema.json',
    )
  })
})
