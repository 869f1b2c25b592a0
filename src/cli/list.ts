import { knownStandards, standardsIn } from '../law/standards.ts'
import { renderPacks, renderRule, renderRules } from '../report/rules.ts'
import { renderStandards } from '../report/standards.ts'
import { addedRules, gradeRules } from '../rules/config/apply.ts'
import type { ReviewConfig } from '../rules/config/model.ts'
import { examples } from '../rules/examples.ts'
import { rules } from '../rules/index.ts'
import type { AnyRule, Rule } from '../rules/model.ts'
import { packs } from '../rules/packs/index.ts'
import type { ListOptions } from './commands/rules.ts'
import { readConfig } from './config.ts'
import { deliver, screenFor } from './deliver.ts'
import { ProblemError } from './problem.ts'

/** Rules as the configuration leaves them; those of packs only where they are named. */
const rulesUnder = (config: ReviewConfig): readonly AnyRule[] =>
  gradeRules([...rules, ...addedRules(config)], config)

const findRule = (id: string, config: ReviewConfig): Rule => {
  const known = [...rulesUnder(config), ...rules, ...packs.flatMap((pack) => pack.rules)]
  const rule = known.find((each) => each.id === id)
  if (rule) return rule as unknown as Rule
  throw new ProblemError({ code: 'unknown-rule', found: id })
}

const explain = (ids: readonly string[], config: ReviewConfig, lang: 'zh' | 'en', columns?: number): string =>
  ids
    .map((id) => findRule(id, config))
    .map((rule) => renderRule(rule, lang, examples.get(rule.id) ?? null, columns))
    .join('\n')

const textOf = async ({ ids, lang, view, configuration }: ListOptions, columns?: number): Promise<string> => {
  if (view === 'packs') return renderPacks(packs, lang)
  const config = await readConfig(configuration, lang)
  if (view === 'standards')
    return renderStandards(standardsIn([knownStandards, ...(config.standards ?? [])]).all, lang)
  if (ids.length > 0) return explain(ids, config, lang, columns)
  return renderRules(rulesUnder(config) as unknown as readonly Rule[], lang)
}

/** Runs `bidlint rules`. Throws `ProblemError` for a rule that there is not. */
export const runRules = async (options: ListOptions): Promise<number> => {
  await deliver(await textOf(options, screenFor(null).columns), null, options.lang)
  return 0
}
