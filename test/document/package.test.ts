import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { inOrder, readMember } from '../../src/document/members.ts'
import { openPackage } from '../../src/document/package.ts'

/** "招标" in GBK, "招标" in UTF-8. */
const NAMES = { gbk: '\xd5\xd0\xb1\xea.md', utf8: '\xe6\x8b\x9b\xe6\xa0\x87.md' }

/** A ZIP file whose one entry has its name written as these bytes, without the mark of UTF-8. */
const zipNamed = (name: string): Uint8Array => {
  const placeholder = 'x'.repeat(name.length)
  const bytes = zipSync({ [placeholder]: strToU8('# 甲') })
  const packed = Buffer.from(bytes)
  for (let at = packed.indexOf(placeholder); at >= 0; at = packed.indexOf(placeholder))
    packed.write(name, at, 'latin1')
  return new Uint8Array(packed)
}

describe('a package', () => {
  it('hands over its files in reading order, numbers by value, hidden ones counted', () => {
    const names = [
      '澄清（十）.md',
      '澄清（二）.md',
      '附件10.md',
      '附件9.md',
      '__MACOSX/a.md',
      '.DS_Store',
      '~$a.docx',
    ]
    const opened = openPackage(
      zipSync(Object.fromEntries(names.map((name) => [name, strToU8('# 甲')]))),
      'a.zip',
    )!
    expect(opened.files.map(({ name }) => name)).toEqual([
      '澄清（二）.md',
      '澄清（十）.md',
      '附件9.md',
      '附件10.md',
    ])
    expect(opened.hidden).toBe(3)
  })

  it.each(Object.entries(NAMES))('shows a name in %s that is not marked as UTF-8', (_, name) => {
    expect(openPackage(zipNamed(name), 'a.zip')!.files[0]!.name).toBe('招标.md')
  })

  it('keeps paths that lead out of it and control characters out of names', () => {
    const opened = openPackage(
      zipSync({ '/甲\x1b[31m.md': strToU8('a'), 'b/../../c.md': strToU8('b') }),
      'a.zip',
    )!
    expect(opened.files.map(({ name }) => name)).toEqual(['甲[31m.md'])
  })

  it('is no document of Word and no other file', () => {
    expect(openPackage(zipSync({ 'word/document.xml': strToU8('<a/>') }), 'a.docx')).toBeNull()
    expect(openPackage(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'a.xlsx')).toBeNull()
    expect(openPackage(strToU8('甲'), 'a.md')).toBeNull()
  })

  it('fails with a code where it holds no file, too many, or is encrypted', () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`${i}.md`, strToU8('a')]))
    expect(() => openPackage(zipSync(many), 'a.zip')).toThrow('too-large')
    expect(() => openPackage(zipSync({ '.a': strToU8('a') }), 'a.zip')).toThrow('no-readable-file')
    const locked = Buffer.from(zipSync({ 'a.md': strToU8('a') }))
    locked[locked.indexOf('PK\x01\x02', 0, 'latin1') + 8]! |= 1
    expect(() => openPackage(new Uint8Array(locked), 'a.zip')).toThrow('encrypted')
  })

  it('is refused where it packs zeros', () => {
    expect(() => openPackage(zipSync({ 'a.md': new Uint8Array(40_000_000) }), 'a.zip')).toThrow('too-large')
  })
})

describe('a file that only stands in a folder or package', () => {
  it('is left out with the reason where it can not be read or is no document', async () => {
    const read = (bytes: Uint8Array, name: string) => readMember(bytes, name)
    expect(await read(strToU8('# 招标文件'), 'a.md')).toMatchObject({ format: 'markdown' })
    expect(await read(strToU8('{"a": 1}'), 'a.json')).toMatchObject({ code: 'file-skipped' })
    expect(await read(zipSync({ 'a.md': strToU8('a') }), 'b.zip')).toMatchObject({
      detail: 'unknown-format: ZIP',
    })
    expect(await read(strToU8('%PDF-1.7'), 'b.pdf')).toMatchObject({ file: 'b.pdf', code: 'file-skipped' })
  })
})

describe('reading order', () => {
  it('does not hang on the order given', () => {
    expect(inOrder(['b', 'a2', 'a10'])).toEqual(inOrder(['a10', 'b', 'a2']))
  })
})
