import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inOrder } from '../../document/members.ts'

const addFile = async (hash: ReturnType<typeof createHash>, path: string): Promise<void> => {
  for await (const part of createReadStream(path)) hash.update(part)
}

const addPath = async (hash: ReturnType<typeof createHash>, path: string): Promise<void> => {
  const found = await stat(path).catch(() => null)
  hash.update(`\0${path}\0${found === null ? 'missing' : ''}`)
  if (found?.isFile()) await addFile(hash, path)
  if (found?.isDirectory())
    for (const name of inOrder(await readdir(path))) await addPath(hash, join(path, name))
}

/** A key of all that a result depends on: the bytes of the inputs, the options and the version of the program. */
export const keyOf = async (paths: readonly string[], settings: readonly string[]): Promise<string> => {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const path of paths) await addPath(hash, path)
  return hash.digest('hex')
}
