import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { namesOf, outputPath, writeWhole } from '../../src/cli/files.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'bidlint-'))

describe('names of files in a review', () => {
  it('leave out folders unless two files would share a name', () => {
    expect([...namesOf(['a/t.docx', 'b/x.pdf', 'c/x.pdf']).values()]).toEqual([
      't.docx',
      'b/x.pdf',
      'c/x.pdf',
    ])
    expect([...namesOf(['a/t.docx', './a/t.docx']).values()]).toEqual(['t.docx', 't.docx'])
  })
})

describe('writing', () => {
  it('leaves a whole file and nothing beside it', async () => {
    const place = folder()
    await writeWhole(join(place, 'r.html'), '报告')
    expect(readdirSync(place)).toEqual(['r.html'])
    expect(readFileSync(join(place, 'r.html'), 'utf8')).toBe('报告')
  })

  it('is refused onto an input, also through a link, and onto a folder', async () => {
    const place = folder()
    const input = join(place, 't.md')
    writeFileSync(input, '# 甲')
    symlinkSync(input, join(place, 'link.md'))
    await expect(outputPath(join(place, 'link.md'), [input])).rejects.toMatchObject({
      code: 'output-is-input',
    })
    await expect(outputPath(place, [input])).rejects.toMatchObject({ code: 'cannot-write', found: 'EISDIR' })
    await expect(outputPath('/dev/null', [input])).rejects.toMatchObject({ code: 'cannot-write' })
  })

  it('fails with a code where the folder does not exist', async () => {
    await expect(writeWhole(join(folder(), 'no', 'r.html'), '')).rejects.toMatchObject({
      code: 'cannot-write',
      found: 'ENOENT',
    })
  })
})
