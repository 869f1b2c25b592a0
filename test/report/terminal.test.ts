import { describe, expect, it } from 'vitest'
import { renderTerminal } from '../../src/report/terminal.ts'
import { widthOf } from '../../src/report/width.ts'
import { sampleReview } from './sample.ts'

describe('the terminal summary', () => {
  it('puts what voids the bid first, with its places', () => {
    const text = renderTerminal(sampleReview())
    expect(text).toContain('✗ 有 1 处可能导致投标无效，另有 1 处废标风险需人工核对')
    expect(text.indexOf('投标有效期为 60 天')).toBeLessThan(text.indexOf('类似业绩'))
    expect(text).toContain('投标文件.pdf · 第 1 页 · 一、投标函')
  })

  it.each([40, 80, 100])('keeps to %i columns and one screen', (columns) => {
    for (const lang of ['zh', 'en'] as const) {
      const lines = renderTerminal(sampleReview(500), { lang, columns }).split('\n')
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns)
      expect(lines.length).toBeLessThan(columns === 40 ? 60 : 32)
    }
  })

  it('counts points and clauses by status', () => {
    expect(renderTerminal(sampleReview())).toMatch(
      /评分 +100 分 +部分应答 12\.5 {2}需核对 30 {2}已应答 57\.5/,
    )
  })

  it('uses colours only when asked, and the same words with them', () => {
    const plain = renderTerminal(sampleReview())
    const coloured = renderTerminal(sampleReview(), { colours: true })
    expect(plain).not.toContain('\x1b')
    expect(coloured).toContain('\x1b[1;31m')
    expect(coloured.replace(/\x1b\[[0-9;]*m/g, '')).toBe(plain)
  })

  it('says that a tender was reviewed alone', () => {
    const text = renderTerminal({ ...sampleReview(), bid: null, coverage: [], findings: [] })
    expect(text).toContain('招标文件本身没有发现问题')
    expect(text).toContain('未提供投标文件')
  })
})
