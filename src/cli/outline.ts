import { planOutline } from '../planning/planning.ts'
import { renderOutlineJson, renderOutlineMarkdown, renderOutlineTerminal } from '../report/outline.ts'
import { renderOutlineDocx } from '../report/outline-docx.ts'
import type { PlanningOptions } from './commands/planning.ts'
import { screenFor } from './deliver.ts'
import { runPlanning } from './planning.ts'

/** Runs `bidlint outline`: the outline of a bid (投标文件目录). */
export const runOutline = (options: PlanningOptions<'outline'>): Promise<number> =>
  runPlanning('outline', options, (documents) => {
    const { format, lang, out } = options
    const report = planOutline(documents, lang)
    if (format === 'docx') return renderOutlineDocx(report, lang)
    if (format === 'json') return renderOutlineJson(report)
    if (format === 'md') return renderOutlineMarkdown(report, lang)
    return renderOutlineTerminal(report, { lang, ...screenFor(out) })
  })
