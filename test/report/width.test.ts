import { describe, expect, it } from 'vitest'
import { clip, pad, widthOf, wrap } from '../../src/report/width.ts'

describe('widths on a terminal', () => {
  it('counts Chinese and full-width characters twice, marks above letters not at all', () => {
    expect(widthOf('投标 bid')).toBe(8)
    expect(widthOf('（Ａ）')).toBe(6)
    expect(widthOf('e\u0301')).toBe(1)
    expect(widthOf('★')).toBe(1)
  })

  it('clips at the column, never through half a character', () => {
    expect(clip('投标有效期', 10)).toBe('投标有效期')
    expect(clip('投标有效期', 8)).toBe('投标有…')
    expect(widthOf(clip('a投标有效期', 8))).toBeLessThanOrEqual(8)
  })

  it('wraps between Chinese characters and at spaces, punctuation kept with its words', () => {
    expect(wrap('投标有效期，九十天', 10)).toEqual(['投标有效', '期，九十天'])
    expect(wrap('见（附件 response.docx）', 14)).toEqual(['见（附件', 'response.docx）'])
  })

  it('pads by columns', () => {
    expect(pad('评分', 6)).toBe('评分  ')
  })

  it('lets no control character of a document through', () => {
    expect(clip('甲\x1b[31m乙\u202e丙', 40)).toBe('甲 [31m乙 丙')
    expect(wrap('甲\x07乙', 40)).toEqual(['甲 乙'])
  })
})
