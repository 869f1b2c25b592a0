import { describe, expect, it } from 'vitest'
import { methods } from '../../src/law/methods.ts'
import { renderMethods } from '../../src/report/methods.ts'
import { renderRule, renderRules } from '../../src/report/rules.ts'
import { widthOf } from '../../src/report/width.ts'
import { rules } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/model.ts'

const all = rules as unknown as readonly Rule[]

describe('the table of methods', () => {
  it.each(['zh', 'en'] as const)('names every method once as a row, within 80 columns (%s)', (lang) => {
    const lines = renderMethods(methods, lang).split('\n')
    const table = lines.slice(0, lines.indexOf(''))
    expect(table).toHaveLength(methods.length + 1)
    for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(80)
    for (const { name, nameEn } of methods)
      expect(
        table.filter((line) => line.split('  ')[0]!.replace(' *', '') === (lang === 'zh' ? name : nameEn)),
      ).toHaveLength(1)
  })
  it('says what the law asks', () => {
    const row = renderMethods(methods, 'zh')
      .split('\n')
      .find((line) => line.startsWith('竞争性谈判'))
    expect(row).toMatch(/3\s+3个工作日\s+–\s+3个工作日/)
  })
})

describe('the list of rules', () => {
  it('holds each rule once, most costly first', () => {
    const lines = renderRules(all, 'zh').split('\n')
    const ids = lines.filter((line) => line.startsWith('  ')).map((line) => line.trim().split(' ')[0])
    expect(ids).toHaveLength(all.length)
    expect(new Set(ids).size).toBe(all.length)
    expect(lines[0]).toMatch(/^废标风险/)
  })
  it('explains a rule with its articles', () => {
    const rule = all.find(({ id }) => id === 'gp-clarification-15d')!
    const text = renderRule(rule, 'zh')
    expect(text).toContain('《政府采购货物和服务招标投标管理办法》（财政部令第87号）第二十七条')
    expect(text).toContain(rule.suggestion.zh)
    expect(renderRule(rule, 'en')).toContain('15 days')
  })
})
