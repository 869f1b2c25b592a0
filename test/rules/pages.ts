import { findMethod, type MethodId, methods } from '../../src/law/methods.ts'
import { messages } from '../../src/report/messages.ts'
import { sourcesOf } from '../../src/report/rules.ts'
import { bidRules } from '../../src/rules/bid/index.ts'
import { casesOf } from '../../src/rules/cases/index.ts'
import type { RuleCase } from '../../src/rules/cases/model.ts'
import { situations } from '../../src/rules/cases/situations.ts'
import { methodRules } from '../../src/rules/method/index.ts'
import type { AnyRule, Rule, Severity } from '../../src/rules/model.ts'
import { packs } from '../../src/rules/packs/index.ts'
import { tenderRules } from '../../src/rules/tender/index.ts'

/** Severities, most costly first; each has a page of this name. */
export const SEVERITIES: readonly Severity[] = ['rejection', 'points', 'clarification', 'note']

/** Indexes beside that by severity, each a page. */
export const INDEXES = ['by-method', 'by-source', 'packs'] as const

interface Entry {
  readonly rule: Rule
  /** 对象: what the rule looks at. */
  readonly subject: string
}

const entriesOf = (rules: readonly AnyRule[], subject: string): readonly Entry[] =>
  (rules as unknown as readonly Rule[]).map((rule) => ({ rule, subject }))

const ENTRIES: readonly Entry[] = [
  ...entriesOf(bidRules, '投标文件'),
  ...entriesOf(tenderRules, '招标文件'),
  ...entriesOf(methodRules, '采购方式'),
].toSorted((a, b) => (a.rule.id < b.rule.id ? -1 : 1))

const { severities, severityHints } = messages.zh
const ofSeverity = (severity: Severity): readonly Entry[] =>
  ENTRIES.filter(({ rule }) => rule.severity === severity)

const inCell = (text: string): string => text.replaceAll('|', '\\|')
const quoted = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

const OUTCOMES = { failed: '不符合', review: '请人核对', passed: '符合', inapplicable: '不适用' } as const

const FACTS: Readonly<Record<string, (value: unknown) => string>> = {
  budgetYuan: (yuan) => `预算 ${yuan} 元`,
  ceilingYuan: (yuan) => `最高限价 ${yuan} 元`,
  bidBondYuan: (yuan) => `投标保证金 ${yuan} 元`,
  performanceBondPercent: (percent) => `履约保证金为合同金额的 ${percent}%`,
  noticeDate: (day) => `公告日期 ${day}`,
  bidDeadline: (day) => `截止时间 ${day}`,
  validityDays: (days) => `投标有效期 ${days} 日`,
  smeReserved: (is) => (is ? '专门面向中小企业' : '非专门面向中小企业'),
  evaluationMethod: (method) => (method === 'lowest-price' ? '最低价成交' : '综合评分法'),
  name: (name) => `项目名称：${name}`,
}

/** The project of a case in words. */
const settingOf = ({ situation, heading, facts = {}, scoring, whole, eventDate, bid }: RuleCase): string =>
  [
    ...(bid === undefined || situation ? [situations[situation ?? 'tender'].name] : []),
    ...Object.entries(facts).map(([name, value]) => FACTS[name]!(value)),
    ...(scoring ? [`评分表：${scoring.map(([name, points]) => `${name} ${points}`).join('、')}`] : []),
    ...(eventDate ? [`公告于 ${eventDate}`] : []),
    ...(whole ? ['整份文件'] : []),
    ...(heading ? [`“${heading}”一节`] : []),
  ].join('，')

const caseOf = (each: RuleCase): string => {
  const setting = settingOf(each)
  const words = [
    ...(each.tender ? [quoted(each.bid === undefined ? each.tender : `招标文件：${each.tender}`)] : []),
    ...(each.bid ? [quoted(`投标文件：${each.bid}`)] : []),
  ]
  return [
    `${OUTCOMES[each.outcome]}${setting ? `（${setting}）` : ''}${words.length > 0 ? '：' : '。'}`,
    ...words,
  ].join('\n\n')
}

const sectionOf = ({ rule, subject }: Entry): string => {
  const { failed, review } = rule.messages
  const points = [
    `对象：${subject}`,
    ...(failed ? [`判定不符合时：${failed.zh}`] : []),
    ...(review ? [`需人工核对时：${review.zh}`] : []),
    `建议：${rule.suggestion.zh}`,
    `依据：${sourcesOf(rule, 'zh').join('；')}`,
  ]
  return [
    `## ${rule.id}`,
    `**${rule.title.zh}** (${rule.title.en})`,
    points.map((point) => `- ${point}`).join('\n'),
    ...casesOf(rule.id).map(caseOf),
  ].join('\n\n')
}

const joined = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`

/** The page of one severity: all its rules with messages, articles and cases. */
export const pageOf = (severity: Severity): string =>
  joined([
    `# ${severities[severity]}`,
    `${severityHints[severity]}。[全部规则](README.md)`,
    ...ofSeverity(severity).map(sectionOf),
  ])

const linkTo = ({ id, severity }: Rule): string => `[${id}](${severity}.md#${id})`

const tableOf = (entries: readonly Entry[]): string =>
  [
    '| 规则 | 标题 | 对象 |',
    '|---|---|---|',
    ...entries.map(({ rule, subject }) => `| ${linkTo(rule)} | ${inCell(rule.title.zh)} | ${subject} |`),
  ].join('\n')

/** Methods for which a rule has a case that it finds. */
const methodsOf = ({ id }: Rule): readonly MethodId[] => {
  const found = casesOf(id).filter(({ outcome }) => outcome === 'failed' || outcome === 'review')
  return found.flatMap(({ situation = 'tender' }) => {
    const { regime, method } = situations[situation]
    if (regime === 'tendering-law') return ['tl-open' as const]
    return regime === 'government-procurement' ? [findMethod(method)!.id] : []
  })
}

const byMethod = (): string =>
  joined([
    '# 按采购方式',
    '只列与采购方式有关的规则；其余规则与方式无关。[全部规则](README.md)',
    ...methods.flatMap(({ id, name }) => {
      const entries = ENTRIES.filter(
        ({ rule, subject }) => subject === '采购方式' && methodsOf(rule).includes(id),
      )
      return entries.length > 0 ? [`## ${name}`, tableOf(entries)] : []
    }),
  ])

const bySource = (): string => {
  const instruments = new Map<string, Entry[]>()
  for (const entry of ENTRIES)
    for (const source of entry.rule.sources) {
      const name =
        source === 'tender'
          ? '招标文件本身'
          : `《${source.instrument.name}》（${source.instrument.documentNo}）`
      const list = instruments.get(name) ?? []
      if (!list.includes(entry)) instruments.set(name, [...list, entry])
    }
  return joined([
    '# 按依据',
    '[全部规则](README.md)',
    ...[...instruments].flatMap(([name, entries]) => [`## ${name}`, tableOf(entries)]),
  ])
}

const packPage = (): string =>
  joined([
    '# 地方口径',
    '默认不启用；`--pack 名称` 或配置文件的 `packs` 启用。都只请人核对。[全部规则](README.md)',
    ...packs.flatMap(({ id, title, rules }) => [
      `## ${id}`,
      title.zh,
      ...(rules as unknown as readonly Rule[]).map(({ id: rule, title: what, messages: says, sources }) =>
        [
          `**${rule}** ${what.zh}`,
          `- 需人工核对时：${says.review!.zh}`,
          `- 依据：${sourcesOf({ sources } as Rule, 'zh').join('；')}`,
        ].join('\n'),
      ),
    ]),
  ])

/** An index other than that by severity. */
export const indexBy = (name: (typeof INDEXES)[number]): string =>
  name === 'by-method' ? byMethod() : name === 'by-source' ? bySource() : packPage()

/** The index of all rules by severity. */
export const indexPage = (): string =>
  joined([
    '# 规则',
    `共 ${ENTRIES.length} 条，按后果分级；也可[按采购方式](by-method.md)、[按依据](by-source.md)查，[地方口径](packs.md)另列。每条说明查什么、结论怎么写、依据哪一条，并附案例。\`bidlint rules\` 列出全部规则，\`bidlint rules 编号\` 说明一条。`,
    '结论分四种：符合、不符合、需人工核对、不适用。只有原文读过的条文才会判不符合；只凭转述或惯例的，一律请人核对。花括号是结论里填写的值。',
    '本目录由规则本身生成，`npm run golden` 重写，不要手改。',
    ...SEVERITIES.flatMap((severity) => [
      `## ${severities[severity]}`,
      `${severityHints[severity]}。`,
      tableOf(ofSeverity(severity)),
    ]),
  ])
