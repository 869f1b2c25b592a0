import type { Example } from '../rules/examples.ts'
import type { Rule, Severity } from '../rules/model.ts'
import type { RulePack } from '../rules/packs/index.ts'
import { type Lang, messages } from './messages.ts'
import { pad, widthOf, wrap } from './width.ts'

const WORDS = {
  zh: {
    failed: '判定不符合时',
    review: '需人工核对时',
    suggestion: '建议',
    sources: '依据',
    tender: '招标文件',
    fault: '有问题的写法',
    sound: '没有问题的写法',
  },
  en: {
    failed: 'Where it fails',
    review: 'Where a person must look',
    suggestion: 'Suggestion',
    sources: 'Sources',
    tender: 'the tender document',
    fault: 'Words at fault',
    sound: 'Words that pass',
  },
} as const

const SEVERITIES: readonly Severity[] = ['rejection', 'points', 'clarification', 'note']
const DEFAULT_COLUMNS = 80
const INDENT = 2

/** 依据 of a rule as lines: instrument, number and article. */
export const sourcesOf = (rule: Rule, lang: Lang): readonly string[] =>
  rule.sources.map((source) => {
    if (source === 'tender') return WORDS[lang].tender
    const { name, nameEn, documentNo } = source.instrument
    return lang === 'zh'
      ? `《${name}》（${documentNo}）${source.article}`
      : `${nameEn} (${documentNo}) ${source.article}`
  })

/** All rules for a terminal, most costly first: severity, id, title. */
export const renderRules = (rules: readonly Rule[], lang: Lang): string => {
  const width = Math.max(...rules.map(({ id }) => widthOf(id)))
  const lines = SEVERITIES.flatMap((severity) => {
    const group = rules.filter((rule) => rule.severity === severity)
    if (group.length === 0) return []
    return [
      `${messages[lang].severities[severity]} (${group.length})`,
      ...group.map((rule) => `  ${pad(rule.id, width)}  ${rule.title[lang]}`),
      '',
    ]
  })
  return lines.join('\n')
}

/** 地方口径 for a terminal: each pack with its rules. */
export const renderPacks = (packs: readonly RulePack[], lang: Lang): string =>
  packs
    .map(({ id, title, rules }) => {
      const width = Math.max(...rules.map((rule) => widthOf(rule.id)))
      return [
        `${id}  ${title[lang]}`,
        ...rules.map((rule) => `  ${pad(rule.id, width)}  ${rule.title[lang]}`),
        '',
      ].join('\n')
    })
    .join('\n')

/** One rule for a terminal: what it says where it fails or asks, what to do, its articles and its example. */
export const renderRule = (
  rule: Rule,
  lang: Lang,
  example: Example | null = null,
  columns = DEFAULT_COLUMNS,
): string => {
  const words = WORDS[lang]
  const { failed, review } = rule.messages
  const block = (title: string, lines: readonly string[]) => [
    title,
    ...lines.flatMap((line) => wrap(line, columns - INDENT).map((part) => `  ${part}`)),
  ]
  return [
    `${rule.id}  ${messages[lang].severities[rule.severity]}`,
    ...wrap(rule.title[lang], columns),
    '',
    ...(failed ? block(words.failed, [failed[lang]]) : []),
    ...(review ? block(words.review, [review[lang]]) : []),
    ...block(words.suggestion, [rule.suggestion[lang]]),
    ...block(words.sources, sourcesOf(rule, lang)),
    ...(example ? [...block(words.fault, [example.fault]), ...block(words.sound, [example.sound])] : []),
    '',
  ].join('\n')
}
