/** What one page shows (页面), in points, origin at the top left corner of the page as it is read. */

/** A character, or the value of a form field, as it is drawn. */
export interface Glyph {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly baseline: number
  /** Height of the font. */
  readonly size: number
  readonly bold: boolean
  /** Quarter turns clockwise from upright reading, 0 to 3. */
  readonly turn: number
  /** Number of the footnote that is referred to behind it. */
  readonly mark?: string
  /** Number of the footnote that begins with it. */
  readonly note?: string
}

/** A horizontal or vertical rule (表线) from `from` to `to` at `at` on the other axis. */
export interface Rule {
  readonly horizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** A drawing of the size of a character: a square, or a mark that may be its tick. */
export interface SmallShape {
  readonly kind: 'square' | 'mark'
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface RawPage {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  readonly shapes: readonly SmallShape[]
  readonly pictures: number
  /** Oblique text (水印), or ''. */
  readonly watermark: string
  /** Characters that have no Unicode value. */
  readonly unmapped: number
  /** The bound that cut the page short, if any. */
  readonly limit: string | null
}

/** A rectangle on a page. */
export interface Rect {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
