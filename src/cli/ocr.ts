import type { GreyImage, Recognise, RecognisedWord } from '../document/pdf/recognise.ts'
import { ProblemError } from './problem.ts'
import { runProgram } from './programs.ts'

const PROGRAM = 'tesseract'
const LANGUAGE = 'chi_sim'
const LIST_MS = 10_000
const PAGE_MS = 120_000
/** Levels of tesseract's table: a line of text, a word in it. */
const LINE = '4'
const WORD = '5'

/** Portable grey map: a head in text, then one byte a pixel. */
const pgmOf = ({ width, height, pixels }: GreyImage): Uint8Array => {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + pixels.length)
  file.set(head)
  file.set(pixels, head.length)
  return file
}

interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const edgesOf = (fields: readonly string[]): Edges => {
  const [left = 0, top = 0, width = 0, height = 0] = fields.slice(6, 10).map(Number)
  return { left, top, right: left + width, bottom: top + height }
}

/** Words of tesseract's table (TSV): level, five numbers, four of the box, confidence, text. */
export const wordsOf = (table: string): readonly RecognisedWord[] => {
  const words: RecognisedWord[] = []
  let line: Edges | null = null
  let reached = 0
  for (const row of table.split('\n')) {
    const fields = row.split('\t')
    if (fields[0] === LINE) {
      line = edgesOf(fields)
      reached = 0
    }
    const text = fields[11]?.trim() ?? ''
    if (fields[0] !== WORD || text === '' || !line) continue
    const { top, bottom, ...across } = edgesOf(fields)
    // The boxes of neighbours overlap, while their order is that of reading.
    const left = Math.max(across.left, reached)
    reached = Math.max(across.right, left + 1)
    const lines = { lineTop: line.top, lineBottom: line.bottom }
    words.push({ text, left, top, right: reached, bottom, ...lines, confidence: Number(fields[10]) })
  }
  return words
}

/**
 * 文字识别 by the tesseract of this machine with its data for simplified Chinese.
 * Throws `ProblemError` 'program-missing' where either is not installed.
 */
export const startRecognition = async (): Promise<Recognise> => {
  const listed = await runProgram(PROGRAM, ['--list-langs'], { ms: LIST_MS })
  const languages = new TextDecoder().decode(listed?.stdout).split('\n')
  if (!listed || !languages.includes(LANGUAGE))
    throw new ProblemError({ code: 'program-missing', file: PROGRAM, found: listed ? LANGUAGE : PROGRAM })
  return async (image) => {
    const args = ['stdin', 'stdout', '-l', LANGUAGE, '--dpi', '300', 'tsv']
    // One thread: its sums, and so its words, are then the same every time.
    const env = { OMP_THREAD_LIMIT: '1' }
    const ran = await runProgram(PROGRAM, args, { ms: PAGE_MS, input: pgmOf(image), env })
    return ran?.status === 0 ? wordsOf(new TextDecoder().decode(ran.stdout)) : []
  }
}
