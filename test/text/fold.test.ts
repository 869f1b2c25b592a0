import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFolded, foldText, foldWidth, foldWithOffsets } from '../../src/text/fold.ts'

describe('folding', () => {
  it('drops punctuation, white space, case and width', () => {
    expect(foldText('ＡＢ①㎡ （一）、中 文。')).toBe('ab1m2一中文')
  })
  it('reads radicals as the characters they stand for', () => {
    expect(foldText('⻜机⽂件')).toBe('飞机文件')
  })
  it('finds words that are punctuated differently and gives their place in the original', () => {
    const text = '见第 一、章（总则）！'
    const found = findFolded(text, '一章总则')!
    expect(text.slice(found.start, found.end)).toBe('一、章（总则')
  })
  it('does not find what is not there, nor nothing', () => {
    expect(findFolded('总则', '附则')).toBeNull()
    expect(findFolded('总则', '。')).toBeNull()
  })
  it('keeps every offset when it folds the width only', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldWidth(text).length === text.length))
    expect(foldWidth('１２，３４　元')).toBe('12,34 元')
  })
  it('gives one rising offset for each unit and is stable when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, offsets } = foldWithOffsets(text)
        expect(folded).toBe(foldText(text))
        expect(offsets.length).toBe(folded.length + 1)
        expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b))
        expect(foldText(folded)).toBe(folded)
      }),
    )
  })
})
