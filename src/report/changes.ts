import type { Change } from '../tender/model.ts'
import type { Messages } from './messages.ts'

/** What a change is about: the fact, else the addendum's own words, else the words that hold now. */
export const subjectOf = ({ fact, subject, after }: Change, words: Messages): string =>
  (fact && words.facts[fact]) || subject || after.text.slice(0, 20)
