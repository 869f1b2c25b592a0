import { isInForce } from '../law/instruments.ts'
import { bidRules } from './bid/index.ts'
import { addedRules, gradeRules } from './config/apply.ts'
import { methodRules } from './method/index.ts'
import type { AnyRule, Evidence } from './model.ts'
import { tenderRules } from './tender/index.ts'

/** All rules: those on the tender with its regime and method first. */
export const rules: readonly AnyRule[] = [...tenderRules, ...methodRules, ...bidRules]

/** Whether a day's law knows what a rule asks. An unknown day knows all. */
const isLawOn =
  (day: string | null) =>
  ({ sources }: AnyRule): boolean =>
    sources.some((source) => source === 'tender' || isInForce(source.instrument, day))

/**
 * The rules that a review runs. What a method asks follows the law in force on the day of the notice. With a bid at
 * hand, slips in the tender's wording no longer concern its reader.
 */
export const rulesFor = ({ bid, eventDate, config = {} }: Evidence): readonly AnyRule[] => {
  const grade = (list: readonly AnyRule[]) => gradeRules(list, config)
  const onTender = grade([...tenderRules, ...methodRules.filter(isLawOn(eventDate))])
  const onBoth = grade(addedRules(config))
  return [
    ...(bid === null ? onTender : onTender.filter(({ severity }) => severity !== 'note')),
    ...grade(bidRules),
    ...onBoth,
  ]
}
