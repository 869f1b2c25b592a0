import type { Review } from '../../review.ts'
import type { Lang, Messages } from '../messages.ts'
import type { DocxBlock, DocxSection } from '../office/docx.ts'

const FOOTERS: Readonly<Record<Lang, string>> = { zh: '第 {page} 页 共 {pages} 页', en: '{page} / {pages}' }

/** 页眉、页脚: the project with the document's title, and the page. */
export const furnitureOf = (
  review: Review,
  title: string,
  lang: Lang,
): Pick<DocxSection, 'header' | 'footer'> => ({
  header: [review.tender.facts.name?.value, title].filter(Boolean).join('  '),
  footer: FOOTERS[lang],
})

/** The title of a document over the name and number of the project. */
export const titleBlocks = (
  { tender: { facts } }: Review,
  title: string,
  words: Messages,
): readonly DocxBlock[] => [
  { kind: 'title', words: title },
  {
    kind: 'paragraph',
    style: 'subtitle',
    words: [facts.name?.value ?? words.unnamedProject, facts.number?.value].filter(Boolean).join('  '),
  },
]
