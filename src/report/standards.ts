import type { ListedStandard } from '../law/standards.ts'
import type { Lang } from './messages.ts'
import { pad, widthOf } from './width.ts'

const WORDS = {
  zh: {
    head: ['标准', '代替者', '自'],
    withdrawn: '（废止）',
    sources: '来源',
    note: '不在目录里的标准不作判断；请以全国标准信息公共服务平台为准。',
  },
  en: {
    head: ['Standard', 'Replaced by', 'Since'],
    withdrawn: '(withdrawn)',
    sources: 'Sources',
    note: 'Nothing is said of standards that are not listed; the national register is authoritative.',
  },
} as const

/** 标准目录 for a terminal: standards known to be replaced, with the number of their source behind each. */
export const renderStandards = (standards: readonly ListedStandard[], lang: Lang): string => {
  const { head, withdrawn, sources, note } = WORDS[lang]
  const origins = [...new Set(standards.map(({ source, date }) => `${source}, ${date}`))]
  const rows = standards
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, replacedBy, since, source, date }) => [
      code,
      replacedBy ?? withdrawn,
      since,
      `[${origins.indexOf(`${source}, ${date}`) + 1}]`,
    ])
  const table = [[...head, ''], ...rows]
  const widths = head.map((_, at) => Math.max(...table.map((row) => widthOf(row[at]!))))
  return [
    ...table.map((row) =>
      row
        .map((cell, at) => pad(cell, widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    '',
    sources,
    ...origins.map((origin, at) => `[${at + 1}] ${origin}`),
    note,
    '',
  ].join('\n')
}
