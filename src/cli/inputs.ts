import { readMember } from '../document/members.ts'
import type { Notice, SourceDocument } from '../document/model.ts'
import { type ReadOptions, readDocument } from '../document/read.ts'
import { namesOf } from './files.ts'
import { startRecognition } from './ocr.ts'
import { type Inputs, openInputs } from './open.ts'
import { ProblemError } from './problem.ts'
import { convertToDocx } from './programs.ts'
import { startThreads, usefulThreads } from './threads.ts'

/** What was read, tender and bid apart; `paths` are the files that it was read from. */
export interface ReadInputs {
  readonly tender: readonly SourceDocument[]
  readonly bid: readonly SourceDocument[]
  readonly notices: readonly Notice[]
  readonly paths: readonly string[]
  /** The bytes of the file that a document was read from, or null. */
  readonly bytesOf: (document: SourceDocument) => Uint8Array | null
}

/** How files are read that need more than their bytes. */
export interface Reading {
  readonly passwords?: readonly string[]
  /** Read scanned pages with the tesseract of this machine. */
  readonly ocr?: boolean
}

type Step = (name: string, bytes: number) => void

interface Read {
  readonly documents: readonly SourceDocument[]
  /** Where each of the documents was read from. */
  readonly paths: readonly string[]
  readonly skipped: readonly Notice[]
  readonly bytes: ReadonlyMap<SourceDocument, Uint8Array>
}

const readEach = async (
  { files }: Inputs,
  names: ReadonlyMap<string, string>,
  options: ReadOptions,
  step: Step,
): Promise<Read> => {
  const documents: SourceDocument[] = []
  const paths: string[] = []
  const skipped: Notice[] = []
  const bytesOf = new Map<SourceDocument, Uint8Array>()
  for (const { path, bytes, named } of files) {
    const name = names.get(path)!
    step(name, bytes.length)
    const outcome = named ? await readDocument(bytes, name, options) : await readMember(bytes, name, options)
    if ('blocks' in outcome) {
      documents.push(outcome)
      bytesOf.set(outcome, bytes)
      paths.push(path)
    } else skipped.push(outcome)
  }
  return { documents, paths, skipped, bytes: bytesOf }
}

const requireDocument = ([path]: readonly string[], { documents, skipped: [first] }: Read): void => {
  if (path === undefined || documents.length > 0) return
  const found = first ? `${first.file}: ${first.detail}` : '0'
  throw new ProblemError({ code: 'no-readable-file', file: path, found })
}

/** One scanned volume among others is a notice; where all are scans there is nothing to review. */
const requireText = (documents: readonly SourceDocument[]): void => {
  const [first] = documents
  if (first && documents.every(({ blocks }) => blocks.length === 0))
    throw new ProblemError({ code: 'no-text', file: first.file, found: first.format.toUpperCase() })
}

/**
 * Reads what the paths of a tender and of a bid lead to: files, folders (with their sub-folders) and packages.
 * Files of a folder that the bid names are no part of the tender. Throws `ProblemError` and `ReadError`.
 */
export const readInputs = async (
  paths: { readonly tender: readonly string[]; readonly bid: readonly string[] },
  step: Step,
  { passwords = [], ocr = false }: Reading = {},
): Promise<ReadInputs> => {
  const opened = { tender: await openInputs(paths.tender, paths.bid), bid: await openInputs(paths.bid, []) }
  const names = namesOf([...opened.tender.files, ...opened.bid.files].map(({ path }) => path))
  const threads = startThreads(usefulThreads())
  const options: ReadOptions = {
    sharePages: threads.share,
    passwords,
    convert: convertToDocx,
    ...(ocr ? { recognise: await startRecognition() } : {}),
  }
  const tender = await readEach(opened.tender, names, options, step)
  const bid = await readEach(opened.bid, names, options, step)
  threads.close()
  requireDocument(paths.tender, tender)
  requireDocument(paths.bid, bid)
  requireText(tender.documents)
  requireText(bid.documents)
  return {
    tender: tender.documents,
    bid: bid.documents,
    notices: [tender.skipped, bid.skipped, opened.tender.notices, opened.bid.notices].flat(),
    paths: [...tender.paths, ...bid.paths],
    bytesOf: (document) => tender.bytes.get(document) ?? bid.bytes.get(document) ?? null,
  }
}
