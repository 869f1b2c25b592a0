import { labelOf } from './label.ts'

const MARKED = /^[★☆▲△※＊*#＃●◆]/u

/**
 * Words typed as one paragraph with line breaks, parted where a line begins a clause of its own
 * (a number or a mark of importance in front); other lines stay with the clause above.
 */
export const clausesOf = (text: string): readonly string[] => {
  if (!text.includes('\n')) return [text]
  const clauses: string[] = []
  for (const line of text.split('\n')) {
    const words = line.trim()
    if (clauses.length === 0 || labelOf(words) !== '' || MARKED.test(words)) clauses.push(words)
    else clauses.push(`${clauses.pop()!}\n${line.trimEnd()}`)
  }
  return clauses.map((clause) => clause.trim()).filter((clause) => clause !== '')
}
