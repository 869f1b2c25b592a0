import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ReadError, readDocument, renderHtml, renderJson, renderTerminal, review } from '../../src/index.ts'
import { renderCsv } from '../../src/report/csv.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderXlsx } from '../../src/report/xlsx.ts'
import { bidlint, CLI } from '../bidlint.ts'
import { docx, p } from '../document/docx-builder.ts'
import { workbookOf } from '../document/sheet/workbook.ts'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const LIMIT_MS = 20_000

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const outcome = await readDocument(bytes, 'hostile').catch((error: unknown) => error)
  if (outcome instanceof ReadError) return outcome.code
  if (outcome instanceof Error) throw outcome
  return 'read'
}

const docxOf = (document: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(document) })
const wordsOf = async (bytes: Uint8Array) =>
  (await readDocument(bytes, 'hostile')).blocks.map((block) => ('text' in block ? block.text : '')).join('\n')

const pdf = (objects: readonly string[]): Uint8Array =>
  strToU8(
    `%PDF-1.7\n${objects.map((object, at) => `${at + 1} 0 obj${object}endobj\n`).join('')}trailer<</Root 1 0 R>>\n%%EOF\n`,
  )

const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'

describe('a hostile archive', () => {
  it('that unpacks to gigabytes is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(200_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(400_000)
    expect(await codeOf(bomb)).toBe('too-large')
  })

  it('inside an archive stays packed', () => {
    const place = mkdtempSync(join(tmpdir(), 'bidlint-hostile-'))
    let nested = zipSync({ 'tender.md': strToU8('# 招标文件\n\n项目名称：示例') })
    for (let depth = 0; depth < 5; depth++) nested = zipSync({ [`${depth}.zip`]: nested })
    writeFileSync(join(place, 'nested.zip'), nested)
    const { status, stderr } = bidlint(['review', 'nested.zip'], place)
    expect(stderr).toContain('[no-readable-file]')
    expect(status).toBe(2)
  })

  it('whose names lead out of the folder writes nothing anywhere', () => {
    const place = mkdtempSync(join(tmpdir(), 'bidlint-hostile-'))
    const names = ['../escaped.md', '/tmp/bidlint-escaped.md', '..\\..\\escaped.md', 'C:\\escaped.md']
    const bytes = zipSync(Object.fromEntries(names.map((name) => [name, strToU8('# 招标文件\n\n正文')])))
    writeFileSync(join(place, 'package.zip'), bytes)
    const { status, stdout } = bidlint(['review', 'package.zip', '--format', 'json'], place)
    expect(status).toBe(0)
    for (const file of JSON.parse(stdout).files.tender) expect(file).not.toMatch(/\.\.|^\/|tmp\/\.\./)
    expect(readdirSync(place)).toEqual(['package.zip'])
    expect(existsSync('/tmp/bidlint-escaped.md') || existsSync(join(place, '../escaped.md'))).toBe(false)
  })
})

describe('hostile XML', () => {
  it.each([
    ['an external entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'],
    ['an external document type', '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">', 'x'],
    [
      'a billion laughs',
      `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'.replace(/./g, (name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`)}]>`,
      '&j;',
    ],
  ])('with %s is refused', async (_, doctype, words) => {
    const document = `${doctype}<w:document xmlns:w="${MAIN}"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`
    expect(await codeOf(docxOf(document))).toBe('damaged')
  })

  it('nested a hundred thousand deep is refused', async () => {
    const [open, close] = ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>']
    const body = `${open.repeat(100_000)}${close.repeat(100_000)}`
    expect(await codeOf(docxOf(`<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`))).toBe(
      'damaged',
    )
  })

  it('with targets elsewhere is read without them', async () => {
    const bytes = docx({
      body: `${p('正文')}<w:p><w:hyperlink r:id="rX"><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p>`,
      entries: {
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="http://127.0.0.1:9/header.xml" TargetMode="External"/><Relationship Id="rY" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="../../../../etc/passwd"/></Relationships>',
      },
    })
    expect(await wordsOf(bytes)).toBe('正文\n链接')
  })
})

describe('a hostile PDF', () => {
  it.each([
    [
      'whose page tree runs in a circle',
      ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>'],
    ],
    [
      'that says it has two billion pages',
      ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 2000000000>>', PAGE],
    ],
    [
      'whose objects lead to themselves',
      [
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox 4 0 R/Contents 5 0 R>>',
        '4 0 R',
        '5 0 R',
      ],
    ],
    [
      'whose bookmarks run in a circle',
      [
        '<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        PAGE,
        '<</First 5 0 R/Last 5 0 R/Count 1>>',
        '<</Title(x)/Parent 4 0 R/Next 5 0 R/First 5 0 R>>',
      ],
    ],
    [
      'with scripts and embedded files',
      [
        '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1);while(1){})>>/Names<</EmbeddedFiles<</Names[(a.exe)6 0 R]>>>>>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        PAGE,
      ],
    ],
  ])(
    '%s ends in time',
    async (_, objects) => {
      expect(['read', 'damaged', 'no-text']).toContain(await codeOf(pdf(objects)))
    },
    LIMIT_MS,
  )

  it(
    'with form objects that draw themselves ends in time',
    async () => {
      const stream = (dictionary: string, data: string) =>
        `<<${dictionary}/Length ${data.length}>>stream\n${data}\nendstream `
      const form = stream(
        '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>',
        '/F Do',
      )
      const page =
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>'
      const objects = [
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        page,
        stream('', '/F Do'),
        form,
      ]
      expect(['read', 'damaged']).toContain(await codeOf(pdf(objects)))
    },
    LIMIT_MS,
  )
})

describe('hostile tables', () => {
  it(
    'of ten million cells are refused or cut',
    async () => {
      const merged = workbookOf(
        {
          表: '<row r="1"><c r="A1" t="str"><v>头</v></c><c r="IV1" t="str"><v>尾</v></c></row><row r="20000"><c r="A20000" t="str"><v>头</v></c><c r="B20000" t="str"><v>尾</v></c></row>',
        },
        { merged: ['A1:IV20000'] },
      )
      expect(await codeOf(merged)).toBe('too-large')
      const cell = '<w:tc><w:tcPr><w:gridSpan w:val="100000000"/></w:tcPr><w:p/></w:tc>'
      const table = `<w:tbl>${`<w:tr>${cell.repeat(3)}</w:tr>`.repeat(3)}</w:tbl>`
      expect(
        await codeOf(
          docxOf(`<w:document xmlns:w="${MAIN}"><w:body>${table}${p('正文')}</w:body></w:document>`),
        ),
      ).toBe('read')
    },
    LIMIT_MS,
  )
})

/** In every place where words of a file come out: names, clauses, rows, values. */
const PAYLOADS = {
  html: '<img src=x onerror=alert(1)>"\'><script>alert(1)</script>',
  formula: '=HYPERLINK("http://127.0.0.1","x")',
  bidi: '\u202e反转\u2066\u200b\u200f',
} as const

const hostileReview = async () => {
  const all = Object.values(PAYLOADS).join(' ')
  const row = (...cells: string[]) => `| ${cells.join(' | ')} |`
  const lines = [
    `# 招标文件${all}`,
    `项目名称：${all}采购项目`,
    `项目编号：${PAYLOADS.formula}`,
    '## 第二章 资格要求',
    `1. ${all}投标人须具有独立承担民事责任的能力，提供营业执照。`,
    `★2. ${PAYLOADS.formula}质保期不少于36个月，否则投标无效。`,
    '## 第五章 评分标准',
    row('评分项', '分值', '评分标准'),
    row('---', '---', '---'),
    row(PAYLOADS.formula, '60', `${all}优得60分`),
    row('价格', '30', '低价优先'),
  ]
  const read = (text: string, name: string) => readDocument(strToU8(text), name)
  const tender = await read(lines.join('\n\n').replaceAll('|\n\n|', '|\n|'), `${PAYLOADS.html}.md`)
  const bid = await read(`# 投标文件\n\n${all}质保期12个月。\n\n投标报价：${PAYLOADS.formula}`, '=bid.md')
  return { review: review({ tender: [tender], bid: [bid] }), documents: { tender: [tender], bid: [bid] } }
}

describe('hostile words', () => {
  it('stay words on the page', async () => {
    const { review: found, documents } = await hostileReview()
    const page = renderHtml(found, documents)
    expect(found.tender.scoring.items.length).toBeGreaterThan(0)
    expect(page).not.toContain('<img')
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000\u001b]/)
  })

  it('with control characters are no text', async () => {
    expect(await codeOf(strToU8('# 招标文件\n\n\u001b[31m红\u0007'))).toBe('unknown-format')
  })

  it('reorder nothing on a terminal', async () => {
    const { review: found } = await hostileReview()
    expect(renderTerminal(found, { colours: false })).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/,
    )
  })

  it('are no formulas in a workbook or a list', async () => {
    const { review: found } = await hostileReview()
    const parts = unzipSync(renderXlsx(found))
    const sheets = Object.entries(parts).filter(([name]) => name.includes('worksheets/sheet'))
    expect(sheets.length).toBeGreaterThan(0)
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toMatch(/<f[ >]/)
    for (const line of renderCsv(found).split('\n'))
      for (const cell of line.split(',')) expect(cell.replace(/^\ufeff?"?/, '')).not.toMatch(/^[=+@]/)
  })

  it('keep JSON and JUnit well formed', async () => {
    const { review: found } = await hostileReview()
    expect(() => JSON.parse(renderJson(found))).not.toThrow()
    expect(renderJunit(found)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|<script/)
  })
})

const isolated = spawnSync('unshare', ['-n', 'true']).status === 0

describe('the network', () => {
  it.skipIf(!isolated)('is never needed (skipped where it can’t be cut)', () => {
    const place = mkdtempSync(join(tmpdir(), 'bidlint-hostile-'))
    const fixtures = new URL('../../fixtures/', import.meta.url).pathname
    const args = [
      'review',
      `${fixtures}tender.pdf`,
      '--bid',
      `${fixtures}bid-business.docx`,
      '--format',
      'html',
      '--out',
      'report.html',
      '--fail-on',
      'never',
    ]
    const { status, stderr } = spawnSync('unshare', ['-n', process.execPath, CLI, ...args], {
      cwd: place,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(readdirSync(place)).toEqual(['report.html'])
  })
})
