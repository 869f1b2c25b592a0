import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFParse } from 'pdf-parse'
import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/document/model.ts'
import { passagesOf } from '../../src/document/passages.ts'
import { readPdf } from '../../src/document/pdf/read.ts'
import { unifyRadicals } from '../../src/text/radicals.ts'
import { A4, buildPdf, grid, text } from './pdf-builder.ts'

const EVAL = join(import.meta.dirname, '../../../shared/eval/dev')
const FIXTURES = join(import.meta.dirname, '../../fixtures')

const pdfsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.toLowerCase().endsWith('.pdf'))
        .map((name) => join(folder, name))
    : []

/**
 * Known exceptions: white space, and private-use codes, which we read as the sign that the symbol font shows.
 * Besides: the number of a footnote, once in the text and once before the note, which is no word of either.
 */
const FOOTNOTE_MARKS: Readonly<Record<string, string>> = { 'tender.pdf': '1 107/109' }

const countCharacters = (words: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const character of unifyRadicals(words).replace(
    /[\s\u00a0\u0000-\u001f\ufffe\uffff\ue000-\uf8ff]/g,
    '',
  ))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

const allText = (document: SourceDocument): string =>
  [...passagesOf(document), ...document.furniture].map((part) => part.text).join('')

const lostCharacters = async (bytes: Uint8Array): Promise<string> => {
  const ours = countCharacters(allText(await readPdf(bytes, 'sample.pdf')))
  const parser = new PDFParse({ data: new Uint8Array(bytes) })
  const { pages } = await parser.getText()
  await parser.destroy()
  const theirs = countCharacters(pages.map((page) => page.text).join(''))
  return [...theirs]
    .filter(([character, count]) => (ours.get(character) ?? 0) < count)
    .map(([character, count]) => `${character} ${ours.get(character) ?? 0}/${count}`)
    .join(', ')
}

describe('text that pdf-parse finds in a PDF', () => {
  it('is all in our model of a built file', async () => {
    const xs = [90, 250, 500]
    const bytes = buildPdf({
      pages: [
        {
          content: [
            text(200, 50, 9, '某某项目招标文件'),
            text(90, 90, 12, '第一章 总则'),
            ...grid(xs, [120, 150, 180]),
            text(96, 140, 10, '名称'),
            text(256, 140, 10, 'Model A-1'),
            text(290, 800, 9, '1'),
          ],
          ...A4,
        },
      ],
    })
    expect(await lostCharacters(bytes)).toBe('')
  })

  const files = [...pdfsIn(FIXTURES), ...pdfsIn(EVAL)]
  if (files.length === 0) it.skip('has no PDF to compare on this machine', () => {})
  it.each(files.map((file) => [file.split('/').at(-1)!, file] as const))(
    'is all in our model of %s',
    async (name, file) => {
      expect(await lostCharacters(readFileSync(file))).toBe(FOOTNOTE_MARKS[name] ?? '')
    },
  )
})
