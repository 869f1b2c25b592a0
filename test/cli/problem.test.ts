import { describe, expect, it } from 'vitest'
import { tellProblem } from '../../src/cli/problem.ts'
import { ReadError } from '../../src/document/errors.ts'

describe('a problem told to the user', () => {
  it('is one line with its code, what was found and what to do', () => {
    const problem = new ReadError('unknown-format', '清单.xlsx', 'XLSX')
    expect(tellProblem(problem, 'zh')).toMatch(
      /^错误 \[unknown-format\]：“清单\.xlsx”的内容是 XLSX，而可读取的格式是 .*另存为.*\n$/,
    )
    expect(tellProblem(problem, 'en')).toMatch(
      /^Error \[unknown-format\]: "清单\.xlsx" contains XLSX; .*Save it as.*\n$/,
    )
  })

  it('leaves no placeholder open, and lets no placeholder in a file name be filled', () => {
    const problem = { code: 'not-found', file: '{found}.docx' } as const
    expect(tellProblem(problem, 'zh')).toContain('“{found}.docx”')
  })
})
