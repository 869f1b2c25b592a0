import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bidlint, CLI } from '../bidlint.ts'

const place = mkdtempSync(join(tmpdir(), 'bidlint-output-'))
const clauses = Array.from(
  { length: 3000 },
  (_, at) => `${at + 1}. ★第 ${at + 1} 项设备的质保期不少于 ${at + 1} 个月。`,
)
writeFileSync(
  join(place, 'tender.md'),
  [
    '# 第一章 招标公告',
    '项目名称：示例项目',
    '# 第三章 采购需求',
    '## 技术要求',
    '带★的条款为实质性条款，不满足的投标无效。',
    ...clauses,
  ].join('\n\n'),
)

describe('the output', () => {
  it('reaches a pipe whole, however long', () => {
    const { stdout, stderr, status } = bidlint(['review', 'tender.md', '--format', 'json'], place)
    expect(stdout.length).toBeGreaterThan(1_000_000)
    expect(JSON.parse(stdout).schemaVersion).toBe(1)
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('may be cut by its reader without a complaint', () => {
    const command = `'${process.execPath}' '${CLI}' review tender.md --format json | head -c 20`
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: place, encoding: 'utf8' })
    expect(stdout).toHaveLength(20)
    expect(stderr).toBe('')
  })

  it('goes to bidlint-report.html by default as HTML, and says where', () => {
    const { stdout, status } = bidlint(['review', 'tender.md', '--format', 'html'], place)
    expect(stdout).toContain('bidlint-report.html')
    expect(readFileSync(join(place, 'bidlint-report.html'), 'utf8')).toMatch(/^<!doctype html>/)
    expect(status).toBe(0)
  })

  it('goes to --out in any format', () => {
    bidlint(['review', 'tender.md', '--out', 'summary.txt'], place)
    expect(readFileSync(join(place, 'summary.txt'), 'utf8')).toContain('示例项目')
    expect(existsSync(join(place, 'summary.txt'))).toBe(true)
  })

  it('is the version, quickly, without loading a reader', () => {
    const started = performance.now()
    const { stdout, status } = bidlint(['--version'])
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(status).toBe(0)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
