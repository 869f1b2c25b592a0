import type { MethodTerms, Period } from '../law/methods.ts'
import type { Lang } from './messages.ts'
import { pad, widthOf, wrap } from './width.ts'

const WORDS = {
  zh: {
    head: ['采购方式', '家数', '文件到截止', '文件提供', '澄清提前', '价格分'],
    day: '日',
    workday: '个工作日',
    award: '定标：',
    conditions: '适用：',
    separator: '；',
    notes: [
      '家数：最少供应商数。文件到截止：发出文件到投标（响应）截止的最短时间。文件提供：最短提供期。澄清提前：影响编制的澄清、修改最迟在截止前多久作出。价格分：占总分的比重，货物 / 服务。',
      '* 价格分和适用情形未核对原文。',
    ],
  },
  en: {
    head: ['Method', 'Min.', 'Deadline', 'On offer', 'Changes', 'Price'],
    day: ' d',
    workday: ' wd',
    award: 'Award: ',
    conditions: 'Where: ',
    separator: '; ',
    notes: [
      'Min.: fewest suppliers. Deadline: shortest time from documents to bids. On offer: how long documents are given out. Changes: how long before the deadline. Price: its share of the score, goods / services. d: days, wd: working days.',
      '* Price weights and conditions were not checked against the full text.',
    ],
  },
} as const

const NONE = '–'
const DEFAULT_COLUMNS = 80

const inWords = (period: Period | null, lang: Lang): string =>
  period ? `${period.value}${WORDS[lang][period.unit]}` : NONE

const inPercent = ([low, high]: readonly [number, number]): string =>
  high === 100 ? `≥${low}%` : `${low}–${high}%`

const nameOf = (method: MethodTerms, lang: Lang): string =>
  (lang === 'zh' ? method.name : method.nameEn) + (method.read ? '' : ' *')

const rowOf = (method: MethodTerms, lang: Lang): readonly string[] => [
  nameOf(method, lang),
  String(method.minSuppliers),
  inWords(method.responsePeriod, lang),
  inWords(method.supplyPeriod, lang),
  inWords(method.clarificationPeriod, lang),
  method.priceWeight
    ? `${inPercent(method.priceWeight.goods)} / ${inPercent(method.priceWeight.services)}`
    : NONE,
]

const tableOf = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => widthOf(row[at]!))))
  return rows.map((row) =>
    row
      .map((cell, at) => pad(cell, widths[at]!))
      .join('  ')
      .trimEnd(),
  )
}

const detailsOf = (method: MethodTerms, lang: Lang, columns: number): readonly string[] => {
  const { award, conditions, separator } = WORDS[lang]
  const cases = lang === 'zh' ? method.conditions : method.conditionsEn
  return [
    nameOf(method, lang),
    ...[award + method.award[lang], conditions + cases.join(separator)].flatMap((line) =>
      wrap(line, columns - 2).map((part) => `  ${part}`),
    ),
  ]
}

/** 采购方式一览 for a terminal: periods and numbers as a table, then how each is decided and where it may be used. */
export const renderMethods = (
  methods: readonly MethodTerms[],
  lang: Lang,
  columns = DEFAULT_COLUMNS,
): string =>
  [
    ...tableOf([WORDS[lang].head, ...methods.map((method) => rowOf(method, lang))]),
    '',
    ...methods.flatMap((method) => detailsOf(method, lang, columns)),
    '',
    ...WORDS[lang].notes.flatMap((note) => wrap(note, columns)),
    '',
  ].join('\n')
