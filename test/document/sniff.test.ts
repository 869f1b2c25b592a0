import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sniffFormat } from '../../src/document/sniff.ts'

const text = (words: string) => sniffFormat(strToU8(words))
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])), { level: 0 })
const ole = (stream: string) => {
  const wide = [...stream].flatMap((character) => [character.charCodeAt(0), 0])
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(64), ...wide])
}

describe('the format is told from the bytes', () => {
  it('knows a PDF, also behind a few stray bytes', () => {
    expect(text('%PDF-1.7\n')).toEqual({ format: 'pdf' })
    expect(text('\r\n\r\n%PDF-1.4\n')).toEqual({ format: 'pdf' })
  })

  it('knows a DOCX by its main part, wherever that stands and whatever is embedded', () => {
    expect(sniffFormat(zip('[Content_Types].xml', 'word/document.xml'))).toEqual({ format: 'docx' })
    expect(sniffFormat(zip('xl/workbook.xml', 'word/document2.xml'))).toEqual({ format: 'docx' })
    expect(sniffFormat(zip('word\\document.xml'))).toEqual({ format: 'docx' })
  })

  it('knows an XLSX workbook and an OFD file', () => {
    expect(sniffFormat(zip('xl/workbook.xml'))).toEqual({ format: 'xlsx' })
    expect(sniffFormat(zip('OFD.xml', 'Doc_0/Document.xml'))).toEqual({ format: 'ofd' })
  })

  it('names other packages', () => {
    expect(sniffFormat(zip('xl/workbook.bin'))).toEqual({ code: 'unknown-format', found: 'XLSB' })
    expect(sniffFormat(zip('ppt/presentation.xml'))).toEqual({ code: 'unknown-format', found: 'PPTX' })
    expect(sniffFormat(zip('招标文件.docx'))).toEqual({ code: 'unknown-format', found: 'ZIP' })
  })

  it('calls a ZIP without its directory damaged', () => {
    const whole = zip('word/document.xml')
    expect(sniffFormat(whole.subarray(0, whole.length - 30))).toEqual({ code: 'damaged', found: 'ZIP' })
  })

  it('calls a ZIP with a password encrypted', () => {
    const locked = zip('word/document.xml')
    const entry = locked.findIndex(
      (byte, at) => byte === 0x50 && locked[at + 2] === 1 && locked[at + 3] === 2,
    )
    locked[entry + 8]! |= 1
    expect(sniffFormat(locked)).toEqual({ code: 'encrypted', found: 'ZIP' })
  })

  it('parts a password-protected DOCX from an old DOC', () => {
    expect(sniffFormat(ole('EncryptedPackage'))).toEqual({ code: 'encrypted', found: 'OOXML' })
    expect(sniffFormat(ole('WordDocument'))).toEqual({ code: 'legacy-format', found: 'DOC' })
    expect(sniffFormat(ole('Workbook'))).toEqual({ code: 'unknown-format', found: 'XLS' })
  })

  it('parts Markdown from plain text', () => {
    expect(text('# 招标文件\n\n正文')).toEqual({ format: 'markdown' })
    expect(text('| 序号 | 内容 |\n|---|:-:|\n| 1 | 甲 |')).toEqual({ format: 'markdown' })
    expect(text('第一章 总则\n# 支持断电续传\n一、范围')).toEqual({ format: 'text' })
  })

  it('reads text in UTF-8, UTF-16 and GB18030', () => {
    expect(sniffFormat(Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8('投标')]))).toEqual({ format: 'text' })
    expect(sniffFormat(Uint8Array.from([0xff, 0xfe, 0x95, 0x62, 0x07, 0x68]))).toEqual({ format: 'text' })
    expect(sniffFormat(Uint8Array.from([0xcd, 0xb6, 0xb1, 0xea, 0xce, 0xc4]))).toEqual({ format: 'text' })
  })

  it('is quick on long runs of white space and dashes', () => {
    const started = performance.now()
    expect(text(`x${'\n \t'.repeat(300_000)}y`)).toEqual({ format: 'text' })
    expect(text(`x\n${'-'.repeat(300_000)}y`)).toEqual({ format: 'text' })
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('refuses markup, pictures and noise under their names', () => {
    expect(text('<!DOCTYPE html><p>投标</p>')).toEqual({ code: 'unknown-format', found: 'HTML' })
    expect(text('{\\rtf1\\ansi}')).toEqual({ code: 'unknown-format', found: 'RTF' })
    expect(sniffFormat(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toEqual({
      code: 'unknown-format',
      found: 'PNG',
    })
    const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 104729) & 0xff)
    expect(sniffFormat(noise)).toEqual({ code: 'unknown-format', found: 'binary' })
  })

  it('calls nothing, and white space alone, empty', () => {
    expect(text('')).toMatchObject({ code: 'empty-file' })
    expect(text(' \n\t\n')).toMatchObject({ code: 'empty-file' })
  })
})
