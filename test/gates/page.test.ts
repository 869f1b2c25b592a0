/// <reference lib="dom" />
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdDecisions } from '../../src/decisions/hold.ts'
import { parseDecisions } from '../../src/decisions/schema.ts'
import { renderHtml } from '../../src/index.ts'
import { sampleDocuments, sampleReview } from '../report/sample.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

const write = (name: string, count: number): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'bidlint-page-')), name)
  writeFileSync(path, renderHtml(sampleReview(count), sampleDocuments(count)))
  return pathToFileURL(path).href
}

describe.skipIf(!CHROMIUM)(`the page in Chromium${CHROMIUM ? '' : ' (absent here)'}`, () => {
  let browser: Browser
  const complaints: string[] = []
  const open = async (url: string, width = 1280): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (request.url() !== url && !request.url().startsWith('blob:')) complaints.push(request.url())
    })
    await page.goto(url)
    return page
  }
  const shown = (page: Page) => page.locator('#matrix > li:not([hidden])').count()

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())

  it('filters by status, kind and mark, and searches words', async () => {
    const page = await open(write('page.html', 63))
    expect(await shown(page)).toBe(63)
    await page.getByLabel('偏离').check()
    expect(await shown(page)).toBe(9)
    await page.getByLabel('未应答').check()
    expect(await shown(page)).toBe(18)
    await page.getByLabel('全部标记').selectOption('★')
    expect(await shown(page)).toBe(await page.locator('#matrix > li[data-mark="★"]:not([hidden])').count())
    await page.getByRole('button', { name: '清除筛选' }).click()
    await expect.poll(() => shown(page)).toBe(63)
    await page.getByLabel('搜索要求').fill('317')
    expect(await shown(page)).toBe(1)
    expect(await page.locator('#shown').textContent()).toBe('显示 1 / 63 条')
    await page.getByLabel('搜索要求').fill('没有这样的字')
    expect(await page.locator('#nothing').isVisible()).toBe(true)
  })

  it('opens both texts at the places of a finding, and closes with Escape', async () => {
    const page = await open(write('page.html', 63))
    await page.locator('.finding a.place').first().click()
    const here = page.locator('#source .here')
    expect(await here.allTextContents()).toEqual([
      '除另有规定外，投标有效期 90 天。',
      '本投标有效期为 60 天。',
    ])
    expect(await here.locator('mark').first().textContent()).toBe('投标有效期 90 天')
    await page.keyboard.press('Escape')
    expect(await page.locator('#source').isVisible()).toBe(false)
  })

  it('leads from a finding to its clause, filters notwithstanding', async () => {
    const page = await open(write('page.html', 63))
    await page.getByLabel('偏离').check()
    await page.locator('.finding a.to-row').click()
    await expect
      .poll(() => page.locator('#matrix > li[data-status=unanswered] .sides').first().isVisible())
      .toBe(true)
    await expect.poll(() => shown(page)).toBe(63)
  })

  it('can be used by keyboard', async () => {
    const page = await open(write('page.html', 9))
    await page.locator('#matrix summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#matrix .sides').first().isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => globalThis.document.activeElement?.className)).toBe('place')
  })

  it('fits a telephone', async () => {
    const page = await open(write('page.html', 63), 375)
    expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(375)
  })

  it('stays quick with 3,000 requirements', async () => {
    const page = await open(write('large.html', 3000))
    const milliseconds = await page.evaluate(() => {
      const started = performance.now()
      const search = globalThis.document.querySelector<HTMLInputElement>('[name=words]')!
      search.value = '1234'
      search.dispatchEvent(new Event('input', { bubbles: true }))
      globalThis.document.body.getBoundingClientRect()
      return performance.now() - started
    })
    expect(await shown(page)).toBe(3)
    expect(milliseconds).toBeLessThan(1000)
  })

  it('keeps what a person decides in the browser, and filters by it', async () => {
    const page = await open(write('page.html', 63))
    const id = await page.locator('#matrix > li[data-status=needs-review]').first().getAttribute('id')
    const row = page.locator(`#${id}`)
    await row.locator('summary').click()
    await row.getByLabel('责任人').fill('甲')
    await row.getByLabel('备注').fill('已电话核对')
    await row.getByRole('combobox').first().selectOption('已应答')
    expect(await row.getAttribute('data-status')).toBe('answered')
    await page.getByLabel('全部责任人').selectOption('甲')
    expect(await shown(page)).toBe(1)
    await page.reload()
    expect(await row.locator('.owner').textContent()).toBe('甲')
    await row.locator('summary').click()
    expect(await row.getByLabel('备注').inputValue()).toBe('已电话核对')
    expect(await page.locator('#decided').textContent()).toBe('已有 1 条结论')
  })

  it('saves decisions to a file that the next review reads, and loads them again', async () => {
    const review = sampleReview(63)
    const page = await open(write('page.html', 63))
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    const finding = page.locator('.finding').first()
    await finding.getByRole('combobox').first().selectOption('已处理')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出结论' }).click(),
    ])
    const path = await download.path()
    const decisions = parseDecisions(JSON.parse(readFileSync(path, 'utf8')))
    expect(decisions).toMatchObject([{ subject: 'finding', id: 'f1', status: 'settled' }])
    const { requirements, scoring } = review.tender
    const held = holdDecisions(decisions, { requirements, scoring: scoring.items, findings: review.findings })
    expect(held).toMatchObject([{ state: 'current' }])
    const next = { ...review, decisions: held }
    const file = join(mkdtempSync(join(tmpdir(), 'bidlint-page-')), 'next.html')
    writeFileSync(file, renderHtml(next, sampleDocuments(63)))
    const after = await open(pathToFileURL(file).href)
    expect(await after.locator('.group.closed .finding').count()).toBe(1)
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await page.getByLabel('读入结论').setInputFiles(path)
    await expect.poll(() => finding.getByRole('combobox').first().inputValue()).toBe('settled')
    await page.getByLabel('读入结论').setInputFiles(fileURLToPath(import.meta.url))
    await expect.poll(() => page.locator('#load-fault').textContent()).toBe('这不是导出的结论文件。')
  })

  it('walks the clauses with the arrow keys', async () => {
    const page = await open(write('page.html', 9))
    await page.locator('#matrix summary').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await page.locator('#matrix details[open]').count()).toBe(1)
    expect(await page.locator('#matrix > li:nth-child(2) details').getAttribute('open')).toBe('')
  })

  it.each([
    ['desktop', 1280],
    ['telephone', 375],
  ])('has no fault that axe finds, on a %s', async (_, width) => {
    const page = await open(write('page.html', 63), width)
    await page.locator('#matrix summary').first().click()
    await page.evaluate(AXE)
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
      const results = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
      })
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 120)}`)
    })
    expect(violations).toEqual([])
  })

  it('prints all findings and the matrix, without filters and buttons', async () => {
    const page = await open(write('page.html', 9))
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    for (const hidden of ['#filters', '#decisions', 'nav', '#source'])
      expect(await page.locator(hidden).isVisible()).toBe(false)
    expect(await page.locator('.finding:visible').count()).toBe(await page.locator('.finding').count())
    expect(await page.locator('#matrix > li:visible').count()).toBe(9)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.length).toBeGreaterThan(10_000)
  })

  it('loads nothing and complains of nothing', () => {
    expect(complaints).toEqual([])
  })
})
