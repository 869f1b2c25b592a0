import { describe, expect, it } from 'vitest'
import { workdayAfter } from '../../src/law/holidays.ts'
import { deadlinesOf } from '../../src/rules/deadlines.ts'
import { evidenceOf, fact } from './tender-evidence.ts'

const FACTS = { noticeDate: fact('2026-03-02'), bidDeadline: fact('2026-04-01T09:30') }
const untilOf = (markdown: string, facts = {}) =>
  deadlinesOf(evidenceOf(markdown, { ...FACTS, ...facts }), 'zh').map(({ kind, until }) => [kind, until])

describe('the periods for questions', () => {
  it('count working days past weekends and holidays, the first not counted', () => {
    expect(workdayAfter('2026-03-02', 7)).toBe('2026-03-11')
    expect(workdayAfter('2026-09-30', 1)).toBe('2026-10-08')
    expect(workdayAfter('2035-01-01', 3)).toBeNull()
    expect(workdayAfter('2027-01-04', 1, { 2027: { off: ['01-05'], work: [] } })).toBe('2027-01-06')
  })

  it('are those of the procurement law, the first to end first', () => {
    expect(untilOf('# 总则\n\n无。\n')).toEqual([
      ['challenge', '2026-03-11'],
      ['question', '2026-03-17'],
    ])
  })

  it('are those of objections under the Tendering Law', () => {
    expect(untilOf('# 总则\n\n无。\n', { regime: fact('tendering-law') })).toEqual([
      ['objection', '2026-03-22'],
    ])
  })

  it('take what the tender says, as a day or as days before the deadline', () => {
    const dated = '# 投标人须知\n\n投标人对招标文件有疑问的，应于2026年3月10日17:00前以书面形式提出。\n'
    expect(untilOf(dated)).toContainEqual(['tender', '2026-03-10'])
    const counted = '# 投标人须知\n\n投标人要求澄清的，应在投标截止时间10日前以书面形式提出。\n'
    expect(untilOf(counted)).toContainEqual(['tender', '2026-03-22'])
    const other = '# 投标人须知\n\n评标委员会要求澄清的，投标人应于2026年4月2日前答复。\n'
    expect(untilOf(other).map(([kind]) => kind)).not.toContain('tender')
  })

  it('say so where a day cannot be worked out', () => {
    expect(untilOf('# 总则\n\n无。\n', { noticeDate: null, bidDeadline: null })).toEqual([
      ['question', null],
      ['challenge', null],
    ])
    expect(untilOf('# 总则\n\n无。\n', { regime: fact('enterprise') })).toEqual([])
  })
})
