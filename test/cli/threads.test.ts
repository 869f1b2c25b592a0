import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { startThreads, type Threads } from '../../src/cli/threads.ts'
import type { SourceDocument } from '../../src/document/model.ts'
import type { PageShare } from '../../src/document/pdf/pages.ts'
import { readDocument } from '../../src/document/read.ts'
import { CLI } from '../bidlint.ts'
import { boldText, buildPdf, grid, text } from '../document/pdf-builder.ts'

const PAGES = new URL('pages.js', pathToFileURL(CLI))
const COUNT = 24

const bytes = buildPdf({
  pages: Array.from({ length: COUNT }, (_, index) => ({
    content: [
      text(90, 40, 9, `采购文件　第 ${index + 1} 页`),
      boldText(90, 90, 14, `第${index + 1}章　供应商须知`),
      text(114, 120, 12, '响应文件应当在截止时间之前送达。'),
      ...grid([90, 200, 400], [300, 330, 360]),
      text(100, 320, 12, `第${index}包`),
      text(210, 320, 12, '预算金额'),
    ],
  })),
  bookmarks: [{ title: '第3章　供应商须知', page: 2 }],
})

let threads: Threads | null = null
afterEach(() => threads?.close())

const start = (count: number, file = PAGES) => {
  threads = startThreads(count, file, 0)
  return threads
}

const alone = (): Promise<SourceDocument> => readDocument(bytes, 'sample.pdf')
const shared = (share: PageShare | null): Promise<SourceDocument> =>
  readDocument(bytes, 'sample.pdf', { sharePages: () => share })

/** Leaves all pages to the threads, and counts those that they deliver. */
const leftToThreads = (share: PageShare) => {
  const counted = { delivered: 0 }
  const others = async () => {
    const pages = await share.others()
    counted.delivered = pages.size
    return pages
  }
  return { counted, share: { next: () => Infinity, others } }
}

describe('threads that read pages', () => {
  it.each([1, 2, 3])('make the same document when there are %i', async (count) => {
    const { counted, share } = leftToThreads(start(count).share(bytes)!)
    expect(await shared(share)).toEqual(await alone())
    expect(counted.delivered).toBe(COUNT)
  })

  it('read one file after another', async () => {
    const { share } = start(2)
    const expected = await alone()
    expect(await shared(leftToThreads(share(bytes)!).share)).toEqual(expected)
    expect(await shared(leftToThreads(share(bytes)!).share)).toEqual(expected)
  })

  it('share the pages with the main thread', async () => {
    expect(await shared(start(1).share(bytes))).toEqual(await alone())
  })

  it('leave to the main thread what they take and do not deliver', async () => {
    let taken = 0
    const everyOther = { next: () => 2 * taken++, others: async () => new Map() }
    expect(await shared(everyOther)).toEqual(await alone())
  })

  it('leave all to the main thread when they fail to start', async () => {
    const { share } = start(2, new URL('no-such-file.js', PAGES))
    const failing = share(bytes)
    expect(await shared(failing && leftToThreads(failing).share)).toEqual(await alone())
  })

  it('are not started for a small file, nor where there is one processor', () => {
    expect(startThreads(2, PAGES).share(new Uint8Array(1000))).toBeNull()
    expect(start(0).share(bytes)).toBeNull()
  })
})
