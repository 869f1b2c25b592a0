import { describe, expect, it } from 'vitest'
import { methods } from '../../src/law/methods.ts'
import { conditionsOf } from '../../src/rules/conditions/find.ts'
import type { MethodCondition } from '../../src/rules/conditions/model.ts'
import { rulesFor } from '../../src/rules/index.ts'
import type { Evidence } from '../../src/rules/model.ts'
import { runRules } from '../../src/rules/run.ts'
import type { ProcurementMethod, Regime } from '../../src/tender/model.ts'
import { evidenceOf, fact, scoringOf } from './tender-evidence.ts'

const of = (evidence: Evidence, lang: 'zh' | 'en' = 'zh'): readonly MethodCondition[] => {
  const rules = rulesFor(evidence)
  return conditionsOf(evidence, runRules(evidence, lang, rules), rules, lang)
}
const statusOf = (id: string, evidence: Evidence) => of(evidence).find((each) => each.id === id)?.status

const TENDER = `# 投标人须知

投标人不足3家的，不得开标，予以废标。

供应商应在知道权益受损之日起7个工作日内提出质疑。

澄清可能影响投标文件编制的，应当在投标截止时间至少15日前通知所有获取招标文件的潜在投标人。

投标保证金可采用保函等非现金形式。

# 评标办法

采用综合评分法，价格分采用低价优先法。
`

describe('what the law asks of a method', () => {
  it('is met where the tender says so, with its words', () => {
    const evidence = evidenceOf(
      TENDER,
      {
        noticeDate: fact('2026-03-02'),
        bidDeadline: fact('2026-04-01T09:30'),
        bidBondYuan: fact(10_000),
        budgetYuan: fact(1_000_000),
      },
      { scoring: scoringOf(['价格', 30], ['技术', 70]) },
    )
    const found = of(evidence)
    for (const id of [
      'min-suppliers',
      'response-period',
      'clarification-period',
      'remedies',
      'award',
      'price-weight',
      'price-formula',
      'bid-bond',
      'bond-form',
      'validity',
      'too-few',
    ]) {
      const condition = found.find((each) => each.id === id)
      expect(condition, id).toMatchObject({ status: 'met', question: null })
      expect(condition!.citations.length, id).toBeGreaterThan(0)
    }
  })

  it('is not met where a rule fails, and unknown with a question where nothing is said', () => {
    const late = evidenceOf(TENDER, {
      noticeDate: fact('2026-03-02'),
      bidDeadline: fact('2026-03-10T09:30'),
    })
    expect(of(late).find(({ id }) => id === 'response-period')).toMatchObject({
      status: 'not-met',
      stated: expect.stringContaining('少于 20 日'),
    })
    for (const { status, question } of of(evidenceOf('# 总则\n\n无。\n', { validityDays: null })))
      if (status === 'unknown') expect(question).toMatch(/请/)
    expect(statusOf('validity', evidenceOf('# 总则\n\n无。\n', { validityDays: null }))).toBe('unknown')
  })

  it.each<[ProcurementMethod, Regime, number]>([
    ['open-tender', 'government-procurement', 16],
    ['invited-tender', 'government-procurement', 16],
    ['competitive-negotiation', 'government-procurement', 13],
    ['competitive-consultation', 'government-procurement', 16],
    ['single-source', 'government-procurement', 8],
    ['inquiry', 'government-procurement', 13],
    ['framework', 'government-procurement', 14],
    ['innovation', 'government-procurement', 8],
    ['open-tender', 'tendering-law', 12],
    ['invited-tender', 'tendering-law', 12],
  ])('is listed for %s under %s, each with its article', (method, regime, count) => {
    const found = of(evidenceOf('# 总则\n\n无。\n', { method: fact(method), regime: fact(regime) }))
    expect(found).toHaveLength(count)
    for (const { sources, required, topic } of found) {
      expect(sources.length, topic).toBeGreaterThan(0)
      expect(required).not.toBe('')
    }
    expect(of(evidenceOf('', { method: fact(method), regime: fact(regime) }), 'en')[0]?.required).toMatch(
      /[a-z]/,
    )
  })

  it('knows every method of the table', () => {
    expect(methods).toHaveLength(10)
  })

  it('follows the law in force on the day', () => {
    const of2020 = { ...evidenceOf('', { method: fact('framework') }), eventDate: '2020-01-01' }
    expect(of(of2020).map(({ id }) => id)).not.toContain('framework-terms')
  })

  it('is nothing for an enterprise, and a question where the method is not stated', () => {
    expect(of(evidenceOf('', { regime: fact('enterprise') }))).toEqual([])
    expect(of(evidenceOf('', { method: null }))).toMatchObject([{ id: 'method', status: 'unknown' }])
  })
})
