import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Queue, QueueEvents } from 'bullmq'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { JobError, parseJob, pathBelow } from '../../src/queue/job.ts'
import { CLI } from '../bidlint.ts'

const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0
const MODULE = pathToFileURL(join(dirname(CLI), 'worker.js')).href
const CASES = new URL('../../fixtures/cases/', import.meta.url).pathname
const FILES = readdirSync(CASES)
  .filter((name) => name.endsWith('.md'))
  .slice(0, 12)

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const place = mkdtempSync(join(tmpdir(), 'bidlint-queue-'))
const [root, out] = [join(place, 'root'), join(place, 'out')]

describe.skipIf(!HAS_REDIS)(`a worker on Redis${HAS_REDIS ? '' : ' (absent here)'}`, () => {
  let redis: ChildProcess
  let port = 0
  let queue: Queue
  let events: QueueEvents
  const completed: string[] = []
  const failed: string[] = []
  const workers = new Set<ChildProcess>()

  const startWorker = (): Promise<ChildProcess> => {
    const script = new URL('./worker-process.mjs', import.meta.url).pathname
    const child = spawn(process.execPath, [script, MODULE, String(port), root, out], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    workers.add(child)
    child.on('exit', () => workers.delete(child))
    return new Promise((resolve) => child.stdout!.once('data', () => resolve(child)))
  }

  beforeAll(async () => {
    mkdirSync(root)
    mkdirSync(out)
    for (const name of FILES) cpSync(join(CASES, name), join(root, name))
    writeFileSync(join(root, 'empty.docx'), '')
    port = await freePort()
    redis = spawn(
      'redis-server',
      ['--port', String(port), '--save', '', '--appendonly', 'no', '--bind', '127.0.0.1'],
      { stdio: 'ignore', cwd: place },
    )
    const connection = { host: '127.0.0.1', port, maxRetriesPerRequest: null }
    queue = new Queue('reviews', { connection })
    queue.on('error', () => {})
    events = new QueueEvents('reviews', { connection })
    events.on('error', () => {})
    events.on('completed', ({ jobId }) => completed.push(jobId))
    events.on('failed', ({ jobId }) => failed.push(jobId))
    await events.waitUntilReady()
  }, 30_000)

  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL')
    await events?.close()
    await queue?.close()
    redis?.kill('SIGKILL')
  })

  it('loses no job and reports none twice while workers are killed in the middle of their jobs', async () => {
    const options = { attempts: 5, backoff: { type: 'exponential', delay: 200 } }
    for (const name of FILES)
      await queue.add('review', { tender: [name], formats: ['html'] }, { ...options, jobId: name })
    const active = async () => (await queue.getActiveCount()) > 0
    for (let kills = 0; kills < 3; kills++) {
      const worker = await startWorker()
      await startWorker()
      await expect.poll(active, { timeout: 20_000, interval: 10 }).toBe(true)
      await new Promise((resolve) => setTimeout(resolve, 150 + kills * 130))
      worker.kill('SIGKILL')
    }
    await expect.poll(() => queue.getCompletedCount(), { timeout: 90_000, interval: 200 }).toBe(FILES.length)
    await expect.poll(() => completed.length, { timeout: 5000 }).toBe(FILES.length)
    expect([...completed].sort()).toEqual([...FILES].sort())
    expect(failed).toEqual([])
    for (const name of FILES) {
      const folder = join(out, name)
      expect(readdirSync(folder).sort()).toEqual([
        'bidlint-done.json',
        'bidlint-report.html',
        'bidlint-report.json',
      ])
      expect(JSON.parse(readFileSync(join(folder, 'bidlint-report.json'), 'utf8')).files.tender).toEqual([
        name,
      ])
    }
  }, 150_000)

  it('gives the same result when a job comes again, without doing it again', async () => {
    const [name] = FILES
    const before = readFileSync(join(out, name!, 'bidlint-done.json'), 'utf8')
    const job = await queue.getJob(name!)
    await job!.remove()
    const again = await queue.add('review', { tender: [name], formats: ['html'] }, { jobId: name! })
    const result = await again.waitUntilFinished(events, 30_000)
    expect(result).toEqual(JSON.parse(before).result)
    expect(readFileSync(join(out, name!, 'bidlint-done.json'), 'utf8')).toBe(before)
  }, 60_000)

  it('reports a file that can’t be read, and fails a job that leads out of the root at once', async () => {
    const refused = await queue.add('review', { tender: ['empty.docx'] }, { jobId: 'refused' })
    expect(await refused.waitUntilFinished(events, 30_000)).toMatchObject({
      outcome: 'refused',
      code: 'empty-file',
    })
    const outside = await queue.add(
      'review',
      { tender: ['../../etc/passwd'] },
      { jobId: 'outside', attempts: 5 },
    )
    await expect(outside.waitUntilFinished(events, 30_000)).rejects.toThrow(/wrong-job.*outside the root/)
    expect((await queue.getJob('outside'))!.attemptsMade).toBe(1)
  }, 60_000)

  it('finishes the job at hand when it is told to stop, and tells what it did', async () => {
    for (const worker of [...workers]) worker.kill('SIGKILL')
    await expect.poll(() => workers.size).toBe(0)
    const worker = await startWorker()
    const job = await queue.add('review', { tender: [FILES[1]] }, { jobId: 'last' })
    await expect.poll(() => queue.getActiveCount(), { timeout: 20_000, interval: 5 }).toBe(1)
    let told = ''
    worker.stdout!.on('data', (part: Buffer) => (told += part.toString()))
    worker.kill('SIGTERM')
    expect(await new Promise((resolve) => worker.on('exit', resolve))).toBe(0)
    expect(await job.isCompleted()).toBe(true)
    expect(JSON.parse(told)).toMatchObject({ active: 0, reviewed: 1, refused: 0, failed: 0 })
  }, 60_000)
})

describe('a job', () => {
  it.each([[{}], [{ tender: [] }], [{ tender: ['a'], formats: ['exe'] }], [{ tender: ['a'], shell: 'rm' }]])(
    'is refused where it is %j',
    (data) => {
      expect(() => parseJob(data)).toThrow(JobError)
    },
  )

  it('stays below the root, also through links', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bidlint-root-'))
    writeFileSync(join(folder, 'tender.md'), '# 招标文件')
    symlinkSync('/etc', join(folder, 'link'))
    expect(await pathBelow(folder, 'tender.md')).toBe(join(folder, 'tender.md'))
    expect(await pathBelow(folder, 'none.md')).toBe(join(folder, 'none.md'))
    for (const path of ['../x', '/etc/passwd', 'link/passwd', 'a/../../x'])
      await expect(pathBelow(folder, path)).rejects.toThrow(JobError)
  })
})
