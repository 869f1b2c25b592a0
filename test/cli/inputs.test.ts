import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readInputs } from '../../src/cli/inputs.ts'

/** A folder with these files, as text or bytes. */
const folder = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const place = mkdtempSync(join(tmpdir(), 'bidlint-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(place, name, '..'), { recursive: true })
    writeFileSync(join(place, name), content)
  }
  return place
}

const read = async (tender: readonly string[], bid: readonly string[] = []) => {
  const { notices, paths, ...documents } = await readInputs({ tender, bid }, () => {})
  const names = (side: 'tender' | 'bid') => documents[side].map(({ file }) => file)
  return { tender: names('tender'), bid: names('bid'), notices, paths }
}

describe('a tender or bid of several files', () => {
  it('is read from a folder: sorted, with its sub-folders, without what is hidden or no document', async () => {
    const place = folder({ '招标.md': '# 甲', '附件/a.md': '# 乙', '附件/b.csv': '1,2', '.c.md': '# 丙' })
    symlinkSync(join(place, '招标.md'), join(place, 'link.md'))
    const found = await read([place])
    expect(found.tender).toEqual(['招标.md', 'a.md'])
    expect(found.notices.map(({ file, detail }) => [file, detail])).toContainEqual([
      'b.csv',
      'unknown-format',
    ])
    expect(found.notices.map(({ detail }) => detail)).toContain('hidden')
    expect(found.paths).toEqual([join(place, '招标.md'), join(place, '附件/a.md')])
  })

  it('is read from packages, alone or in a folder, and packages in them are left out', async () => {
    const inner = zipSync({ 'c.md': strToU8('# 丙') })
    const place = folder({ 'a.zip': zipSync({ 'b.md': strToU8('# 乙'), 'c.zip': inner }) })
    for (const path of [place, join(place, 'a.zip')]) {
      const found = await read([path])
      expect(found.tender).toEqual(['b.md'])
      expect(found.notices).toMatchObject([{ file: 'c.zip', detail: 'unknown-format: ZIP' }])
    }
  })

  it('does not count the bid in the folder of the tender twice', async () => {
    const place = folder({ '招标.md': '# 甲', '投标/一.md': '# 乙', '投标/二.md': '# 丙', '三.md': '# 丁' })
    expect(await read([place], [`${join(place, '投标')}/`, join(place, '三.md')])).toMatchObject({
      tender: ['招标.md'],
      bid: ['一.md', '二.md', '三.md'],
    })
  })

  it('tells files of one name apart by their folders', async () => {
    const place = folder({ 'a.zip': zipSync({ 'x.md': strToU8('# 甲') }), 'x.md': '# 乙' })
    expect((await read([place])).tender).toEqual([join(place, 'a.zip/x.md'), join(place, 'x.md')])
  })

  it('fails where there is nothing to read in it, or far too much', async () => {
    await expect(read([folder({ 'a.csv': '1' })])).rejects.toMatchObject({
      code: 'no-readable-file',
      found: 'a.csv: unknown-format',
    })
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`${i}.md`, '# 甲']))
    await expect(read([folder(many)])).rejects.toMatchObject({ code: 'too-many-files' })
  })

  it('stops at a damaged file that was named, and goes on past one that only stands in a folder', async () => {
    const place = folder({ 'a.md': '# 甲', 'b.pdf': '%PDF-1.7' })
    await expect(read([join(place, 'b.pdf')])).rejects.toMatchObject({ name: 'ReadError' })
    expect((await read([place])).notices).toMatchObject([{ file: 'b.pdf' }])
  })
})
