import { planDecision } from '../planning/planning.ts'
import { renderCardJson, renderCardMarkdown, renderCardTerminal } from '../report/decide.ts'
import { renderCardHtml } from '../report/decide-html.ts'
import type { PlanningOptions } from './commands/planning.ts'
import { screenFor } from './deliver.ts'
import { runPlanning } from './planning.ts'

/** Runs `bidlint decide`: one page to decide by (投标决策卡). */
export const runDecide = (options: PlanningOptions<'decide'>): Promise<number> =>
  runPlanning('decide', options, async (documents) => {
    const { format, lang, out, catalogue: path } = options
    const catalogue = path ? await (await import('./catalogue.ts')).readCatalogue(path, lang) : null
    const report = planDecision(documents, catalogue, lang)
    if (format === 'html') return renderCardHtml(report, lang)
    if (format === 'json') return renderCardJson(report)
    if (format === 'md') return renderCardMarkdown(report, lang)
    return renderCardTerminal(report, { lang, ...screenFor(out) })
  })
