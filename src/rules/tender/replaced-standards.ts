import { article } from '../../law/articles.ts'
import { knownStandards, type ListedStandard, standardsIn } from '../../law/standards.ts'
import type { Clause } from '../clauses.ts'
import type { ReviewConfig } from '../config/model.ts'
import { defineRule } from '../define.ts'
import type { Evidence, Message } from '../model.ts'
import { citeAround } from '../sentence.ts'
import { clausesWith } from '../zone-text.ts'

interface Cited {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  /** Without blanks: "GB/T17657-1999". */
  readonly code: string
}

const CODE =
  /(?<![A-Za-z])((?:GBJ|GBZ|GBW|GB|QB|HJ|JGJ|JG|JT|JTG|CJJ|CJ|FZ|YY|YD|SN|DL|NB|HG|JB|JC|SJ|GA|GY|WS|NY|SB|LY|TB|MT|SL|AQ|RB|CECS|DB[0-9]{2}|ISO(?:\s?\/\s?IEC)?|IEC|OHSAS)(?:\s?\/\s?[TZ])?)\s{0,2}([0-9]{1,6}(?:[.-][0-9]{1,3})?)\s{0,2}[-—–:：]\s{0,2}((?:19|20)[0-9]{2}|[89][0-9])(?![0-9])/g

const codesIn = (clause: Clause): readonly Cited[] =>
  [...clause.text.matchAll(CODE)].map((match) => {
    const body = match[1]!.replace(/\s/g, '')
    const joint = /ISO|IEC/.test(body) ? ':' : '-'
    return {
      clause,
      start: match.index,
      end: match.index + match[0].length,
      code: `${body}${match[2]}${joint}${match[3]}`,
    }
  })

const allCodes = (evidence: Evidence): readonly Cited[] =>
  clausesWith(evidence, CODE)
    .filter(({ zone }) => zone !== 'contract')
    .flatMap(codesIn)

const lookups = new WeakMap<ReviewConfig, ReturnType<typeof standardsIn>>()
const known = standardsIn([knownStandards])

/** What bidlint knows, and what its user's lists add or correct. */
const standardsOf = ({ config }: Evidence): ReturnType<typeof standardsIn> => {
  if (!config?.standards) return known
  const before = lookups.get(config)
  if (before) return before
  const joined = standardsIn([knownStandards, ...config.standards])
  lookups.set(config, joined)
  return joined
}

/** Own data are named with their source and date. */
const describe = (code: string, { replacedBy, source, date }: ListedStandard): Message => {
  const from = source === knownStandards.source ? '' : `（${source}，${date}）`
  return replacedBy === null
    ? { zh: `${code}已废止${from}`, en: `${code} withdrawn${from}` }
    : { zh: `${code}→${replacedBy}${from}`, en: `${code}→${replacedBy}${from}` }
}

/** 引用已被代替的标准 */
export const replacedStandardsCited = defineRule<Cited>({
  id: 'standard-withdrawn',
  title: { zh: '引用的标准已被代替', en: 'Standards cited have been replaced' },
  severity: 'clarification',
  sources: [article('requirement-measures', '第九条')],
  messages: {
    review: {
      zh: '{count} 处引用的标准已被代替或废止：{found}。',
      en: 'Standards that were replaced or withdrawn are cited at {count} places: {found}.',
    },
  },
  suggestion: { zh: '核对标准状态，改为现行版本。', en: 'Check the register and cite the version in force.' },
  joins: true,
  select: allCodes,
  check: ({ clause, start, end, code }, evidence) => {
    const { eventDate } = evidence
    const entry = standardsOf(evidence).find(code)
    if (!entry || (eventDate !== null && eventDate < entry.since)) return { outcome: 'passed' }
    return {
      outcome: 'review',
      values: { found: describe(code, entry) },
      citations: [citeAround(clause.passage, start, end)],
    }
  },
})

const YEAR = /[-:]((?:19|20)[0-9]{2}|[89][0-9])$/
const stem = (code: string): string => code.replace(YEAR, '')
/** Standards of the last century bear two figures. */
const year = (code: string): string => YEAR.exec(code)![1]!.padStart(4, '19')

/** 同一标准引用了不同年号 */
export const standardYearsDiffer = defineRule<Cited>({
  id: 'standard-years-differ',
  title: { zh: '同一标准引用了不同年号', en: 'One standard is cited with different years' },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    review: {
      zh: '{count} 处引用了同一标准的旧年号，文件别处引用的是较新的：{found}。',
      en: 'At {count} places an older year of a standard is cited than elsewhere: {found}.',
    },
  },
  suggestion: { zh: '统一为现行版本。', en: 'Cite one version, that in force.' },
  joins: true,
  select: (evidence) => {
    const cited = allCodes(evidence)
    const newest = new Map<string, string>()
    for (const { code } of cited)
      if (year(code) > (newest.get(stem(code)) ?? '')) newest.set(stem(code), year(code))
    return cited.filter(({ code }) => year(code) < newest.get(stem(code))!)
  },
  check: ({ clause, start, end, code }) => ({
    outcome: 'review',
    values: { found: code },
    citations: [citeAround(clause.passage, start, end)],
  }),
})
