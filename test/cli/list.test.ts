import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/cli/arguments.ts'
import { runList } from '../../src/cli/list.ts'

const parse = (line: string) => parseArguments(line.split(' '))

describe('the lists', () => {
  it('take ids and a language', () => {
    expect(parse('methods --lang en')).toEqual({ name: 'methods', options: { ids: [], lang: 'en' } })
    expect(parse('rules')).toEqual({ name: 'rules', options: { ids: [], lang: 'zh' } })
    expect(parse('rules a b --lang en')).toEqual({ name: 'rules', options: { ids: ['a', 'b'], lang: 'en' } })
  })
  it('know no rule of another name', async () => {
    await expect(runList('rules', { ids: ['no-such-rule'], lang: 'zh' })).rejects.toMatchObject({
      code: 'unknown-rule',
      found: 'no-such-rule',
    })
  })
})
