import type { Lang } from './problem.ts'

const LONG_WORK_MS = 300
const LARGE_INPUT_BYTES = 1_000_000

/** One line on standard error that tells what is being done. */
export interface Progress {
  readonly step: (words: string, bytes?: number) => void
  readonly end: () => void
}

const READING = { zh: '正在读取', en: 'Reading' } as const

/** Tells of each file as it is read. */
export const readingStep =
  (progress: Progress, lang: Lang) =>
  (name: string, bytes: number): void =>
    progress.step(`${READING[lang]} ${name} …`, bytes)

/** Shows progress on a terminal, and there only for work that takes long. */
export const startProgress = (stream: NodeJS.WriteStream = process.stderr): Progress => {
  const started = performance.now()
  let shown = false
  const clear = () => {
    if (shown) stream.write('\r\x1b[K')
    shown = false
  }
  return {
    step: (words, bytes = 0) => {
      clear()
      const long = bytes > LARGE_INPUT_BYTES || performance.now() - started > LONG_WORK_MS
      if (!stream.isTTY || !long) return
      stream.write(words)
      shown = true
    },
    end: clear,
  }
}
