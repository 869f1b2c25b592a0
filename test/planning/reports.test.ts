import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read.ts'
import { planBid, planDecision, planOutline } from '../../src/planning/planning.ts'
import { renderCardHtml } from '../../src/report/decide-html.ts'
import { renderOutlineDocx } from '../../src/report/outline-docx.ts'
import { foldLine, renderPlanIcs } from '../../src/report/plan-ics.ts'
import { renderPlanXlsx } from '../../src/report/plan-xlsx.ts'
import { markdown } from './documents.ts'
import { TENDER } from './tender.ts'

const hasOffice = spawnSync('soffice', ['--version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'bidlint-planning-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FILTERS = { txt: 'txt:Text', csv: 'csv:Text - txt - csv (StarCalc):44,34,76' } as const

/** What LibreOffice makes of a file, as text. */
const opened = (bytes: Uint8Array, name: string, format: keyof typeof FILTERS): string => {
  writeFileSync(join(folder, name), bytes)
  execFileSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    FILTERS[format],
    '--outdir',
    folder,
    join(folder, name),
  ])
  return readFileSync(join(folder, name.replace(/\.\w+$/, `.${format}`)), 'utf8')
}

const input = async (text = TENDER) => ({ tender: [await markdown(text)] })
const plan = async (today = '2026-04-02') => planBid(await input(), { today })

describe('the outline as a Word document', () => {
  it('has real headings with the chapters in their order, and is the same each time', async () => {
    const report = planOutline(await input())
    const bytes = renderOutlineDocx(report)
    expect(renderOutlineDocx(report)).toEqual(bytes)
    const document = await readDocument(bytes, '目录.docx')
    const headings = document.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
    )
    const first = headings.filter((heading) => /^1 \d/.test(heading))
    expect(first.slice(0, 3)).toEqual(['1 1 投标函', '1 2 开标一览表', '1 3 资格证明文件'])
    expect(headings).toContain('3 6.1.1 进度安排')
  })

  it.skipIf(!hasOffice)(
    'opens in LibreOffice (skipped where it is absent)',
    async () => {
      const text = opened(renderOutlineDocx(planOutline(await input())), 'outline.docx', 'txt')
      expect(text).toContain('得分点：现场讲标（20 分）')
      expect(text).toContain('［在此编写：进度安排］')
    },
    120_000,
  )
})

describe('the plan as a workbook', () => {
  it.skipIf(!hasOffice)(
    'opens in LibreOffice (skipped where it is absent)',
    async () => {
      const csv = opened(renderPlanXlsx(await plan()), 'plan.xlsx', 'csv')
      expect(csv).toContain('负责人')
      expect(csv).toMatch(/投标截止，开标.*2026-04-24/)
    },
    120_000,
  )
})

const octets = (line: string) => new TextEncoder().encode(line).length

describe('the plan as a calendar', () => {
  it('keeps to RFC 5545: lines end in CRLF, take 75 octets and unfold to what they were', async () => {
    const ics = renderPlanIcs(await plan())
    const lines = ics.split('\r\n')
    expect(ics).not.toMatch(/[^\r]\n/)
    expect(lines.filter((line) => octets(line) > 75)).toEqual([])
    const long = '讲'.repeat(99)
    expect(foldLine(long).replaceAll('\r\n ', '')).toBe(long)
  })

  it('has an event a task, with identifiers that stay the same from day to day', async () => {
    const unfolded = async (today: string) => renderPlanIcs(await plan(today)).replaceAll('\r\n ', '')
    const ids = (ics: string) => ics.match(/^UID:.*$/gm)!
    const [first, later] = [await unfolded('2026-04-02'), await unfolded('2026-04-03')]
    expect(new Set(ids(first)).size).toBe((await plan()).plan.tasks.length)
    expect(ids(later).toSorted()).toEqual(ids(first).toSorted())
    expect(first).toContain('DTSTART:20260424T013000Z')
    expect(first.match(/BEGIN:VEVENT/g)).toHaveLength(first.match(/END:VEVENT/g)!.length)
  })

  it('escapes what would break a value', async () => {
    const odd = await input(TENDER.replace('密封包装', '密封包装;加贴封条,盖章'))
    const ics = renderPlanIcs(planBid(odd, { today: '2026-04-02' })).replaceAll('\r\n ', '')
    expect(ics).toContain('密封包装\\;加贴封条\\,盖章')
  })
})

describe('the card as a page', () => {
  it('escapes the tender’s words, loads nothing and runs nothing', async () => {
    const page = renderCardHtml(
      planDecision(await input(TENDER.replaceAll('青禾县图书馆', '青禾<img src=x onerror=alert(1)>'))),
    )
    expect(page).not.toContain('<img')
    expect(page).not.toMatch(/<script|https?:\/\/[^<]*\.(?:js|css)/)
    expect(page).toContain("default-src 'none'")
  })
})
