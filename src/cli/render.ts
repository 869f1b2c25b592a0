import manifest from '../../package.json' with { type: 'json' }
import type { Review } from '../review.ts'
import type { Format } from './formats.ts'
import type { ReadInputs } from './inputs.ts'
import type { Lang, Problem } from './problem.ts'

/** One file of a format, or why it can't be written. */
export type Rendered =
  | {
      /** Null: the format's own name. */
      readonly name: string | null
      readonly content: string | Uint8Array
    }
  | { readonly problem: Problem }

/** What a review is rendered from. */
export interface Rendering {
  readonly review: Review
  readonly inputs: ReadInputs
  readonly lang: Lang
  /** How it looks on a terminal. */
  readonly screen: { readonly colours: boolean; readonly columns?: number }
}

const one = (content: string | Uint8Array): readonly Rendered[] => [{ name: null, content }]

const RENDERERS: Readonly<Record<Format, (rendering: Rendering) => Promise<readonly Rendered[]>>> = {
  terminal: async ({ review, lang, screen }) => {
    const { renderTerminal } = await import('../report/terminal.ts')
    return one(renderTerminal(review, { lang, ...screen }))
  },
  json: async ({ review }) => {
    const { renderJson } = await import('../report/json.ts')
    return one(renderJson(review))
  },
  html: async ({ review, inputs, lang }) => {
    const { renderHtml } = await import('../report/html.ts')
    return one(renderHtml(review, inputs, lang))
  },
  xlsx: async ({ review, lang }) => one((await import('../report/xlsx.ts')).renderXlsx(review, lang)),
  docx: async ({ review, lang }) => one((await import('../report/word/review.ts')).renderDocx(review, lang)),
  responses: async ({ review, inputs, lang }) =>
    one((await import('../report/word/responses.ts')).renderResponses(review, inputs, lang)),
  checklist: async ({ review, inputs, lang }) =>
    one((await import('../report/word/checklist.ts')).renderChecklist(review, inputs, lang)),
  annotated: async ({ review, inputs, lang }) => {
    const { annotatedFiles } = await import('./annotate.ts')
    return annotatedFiles(review, inputs, lang)
  },
  md: async ({ review, lang }) => one((await import('../report/markdown.ts')).renderMarkdown(review, lang)),
  csv: async ({ review }) => one((await import('../report/csv.ts')).renderCsv(review)),
  sarif: async ({ review, lang }) => {
    const { renderSarif } = await import('../report/sarif.ts')
    const { rules } = await import('../rules/index.ts')
    const { packs } = await import('../rules/packs/index.ts')
    const known = [...rules, ...packs.flatMap((pack) => pack.rules)]
    const titles = new Map(known.map(({ id, title }) => [id, title[lang]]))
    return one(renderSarif(review, { lang, version: manifest.version, titles }))
  },
  junit: async ({ review, lang }) => one((await import('../report/junit.ts')).renderJunit(review, lang)),
}

/** The files of one format; each format's code is loaded where it is asked for. */
export const render = (format: Format, rendering: Rendering): Promise<readonly Rendered[]> =>
  RENDERERS[format](rendering)
