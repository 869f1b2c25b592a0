import { messages } from '../../src/report/messages.ts'
import { sourcesOf } from '../../src/report/rules.ts'
import { bidRules } from '../../src/rules/bid/index.ts'
import { examples } from '../../src/rules/examples.ts'
import { methodRules } from '../../src/rules/method/index.ts'
import type { AnyRule, Rule, Severity } from '../../src/rules/model.ts'
import { tenderRules } from '../../src/rules/tender/index.ts'

/** Severities, most costly first; each has a page of this name. */
export const SEVERITIES: readonly Severity[] = ['rejection', 'points', 'clarification', 'note']

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

const exampleOf = (id: string): readonly string[] => {
  const example = examples.get(id)
  return example ? ['有问题的写法：', quoted(example.fault), '没有问题的写法：', quoted(example.sound)] : []
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
    ...exampleOf(rule.id),
  ].join('\n\n')
}

const joined = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`

/** The page of one severity: all its rules with messages, articles and examples. */
export const pageOf = (severity: Severity): string =>
  joined([
    `# ${severities[severity]}`,
    `${severityHints[severity]}。[全部规则](README.md)`,
    ...ofSeverity(severity).map(sectionOf),
  ])

const tableOf = (severity: Severity): string =>
  [
    '| 规则 | 标题 | 对象 |',
    '|---|---|---|',
    ...ofSeverity(severity).map(
      ({ rule, subject }) =>
        `| [${rule.id}](${severity}.md#${rule.id}) | ${inCell(rule.title.zh)} | ${subject} |`,
    ),
  ].join('\n')

/** The index of all rules by severity. */
export const indexPage = (): string =>
  joined([
    '# 规则',
    `共 ${ENTRIES.length} 条，按后果分级。每条说明查什么、结论怎么写、依据哪一条。\`bidlint rules\` 列出全部规则，\`bidlint rules 编号\` 说明一条。`,
    '结论分四种：符合、不符合、需人工核对、不适用。只有原文读过的条文才会判不符合；只凭转述或惯例的，一律请人核对。花括号是结论里填写的值。',
    '本目录由规则本身生成，`npm run golden` 重写，不要手改。',
    ...SEVERITIES.flatMap((severity) => [
      `## ${severities[severity]}`,
      `${severityHints[severity]}。`,
      tableOf(severity),
    ]),
  ])
