import { existsSync, readdirSync, readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../src/document/docx/read.ts'
import type { SourceDocument } from '../../src/document/model.ts'
import { unifyRadicals } from '../../src/text/radicals.ts'
import { docx, p, run } from './docx-builder.ts'

const folders = ['fixtures', '../shared/eval/dev', '../shared/eval/dev-rules', '../shared/eval/dev-pairs']
const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.docx'))
      .map((name) => `${folder}/${name}`),
  )

/**
 * Not compared: radicals, which we read as ideographs; white space, and what stands for another glyph in a symbol font, which mammoth passes on
 * and we map: private-use characters and "¨" (□ in Wingdings). For check boxes it takes rarer characters
 * (U+1F78E, U+1F5F9) than our □ and ☑.
 */
const UNSEEN = /[\s\u3000\u200b\ufeff\ue000-\uf8ff¨\u{1f78e}\u{1f5f9}]/gu

const counted = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const character of unifyRadicals(text).replace(UNSEEN, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

const wordsOf = (document: SourceDocument): string =>
  document.blocks
    .map((block) => {
      if (block.kind === 'pageBreak') return ''
      if (block.kind === 'table')
        return block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n')
      return block.text
    })
    .join('\n')

/** Characters that the other reader has more often than we, with how many more. */
const lost = async (bytes: Uint8Array): Promise<Readonly<Record<string, number>>> => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  const ours = counted(wordsOf(await readDocx(bytes, 'a.docx')))
  return Object.fromEntries(
    [...counted(value)]
      .map(([character, count]): [string, number] => [character, count - (ours.get(character) ?? 0)])
      .filter(([, missing]) => missing > 0),
  )
}

describe('readDocx beside mammoth', () => {
  it('loses no word of a document with controls, boxes and tracked changes', async () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`
    const body = [
      p('第一章 采购公告'),
      `<w:p><w:ins>${run('插入')}</w:ins><w:hyperlink>${run('链接')}</w:hyperlink></w:p>`,
      `<w:sdt><w:sdtContent>${p('控件')}</w:sdtContent></w:sdt>`,
      `<w:tbl><w:tr>${cell('甲')}${cell('乙')}</w:tr></w:tbl>`,
      `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p('框内')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    ]
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
    const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    const bytes = docx({
      body: body.join(''),
      entries: { '_rels/.rels': rels, '[Content_Types].xml': types },
    })
    expect(await lost(bytes)).toEqual({})
  })
  it.skipIf(files.length === 0).each(files)(
    'loses no word of %s (skipped where there are no files)',
    async (file) => {
      expect(await lost(readFileSync(file))).toEqual({})
    },
  )
})
