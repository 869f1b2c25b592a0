import type { SourceDocument } from '../document/model.ts'
import type { PlanningCommand, PlanningOptions } from './commands/planning.ts'
import { deliver } from './deliver.ts'
import { outputPath } from './files.ts'
import { readInputs } from './inputs.ts'
import { readingStep, startProgress } from './progress.ts'

/** Formats that go to a file of their own where none is named. */
const FILED: ReadonlySet<string> = new Set(['docx', 'xlsx', 'ics', 'html'])

/** What a command of planning works on. */
export interface PlanningDocuments {
  readonly tender: readonly SourceDocument[]
  readonly bid: readonly SourceDocument[]
}

/** Reads the tender and the bid, renders what `make` makes of them and delivers it; 0 is the exit status. */
export const runPlanning = async <C extends PlanningCommand>(
  name: C,
  options: PlanningOptions<C>,
  make: (documents: PlanningDocuments) => Promise<string | Uint8Array> | string | Uint8Array,
): Promise<number> => {
  const { format, lang, tender, bid, catalogue, passwords } = options
  const out = options.out ?? (FILED.has(format) ? `bidlint-${name}.${format}` : null)
  const inputs = [...tender, ...bid, ...(catalogue ? [catalogue] : [])]
  if (out !== null) await outputPath(out, inputs)
  const progress = startProgress()
  const read = await readInputs({ tender, bid }, readingStep(progress, lang), { passwords })
  const target = out === null ? null : await outputPath(out, [...inputs, ...read.paths])
  const content = await make(read)
  progress.end()
  await deliver(content, target, lang)
  return 0
}
