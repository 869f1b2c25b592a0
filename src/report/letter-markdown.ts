import type { Review } from '../review.ts'
import { type LetterOptions, letterOf, type Question } from './letter.ts'
import type { Lang } from './messages.ts'

/** Headings of the parts of a letter (疑问清单). */
export const LETTER_WORDS = {
  zh: {
    deadlines: '时限',
    place: '条款位置',
    quote: '原文',
    reason: '理由',
    ground: '依据',
    request: '请求',
    more: (count: number) => `另有 ${count} 处，情形相同`,
    whole: '全文没有相应内容',
  },
  en: {
    deadlines: 'Deadlines',
    place: 'Clause',
    quote: 'Words',
    reason: 'Reason',
    ground: 'Ground',
    request: 'Request',
    more: (count: number) => `${count} more places of the same kind`,
    whole: 'nothing in the whole document',
  },
} as const

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/([\\`*_[\]<>#|])/g, '\\$1')

const questionLines = (question: Question, at: number, lang: Lang): readonly string[] => {
  const words = LETTER_WORDS[lang]
  const places =
    question.places.length > 0
      ? question.places.flatMap(({ where, quote }) => [
          `- ${words.place}：${plain(where)}`,
          `  > ${plain(quote)}`,
        ])
      : [`- ${words.place}：${words.whole}`]
  return [
    `## ${at + 1}. ${plain(question.title)}`,
    '',
    ...places,
    ...(question.more > 0 ? [`- ${words.more(question.more)}`] : []),
    `- ${words.reason}：${plain(question.reason)}`,
    `- ${words.ground}：${question.ground.map(plain).join('；')}`,
    `- ${words.request}：${plain(question.request)}`,
    '',
  ]
}

/** 疑问清单 as Markdown. The same review gives the same bytes. */
export const renderLetterMarkdown = (review: Review, options: LetterOptions): string => {
  const { lang } = options
  const letter = letterOf(review, options)
  const deadlines = letter.deadlines.map((line) => `- ${plain(line)}`)
  return [
    `# ${plain(letter.title)}`,
    '',
    ...[...letter.to, ...letter.about, letter.opening].flatMap((line) => [plain(line), '']),
    ...(deadlines.length > 0 ? [`**${LETTER_WORDS[lang].deadlines}**`, '', ...deadlines, ''] : []),
    ...letter.questions.flatMap((question, at) => questionLines(question, at, lang)),
    ...letter.closing.flatMap((line) => [line.replaceAll('_', '\\_'), '']),
  ].join('\n')
}
