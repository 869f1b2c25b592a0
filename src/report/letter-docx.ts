import type { Review } from '../review.ts'
import { type LetterOptions, letterOf, type Question } from './letter.ts'
import { LETTER_WORDS } from './letter-markdown.ts'
import type { Lang } from './messages.ts'
import { type DocxBlock, writeDocx } from './office/docx.ts'

const paragraph = (words: string, style: 'body' | 'plain' | 'quote' = 'plain'): DocxBlock => ({
  kind: 'paragraph',
  words,
  style,
})

const labelled = (label: string, words: string): DocxBlock => ({
  kind: 'paragraph',
  style: 'plain',
  words: [{ text: `${label}：`, bold: true }, words],
})

const questionBlocks = (question: Question, at: number, lang: Lang): readonly DocxBlock[] => {
  const words = LETTER_WORDS[lang]
  return [
    { kind: 'heading', level: 2, words: `${at + 1}. ${question.title}` },
    ...question.places.flatMap(({ where, quote }) => [
      labelled(words.place, where),
      paragraph(quote, 'quote'),
    ]),
    ...(question.places.length === 0 ? [labelled(words.place, words.whole)] : []),
    ...(question.more > 0 ? [paragraph(words.more(question.more))] : []),
    labelled(words.reason, question.reason),
    labelled(words.ground, question.ground.join('；')),
    labelled(words.request, question.request),
  ]
}

/** 疑问清单 as a Word document. The same review gives the same bytes. */
export const renderLetterDocx = (review: Review, options: LetterOptions): Uint8Array => {
  const { lang } = options
  const letter = letterOf(review, options)
  const deadlines: readonly DocxBlock[] =
    letter.deadlines.length > 0
      ? [
          { kind: 'heading', level: 2, words: LETTER_WORDS[lang].deadlines },
          { kind: 'list', items: letter.deadlines.map((words) => ({ words })) },
        ]
      : []
  return writeDocx({
    title: letter.title,
    sections: [
      {
        footer: '{page} / {pages}',
        blocks: [
          { kind: 'title', words: letter.title },
          ...[...letter.to, ...letter.about].map((line) => paragraph(line)),
          paragraph(letter.opening, 'body'),
          ...deadlines,
          ...letter.questions.flatMap((question, at) => questionBlocks(question, at, lang)),
          ...letter.closing.map((line) => paragraph(line)),
        ],
      },
    ],
  })
}
