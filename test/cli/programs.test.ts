import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/cli/ocr.ts'
import { runProgram } from '../../src/cli/programs.ts'
import { bidlint } from '../bidlint.ts'
import { scanOf } from './scan.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const place = mkdtempSync(join(tmpdir(), 'bidlint-programs-'))
const has = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' })
const HAS_OFFICE = has('soffice', '--version').status === 0
const HAS_OCR = has('tesseract', '--list-langs').stdout?.split('\n').includes('chi_sim') ?? false
const review = (...args: string[]) =>
  JSON.parse(bidlint(['review', ...args, '--format', 'json'], place).stdout)

describe('an old Word file', () => {
  it.skipIf(!HAS_OFFICE)(
    'is read through LibreOffice, with a notice (skipped where soffice is absent)',
    () => {
      const docx = new URL('tender.docx', FIXTURES).pathname
      const profile = `-env:UserInstallation=file://${place}/profile`
      spawnSync('soffice', [profile, '--headless', '--convert-to', 'doc:MS Word 97', '--outdir', place, docx])
      const found = review('tender.doc')
      expect(found.notices).toContainEqual(expect.objectContaining({ code: 'converted', file: 'tender.doc' }))
      const original = review(docx)
      expect(found.project.name.value).toBe(original.project.name.value)
      expect(found.scoring.items).toHaveLength(original.scoring.items.length)
    },
    120_000,
  )

  it('is refused where there is no LibreOffice, with what to do', () => {
    const old = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.alloc(60),
      Buffer.from('WordDocument', 'utf16le'),
    ])
    writeFileSync(join(place, 'old.doc'), old)
    const { status, stderr } = bidlint(['review', 'old.doc'], place, { PATH: place })
    expect(stderr).toContain('错误 [legacy-format]：“old.doc”')
    expect(status).toBe(2)
  })
})

describe('a scanned page', () => {
  it.skipIf(!HAS_OCR)(
    'is read with --ocr, marked with its confidence (skipped where tesseract is absent)',
    async () => {
      const bytes = new Uint8Array(readFileSync(new URL('tender.pdf', FIXTURES)))
      writeFileSync(join(place, 'scan.pdf'), await scanOf(bytes, 1))
      expect(bidlint(['review', 'scan.pdf'], place).stderr).toContain('错误 [no-text]')
      const found = review('scan.pdf', '--ocr', '--all-clauses')
      const [notice] = found.notices.filter(({ code }: { code: string }) => code === 'page-recognised')
      expect(notice).toMatchObject({ page: 1, detail: expect.stringMatching(/^[6-9]\d %$/) })
      const words = JSON.stringify(found.clauses)
      expect(words).toContain('特别提示')
    },
    120_000,
  )

  it('tells what is missing where --ocr has no program', () => {
    writeFileSync(join(place, 'tender.md'), '# 招标文件')
    const { status, stderr } = bidlint(['review', 'tender.md', '--ocr'], place, { PATH: place })
    expect(stderr).toContain('错误 [program-missing]：--ocr 需要本机装有 tesseract')
    expect(status).toBe(2)
  })
})

describe('the table of tesseract', () => {
  it('gives words with the box of their line, one behind the other', () => {
    const rows = [
      'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
      '4\t1\t1\t1\t1\t0\t100\t200\t300\t40\t-1\t',
      '5\t1\t1\t1\t1\t1\t100\t205\t80\t30\t91.5\t投标',
      '5\t1\t1\t1\t1\t2\t170\t205\t80\t30\t88\t人',
      '5\t1\t1\t1\t1\t3\t260\t205\t80\t30\t20\t ',
    ]
    const line = { top: 205, bottom: 235, lineTop: 200, lineBottom: 240 }
    expect(wordsOf(rows.join('\n'))).toEqual([
      { text: '投标', left: 100, right: 180, ...line, confidence: 91.5 },
      { text: '人', left: 180, right: 250, ...line, confidence: 88 },
    ])
  })
})

describe('a program', () => {
  it('that is not there gives null', async () => {
    expect(await runProgram('bidlint-no-such-program', [], { ms: 1000 })).toBeNull()
  })

  it('that takes too long is stopped', async () => {
    expect(await runProgram(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { ms: 300 })).toBeNull()
  })

  it('leaves no folder behind', () => {
    const before = readdirSync(tmpdir()).filter((name) => /^bidlint-\w{6}$/.test(name))
    bidlint(['review', 'old.doc'], place, { PATH: place })
    const after = readdirSync(tmpdir()).filter((name) => /^bidlint-\w{6}$/.test(name))
    expect(after.length).toBeLessThanOrEqual(before.length)
  })
})
