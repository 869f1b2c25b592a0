import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bidlint, CLI } from '../bidlint.ts'

const place = mkdtempSync(join(tmpdir(), 'bidlint-bad-'))
const put = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(place, name), bytes)
  return name
}
const ole = (stream: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(64), ...Buffer.from(stream, 'utf16le')])
const zip = (name: string) => zipSync({ [name]: strToU8('<x/>'.repeat(200)) })

/** One page with nothing on it, as a scan without its picture. */
const BLANK_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`

const tender = put('tender.md', '# 招标文件\n\n项目名称：示例项目\n')
const sheet = put('prices.docx', zip('content.xml'))
const broken = put('broken.docx', zip('word/document.xml').subarray(0, 60))

const CASES: readonly (readonly [code: string, args: readonly string[], says: string])[] = [
  ['empty-file', [put('empty.docx', '')], '空文件'],
  ['unknown-format', [sheet], 'ODF'],
  [
    'unknown-format',
    [
      put(
        'noise.pdf',
        Uint8Array.from({ length: 999 }, (_, at) => (at * 193) & 255),
      ),
    ],
    '二进制',
  ],
  ['legacy-format', [put('old.docx', ole('WordDocument'))], '另存为 .docx'],
  ['encrypted', [put('locked.docx', ole('EncryptedPackage'))], '密码'],
  ['damaged', [broken], '损坏'],
  ['damaged', [put('cut.pdf', '%PDF-1.7\n1 0 obj\n<</Type')], '损坏'],
  ['no-text', [put('scan.pdf', BLANK_PDF)], '扫描件'],
  ['not-found', ['missing.docx'], '找不到'],
  ['is-directory', [tender, '--catalogue', '.'], '文件夹'],
  ['no-readable-file', [put('photos.zip', zip('a.jpg'))], 'a.jpg'],
  ['wrong-catalogue', [tender, '--catalogue', put('not.json', '{"company":')], 'JSON'],
  ['wrong-catalogue', [tender, '--catalogue', put('shape.json', '{"company":{"name":[]}}')], 'company.name'],
  ['output-is-input', [tender, '--format', 'json', '--out', tender], '覆盖'],
  ['cannot-write', [tender, '--format', 'html', '--out', 'no/such/folder.html'], '无法写入'],
  ['missing-tender', ['--bid', tender], '--bid 之前'],
  ['missing-value', [tender, '--out'], '--out'],
  ['unknown-option', [tender, '--colour'], '--colour'],
  ['invalid-value', [tender, '--format', 'rtf'], 'terminal | json | html'],
  ['invalid-value', [tender, '--event-date', '2026-13-01'], 'YYYY-MM-DD'],
]

describe('bad input', () => {
  it.each(CASES)('is told as [%s]: %j', (code, args, says) => {
    const { status, stdout, stderr } = bidlint(['review', ...args], place)
    expect(stderr).toContain(`错误 [${code}]：`)
    expect(stderr).toContain(says)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it.runIf(process.getuid?.() === 0)('is told as [no-permission] to a user who may not read', () => {
    const locked = put('locked.md', '# 招标文件')
    chmodSync(join(place, locked), 0o600)
    chmodSync(place, 0o755)
    const args = [CLI, 'review', locked]
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: place, uid: 65534, encoding: 'utf8' })
    expect(stderr).toContain('错误 [no-permission]：没有读取“locked.md”的权限')
    expect(status).toBe(2)
  })

  it('is told in English on request', () => {
    const { stderr } = bidlint(['review', sheet, '--lang', 'en'], place)
    expect(stderr).toMatch(/^Error \[unknown-format\]: "prices\.docx" contains ODF/)
  })

  it('names the file that is bad, among many', () => {
    const { stderr } = bidlint(['review', tender, '--bid', tender, broken], place)
    expect(stderr).toContain('“broken.docx”')
  })

  it('leaves inputs untouched and no drafts behind', () => {
    expect(readFileSync(join(place, tender), 'utf8')).toContain('示例项目')
    expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
