import { randomUUID } from 'node:crypto'
import { mkdir, readFile, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
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

/** A file to write: its path and what goes into it. */
export interface Written {
  readonly path: string
  readonly content: string | Uint8Array
}

const besides = (path: string, end: string): string => join(dirname(path), `.bidlint-${randomUUID()}.${end}`)

/** Puts a draft in the place of a file; the steps that undo it are added before they may be needed. */
const replace = async (
  draft: string,
  path: string,
  undo: (() => Promise<void>)[],
): Promise<string | null> => {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  )
  if (!isThere) {
    await rename(draft, path)
    undo.push(() => rm(path, { force: true }))
    return null
  }
  const old = besides(path, 'old')
  await rename(path, old)
  undo.push(() => rename(old, path))
  await rename(draft, path)
  return old
}

/**
 * Writes all files or none, into a folder that is made where it is missing: beside their places first, then renamed.
 * Where one fails the files that stood there before stand there again.
 */
export const writeAll = async (folder: string, files: readonly Written[]): Promise<void> => {
  const drafts: string[] = []
  const olds: string[] = []
  const undo: (() => Promise<void>)[] = []
  let writing = folder
  try {
    const made = await mkdir(folder, { recursive: true })
    if (made !== undefined) undo.push(() => rmdir(folder).catch(() => {}))
    for (const { path, content } of files) {
      writing = path
      const draft = besides(path, 'tmp')
      drafts.push(draft)
      await writeFile(draft, content, { flag: 'wx' })
    }
    for (const [at, { path }] of files.entries()) {
      writing = path
      const old = await replace(drafts[at]!, path, undo)
      if (old !== null) olds.push(old)
    }
  } catch (error) {
    for (const draft of drafts) await rm(draft, { force: true })
    for (const step of undo.toReversed()) await step()
    throw new ProblemError({ code: 'cannot-write', file: writing, found: codeOf(error) })
  }
  for (const old of olds) await rm(old, { force: true })
}

/** True where a path is a folder, or is written as one. */
export const isFolder = async (path: string): Promise<boolean> =>
  /[\\/]$/.test(path) ||
  (await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  ))
