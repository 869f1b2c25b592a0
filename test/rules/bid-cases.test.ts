import { describe, expect, it } from 'vitest'
import { readText } from '../../src/document/text/read.ts'
import { review } from '../../src/review.ts'
import { ruleCases } from '../../src/rules/cases/index.ts'
import { rules } from '../../src/rules/index.ts'

const read = (heading: string, words: string, file: string) =>
  readText(new TextEncoder().encode(`# ${heading}\n\n${words}\n`), file, 'markdown')

const onBid = ruleCases.filter(({ bid }) => bid !== undefined)

describe('the cases of rules on bids', () => {
  it.each(onBid.map((each) => [`${each.rule} ${each.outcome}: ${each.bid!.slice(0, 24)}`, each] as const))(
    '%s',
    (_, { rule, outcome, heading = '采购需求', tender, bid }) => {
      const { findings } = review({
        tender: [read(heading, tender, '招标文件.md')],
        bid: [read('投标文件', bid!, '投标文件.md')],
      })
      const outcomes = findings.filter(({ ruleId }) => ruleId === rule).map((finding) => finding.outcome)
      if (outcome === 'failed' || outcome === 'review') expect(outcomes).toContain(outcome)
      else expect(outcomes).toEqual([])
    },
  )

  it('are of rules that there are', () => {
    const ids = new Set(rules.map(({ id }) => id))
    expect(ruleCases.map(({ rule }) => rule).filter((rule) => !ids.has(rule))).toEqual([])
  })
})
