import type { Review } from '../review.ts'
import type { MethodCondition } from '../rules/conditions/model.ts'
import type { Lang } from './messages.ts'
import { wrap } from './width.ts'

const WORDS = {
  zh: {
    title: '采购方式的法定条件',
    status: { met: '满足', 'not-met': '不满足', unknown: '无法判断' },
    count: (met: number, not: number, unknown: number) =>
      `满足 ${met} 项，不满足 ${not} 项，从文件无法判断 ${unknown} 项`,
    required: '要求',
    stated: '文件',
    question: '宜问',
    sources: '依据',
    none: '企业自主采购没有法定条件，按文件自身规定执行。',
    page: (page: number) => `第 ${page} 页`,
  },
  en: {
    title: 'What the law asks of the method',
    status: { met: 'met', 'not-met': 'not met', unknown: 'unknown' },
    count: (met: number, not: number, unknown: number) =>
      `${met} met, ${not} not met, ${unknown} not to be told from the documents`,
    required: 'Asked',
    stated: 'Found',
    question: 'Ask',
    sources: 'Source',
    none: 'An enterprise’s own procedure has no conditions by law; its documents govern.',
    page: (page: number) => `p. ${page}`,
  },
} as const

const SIGNS = { met: '✓', 'not-met': '✗', unknown: '?' } as const
const DEFAULT_COLUMNS = 80
const INDENT = '    '

const placeOf = ({ citations: [first] }: MethodCondition, lang: Lang): string => {
  if (!first) return ''
  const page = first.page === null ? '' : ` ${WORDS[lang].page(first.page)}`
  return `（${first.file}${page}）`
}

const linesOf = (condition: MethodCondition, lang: Lang, columns: number): readonly string[] => {
  const words = WORDS[lang]
  const { topic, required, status, stated, question, sources } = condition
  const law = sources.map(({ instrument, article }) => `${instrument} ${article}`).join('；')
  const details = [
    `${words.required}：${required}`,
    ...(stated ? [`${words.stated}：${stated.replace(/\s+/g, ' ')}${placeOf(condition, lang)}`] : []),
    ...(question ? [`${words.question}：${question}`] : []),
    ...(law ? [`${words.sources}：${law}`] : []),
  ]
  return [
    `${SIGNS[status]} ${topic}  ${words.status[status]}`,
    ...details.flatMap((line) => wrap(line, columns - INDENT.length).map((part) => INDENT + part)),
  ]
}

/** 法定条件 of a tender's method for a terminal: each with what is asked, what was found, and what to ask. */
export const renderConditions = (
  { conditions = [] }: Review,
  lang: Lang,
  columns = DEFAULT_COLUMNS,
): string => {
  const words = WORDS[lang]
  const count = (status: MethodCondition['status']) =>
    conditions.filter((condition) => condition.status === status).length
  if (conditions.length === 0) return `${words.title}\n${words.none}\n`
  return [
    words.title,
    words.count(count('met'), count('not-met'), count('unknown')),
    '',
    ...conditions.flatMap((condition) => linesOf(condition, lang, columns)),
    '',
  ].join('\n')
}
