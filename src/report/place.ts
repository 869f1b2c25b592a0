import type { Citation } from '../document/citation.ts'
import type { Messages } from './messages.ts'

/** Where words stand, for a person: "招标文件.docx · 第 3 页 · 第二章 投标人须知". */
export const placeOf = (citation: Citation, words: Messages): string =>
  [
    citation.file || words.sides[citation.side],
    ...(citation.page === null ? [] : [words.page(citation.page)]),
    ...citation.path.slice(-1),
  ].join(' · ')
