import { randomUUID } from 'node:crypto'
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, normalize, resolve } from 'node:path'
import { type ProblemCode, ProblemError } from './problem.ts'

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

const READ_PROBLEMS: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'is-directory',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
}

/** The bytes of a file. Throws `ProblemError` with the path as the user gave it. */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path)
  } catch (error) {
    const found = codeOf(error)
    throw new ProblemError({ code: READ_PROBLEMS[found] ?? 'unreadable', file: path, found })
  }
}

/** Names by which the review speaks of files: without folders, unless two files would then share one. */
export const namesOf = (paths: readonly string[]): ReadonlyMap<string, string> => {
  const count = new Map<string, number>()
  for (const path of new Set(paths.map(normalize)))
    count.set(basename(path), (count.get(basename(path)) ?? 0) + 1)
  return new Map(
    paths.map((path) => [path, count.get(basename(path)) === 1 ? basename(path) : normalize(path)]),
  )
}

const realPath = (path: string): Promise<string> => realpath(path).catch(() => resolve(path))

/** The place to write to, links followed. Throws where it is an input or no ordinary file. */
export const outputPath = async (path: string, inputs: readonly string[]): Promise<string> => {
  const target = await realPath(path)
  if ((await Promise.all(inputs.map(realPath))).includes(target))
    throw new ProblemError({ code: 'output-is-input', file: path })
  const found = await stat(target).catch(() => null)
  if (found && !found.isFile())
    throw new ProblemError({
      code: 'cannot-write',
      file: path,
      found: found.isDirectory() ? 'EISDIR' : 'device',
    })
  return target
}

/** Writes a whole file or none: beside its place first, then renamed over it. */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  const draft = join(dirname(path), `.bidlint-${randomUUID()}.tmp`)
  try {
    await writeFile(draft, content, { flag: 'wx' })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw new ProblemError({ code: 'cannot-write', file: path, found: codeOf(error) })
  }
}
