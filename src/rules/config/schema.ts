import { z } from 'zod'
import type { StandardsList } from '../../law/standards.ts'
import type { AnyRule } from '../model.ts'
import { packs } from '../packs/index.ts'
import { ZONES } from '../zones.ts'
import { ConfigError } from './errors.ts'
import type { ReviewConfig } from './model.ts'

const text = z.string().trim().min(1)
const severity = z.enum(['rejection', 'points', 'clarification', 'note'])
const day = z.iso.date().describe('"2026-12-31"')
const message = z
  .union([text, z.strictObject({ zh: text, en: text })])
  .transform((words) => (typeof words === 'string' ? { zh: words, en: words } : words))
const packId = z.enum(packs.map(({ id }) => id) as [string, ...string[]])
const zone = z.enum(ZONES)

const ignore = z.strictObject({
  rule: text.describe('规则编号'),
  where: text.optional().describe('Words of the quote or the message; absent: every finding of the rule'),
  reason: text.describe('忽略的理由'),
  until: day.optional().describe('Last day it holds; absent: for good'),
})
const words = z.strictObject({
  add: z.array(text).optional().describe('Further words to look for'),
  except: z.array(text).optional().describe('Words that excuse their sentence'),
})
const wordRule = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: message,
  severity: severity.default('note'),
  words: z.array(text).min(1),
  except: z.array(text).optional(),
  zones: z.array(zone).optional().describe('Default: all but forms and contract templates'),
  suggestion: message.default({ zh: '请核对。', en: 'Please check.' }),
})
const span = z.string().regex(/^\d{2}-\d{2}(?:\/\d{2}-\d{2})?$/)
const holidayYear = z.strictObject({
  off: z.array(span).describe('放假: "02-10", "02-10/02-17"'),
  work: z.array(span).describe('调休上班'),
})
const holidays = z.record(z.string().regex(/^\d{4}$/), holidayYear)

/** 配置文件 bidlint.config.json; paths are read from its own folder. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  rules: z
    .record(z.string(), z.union([severity, z.literal('off')]))
    .optional()
    .describe('By rule id: another severity, or "off"'),
  ignores: z.array(ignore).optional(),
  words: z.record(z.string(), words).optional().describe('By rule id, for rules on words'),
  wordRules: z.array(wordRule).optional().describe('自定义词表: rules made of words alone'),
  ownRules: z.array(text).optional().describe('自有规则: modules (.mjs) that export rules'),
  packs: z.array(packId).optional().describe('地方口径'),
  standards: z.array(text).optional().describe('标准目录: JSON files of one’s own data on standards'),
  holidays: holidays.optional().describe('工作日历: years put to, or in the place of, the official ones'),
  blindVolumeWords: z.array(text).optional().describe('暗标: words that must not stand in a blind volume'),
})

/** A file of one's own data on standards (标准目录). */
export const standardsSchema = z.strictObject({
  $schema: z.string().optional(),
  source: text.describe('来源'),
  date: day.describe('Day on which the source was looked at'),
  standards: z.array(
    z.strictObject({
      code: text.describe('With its year: "GB/T 17657-2013"'),
      replacedBy: text.nullable().describe('Null where it was withdrawn without a successor'),
      since: day.describe('Day from which it no longer holds'),
    }),
  ),
})

/** What a configuration file says; `ownRules` and `standards` are paths. */
export type ConfigFile = Omit<ReviewConfig, 'ownRules' | 'standards' | 'file'> & {
  readonly ownRules?: readonly string[]
  readonly standards?: readonly string[]
}

/** The shape of the configuration file as JSON Schema (2020-12). */
export const configJsonSchema = (): object => z.toJSONSchema(configSchema, { io: 'input' })

/** The shape of a file of standards as JSON Schema (2020-12). */
export const standardsJsonSchema = (): object => z.toJSONSchema(standardsSchema, { io: 'input' })

type Lang = 'zh' | 'en'
const LOCALES = { zh: z.locales.zhCN(), en: z.locales.en() } as const

const parse = <T extends z.ZodType>(schema: T, json: unknown, lang: Lang): z.output<T> => {
  const parsed = schema.safeParse(json, { error: LOCALES[lang].localeError })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new ConfigError(issue?.path.join('.') ?? '', issue?.message ?? 'invalid')
}

/** Reads a configuration from parsed JSON. Throws a {@link ConfigError} that names the first fault's path. */
export const parseConfig = (json: unknown, lang: Lang = 'zh'): ConfigFile => {
  const { $schema, ...config } = parse(configSchema, json, lang)
  return config as ConfigFile
}

/** Reads own data on standards from parsed JSON. Throws a {@link ConfigError} that names the first fault's path. */
export const parseStandards = (json: unknown, lang: Lang = 'zh'): StandardsList => {
  const { source, date, standards } = parse(standardsSchema, json, lang)
  return { source, date, standards }
}

const bothLanguages = z.object({ zh: text, en: text })
const callable = z.custom<(...args: never[]) => unknown>((value) => typeof value === 'function', 'function')
const instrument = z.object({ id: text, name: text, nameEn: text, documentNo: z.string() })
const ownRule = z.looseObject({
  id: text,
  title: bothLanguages,
  severity,
  sources: z.array(z.union([z.literal('tender'), z.object({ instrument, article: z.string() })])).min(1),
  messages: z.object({ failed: bothLanguages.optional(), review: bothLanguages.optional() }),
  suggestion: bothLanguages,
  select: callable,
  check: callable,
})

/** The rules among the exports of a module: rules, or lists of them. Throws a {@link ConfigError} where there is none. */
export const ownRulesIn = (
  exports: Readonly<Record<string, unknown>>,
  lang: Lang = 'zh',
): readonly AnyRule[] => {
  const found = Object.entries(exports).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each, at) => {
      const path = Array.isArray(value) ? `${name}.${at}` : name
      const parsed = ownRule.safeParse(each, { error: LOCALES[lang].localeError })
      if (parsed.success) return each as AnyRule
      const [issue] = parsed.error.issues
      throw new ConfigError([path, ...(issue?.path ?? [])].join('.'), issue?.message ?? 'invalid')
    }),
  )
  if (found.length === 0) throw new ConfigError('', lang === 'zh' ? '没有导出任何规则' : 'exports no rule')
  return found
}
