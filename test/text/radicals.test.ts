import { describe, expect, it } from 'vitest'
import { unifyRadicals } from '../../src/text/radicals.ts'

describe('unifyRadicals', () => {
  it('folds radicals of both blocks and compatibility ideographs', () => {
    expect(unifyRadicals('⼯程⻚码⻋辆\uf90a额')).toBe('工程页码车辆金额')
  })

  it('leaves a radical without a counterpart and all other text alone', () => {
    expect(unifyRadicals('\u2e9a ①㎡ABC 投标')).toBe('\u2e9a ①㎡ABC 投标')
  })
})
