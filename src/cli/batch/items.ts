import { readdir, stat } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { inOrder, isHidden } from '../../document/members.ts'
import type { Sheet } from '../../document/sheet/model.ts'
import { readBytes } from '../files.ts'
import { ProblemError } from '../problem.ts'
import { readSheets } from '../sheets.ts'

/** One tender of a batch, with its bid where there is one. */
export interface BatchItem {
  /** Name of its folder in the output: no slashes, unique in the batch. */
  readonly name: string
  readonly tender: readonly string[]
  readonly bid: readonly string[]
}

const TENDER_FOLDER = /^(?:tender|招标|采购|磋商|谈判|询价)/i
const BID_FOLDER = /^(?:bid|投标|响应|应答)/i
const HEAD = { name: /^(?:name|名称|项目)/i, tender: /^(?:tender|招标|采购)/i, bid: /^(?:bid|投标|响应)/i }
const SEVERAL = /[;；|]/

/** Characters that file systems refuse, or that lead out of a folder. */
const safeName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')
    .replace(/^\.+|[. ]+$/g, '_')
    .slice(0, 100) || '_'

const unique = (items: readonly BatchItem[]): readonly BatchItem[] => {
  const used = new Set<string>()
  return items.map((item) => {
    let name = safeName(item.name)
    for (let count = 2; used.has(name.toLowerCase()); count++) name = `${safeName(item.name)}-${count}`
    used.add(name.toLowerCase())
    return { ...item, name }
  })
}

const withoutEnding = (name: string): string => name.slice(0, name.length - extname(name).length) || name

/** A folder may keep tender and bid apart in two folders of its own. */
const itemOfFolder = async (folder: string, name: string): Promise<BatchItem> => {
  const entries = await readdir(join(folder, name), { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const tender = inOrder(folders.filter((entry) => TENDER_FOLDER.test(entry)))
  const bid = inOrder(folders.filter((entry) => BID_FOLDER.test(entry)))
  const paths = (names: readonly string[]) => names.map((entry) => join(folder, name, entry))
  return tender.length > 0 && bid.length > 0
    ? { name, tender: paths(tender), bid: paths(bid) }
    : { name, tender: [join(folder, name)], bid: [] }
}

const itemsOfFolder = async (folder: string, besides: string): Promise<readonly BatchItem[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const kinds = new Map(entries.map((entry) => [entry.name, entry]))
  const items: BatchItem[] = []
  for (const name of inOrder([...kinds.keys()].filter((entry) => !isHidden(entry)))) {
    if (resolve(folder, name) === besides) continue
    if (kinds.get(name)!.isDirectory()) items.push(await itemOfFolder(folder, name))
    else if (kinds.get(name)!.isFile())
      items.push({ name: withoutEnding(name), tender: [join(folder, name)], bid: [] })
  }
  return items
}

const pathsIn = (cell: string | undefined, folder: string): readonly string[] =>
  (cell ?? '')
    .split(SEVERAL)
    .map((path) => path.trim())
    .filter((path) => path !== '')
    .map((path) => resolve(folder, path))

/** A sheet with a head, or a path a line. Several paths in a cell are parted by a semicolon. */
const itemsOfSheet = ({ rows }: Sheet, folder: string): readonly BatchItem[] => {
  const [head = [], ...rest] = rows
  const column = (kind: keyof typeof HEAD) => head.findIndex((cell) => HEAD[kind].test(cell))
  const [name, tender, bid] = [column('name'), column('tender'), column('bid')]
  const isHead = tender >= 0 && !/[.\\/]/.test(head[tender]!)
  return (isHead ? rest : rows).flatMap((row) => {
    const paths = pathsIn(row[isHead ? tender : 0], folder)
    if (paths.length === 0) return []
    const named = isHead && name >= 0 ? row[name] : ''
    const fallback = withoutEnding(paths[0]!.split(/[\\/]/).at(-1)!)
    return [{ name: named || fallback, tender: paths, bid: isHead ? pathsIn(row[bid], folder) : [] }]
  })
}

/**
 * The items of a batch: the files and folders in a folder, or the rows of a list (CSV, XLSX, or a path a line;
 * columns 名称, 招标文件, 投标文件). `out` is left out. Throws `ProblemError`.
 */
export const batchItems = async (path: string, out: string): Promise<readonly BatchItem[]> => {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) {
    const items = unique(await itemsOfFolder(path, resolve(out)))
    if (items.length === 0) throw new ProblemError({ code: 'no-readable-file', file: path, found: '0' })
    return items
  }
  const bytes = await readBytes(path)
  const items = unique(
    readSheets(bytes, path).flatMap((sheet) => itemsOfSheet(sheet, dirname(resolve(path)))),
  )
  if (items.length === 0) throw new ProblemError({ code: 'no-readable-file', file: path, found: '0' })
  return items
}
