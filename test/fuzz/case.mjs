/** One run: a mutated file, read and reviewed as a tender and as a bid. */
import { readFileSync } from 'node:fs'
import { mutate, randomOf } from './mutate.mjs'

const TENDER = new URL('../../fixtures/cases/sichuan-consultation.md', import.meta.url)
const PASSWORDS = ['示例-2026', 'Pass 1']

const pick = (random, list) => list[Math.floor(random() * list.length)]

/** The file of run `index`. */
export const fileOf = (groups, seed, index) => {
  const random = randomOf(seed * 1_000_003 + index)
  const { name, bytes } = pick(random, pick(random, groups))
  let mutated = bytes
  for (let count = random() < 0.3 ? 2 : 1; count > 0; count--)
    if (mutated.length > 0) mutated = tryMutate(mutated, random)
  return { name, bytes: mutated }
}

/** A file already broken by the mutation before stays as it is. */
const tryMutate = (bytes, random) => {
  try {
    return mutate(bytes, random)
  } catch {
    return bytes
  }
}

/** 'read', or the code of the error; anything else is thrown. */
export const runCase = async (library, { name, bytes }) => {
  const { readDocument, renderHtml, renderJson, review } = library
  try {
    const document = await readDocument(bytes, name, { passwords: PASSWORDS })
    const tender = await readDocument(new Uint8Array(readFileSync(TENDER)), 'tender.md')
    const alone = review({ tender: [document] })
    renderJson(alone)
    renderHtml(alone, { tender: [document], bid: [] }, 'zh')
    renderJson(review({ tender: [tender], bid: [document] }))
    return 'read'
  } catch (error) {
    if (error?.name === 'ReadError') return error.code
    throw error
  }
}
