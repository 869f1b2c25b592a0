import { join } from 'node:path'
import type { ReviewOptions } from './commands/review.ts'
import { isFolder, outputPath } from './files.ts'
import { FORMATS, SHOWN } from './formats.ts'

/** Where the formats of a review go. */
export type Destination =
  | { readonly kind: 'file'; readonly path: string | null }
  | { readonly kind: 'folder'; readonly path: string }

/** One text to a file or, where `path` is null, to standard output; several formats to a folder. */
export const destinationOf = async ({
  formats,
  out,
}: Pick<ReviewOptions, 'formats' | 'out'>): Promise<Destination> => {
  const [format] = formats
  const isOneFile = formats.length === 1 && FORMATS[format!] !== null
  if (out === null && isOneFile) return { kind: 'file', path: SHOWN.has(format!) ? null : FORMATS[format!] }
  if (out === null || !isOneFile || (await isFolder(out))) return { kind: 'folder', path: out ?? '.' }
  return { kind: 'file', path: out }
}

/** Where each of the files that are known before reading would go. Throws where it is an input or no ordinary file. */
export const checkPlaces = async (
  { kind, path }: Destination,
  { formats }: Pick<ReviewOptions, 'formats'>,
  inputs: readonly string[],
): Promise<void> => {
  if (kind === 'file') {
    if (path !== null) await outputPath(path, inputs)
    return
  }
  for (const format of formats) {
    const name = FORMATS[format]
    if (name !== null && format !== 'terminal') await outputPath(join(path, name), inputs)
  }
}
