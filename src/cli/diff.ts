import { diff } from '../diff.ts'
import { renderDiffJson, renderDiffTerminal } from '../report/diff.ts'
import type { DiffOptions } from './commands/diff.ts'
import { deliver, screenFor } from './deliver.ts'
import { outputPath } from './files.ts'
import { readInputs } from './inputs.ts'
import { readingStep, startProgress } from './progress.ts'

/** Runs `bidlint diff` and returns its exit status: 0 where both versions say the same, else 1. */
export const runDiff = async ({ before, after, format, out, lang }: DiffOptions): Promise<number> => {
  const target = out === null ? null : await outputPath(out, [before, after])
  const progress = startProgress()
  const read = await readInputs({ tender: [before], bid: [after] }, readingStep(progress, lang))
  if (out !== null) await outputPath(out, read.paths)
  const found = diff(read.tender, read.bid)
  progress.end()
  const text =
    format === 'json' ? renderDiffJson(found) : renderDiffTerminal(found, { lang, ...screenFor(out) })
  await deliver(text, target, lang)
  return [found.facts, found.requirements, found.scoring].every(({ length }) => length === 0) ? 0 : 1
}
