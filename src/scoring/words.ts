import type { Cut, ScoringRule, Step } from './model.ts'
import { priceInWords } from './price/words.ts'
import { mostOf } from './totals.ts'

export type Lang = 'zh' | 'en'

const CLIP = 48
const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > CLIP ? `${line.slice(0, CLIP)}…` : line
}
const span = (low: number, high: number): string => (low === high ? `${low}` : `${low}–${high}`)

const bounds = ({ low, lowOpen, high, highOpen }: Step, lang: Lang): string => {
  if (low === null && high === null) return lang === 'zh' ? '其余' : 'all else'
  if (low !== null && low === high) return `= ${low}`
  const from = low === null ? '' : `${lowOpen ? '>' : '≥'} ${low}`
  const to = high === null ? '' : `${highOpen ? '<' : '≤'} ${high}`
  return [from, to].filter((part) => part !== '').join(lang === 'zh' ? ' 且 ' : ' and ')
}

const cutInWords = ({ text, mark, per, each, judged }: Cut, lang: Lang): string => {
  const what = `${mark ?? ''}“${clip(text)}”`
  return lang === 'zh'
    ? `${what}每 ${per} 项扣 ${each}${judged ? '（由评委认定）' : ''}`
    : `${each} off for every ${per} of ${what}${judged ? ' (as judged)' : ''}`
}

const things = (of: readonly string[], lang: Lang): string => {
  if (of.length === 0) return ''
  return lang === 'zh'
    ? `（共 ${of.length} 项：${of.map(clip).join('、')}）`
    : ` (of ${of.length}: ${of.map(clip).join(', ')})`
}

type Writers = { readonly [K in ScoringRule['kind']]: (rule: Extract<ScoringRule, { kind: K }>) => string }

const zh: Writers = {
  tiers: ({ judged, tiers }) =>
    `${judged ? '评委分档' : '按条件取最高档'}：${tiers.map(({ text, low, high }) => `“${clip(text)}”${span(low, high)}`).join('；')}`,
  judged: ({ text, low, high }) => `评委打分 ${span(low, high)}：“${clip(text)}”`,
  count: ({ text, per, each, from, base, most, of, judged }) =>
    `计数${judged ? '（由评委认定）' : ''}：“${clip(text)}”${base > 0 ? `达到 ${from} 得 ${base}，此外` : from > 0 ? `超过 ${from} 的` : ''}每 ${per} 项 ${each}${most === null ? '' : `，最多 ${most}`}${things(of, 'zh')}`,
  deduct: ({ text, full, cuts, of }) =>
    `满 ${full} 扣分${text ? `（“${clip(text)}”）` : ''}：${cuts.map((cut) => cutInWords(cut, 'zh')).join('；')}，扣至 0${things(of, 'zh')}`,
  present: ({ text, points, judged }) => `${judged ? '评委认定' : '具备'}则得 ${points}：“${clip(text)}”`,
  steps: ({ unit, steps, of, judged }) =>
    `${judged ? '按评委认定的数量分档' : '按数值分档'}：${steps.map((step) => `${bounds(step, 'zh')}${unit} 得 ${step.points}`).join('；')}${things(of, 'zh')}`,
  rate: ({ text, unit, from, base, per, each, most, towards }) =>
    `递${each < 0 ? '减' : '增'}：“${clip(text)}”起点${from === null ? '为招标文件要求' : ` ${from}${unit}`}得 ${base}，每${towards === 'more' ? '增' : '减'} ${per}${unit} ${each < 0 ? '扣' : '加'} ${Math.abs(each)}${most === null ? '' : `，最多 ${most}`}`,
  rank: ({ places }) =>
    `按名次：${places.map(({ place, points }) => `${place === null ? '其余' : `第 ${place} 名`} ${points}`).join('，')}`,
  sum: ({ parts, most }) =>
    `累计${most === null ? '' : `（最多 ${most}）`}：${parts.map((part) => `[${ruleInWords(part, 'zh')}]`).join(' + ')}`,
  best: ({ parts }) => `取最高一项：${parts.map((part) => `[${ruleInWords(part, 'zh')}]`).join(' 或 ')}`,
  scaled: ({ of, points, rule }) => `按 ${of} 分制折算为 ${points} 分：${ruleInWords(rule, 'zh')}`,
  price: (rule) => priceInWords(rule, 'zh'),
  stated: ({ text }) => `未解析，按原文：“${clip(text)}”`,
}

const en: Writers = {
  tiers: ({ judged, tiers }) =>
    `${judged ? 'tier as judged' : 'best tier that is met'}: ${tiers.map(({ text, low, high }) => `"${clip(text)}" ${span(low, high)}`).join('; ')}`,
  judged: ({ text, low, high }) => `${span(low, high)} as judged: "${clip(text)}"`,
  count: ({ text, per, each, from, base, most, of, judged }) =>
    `count${judged ? ' (as judged)' : ''}: "${clip(text)}" ${base > 0 ? `${base} at ${from}, then ` : from > 0 ? `beyond ${from}, ` : ''}${each} for every ${per}${most === null ? '' : `, at most ${most}`}${things(of, 'en')}`,
  deduct: ({ text, full, cuts, of }) =>
    `${full} less deductions${text ? ` ("${clip(text)}")` : ''}: ${cuts.map((cut) => cutInWords(cut, 'en')).join('; ')}, down to 0${things(of, 'en')}`,
  present: ({ text, points, judged }) => `${points} if ${judged ? 'judged so' : 'there'}: "${clip(text)}"`,
  steps: ({ unit, steps, of, judged }) =>
    `by number${judged ? ' as judged' : ''}: ${steps.map((step) => `${bounds(step, 'en')}${unit} gives ${step.points}`).join('; ')}${things(of, 'en')}`,
  rate: ({ text, unit, from, base, per, each, most, towards }) =>
    `rate: "${clip(text)}" ${base} at ${from === null ? 'the requirement' : `${from}${unit}`}, ${each < 0 ? '' : '+'}${each} for every ${per}${unit} ${towards}${most === null ? '' : `, at most ${most}`}`,
  rank: ({ places }) =>
    `by place: ${places.map(({ place, points }) => `${place === null ? 'others' : `no. ${place}`} ${points}`).join(', ')}`,
  sum: ({ parts, most }) =>
    `sum${most === null ? '' : ` (at most ${most})`}: ${parts.map((part) => `[${ruleInWords(part, 'en')}]`).join(' + ')}`,
  best: ({ parts }) => `best of: ${parts.map((part) => `[${ruleInWords(part, 'en')}]`).join(' or ')}`,
  scaled: ({ of, points, rule }) => `out of ${of}, scaled to ${points}: ${ruleInWords(rule, 'en')}`,
  price: (rule) => priceInWords(rule, 'en'),
  stated: ({ text }) => `not parsed, as stated: "${clip(text)}"`,
}

/** A rule in words, so that a person can hold it against the tender's text. Words of the tender stay as they are. */
export const ruleInWords = (rule: ScoringRule, lang: Lang = 'zh'): string => {
  const writers = lang === 'zh' ? zh : en
  return (writers[rule.kind] as (rule: ScoringRule) => string)(rule)
}

/** The rule with its most points in front. */
export const ruleWithMost = (rule: ScoringRule, lang: Lang = 'zh'): string =>
  `[${mostOf(rule) ?? '?'}] ${ruleInWords(rule, lang)}`
