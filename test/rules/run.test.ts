import { describe, expect, it } from 'vitest'
import { defineRule } from '../../src/rules/define.ts'
import type { Verdict } from '../../src/rules/model.ts'
import { runRules } from '../../src/rules/run.ts'
import { evidenceOf, fact } from './tender-evidence.ts'

const evidence = evidenceOf('# 公告\n\n一段话。\n')
const place = fact(0).citation
const rule = (
  verdicts: readonly Verdict[],
  extra: { id?: string; severity?: 'rejection' | 'note'; joins?: boolean } = {},
) =>
  defineRule<Verdict>({
    id: 'a-rule',
    title: { zh: '规则', en: 'Rule' },
    severity: 'note',
    sources: ['tender'],
    messages: {
      failed: { zh: '值为 {value}，共 {count} 处', en: '{value}, {count}' },
      review: { zh: '问 {value}', en: 'ask {value}' },
    },
    suggestion: { zh: '改', en: 'change' },
    select: () => verdicts,
    check: (verdict) => verdict,
    ...extra,
  })

describe('running rules', () => {
  it('reports what failed or asks, not what passed', () => {
    const verdicts: Verdict[] = [
      { outcome: 'failed', values: { value: 1 } },
      { outcome: 'passed' },
      { outcome: 'inapplicable' },
      { outcome: 'review', values: { value: { zh: '二', en: 'two' } } },
    ]
    expect(runRules(evidence, 'zh', [rule(verdicts)]).map(({ message }) => message)).toEqual([
      '值为 1，共 1 处',
      '问 二',
    ])
    expect(runRules(evidence, 'en', [rule(verdicts)])[1]?.message).toBe('ask two')
  })
  it('joins the places of one fault', () => {
    const verdicts: Verdict[] = [1, 2, 2].map((value) => ({
      outcome: 'failed',
      values: { value },
      citations: [{ ...place, quote: `第${value}处` }],
    }))
    const [found, ...others] = runRules(evidence, 'zh', [rule(verdicts, { joins: true })])
    expect(others).toEqual([])
    expect(found).toMatchObject({ id: 'a-rule.failed', message: '值为 1、2，共 2 处' })
    expect(found?.citations).toHaveLength(2)
  })
  it('puts the most costly first', () => {
    const found = runRules(evidence, 'zh', [
      rule([{ outcome: 'failed' }], { id: 'cheap' }),
      rule([{ outcome: 'review' }], { id: 'dear', severity: 'rejection' }),
    ])
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['dear', 'cheap'])
  })
  it('turns a rule that throws into a question with its cause', () => {
    const broken = defineRule<number>({
      id: 'broken',
      title: { zh: '坏', en: 'Broken' },
      severity: 'rejection',
      sources: ['tender'],
      messages: {},
      suggestion: { zh: '', en: '' },
      select: () => {
        throw new Error('没有表')
      },
      check: () => ({ outcome: 'passed' }),
    })
    expect(runRules(evidence, 'zh', [broken])).toMatchObject([
      { outcome: 'review', severity: 'note', message: expect.stringContaining('没有表') },
    ])
  })
  it('gives the same id over runs, and different ids to different places', () => {
    const at = (quote: string): Verdict => ({
      outcome: 'failed',
      values: { value: quote },
      citations: [{ ...place, quote }],
    })
    const ids = (verdicts: readonly Verdict[]) =>
      runRules(evidence, 'zh', [rule(verdicts)]).map(({ id }) => id)
    expect(ids([at('甲处'), at('乙处')])).toEqual([...ids([at('甲处')]), ...ids([at('乙处')])])
    expect(new Set(ids([at('甲处'), at('乙处')])).size).toBe(2)
  })
})
