import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexPassages } from '../../src/text/bm25.ts'
import { containment, dice } from '../../src/text/similarity.ts'
import { areSynonyms, SYNONYMS, synonymsOf } from '../../src/text/synonyms.ts'

describe('BM25', () => {
  const passages = ['投标有效期为九十天', '质保期三年，上门服务', '付款方式：验收后付款', '投标文件一正四副']
  it('ranks the passage that shares most rare words first', () => {
    const index = indexPassages(passages)
    expect(index.search('质保期不少于三年', 2)[0]?.passage).toBe(1)
    expect(index.search('投标有效期', 4).map(({ passage }) => passage)).toEqual([0, 3])
  })
  it('finds nothing for words that stand nowhere', () => {
    expect(indexPassages(passages).search('xyz', 5)).toEqual([])
    expect(indexPassages([]).search('质保', 5)).toEqual([])
  })
  it('finds every passage by itself among the best', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.string({ minLength: 4, maxLength: 20 }).filter((text) => /\w{4}/.test(text)),
          { minLength: 1, maxLength: 20 },
        ),
        (texts) => {
          const index = indexPassages(texts)
          for (const [at, text] of texts.entries())
            expect(index.search(text, texts.length).map(({ passage }) => passage)).toContain(at)
        },
      ),
    )
  })
  it('searches 2,000 times in 5,000 passages within seconds', () => {
    const texts = Array.from({ length: 5000 }, (_, at) =>
      Array.from({ length: 60 }, (_, unit) =>
        String.fromCharCode(0x4e00 + ((at * 7919 + unit * 104_729 + at * unit * 31) % 2000)),
      ).join(''),
    )
    const index = indexPassages(texts)
    const begun = performance.now()
    for (const text of texts.slice(0, 2000)) index.search(text, 10)
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})

describe('similarity', () => {
  it('is 1 for the same words and 0 for other ones', () => {
    expect(dice('质量保证期', '质量，保证期')).toBe(1)
    expect(dice('质量', '付款')).toBe(0)
    expect(containment('质保期', '免费质保期三年')).toBe(1)
    expect(dice('', '')).toBe(0)
  })
  it('is symmetric and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(dice(a, b)).toBe(dice(b, a))
        expect(dice(a, b)).toBeLessThanOrEqual(1)
        expect(containment(a, a + b)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('synonyms', () => {
  it('holds each word in one group only', () => {
    const words = SYNONYMS.flat()
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })
  it('tells words of one group from others', () => {
    expect(areSynonyms('供应商', '投标人')).toBe(true)
    expect(areSynonyms('供应商', '采购人')).toBe(false)
    expect(synonymsOf('质保期')).toContain('保修期')
    expect(synonymsOf('别的')).toEqual(['别的'])
  })
})
