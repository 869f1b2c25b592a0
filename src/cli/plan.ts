import { planBid } from '../planning/planning.ts'
import { renderPlanJson, renderPlanMarkdown, renderPlanTerminal } from '../report/plan.ts'
import { renderPlanIcs } from '../report/plan-ics.ts'
import { renderPlanXlsx } from '../report/plan-xlsx.ts'
import type { PlanningOptions } from './commands/planning.ts'
import { screenFor } from './deliver.ts'
import { runPlanning } from './planning.ts'

const BEIJING_MINUTES = 480

/** The day on the clock, by Beijing time. */
const clockDay = (): string => new Date(Date.now() + BEIJING_MINUTES * 60_000).toISOString().slice(0, 10)

/** Runs `bidlint plan`: tasks backward from the deadline (投标计划). */
export const runPlan = (options: PlanningOptions<'plan'>): Promise<number> =>
  runPlanning('plan', options, (documents) => {
    const { format, lang, out, today, deadline } = options
    const report = planBid(documents, {
      lang,
      today: today ?? clockDay(),
      ...(deadline === null ? {} : { deadline }),
    })
    if (format === 'xlsx') return renderPlanXlsx(report, lang)
    if (format === 'ics') return renderPlanIcs(report, lang)
    if (format === 'json') return renderPlanJson(report)
    if (format === 'md') return renderPlanMarkdown(report, lang)
    return renderPlanTerminal(report, { lang, ...screenFor(out) })
  })
