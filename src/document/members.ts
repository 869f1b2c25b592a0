import { parseNumeral } from '../text/numeral.ts'
import { ReadError } from './errors.ts'
import type { Notice, SourceDocument } from './model.ts'
import { type ReadOptions, readDocument } from './read.ts'

const HIDDEN = /(?:^|\/)(?:\.|~\$|__MACOSX(?:\/|$)|(?:thumbs\.db|desktop\.ini)$)/i

/** True for a path with a hidden file or folder in it: what systems and word processors leave behind. */
export const isHidden = (path: string): boolean => HIDDEN.test(path)

const NUMBER = /\d+|[一二三四五六七八九十百]+/g
const DIGITS = 12

/** Numbers, Chinese ones too, at equal width: 澄清（二） before 澄清（三） before 澄清（十）. */
const orderKey = (name: string): string =>
  name.replace(NUMBER, (number) =>
    String(/\d/.test(number) ? number : (parseNumeral(number) ?? number)).padStart(DIGITS, '0'),
  )

/** Paths in the order in which they are read: by name, numbers by value. */
export const inOrder = (paths: readonly string[]): readonly string[] =>
  paths
    .map((path) => ({ path, key: orderKey(path) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1))
    .map(({ path }) => path)

const TEXT_NAME = /\.(?:txt|md|markdown)$/i
const isText = ({ format }: SourceDocument): boolean => format === 'text' || format === 'markdown'

/**
 * Reads one file of a folder or package, or tells why it was left out: nobody asked for it by name.
 * Text counts only under a name for text, so that logs and data are no part of a tender.
 */
export const readMember = async (
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<SourceDocument | Notice> => {
  const skipped = (detail: string): Notice => ({ code: 'file-skipped', file: name, page: null, detail })
  try {
    const document = await readDocument(bytes, name, options)
    return isText(document) && !TEXT_NAME.test(name) ? skipped('unknown-format') : document
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return skipped(`${error.code}: ${error.found}`)
  }
}
