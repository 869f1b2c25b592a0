const LONG_WORK_MS = 300
const LARGE_INPUT_BYTES = 1_000_000

/** One line on standard error that tells what is being done. */
export interface Progress {
  readonly step: (words: string, bytes?: number) => void
  readonly end: () => void
}

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
