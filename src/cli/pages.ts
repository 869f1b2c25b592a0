/** A thread that reads a share of the pages of PDF files: what `startThreads` starts. */
import { parentPort } from 'node:worker_threads'
import { readSharedPages } from '../document/pdf/pages.ts'
import { type Job, nextPage, type Reply } from './share.ts'

const reply = (message: Reply) => parentPort!.postMessage(message)

parentPort!.on('message', async ({ job, bytes, taken }: Job) => {
  try {
    await readSharedPages(bytes, nextPage(taken), (index, page) => reply({ job, index, page }))
  } catch {
    // The main thread reads these pages again and tells what is wrong with them.
  }
  reply({ job, index: null })
})
