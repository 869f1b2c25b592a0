import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/cli/arguments.ts'

const parse = (line: string) => {
  const invocation = parseArguments(line.split(' ').filter(Boolean))
  return invocation.name === 'review' ? invocation.options : invocation
}

describe('the arguments of a review', () => {
  it('take tenders first, then options in any order', () => {
    expect(parse('review a.docx b.docx --bid 1.docx --bid 2.docx --catalogue c.json')).toMatchObject({
      tender: ['a.docx', 'b.docx'],
      bid: ['1.docx', '2.docx'],
      catalogue: 'c.json',
      formats: ['terminal'],
      failOn: 'rejection',
      lang: 'zh',
      out: null,
      eventDate: null,
    })
  })

  it('let tenders follow options that take one value', () => {
    expect(parse('review --format json a.docx b.docx --bid 1.docx')).toMatchObject({
      tender: ['a.docx', 'b.docx'],
      bid: ['1.docx'],
      formats: ['json'],
    })
  })

  it('give --bid all files up to the next option', () => {
    expect(parse('review a.docx --bid 1.docx 2.docx --lang en')).toMatchObject({
      tender: ['a.docx'],
      bid: ['1.docx', '2.docx'],
      lang: 'en',
    })
  })

  it.each([
    ['review', 'missing-tender'],
    ['review --bid 1.docx a.docx', 'missing-tender'],
    ['review a.docx --nonsense', 'unknown-option'],
    ['review a.docx --format pdf', 'invalid-value'],
    ['review a.docx --fail-on always', 'invalid-value'],
    ['review a.docx --event-date 2024-02-30', 'invalid-value'],
    ['review a.docx --out', 'missing-value'],
    ['check a.docx', 'unknown-command'],
  ])('are refused with a code: %s', (line, code) => {
    expect(() => parse(line)).toThrow(expect.objectContaining({ code }))
  })

  it('print help and version', () => {
    expect(parse('--version')).toMatchObject({ name: 'text', to: 'stdout', status: 0 })
    expect(parse('review --help --lang en')).toMatchObject({
      status: 0,
      text: expect.stringContaining('Usage: bidlint review'),
    })
    expect(parse('')).toMatchObject({ to: 'stderr', status: 2, text: expect.stringContaining('用法：') })
  })
})

describe('--all-clauses', () => {
  it('goes with the JSON only', () => {
    expect(parse('review a.docx --all-clauses --format json')).toMatchObject({ allClauses: true })
    expect(parse('review a.docx')).toMatchObject({ allClauses: false })
    expect(() => parse('review a.docx --all-clauses --format html')).toThrow('invalid-value')
  })
})

describe('the arguments of a comparison', () => {
  it('take the older version first', () => {
    expect(parseArguments(['diff', 'a', 'b.zip', '--format', 'json'])).toEqual({
      name: 'diff',
      options: { before: 'a', after: 'b.zip', format: 'json', out: null, lang: 'zh' },
    })
  })

  it.each([[['diff', 'a']], [['diff', 'a', 'b', 'c']]])('are two versions: not %j', (args) => {
    expect(() => parseArguments(args)).toThrow('missing-version')
  })
})
