import { rules } from '../index.ts'
import type { AnyRule } from '../model.ts'
import { packs } from '../packs/index.ts'
import { addedRules } from './apply.ts'
import { ConfigError } from './errors.ts'
import type { ReviewConfig } from './model.ts'

type Lang = 'zh' | 'en'

const WORDS = {
  zh: {
    unknown: '没有这条规则',
    twice: '与已有规则同名',
    wordless: '不是按词语查找的规则，不能加词',
  },
  en: {
    unknown: 'there is no such rule',
    twice: 'another rule has this name',
    wordless: 'this rule does not go by words',
  },
} as const

const nameTwice = (list: readonly AnyRule[]): string | undefined => {
  const seen = new Set<string>()
  return list.find(({ id }) => seen.size === seen.add(id).size)?.id
}

/** Holds the rule ids of a configuration to the rules that there are. Throws a {@link ConfigError}. */
export const checkConfig = (config: ReviewConfig, lang: Lang = 'zh'): void => {
  const words = WORDS[lang]
  const fault = (path: string, what: keyof typeof words) => new ConfigError(path, words[what])
  const list = [...rules, ...addedRules(config)]
  const twice = nameTwice(list)
  if (twice !== undefined) throw fault(twice, 'twice')
  const byId = new Map([...packs.flatMap((pack) => pack.rules), ...list].map((rule) => [rule.id, rule]))
  for (const id of Object.keys(config.rules ?? {})) if (!byId.has(id)) throw fault(`rules.${id}`, 'unknown')
  for (const [at, { rule }] of (config.ignores ?? []).entries())
    if (!byId.has(rule)) throw fault(`ignores.${at}.rule: ${rule}`, 'unknown')
  for (const id of Object.keys(config.words ?? {})) {
    if (!byId.has(id)) throw fault(`words.${id}`, 'unknown')
    if (!byId.get(id)!.takesWords) throw fault(`words.${id}`, 'wordless')
  }
}
