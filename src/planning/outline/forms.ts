import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { likeness, makePart, type Part } from './part.ts'
import { closesForms, isPartTitle, namesPart, type Title, titleIn } from './title.ts'

const SAME = 0.82
const EQUAL = 0.95

const DECIMAL = /^[0-9]{1,2}[.．][0-9]/

/** A decimal number says that a heading goes on with a series of parts, whatever its words. */
const isForm = (title: Title): boolean =>
  isPartTitle(title) && (namesPart(title) || DECIMAL.test(title.label))

/** Headings of the chapter with the forms, up to what is printed for others than the bid. */
const formHeadings = (chapter: readonly Passage[]): readonly Passage[] => {
  const headings = chapter.slice(1).filter(({ kind, table }) => kind === 'heading' && !table)
  const end = headings.findIndex(({ text }) => closesForms(text))
  return (end < 0 ? headings : headings.slice(0, end)).filter((heading) => isForm(titleIn(heading)))
}

/** Parts that the headings of the forms are, nested by their levels. */
export const partsOfForms = (chapter: readonly Passage[]): readonly Part[] => {
  const roots: Part[] = []
  const open: { readonly level: number; readonly part: Part }[] = []
  for (const heading of formHeadings(chapter)) {
    while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop()
    const title = titleIn(heading)
    const part = makePart({
      title: title.text,
      origin: 'form',
      citation: cite('tender', heading),
      optional: title.optional,
      note: title.note,
    })
    ;(open.at(-1)?.part.parts ?? roots).push(part)
    open.push({ level: heading.level, part })
  }
  return roots
}

interface Position {
  readonly siblings: Part[]
  readonly at: number
}

/** Where a part stands among others, or null. Exact names before alike ones. */
const findIn = (title: string, parts: Part[], least: number): Position | null =>
  searchIn(title, parts, EQUAL) ?? searchIn(title, parts, least)

const searchIn = (title: string, siblings: Part[], least: number): Position | null => {
  for (const [at, part] of siblings.entries()) {
    if (likeness(title, part.title) >= least) return { siblings, at }
    const below = searchIn(title, part.parts, least)
    if (below) return below
  }
  return null
}

const known = (title: string, listed: Part[], under: Part | null): Position | null =>
  under ? (findIn(title, under.parts, SAME) ?? findIn(title, listed, EQUAL)) : findIn(title, listed, SAME)

/**
 * Puts forms that the list does not name behind the part that comes before them, or below it where they stand
 * below it in the chapter.
 */
export const addForms = (listed: Part[], forms: readonly Part[], under: Part | null = null): void => {
  let last: Position | null = null
  for (const form of forms) {
    const found = known(form.title, listed, under)
    if (found) {
      if (found.siblings[found.at] !== under) last = found
      addForms(listed, form.parts, found.siblings[found.at]!)
      continue
    }
    const alone = { ...form, parts: [] as Part[] }
    const siblings: Part[] = last?.siblings ?? under?.parts ?? listed
    const at: number = last ? last.at + 1 : siblings.length
    siblings.splice(at, 0, alone)
    last = { siblings, at }
    addForms(listed, form.parts, alone)
  }
}
