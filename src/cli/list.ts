import { methods } from '../law/methods.ts'
import { renderMethods } from '../report/methods.ts'
import { renderRule, renderRules } from '../report/rules.ts'
import { examples } from '../rules/examples.ts'
import { rules } from '../rules/index.ts'
import type { Rule } from '../rules/model.ts'
import type { ListOptions } from './arguments.ts'
import { deliver, screenFor } from './deliver.ts'
import { ProblemError } from './problem.ts'

const all = rules as unknown as readonly Rule[]

const findRule = (id: string): Rule => {
  const rule = all.find((each) => each.id === id)
  if (rule) return rule
  throw new ProblemError({ code: 'unknown-rule', found: id })
}

/** Runs `bidlint methods` or `bidlint rules`. Throws `ProblemError` for a rule that there is not. */
export const runList = async (name: 'methods' | 'rules', { ids, lang }: ListOptions): Promise<number> => {
  const { columns } = screenFor(null)
  if (name === 'methods') await deliver(renderMethods(methods, lang, columns), null, lang)
  else if (ids.length === 0) await deliver(renderRules(all, lang), null, lang)
  else {
    const texts = ids
      .map(findRule)
      .map((rule) => renderRule(rule, lang, examples.get(rule.id) ?? null, columns))
    await deliver(texts.join('\n'), null, lang)
  }
  return 0
}
