/** A worker as a process of its own: node worker-process.mjs MODULE PORT ROOT OUT */
const [, , module, port, root, out] = process.argv
const { startWorker } = await import(module)
const worker = startWorker({
  connection: { host: '127.0.0.1', port: Number(port), maxRetriesPerRequest: null },
  queue: 'reviews',
  root,
  out,
  lostAfterMs: 1500,
})
await worker.ready()
process.stdout.write('ready\n')
process.once('SIGTERM', async () => {
  await worker.close()
  process.stdout.write(`${JSON.stringify(worker.metrics())}\n`)
  process.exit(0)
})
