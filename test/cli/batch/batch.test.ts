import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bidlint, CLI } from '../../bidlint.ts'

const CASES = new URL('../../../fixtures/cases/', import.meta.url).pathname
const FIXTURES = new URL('../../../fixtures/', import.meta.url).pathname
const NAMES = [
  'sichuan-consultation',
  'lowest-price',
  'single-source',
  'supervision',
  'bank-services',
  'military-goods',
]
const newPlace = () => mkdtempSync(join(tmpdir(), 'bidlint-batch-'))

const placeWith = (count: number): string => {
  const place = newPlace()
  mkdirSync(join(place, 'in'))
  for (const name of NAMES.slice(0, count)) cpSync(join(CASES, `${name}.md`), join(place, 'in', `${name}.md`))
  return place
}
const summary = (place: string, out = 'out') =>
  JSON.parse(readFileSync(join(place, out, 'bidlint-batch.json'), 'utf8')).items as readonly {
    name: string
    outcome: string
    code: string
    project: string
  }[]

describe('a batch', () => {
  it('reviews each file and folder, tender and bid apart where a folder keeps them apart', () => {
    const place = placeWith(2)
    for (const folder of ['招标文件', '投标文件'])
      mkdirSync(join(place, 'in', '医院', folder), { recursive: true })
    cpSync(join(FIXTURES, 'tender.docx'), join(place, 'in', '医院', '招标文件', 'tender.docx'))
    cpSync(join(FIXTURES, 'bid-business.docx'), join(place, 'in', '医院', '投标文件', 'bid.docx'))
    writeFileSync(join(place, 'in', 'empty.docx'), '')
    const { status, stdout } = bidlint(['batch', 'in', '--out', 'out', '--format', 'html'], place)
    expect(status).toBe(1)
    expect(stdout).toContain('已审查 3 个，无法读取 1 个，未完成 0 个')
    expect(summary(place).map(({ name, outcome, code }) => [name, outcome, code])).toEqual([
      ['empty', 'refused', 'empty-file'],
      ['lowest-price', 'reviewed', ''],
      ['sichuan-consultation', 'reviewed', ''],
      ['医院', 'reviewed', ''],
    ])
    const report = JSON.parse(readFileSync(join(place, 'out', '医院', 'bidlint-report.json'), 'utf8'))
    expect(report.files).toEqual({ tender: ['tender.docx'], bid: ['bid.docx'] })
    expect(existsSync(join(place, 'out', '医院', 'bidlint-report.html'))).toBe(true)
    const csv = readFileSync(join(place, 'out', 'bidlint-batch.csv'), 'utf8')
    expect(csv.split('\r\n')[1]).toMatch(/^empty,无法读取,/)
  })

  it('takes a list with names, and paths from the folder of the list', () => {
    const place = placeWith(2)
    const rows = [
      '名称,招标文件,投标文件',
      `甲,in/${NAMES[0]}.md,`,
      `甲,in/${NAMES[1]}.md,in/${NAMES[0]}.md`,
      '丙,in/none.md,',
    ]
    writeFileSync(join(place, 'list.csv'), rows.join('\n'))
    bidlint(['batch', 'list.csv', '--out', 'out'], place)
    expect(summary(place).map(({ name, outcome, code }) => [name, outcome, code])).toEqual([
      ['甲', 'reviewed', ''],
      ['甲-2', 'reviewed', ''],
      ['丙', 'refused', 'not-found'],
    ])
  })

  it('does not do again what is finished, unless its file or the options changed', () => {
    const place = placeWith(2)
    const madeAt = (name: string) => statSync(join(place, 'out', name, 'bidlint-report.json')).mtimeMs
    bidlint(['batch', 'in', '--out', 'out'], place)
    const [first, second] = [madeAt(NAMES[0]!), madeAt(NAMES[1]!)]
    writeFileSync(join(place, 'in', `${NAMES[1]}.md`), '# 招标文件\n\n项目名称：改过的示例项目\n')
    bidlint(['batch', 'in', '--out', 'out'], place)
    expect(madeAt(NAMES[0]!)).toBe(first)
    expect(madeAt(NAMES[1]!)).toBeGreaterThan(second)
    bidlint(['batch', 'in', '--out', 'out', '--lang', 'en'], place)
    expect(madeAt(NAMES[0]!)).toBeGreaterThan(first)
  })

  it('goes on after it was killed, with nothing half-written left', async () => {
    const place = placeWith(6)
    const child = spawn(process.execPath, [CLI, 'batch', 'in', '--out', 'out', '--jobs', '1'], { cwd: place })
    const finished = () =>
      existsSync(join(place, 'out'))
        ? readdirSync(join(place, 'out')).filter((name) => !name.startsWith('.'))
        : []
    await expect.poll(() => finished().length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(1)
    child.kill('SIGKILL')
    await new Promise((resolve) => child.on('close', resolve))
    const before = finished()
    expect(before.length).toBeLessThan(6)
    const stamps = before.map((name) => statSync(join(place, 'out', name)).mtimeMs)
    mkdirSync(join(place, 'out', '.bidlint-draft-x'), { recursive: true })
    const { status } = bidlint(['batch', 'in', '--out', 'out'], place)
    expect(status).toBe(0)
    expect(before.map((name) => statSync(join(place, 'out', name)).mtimeMs)).toEqual(stamps)
    expect(summary(place).map(({ outcome }) => outcome)).toEqual(NAMES.map(() => 'reviewed'))
    expect(readdirSync(join(place, 'out')).filter((name) => name.startsWith('.'))).toEqual([])
  }, 60_000)

  it('tells of an item that takes too much memory, and finishes the others', () => {
    const place = placeWith(1)
    cpSync(join(FIXTURES, 'tender.pdf'), join(place, 'in', 'large.pdf'))
    bidlint(['batch', 'in', '--out', 'out', '--memory-limit', '12'], place)
    expect(summary(place).find(({ name }) => name === 'large')).toMatchObject({
      outcome: 'broken',
      code: 'memory',
    })
  }, 60_000)

  it('gives the same summary whatever the number of jobs', () => {
    const place = placeWith(5)
    bidlint(['batch', 'in', '--out', 'one', '--jobs', '1'], place)
    bidlint(['batch', 'in', '--out', 'three', '--jobs', '3'], place)
    expect(readFileSync(join(place, 'one', 'bidlint-batch.csv'))).toEqual(
      readFileSync(join(place, 'three', 'bidlint-batch.csv')),
    )
  })

  it.each([
    ['missing-batch', ['in']],
    ['not-found', ['none', '--out', 'out']],
    ['invalid-value', ['in', '--out', 'out', '--jobs', '0']],
  ])('is told as [%s]: %j', (code, args) => {
    const { status, stderr } = bidlint(['batch', ...args], placeWith(1))
    expect(stderr).toContain(`错误 [${code}]：`)
    expect(status).toBe(2)
  })
})
