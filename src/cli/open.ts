import { readdir, stat } from 'node:fs/promises'
import { basename, join, normalize } from 'node:path'
import { inOrder, isHidden } from '../document/members.ts'
import type { Notice } from '../document/model.ts'
import { isPackage } from '../document/sniff.ts'
import { readBytes } from './files.ts'
import { ProblemError } from './problem.ts'

/** One file to read. */
export interface Input {
  /** As given, joined to its folder, or inside a package ("文件.zip/招标文件.docx"). */
  readonly path: string
  readonly bytes: Uint8Array
  /** False for what only stands in a folder or package that was named. */
  readonly named: boolean
}

/** The files that some paths lead to, folders and packages opened. */
export interface Inputs {
  readonly files: readonly Input[]
  readonly notices: readonly Notice[]
}

const FOLDER_LIMIT = 500
const BYTES_LIMIT = 512 * 1024 * 1024

const skipped = (file: string, count: number): readonly Notice[] =>
  count > 0 ? [{ code: 'file-skipped', file, page: null, count, detail: 'hidden' }] : []

const asIs = (path: string, bytes: Uint8Array, named: boolean): Inputs => ({
  files: [{ path, bytes, named }],
  notices: [],
})

/** A file as it is, or those of the package that it is. */
const openInput = async (path: string, bytes: Uint8Array, named: boolean): Promise<Inputs> => {
  if (!isPackage(bytes)) return asIs(path, bytes, named)
  const { openPackage } = await import('../document/package.ts')
  const opened = openPackage(bytes, basename(path))
  if (!opened) return asIs(path, bytes, named)
  return {
    files: opened.files.map((file) => ({ path: `${path}/${file.name}`, bytes: file.bytes, named: false })),
    notices: skipped(basename(path), opened.hidden),
  }
}

interface Listed {
  readonly paths: readonly string[]
  readonly hidden: number
}

/** The files below a folder in reading order; links, hidden files and those in `besides` are left out. */
const listFolder = async (folder: string, besides: ReadonlySet<string>, room: number): Promise<Listed> => {
  const found = await readdir(folder, { withFileTypes: true })
  const kinds = new Map(found.map((entry) => [entry.name, entry]))
  const visible = inOrder([...kinds.keys()].filter((name) => !isHidden(name)))
  const paths: string[] = []
  let hidden = found.length - visible.length
  for (const name of visible) {
    const path = join(folder, name)
    if (besides.has(normalize(path))) continue
    if (kinds.get(name)!.isFile()) paths.push(path)
    else if (kinds.get(name)!.isDirectory()) {
      const below = await listFolder(path, besides, room - paths.length)
      paths.push(...below.paths)
      hidden += below.hidden
    }
    if (paths.length > room)
      throw new ProblemError({ code: 'too-many-files', file: folder, found: `> ${FOLDER_LIMIT}` })
  }
  return { paths, hidden }
}

const openMember = async (path: string, bytes: Uint8Array): Promise<Inputs> => {
  try {
    return await openInput(path, bytes, false)
  } catch {
    return asIs(path, bytes, false)
  }
}

const openFolder = async (folder: string, besides: ReadonlySet<string>): Promise<Inputs> => {
  const { paths, hidden } = await listFolder(folder, besides, FOLDER_LIMIT)
  const opened: Inputs[] = []
  let total = 0
  for (const path of paths) {
    total += (await stat(path)).size
    if (total > BYTES_LIMIT)
      throw new ProblemError({ code: 'too-many-files', file: folder, found: `${total} bytes` })
    opened.push(await openMember(path, await readBytes(path)))
  }
  return {
    files: opened.flatMap(({ files }) => files),
    notices: [...skipped(basename(folder), hidden), ...opened.flatMap(({ notices }) => notices)],
  }
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false

/** Opens what the paths lead to; of folders without the paths `besides`. Throws `ProblemError` and `ReadError`. */
export const openInputs = async (paths: readonly string[], besides: readonly string[]): Promise<Inputs> => {
  const others = new Set(besides.map((path) => normalize(join(path, '.'))))
  const opened: Inputs[] = []
  for (const path of paths)
    opened.push(
      (await isFolder(path))
        ? await openFolder(path, others)
        : await openInput(path, await readBytes(path), true),
    )
  return {
    files: opened.flatMap(({ files }) => files),
    notices: opened.flatMap(({ notices }) => notices),
  }
}
