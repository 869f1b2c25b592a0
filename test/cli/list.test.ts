import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/cli/arguments.ts'
import { runRules } from '../../src/cli/list.ts'

const parse = (line: string) => parseArguments(line.split(' '))

describe('the lists', () => {
  it('take ids and a language', () => {
    expect(parse('methods --lang en')).toMatchObject({ name: 'methods', options: { tender: [], lang: 'en' } })
    expect(parse('methods a.docx')).toMatchObject({ name: 'methods', options: { tender: ['a.docx'] } })
    expect(parse('letter a.docx --format docx --least note')).toMatchObject({
      name: 'letter',
      options: { tender: ['a.docx'], format: 'docx', least: 'note', out: null },
    })
    expect(parse('rules')).toMatchObject({ name: 'rules', options: { ids: [], lang: 'zh', view: 'rules' } })
    expect(parse('rules a b --lang en')).toMatchObject({ options: { ids: ['a', 'b'], lang: 'en' } })
  })
  it('take a view and a configuration', () => {
    expect(parse('rules --packs')).toMatchObject({ options: { view: 'packs' } })
    expect(parse('rules --standards')).toMatchObject({ options: { view: 'standards' } })
    expect(parse('rules --standards own.json --pack shenzhen')).toMatchObject({
      options: {
        view: 'standards',
        configuration: { config: null, packs: ['shenzhen'], standards: ['own.json'] },
      },
    })
    expect(parse('rules --no-config')).toMatchObject({ options: { configuration: { config: false } } })
    expect(parse('review a.md --config c.json')).toMatchObject({
      options: { configuration: { config: 'c.json', packs: [], standards: [] } },
    })
  })
  it('know no rule of another name', async () => {
    const configuration = { config: false, packs: [], standards: [] } as const
    const options = { ids: ['no-such-rule'], lang: 'zh', view: 'rules', configuration } as const
    await expect(runRules(options)).rejects.toMatchObject({
      code: 'unknown-rule',
      found: 'no-such-rule',
    })
  })
})
