import { type Written, writeAll, writeWhole } from './files.ts'

const WRITTEN = { zh: '报告已写入', en: 'Report written to' } as const

/** How a text for a terminal is set: with colours and to its width only where it goes to a screen. */
export const screenFor = (out: string | null): { readonly colours: boolean; readonly columns?: number } => {
  if (out !== null) return { colours: false }
  const { isTTY, columns } = process.stdout
  return { colours: isTTY === true && !process.env.NO_COLOR, ...(columns ? { columns } : {}) }
}

/** Writes to a file and tells so, or to standard output where `target` is null. */
export const deliver = async (
  content: string | Uint8Array,
  target: string | null,
  lang: 'zh' | 'en',
): Promise<void> => {
  if (target === null) process.stdout.write(content)
  else {
    await writeWhole(target, content)
    process.stdout.write(`${WRITTEN[lang]} ${target}\n`)
  }
}

/** Writes several files into a folder, all or none, and names them. */
export const deliverAll = async (
  folder: string,
  files: readonly Written[],
  lang: 'zh' | 'en',
): Promise<void> => {
  await writeAll(folder, files)
  for (const { path } of files) process.stdout.write(`${WRITTEN[lang]} ${path}\n`)
}
