import type { SourceDocument } from '../document/model.ts'
import { commentDocx } from '../document/notes/docx.ts'
import type { Annotated, PlaceNote } from '../document/notes/note.ts'
import { annotatePdf } from '../document/pdf/annotate.ts'
import { bidNotes, tenderNotes } from '../report/notes.ts'
import type { Review } from '../review.ts'
import type { ReadInputs } from './inputs.ts'
import { isProblem, type Lang, type Problem } from './problem.ts'

/** A copy of an input with notes, or why there is none. */
export type AnnotatedFile =
  | { readonly name: string; readonly content: Uint8Array }
  | { readonly problem: Problem }

const annotate = async (
  bytes: Uint8Array,
  document: SourceDocument,
  notes: readonly PlaceNote[],
): Promise<Annotated> =>
  document.format === 'docx' ? commentDocx(bytes, document, notes) : annotatePdf(bytes, document, notes)

const copyName = (file: string): string => `bidlint-annotated-${file.replace(/[\\/:]/g, '_')}`

/** Copies of the DOCX and PDF files read, each with the notes that have a place in it; the others are left out. */
export const annotatedFiles = async (
  review: Review,
  inputs: ReadInputs,
  lang: Lang,
): Promise<readonly AnnotatedFile[]> => {
  const notes = new Map([...tenderNotes(review, lang), ...bidNotes(review, lang)])
  const files: AnnotatedFile[] = []
  for (const document of [...inputs.tender, ...inputs.bid]) {
    const { file, format } = document
    const own = notes.get(file) ?? []
    const bytes = inputs.bytesOf(document)
    if (own.length === 0 || bytes === null || (format !== 'docx' && format !== 'pdf')) continue
    try {
      const { bytes: content, placed } = await annotate(bytes, document, own)
      if (placed > 0) files.push({ name: copyName(file), content })
    } catch (error) {
      if (!isProblem(error)) throw error
      files.push({ problem: error })
    }
  }
  return files
}
