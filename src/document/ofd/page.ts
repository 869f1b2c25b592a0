import { childOf, childrenOf, type XmlElement } from '../docx/xml.ts'
import { type Drawings, MAX_PATH_POINTS } from '../pdf/drawings.ts'
import { MAX_GLYPHS } from '../pdf/glyphs.ts'
import type { Glyph, RawPage } from '../pdf/page.ts'
import { numbersOf, type ObjectSpace, objectSpace, POINTS_A_MM, pageSpace } from './geometry.ts'
import { wordsAt } from './package.ts'
import { addPathObject } from './path.ts'
import { type BoldFonts, textOf } from './text.ts'

interface Draft {
  readonly glyphs: Glyph[]
  readonly drawings: Drawings
  readonly bold: BoldFonts
  watermark: string
}

/** Blocks of objects inside blocks. */
const MAX_DEPTH = 8

const addObject = (element: XmlElement, space: ObjectSpace, draft: Draft, depth: number): void => {
  switch (element.name) {
    case 'ofd:TextObject': {
      const text = textOf(element, space, draft.bold)
      for (const glyph of text.glyphs) if (draft.glyphs.length < MAX_GLYPHS) draft.glyphs.push(glyph)
      draft.watermark += text.watermark
      return
    }
    case 'ofd:PathObject':
      addPathObject(element, space, draft.drawings)
      return
    case 'ofd:ImageObject':
      draft.drawings.pictures++
      return
    case 'ofd:PageBlock':
    case 'ofd:Layer':
      if (depth < MAX_DEPTH)
        for (const child of childrenOf(element)) addObject(child, space, draft, depth + 1)
      return
    case 'ofd:Appearance': {
      const inner = objectSpace(element.attributes, space)
      if (inner && depth < MAX_DEPTH)
        for (const child of childrenOf(element)) addObject(child, inner, draft, depth + 1)
    }
  }
}

/** The physical box of a page in millimetres: its own, or that of the document. */
const boxOf = (page: XmlElement, usual: string): readonly number[] => {
  const own = numbersOf(wordsAt(childOf(page, 'ofd:Area'), 'ofd:PhysicalBox'))
  return own.length === 4 ? own : numbersOf(usual)
}

const A4 = [0, 0, 210, 297]

/** What a page shows: its template's objects, its own, and its annotations. */
export const rawPage = (
  page: XmlElement,
  number: number,
  layers: readonly XmlElement[],
  usualBox: string,
  bold: BoldFonts,
): RawPage => {
  const box = boxOf(page, usualBox)
  const [left = 0, top = 0, width = 0, height = 0] = box.length === 4 ? box : A4
  const draft: Draft = {
    glyphs: [],
    drawings: { rules: [], shapes: [], pictures: 0, points: 0 },
    bold,
    watermark: '',
  }
  for (const layer of layers) addObject(layer, pageSpace(left, top), draft, 0)
  const { glyphs, drawings, watermark } = draft
  const cut = [
    ...(glyphs.length >= MAX_GLYPHS ? [`characters > ${MAX_GLYPHS}`] : []),
    ...(drawings.points >= MAX_PATH_POINTS ? [`path points > ${MAX_PATH_POINTS}`] : []),
  ]
  return {
    number,
    width: width * POINTS_A_MM,
    height: height * POINTS_A_MM,
    glyphs,
    rules: drawings.rules,
    shapes: drawings.shapes,
    pictures: drawings.pictures,
    watermark,
    unmapped: 0,
    limit: cut[0] ?? null,
  }
}
