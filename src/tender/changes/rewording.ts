import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import type { Change, Wording } from '../model.ts'

/** What an addendum puts in place of other words, adds or deletes, as it tells it. */
export interface Rewording {
  readonly action: Change['action']
  /** What it is about, '' where the addendum does not say. */
  readonly subject: string
  /** Null where the addendum does not quote the old words, or there are none. */
  readonly old: Wording | null
  /** The new words; for a deletion the words that tell it. */
  readonly new: Wording
}

const QUOTED = /^[“"「『](.+)[”"」』]$/s

/** Words without the colon in front and the quotation marks around them. */
export const bare = (text: string): string => {
  const trimmed = text.trim().replace(/^[:：]\s?/, '')
  return QUOTED.exec(trimmed.replace(/[。；;，,]$/, ''))?.[1] ?? trimmed
}

/** Words of a passage with their place; null where there are none. */
export const wordsOf = (passage: Passage, text: string): Wording | null => {
  const said = bare(text)
  return said === '' ? null : { text: said, citation: cite('tender', passage, said) }
}
