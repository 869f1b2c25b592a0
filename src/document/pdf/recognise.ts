import type { Notice } from '../model.ts'
import type { OpenPdf } from './file.ts'
import type { Glyph, RawPage } from './page.ts'
import { keepPage, type ReadPage } from './pages.ts'

/** A page as a picture in shades of grey, one byte a pixel, rows from the top. */
export interface GreyImage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Words that a program read from a picture, in pixels from the top left. */
export interface RecognisedWord {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Of the line it stands in: words of one line share it. */
  readonly lineTop: number
  readonly lineBottom: number
  /** 置信度, 0 to 100. */
  readonly confidence: number
}

/** 文字识别 (OCR): what reads words from a picture. */
export type Recognise = (image: GreyImage) => Promise<readonly RecognisedWord[]>

/** Dots an inch: what programs for recognition are made for. */
const RESOLUTION = 300
const SCALE = RESOLUTION / 72
const DESCENT = 0.15

/** Words have no boxes of their characters: each takes an equal share of its word's. */
const glyphsOf = (word: RecognisedWord): readonly Glyph[] => {
  const characters = [...word.text]
  const width = (word.right - word.left) / characters.length / SCALE
  const size = (word.lineBottom - word.lineTop) / SCALE
  const bottom = word.lineBottom / SCALE
  return characters.map((text, at) => ({
    text,
    left: word.left / SCALE + at * width,
    right: word.left / SCALE + (at + 1) * width,
    top: word.lineTop / SCALE,
    bottom,
    baseline: bottom - size * DESCENT,
    size,
    bold: false,
    turn: 0,
  }))
}

const rawPage = (number: number, image: GreyImage, words: readonly RecognisedWord[]): RawPage => ({
  number,
  width: image.width / SCALE,
  height: image.height / SCALE,
  glyphs: words.flatMap(glyphsOf),
  rules: [],
  shapes: [],
  pictures: 1,
  watermark: '',
  unmapped: 0,
  limit: null,
})

const confidenceOf = (words: readonly RecognisedWord[]): number => {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  const weighed = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0)
  return Math.round(weighed / letters)
}

/** Pages, those without text read from their pictures, and a notice with the confidence for each of these. */
export interface RecognisedPages {
  readonly pages: readonly (ReadPage | null)[]
  readonly notices: readonly Notice[]
}

/** Reads the pages that have no text from their pictures. A page on which no word is seen stays as it is. */
export const recognisePages = async (
  pdf: OpenPdf,
  file: string,
  pages: readonly (ReadPage | null)[],
  recognise: Recognise,
): Promise<RecognisedPages> => {
  const read = [...pages]
  const notices: Notice[] = []
  for (const [index, page] of pages.entries()) {
    const image = page && !page.hasText ? pdf.picture(index, SCALE) : null
    if (!image) continue
    const words = (await recognise(image)).filter(({ text }) => text.trim() !== '')
    if (words.length === 0) continue
    read[index] = keepPage(rawPage(index + 1, image, words))
    const detail = `${confidenceOf(words)} %`
    notices.push({ code: 'page-recognised', file, page: index + 1, detail })
  }
  return { pages: read, notices }
}
