/// <reference lib="dom" />
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/index.ts'
import { sampleDocuments, sampleReview } from '../report/sample.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

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
      if (request.url() !== url) complaints.push(request.url())
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

  it('loads nothing and complains of nothing', () => {
    expect(complaints).toEqual([])
  })
})
