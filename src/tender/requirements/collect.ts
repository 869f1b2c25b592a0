import type { Clause } from './clause.ts'
import type { Context, Found } from './found.ts'
import { fromLine } from './lines.ts'
import { fromRow } from './table.ts'

/** The name of a row is no clause beside the row. */
const isNameOf = (row: Clause, child: Clause): boolean =>
  child.children.length === 0 && row.row!.names.some((name) => name.includes(child.text))

/** Requirements of a clause and all below it, in reading order. */
export const collect = (clause: Clause, context: Context): readonly Found[] => {
  const below = (children: readonly Clause[]) => children.flatMap((child) => collect(child, context))
  if (!clause.row)
    return [...(clause.text === '' ? [] : fromLine(clause, context)), ...below(clause.children)]
  const { found, goOn } = fromRow(clause, context)
  return goOn ? [...found, ...below(clause.children.filter((child) => !isNameOf(clause, child)))] : found
}
