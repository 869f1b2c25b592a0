import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { highlight } from '../../src/report/html/highlight.ts'
import { html } from '../../src/report/html/markup.ts'
import { renderHtml } from '../../src/report/html.ts'
import { sampleDocuments, sampleReview } from './sample.ts'

const page = renderHtml(sampleReview(), sampleDocuments())

describe('markup', () => {
  it('escapes every value, also in attributes, and leaves nothing out but nothing', () => {
    expect(html`<a title="${'"><script>'}">${[null, false, 0, '&']}</a>`.markup).toBe(
      '<a title="&quot;&gt;&lt;script&gt;">0&amp;</a>',
    )
  })

  it('drops control characters and bidirectional overrides', () => {
    expect(html`${'甲\0乙\u202e丙'}`.markup).toBe('甲乙丙')
  })
})

describe('highlighting', () => {
  it('marks a quote though white space differs', () => {
    expect(highlight('工期 不少于\n30 天。', ['不少于30天']).markup).toBe('工期 <mark>不少于\n30 天</mark>。')
  })

  it('marks a text that is part of a longer quote, and joins overlaps', () => {
    expect(highlight('乙方', ['甲方和乙方']).markup).toBe('<mark>乙方</mark>')
    expect(highlight('一二三四五', ['一二三', '三四']).markup).toBe('<mark>一二三四</mark>五')
  })

  it('marks nothing where the quote is not', () => {
    expect(highlight('一二三', ['四五']).markup).toBe('一二三')
  })
})

describe('the page', () => {
  it('lets only its own style and script run', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!
    const hashOf = (tag: string) => {
      const inner = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)![1]!
      return `'sha256-${createHash('sha256').update(inner).digest('base64')}'`
    }
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src ${hashOf('style')}`)
    expect(policy).toContain(`script-src ${hashOf('script')}`)
    expect(page).not.toMatch(/ style=| on[a-z]+=|https?:\/\//)
  })

  it('shows markup in documents as text', () => {
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('has every id once, and every link leads to one', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...page.matchAll(/(?:href="#|data-beside=")([^"]+)"/g)].map((match) => match[1])
    expect(links.filter((link) => !ids.includes(link))).toEqual([])
  })

  it('is the same for the same review', () => {
    expect(renderHtml(sampleReview(), sampleDocuments())).toBe(page)
  })

  it('speaks English on request', () => {
    const english = renderHtml(sampleReview(), sampleDocuments(), 'en')
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('1 fault that may void the bid')
  })

  it('does without a bid', () => {
    const alone = renderHtml(
      { ...sampleReview(), bid: null, coverage: [] },
      { ...sampleDocuments(), bid: [] },
    )
    expect(alone).toContain('未提供投标文件')
    expect(alone).not.toContain('class="tag answered"')
  })
})
