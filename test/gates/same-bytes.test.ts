import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reviewSchema } from '../../src/report/schema.ts'
import { bidlint } from '../bidlint.ts'
import { FIXTURE } from '../reviews.ts'

const args = (format: string) => [
  'review',
  ...FIXTURE.tender,
  '--bid',
  ...FIXTURE.bid,
  ...(FIXTURE.catalogue ? ['--catalogue', FIXTURE.catalogue] : []),
  '--format',
  format,
]

describe.skipIf(!existsSync(FIXTURE.tender[0]!))('two runs on the fixtures', () => {
  it('write the same JSON, valid by the schema and nothing beside it', () => {
    const [first, second] = [bidlint(args('json')), bidlint(args('json'))]
    expect(first.stdout).toBe(second.stdout)
    expect(first.stderr).toBe('')
    expect(reviewSchema.safeParse(JSON.parse(first.stdout)).error).toBeUndefined()
  })

  it('write the same summary', () => {
    expect(bidlint(args('terminal')).stdout).toBe(bidlint(args('terminal')).stdout)
  })
})
