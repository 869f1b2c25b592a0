import { describe, expect, it } from 'vitest'
import { checkConfig } from '../../../src/rules/config/check.ts'
import { siftFindings } from '../../../src/rules/config/ignores.ts'
import type { ReviewConfig } from '../../../src/rules/config/model.ts'
import { ownRulesIn, parseConfig, parseStandards } from '../../../src/rules/config/schema.ts'
import { defineRule } from '../../../src/rules/define.ts'
import { rulesFor } from '../../../src/rules/index.ts'
import { runRules } from '../../../src/rules/run.ts'
import { evidenceOf } from '../tender-evidence.ts'

const TENDER = '# 技术要求\n\n柜体采用优质钢板，备件酌量，符合GB/T 90001-2010的规定。\n'
const findingsOf = (config: ReviewConfig, markdown = TENDER) =>
  runRules({ ...evidenceOf(markdown), config }, 'zh')
const idsOf = (config: ReviewConfig, markdown?: string) =>
  findingsOf(config, markdown).map(({ ruleId }) => ruleId)

const own = defineRule<string>({
  id: 'own-spares',
  title: { zh: '备件', en: 'Spares' },
  severity: 'points',
  sources: ['tender'],
  messages: { review: { zh: '问备件', en: 'Ask' } },
  suggestion: { zh: '问', en: 'Ask' },
  select: ({ passages }) => passages.map(({ text }) => text).filter((text) => text.includes('备件')),
  check: () => ({ outcome: 'review' }),
})

describe('the configuration of rules', () => {
  it('turns rules off and grades them anew', () => {
    const id = 'subjective-spec-wording'
    expect(idsOf({})).toContain(id)
    expect(idsOf({ rules: { [id]: 'off' } })).not.toContain(id)
    const found = findingsOf({ rules: { [id]: 'rejection' } }).find(({ ruleId }) => ruleId === id)
    expect(found).toMatchObject({ severity: 'rejection', outcome: 'review' })
  })

  it('adds words to a rule on words and excuses sentences', () => {
    expect(idsOf({})).not.toContain('vague-requirement')
    expect(idsOf({ words: { 'vague-requirement': { add: ['酌量'] } } })).toContain('vague-requirement')
    const excused = { 'subjective-spec-wording': { except: ['备件'] } }
    expect(idsOf({ words: excused })).not.toContain('subjective-spec-wording')
  })

  it('makes rules of words alone and of functions', () => {
    const { wordRules } = parseConfig({
      wordRules: [{ id: 'own-words', title: '数量不明', words: ['酌量'] }],
    })
    expect(idsOf({ wordRules: wordRules!, ownRules: [own] })).toEqual(
      expect.arrayContaining(['own-words', 'own-spares']),
    )
    expect(idsOf({ wordRules: wordRules! }, '# 投标文件格式\n\n备件酌量。\n')).not.toContain('own-words')
  })

  it('applies local practice only where its pack is named', () => {
    const late = '# 商务要求\n\n收到发票后20个工作日内支付合同款。\n'
    expect(idsOf({}, late)).not.toContain('shenzhen-payment-term')
    expect(findingsOf({ packs: ['shenzhen'] }, late)).toContainEqual(
      expect.objectContaining({ ruleId: 'shenzhen-payment-term', outcome: 'review', severity: 'note' }),
    )
  })

  it('joins own standards to those it knows and names their source', () => {
    const standards = [
      parseStandards({
        source: '公司标准库',
        date: '2026-11-01',
        standards: [{ code: 'GB/T 90001-2010', replacedBy: null, since: '2020-01-01' }],
      }),
    ]
    expect(idsOf({})).not.toContain('standard-withdrawn')
    const found = findingsOf({ standards }).find(({ ruleId }) => ruleId === 'standard-withdrawn')
    expect(found?.message).toMatch(/GB\/T90001-2010已废止（公司标准库，2026-11-01）/)
    const old = '# 技术要求\n\n符合GB/T 17657-1999。\n'
    expect(idsOf({ standards }, old)).toContain('standard-withdrawn')
    const before = { ...evidenceOf(TENDER), eventDate: '2019-01-01', config: { standards } }
    expect(runRules(before, 'zh').map(({ ruleId }) => ruleId)).not.toContain('standard-withdrawn')
  })

  it('keeps notes of its own with a bid at hand where they are graded up', () => {
    const id = 'subjective-spec-wording'
    const bid = {} as NonNullable<ReturnType<typeof evidenceOf>['bid']>
    const names = (config: ReviewConfig) =>
      rulesFor({ ...evidenceOf(''), bid, config }).map((rule) => rule.id)
    expect(names({})).not.toContain(id)
    expect(names({ rules: { [id]: 'clarification' } })).toContain(id)
  })
})

describe('ignored findings', () => {
  const all = findingsOf({})
  const entry = { rule: 'subjective-spec-wording', reason: '已经核对' }
  it('are set aside with their reason, by rule and by words', () => {
    const { findings, ignored } = siftFindings(all, { ignores: [{ ...entry, where: '优质' }] }, '2026-11-25')
    expect(findings).toHaveLength(all.length - 1)
    expect(ignored).toMatchObject([{ reason: '已经核对', until: null, finding: { ruleId: entry.rule } }])
    expect(siftFindings(all, { ignores: [{ ...entry, where: '铝板' }] }, null).ignored).toEqual([])
  })
  it('come back with a notice when the entry has run out', () => {
    const ignores = [{ ...entry, until: '2026-11-24' }]
    const late = siftFindings(all, { ignores, file: 'c.json' }, '2026-11-25')
    expect(late.findings).toEqual(all)
    expect(late.notices).toMatchObject([
      { code: 'ignore-expired', file: 'c.json', detail: expect.stringContaining('已经核对') },
    ])
    expect(siftFindings(all, { ignores }, '2026-11-24').ignored).toHaveLength(1)
  })
})

describe('a configuration that is wrong', () => {
  it.each([
    [{ rules: { 'bid-validity': 'fatal' } }, 'rules.bid-validity'],
    [{ rule: {} }, ''],
    [{ ignores: [{ rule: 'bid-validity' }] }, 'ignores.0.reason'],
    [{ ignores: [{ rule: 'bid-validity', reason: 'x', until: '2026-13-01' }] }, 'ignores.0.until'],
    [{ packs: ['atlantis'] }, 'packs.0'],
    [{ holidays: { 2027: { off: ['1-1'], work: [] } } }, 'holidays.2027.off.0'],
    [{ wordRules: [{ id: 'Bad Id', title: 'x', words: ['y'] }] }, 'wordRules.0.id'],
    [[], ''],
  ])('%j is refused at its path', (json, path) => {
    expect(() => parseConfig(json)).toThrow(expect.objectContaining({ code: 'wrong-config', path }))
  })

  it.each([
    [{ rules: { 'no-such-rule': 'off' } }, 'rules.no-such-rule'],
    [{ ignores: [{ rule: 'no-such-rule', reason: 'x' }] }, 'ignores.0.rule: no-such-rule'],
    [{ words: { 'no-such-rule': {} } }, 'words.no-such-rule'],
    [{ words: { 'bid-validity': { add: ['x'] } } }, 'words.bid-validity'],
    [{ ownRules: [own, own] }, 'own-spares'],
  ] as const)('%j names rules that there are not', (config, path) => {
    expect(() => checkConfig(config as ReviewConfig)).toThrow(expect.objectContaining({ path }))
  })

  it('may speak of rules that it adds itself', () => {
    expect(() =>
      checkConfig({ ownRules: [own], rules: { 'own-spares': 'note', 'shenzhen-payment-term': 'off' } }),
    ).not.toThrow()
  })

  it('is refused where own rules are none', () => {
    expect(() => ownRulesIn({})).toThrow(expect.objectContaining({ code: 'wrong-config' }))
    expect(() => ownRulesIn({ x: { ...own, select: 1 } })).toThrow(
      expect.objectContaining({ path: 'x.select' }),
    )
    expect(ownRulesIn({ list: [own] })).toEqual([own])
  })
})
