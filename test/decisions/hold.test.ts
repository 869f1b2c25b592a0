import { describe, expect, it } from 'vitest'
import { holdDecisions, openFindings } from '../../src/decisions/hold.ts'
import { DecisionsError, parseDecisions } from '../../src/decisions/schema.ts'
import { fingerprint } from '../../src/text/fingerprint.ts'
import { sampleReview } from '../report/sample.ts'

const { tender, findings } = sampleReview(9)
const subjects = { requirements: tender.requirements, scoring: tender.scoring.items, findings }
const [finding] = findings
const [requirement] = tender.requirements
const decisions = (...list: readonly object[]) => parseDecisions({ schemaVersion: 1, decisions: list })

describe('decisions of a person', () => {
  it('hold while the words are the same, white space aside', () => {
    const print = fingerprint(requirement!.text.split('').join(' '))
    const made = decisions({
      subject: 'requirement',
      id: requirement!.id,
      print,
      status: 'answered',
      owner: '甲',
    })
    expect(holdDecisions(made, subjects)).toMatchObject([{ state: 'current', owner: '甲', comment: '' }])
  })

  it('are void where the words have changed, and tell so', () => {
    const made = decisions({
      subject: 'requirement',
      id: requirement!.id,
      print: 'other',
      status: 'answered',
    })
    expect(holdDecisions(made, subjects)).toMatchObject([{ state: 'changed' }])
  })

  it('are kept where their subject is gone', () => {
    const made = decisions({ subject: 'requirement', id: 'no-such', comment: '问过采购人' })
    expect(holdDecisions(made, subjects)).toMatchObject([{ state: 'gone', comment: '问过采购人' }])
  })

  it('count once a subject, the later one', () => {
    const about = { subject: 'finding', id: finding!.id }
    const made = decisions({ ...about, status: 'settled' }, { ...about, status: 'dismissed' })
    expect(holdDecisions(made, subjects)).toMatchObject([{ status: 'dismissed', state: 'current' }])
  })

  it('close a finding only where they call it settled or dismissed and are current', () => {
    const about = { subject: 'finding', id: finding!.id }
    const open = (decision: object) =>
      openFindings(findings, holdDecisions(decisions({ ...about, ...decision }), subjects))
    expect(open({ status: 'settled' })).not.toContain(finding)
    expect(open({ status: 'dismissed' })).not.toContain(finding)
    expect(open({ owner: '乙' })).toContain(finding)
    expect(open({ status: 'settled', print: 'other' })).toContain(finding)
  })
})

describe('a file of decisions', () => {
  it.each([
    ['no object', []],
    ['another version', { schemaVersion: 2, decisions: [] }],
    ['an unknown status', { schemaVersion: 1, decisions: [{ subject: 'finding', id: 'a', status: 'fine' }] }],
  ])('with %s is refused', (_, json) => {
    expect(() => parseDecisions(json)).toThrow(DecisionsError)
  })

  it('names the place of the fault', () => {
    const json = { schemaVersion: 1, decisions: [{ subject: 'finding', id: 7 }] }
    expect(() => parseDecisions(json)).toThrow(/^decisions\.0\.id: /)
  })
})
