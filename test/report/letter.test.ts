import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/document/text/read.ts'
import { letterOf } from '../../src/report/letter.ts'
import { renderLetterDocx } from '../../src/report/letter-docx.ts'
import { renderLetterMarkdown } from '../../src/report/letter-markdown.ts'
import { review } from '../../src/review.ts'

const TENDER = `# 招标公告

项目名称：山海市图书馆书架采购项目。项目编号：SHZB-2026-011。采购人：山海市图书馆。采购方式：公开招标。

公告日期：2026年3月2日。投标截止时间：2026年4月1日09时30分。

# 投标人资格要求

本项目依据《中华人民共和国政府采购法》采购。

投标人注册资本不低于500万元。

# 技术要求

书架采用优质钢板，表面*光滑*。
`
const found = (lang: 'zh' | 'en' = 'zh') =>
  review({ tender: [readText(new TextEncoder().encode(TENDER), '招标文件.md', 'markdown')] }, { lang })

describe('the letter of questions', () => {
  it('asks each question with clause, words, reason and ground', () => {
    const letter = letterOf(found(), { lang: 'zh' })
    expect(letter.title).toContain('山海市图书馆书架采购项目')
    const capital = letter.questions.find(({ title }) => title.includes('规模'))!
    expect(capital.places[0]).toMatchObject({ quote: expect.stringContaining('注册资本不低于500万元') })
    expect(capital.places[0]!.where).toContain('投标人资格要求')
    expect(capital.ground.join()).toContain('第十七条')
    expect(capital.reason).toMatch(/注册资本/)
    expect(capital.request).not.toBe('')
  })

  it('leaves slips of the pen out unless they are asked for', () => {
    const titles = (least: 'clarification' | 'note') =>
      letterOf(found(), { lang: 'zh', least }).questions.map(({ title }) => title)
    const slip = expect.stringContaining('形容词')
    expect(titles('clarification')).not.toContainEqual(slip)
    expect(titles('note')).toContainEqual(slip)
  })

  it('begins with the days to ask by', () => {
    const text = renderLetterMarkdown(found(), { lang: 'zh' })
    expect(text.indexOf('时限')).toBeLessThan(text.indexOf('## 1.'))
    expect(text).toContain('2026-03-11')
  })

  it('is valid Markdown whatever the tender says, and the same bytes for the same review', () => {
    const text = renderLetterMarkdown(found(), { lang: 'zh', least: 'note' })
    expect(text).not.toMatch(/[^\\]\*光滑/)
    expect(renderLetterMarkdown(found(), { lang: 'zh', least: 'note' })).toBe(text)
    expect(renderLetterDocx(found(), { lang: 'zh' })).toEqual(renderLetterDocx(found(), { lang: 'zh' }))
  })

  it('is a Word document with the same questions', () => {
    const parts = unzipSync(renderLetterDocx(found(), { lang: 'zh' }))
    const body = new TextDecoder().decode(parts['word/document.xml'])
    for (const { title } of letterOf(found(), { lang: 'zh' }).questions) expect(body).toContain(title)
  })

  it('speaks English on request', () => {
    const text = renderLetterMarkdown(found('en'), { lang: 'en' })
    expect(text).toMatch(/^# Questions on the tender/)
    expect(text).toContain('Deadlines')
  })
})
