import { type HolidayCalendar, holidays } from '../../law/holidays.ts'
import type { AnyRule } from '../model.ts'
import { rulesOfPacks } from '../packs/index.ts'
import { phraseRule } from '../phrase.ts'
import type { ReviewConfig, WordRule } from './model.ts'
import { plainWords } from './words.ts'

const wordRule = ({ id, title, severity, words, except, zones, suggestion }: WordRule): AnyRule =>
  phraseRule({
    id,
    title,
    severity,
    sources: ['tender'],
    outcome: 'review',
    message: {
      zh: `${title.zh}，{count} 处：{found}。`,
      en: `${title.en}, at {count} places: {found}.`,
    },
    suggestion,
    phrases: [plainWords(words)],
    ...(zones ? { zones } : {}),
    ...(except && except.length > 0 ? { unless: new RegExp(plainWords(except).source) } : {}),
  })

const known = new WeakMap<ReviewConfig, readonly AnyRule[]>()

/** Rules that a configuration adds: packs, own word lists, own rules. */
export const addedRules = (config: ReviewConfig = {}): readonly AnyRule[] => {
  const before = known.get(config)
  if (before) return before
  const added = [
    ...rulesOfPacks(config.packs ?? []),
    ...(config.wordRules ?? []).map(wordRule),
    ...(config.ownRules ?? []),
  ]
  known.set(config, added)
  return added
}

/** Rules without those turned off, the others with the severity that the configuration gives them. */
export const gradeRules = (list: readonly AnyRule[], { rules = {} }: ReviewConfig): readonly AnyRule[] =>
  list.flatMap((rule) => {
    const severity = rules[rule.id]
    if (severity === 'off') return []
    return [severity === undefined ? rule : { ...rule, severity }]
  })

/** 工作日历 of a review: the official years, and those of the configuration in their place. */
export const calendarOf = ({ holidays: own }: ReviewConfig): HolidayCalendar | undefined =>
  own && { ...holidays, ...own }
