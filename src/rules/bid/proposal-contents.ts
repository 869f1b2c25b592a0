import { type Citation, cite } from '../../document/citation.ts'
import type { SourceDocument } from '../../document/model.ts'
import { passagesOf } from '../../document/passages.ts'
import { foldText } from '../../text/fold.ts'
import { defineRule } from '../define.ts'

/** A line of a table of contents: its title, and what leads from it to the page. */
const ENTRY = /^(.{2,80}?)(?:\s*(?:…|\.{3,}|·{3,})[.…·\s]*|\t\s*)(\d{1,4})$/
/** A table of contents of which fewer entries fit belongs to another document, or its headings can't be told. */
const MOSTLY = 0.7
const LEAST_ENTRIES = 5

interface Contents {
  readonly entries: readonly { readonly title: string; readonly place: Citation }[]
  readonly titles: ReadonlySet<string>
}

/** Numbers and signs aside: a number that Word counts may stand in one of the two alone. */
const keyOf = (title: string): string =>
  foldText(title)
    .replace(/^(?:第?[\d零一二三四五六七八九十百.、()（）\s-]+[章节部分册]?[、.\s]*)/, '')
    .replace(/[\s\p{P}]/gu, '')

const LONGEST_ENTRY = 160

const entryTitle = (text: string): string | undefined =>
  text.length <= LONGEST_ENTRY ? ENTRY.exec(text.trim())?.[1]?.trim() : undefined

const contentsOf = (document: SourceDocument): readonly Contents[] => {
  const passages = passagesOf(document)
  const entries = passages.flatMap((passage) => {
    const title = passage.kind === 'cell' ? undefined : entryTitle(passage.text)
    return title === undefined ? [] : [{ title, place: cite('bid', passage) }]
  })
  const titles = new Set(
    passages
      .filter(({ kind, text }) => kind === 'heading' && entryTitle(text) === undefined)
      .map(({ text }) => keyOf(text)),
  )
  return entries.length >= LEAST_ENTRIES && titles.size > 0 ? [{ entries, titles }] : []
}

/** 目录与正文 */
export const proposalContents = defineRule<Contents>({
  id: 'bid-proposal-contents',
  title: { zh: '目录应与正文标题一致', en: 'The table of contents should fit the headings' },
  severity: 'note',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '目录中有 {count} 条在正文中没有对应的标题：{titles}。',
      en: '{count} entries of the table of contents have no heading in the text: {titles}.',
    },
  },
  suggestion: {
    zh: '在 Word 中更新目录（更新整个目录）。',
    en: 'Renew the whole table of contents in Word.',
  },
  select: ({ bidDocuments }) => bidDocuments.flatMap(contentsOf),
  check: ({ entries, titles }) => {
    const stray = entries.filter(({ title }) => !titles.has(keyOf(title)))
    return stray.length === 0 || 1 - stray.length / entries.length < MOSTLY
      ? { outcome: 'passed' }
      : {
          outcome: 'failed',
          values: { count: stray.length, titles: stray.map(({ title }) => `“${title}”`).join('、') },
          citations: stray.map(({ place }) => place),
        }
  },
})
