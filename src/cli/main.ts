#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readDocument } from '../document/read.ts'
import { renderJson } from '../report/json.ts'
import { review } from '../review.ts'

const tender: string[] = []
const bid: string[] = []
const args = process.argv.slice(3)
for (let i = 0; i < args.length; i++) {
  if (args[i] === '--bid') bid.push(args[++i]!)
  else if (args[i] === '--catalogue' || args[i] === '--format') i++
  else tender.push(args[i]!)
}
const read = (files: string[]) =>
  Promise.all(files.map((file) => readDocument(readFileSync(file), basename(file))))
process.stdout.write(renderJson(review({ tender: await read(tender), bid: await read(bid) })))
