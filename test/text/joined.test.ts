import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinTexts, textsWith } from '../../src/text/joined.ts'

const PATTERNS = [/a[^\n]{0,3}b/, /^b/, /a\s*$/, /[^c]{2}/, /b\s{0,3}a/g, /(?:^|c)a/]

it('finds the same texts as testing each text alone', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\n', '。'), maxLength: 12 })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.constantFrom(...PATTERNS), (texts, pattern) => {
      const alone = new RegExp(pattern.source)
      const expected = texts.flatMap((one, index) => (alone.test(one) ? [index] : []))
      expect(textsWith(joinTexts(texts), pattern)).toEqual(expected)
    }),
  )
})
