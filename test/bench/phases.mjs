/**
 * Times the phases of one review in a fresh process, as CPU time in ms.
 * Usage: node test/bench/phases.mjs BUILT whole|parts TENDER [BID...], with BUILT the folder that `bench.mjs` has built into.
 */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [built, mode, tenderPath, ...bidPaths] = process.argv.slice(2)
const load = async (...names) =>
  Object.assign(
    {},
    ...(await Promise.all(names.map((name) => import(pathToFileURL(join(built, `${name}.mjs`)))))),
  )

const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const times = {}
const timed = async (phase, work) => {
  const start = cpuMs()
  const made = await work()
  times[phase] = cpuMs() - start
  return made
}

const { readDocument } = await load('document')
const read = (path) => readDocument(readFileSync(path), basename(path))
const documents = await timed('read', async () => {
  const tender = [await read(tenderPath)]
  const bid = []
  for (const path of bidPaths) bid.push(await read(path))
  return { tender, bid }
})

if (mode === 'whole') {
  const { review, renderJson } = await load('review', 'report')
  const found = await timed('review', () => review(documents))
  await timed('report', () => renderJson(found))
} else {
  const { readTender, readBid, matchBid } = await load('tender', 'bid', 'matching')
  const tender = await timed('tender', () => readTender(documents.tender))
  if (documents.bid.length > 0) {
    const bid = await timed('bid', () => readBid(documents.bid))
    await timed('match', () => matchBid(tender, bid, null, 'zh'))
  }
}
process.stderr.write(JSON.stringify(times))
