import { passagesOf } from '../../../src/document/passages.ts'
import { readText } from '../../../src/document/text/read.ts'
import { findProject } from '../../../src/tender/facts/find.ts'
import type { ProjectFacts } from '../../../src/tender/model.ts'

const passages = (files: readonly string[], names: readonly string[]) =>
  files.flatMap((markdown, i) =>
    passagesOf(readText(new TextEncoder().encode(markdown.trim()), names[i] ?? `file${i}.md`, 'markdown')),
  )

/** The facts of a tender given as Markdown, one text a file. */
export const factsOf = (files: string | readonly string[], names: readonly string[] = []): ProjectFacts =>
  findProject(passages([files].flat(), names)).facts

/** The value of each fact, null where the tender does not say. */
export const valuesOf = (files: string | readonly string[], names: readonly string[] = []) =>
  Object.fromEntries(
    Object.entries(factsOf(files, names)).map(([key, fact]) => [key, fact?.value ?? null]),
  ) as { readonly [K in keyof ProjectFacts]: unknown }

export const lotsOf = (markdown: string) => findProject(passages([markdown], [])).lots

export const conflictsOf = (files: string | readonly string[]) =>
  findProject(passages([files].flat(), [])).conflicts
