/**
 * What a reader makes of a file (文档): blocks in reading order, with places.
 * Plain readonly data that survives JSON.
 */

export type FileFormat = 'docx' | 'pdf' | 'ofd' | 'xlsx' | 'pptx' | 'markdown' | 'text'

/** A rectangle on one PDF page, in points, origin at the top left corner. `page` counts from 1. */
export interface Box {
  readonly page: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface BlockBase {
  /** Position among the document's top-level blocks, from 0. Blocks inside a cell carry their table's. */
  readonly index: number
  /** Page the block begins on, from 1; null where the format has no pages (DOCX, Markdown, text). */
  readonly page: number | null
  readonly box?: Box
}

interface TextBlock extends BlockBase {
  /** The words as printed, the number or bullet in front included. `\n` is a line break inside the paragraph. */
  readonly text: string
  /** The number or bullet in front as printed ("第一章", "1.2.3", "（二）", "①", "•"), or '' where there is none. */
  readonly label: string
  /** True where all its words are bold. */
  readonly bold: boolean
}

/** 标题. Level 1 is the highest. */
export interface Heading extends TextBlock {
  readonly kind: 'heading'
  readonly level: number
}

/** 段落 */
export interface Paragraph extends TextBlock {
  readonly kind: 'paragraph'
}

/** 列表项: a paragraph with an automatic number or a bullet. Level 0 is the outermost. */
export interface ListItem extends TextBlock {
  readonly kind: 'listItem'
  readonly level: number
}

/** 表格 as a grid: each cell knows the grid position it starts at and what it spans. */
export interface Table extends BlockBase {
  readonly kind: 'table'
  /** Number of grid columns. */
  readonly columns: number
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** Page the row begins on, from 1, or null. */
  readonly page: number | null
  /** Only the cells that begin in this row; a cell merged from above stands in the row it begins in. */
  readonly cells: readonly Cell[]
}

/** 单元格 */
export interface Cell {
  /** Grid position, from 0. */
  readonly row: number
  readonly column: number
  /** 1 or more each. */
  readonly rowSpan: number
  readonly columnSpan: number
  /** The text of all its blocks, one line a paragraph; nested tables row by row, cells parted by a tab. */
  readonly text: string
  /** Its paragraphs and nested tables. Their `index` is that of the outermost table. */
  readonly blocks: readonly Block[]
  readonly box?: Box
}

export interface PageBreak extends BlockBase {
  readonly kind: 'pageBreak'
}

export type Block = Heading | Paragraph | ListItem | Table | PageBreak

/** 页眉、页脚、页码: set apart from the body. */
export interface Furniture {
  readonly kind: 'header' | 'footer' | 'watermark'
  readonly page: number | null
  readonly text: string
}

/** 书签、目录 of a PDF. */
export interface OutlineEntry {
  readonly level: number
  readonly title: string
  readonly page: number | null
}

/** What reading could not do, and where. `code` is literal and stable. */
export interface Notice {
  readonly code:
    | 'page-without-text'
    | 'page-recognised'
    | 'converted'
    | 'part-missing'
    | 'part-unreadable'
    | 'unmapped-characters'
    | 'picture-not-read'
    | 'limit-reached'
    | 'undecodable-text'
    | 'file-skipped'
    | 'ignore-expired'
  readonly file: string
  readonly page: number | null
  /** How many times, where it was counted. */
  readonly count?: number
  /** What it was about: the part's name, the limit and its value. */
  readonly detail?: string
}

/** 文件属性: who made a file, as the file itself keeps it; null where it does not say. */
export interface FileMetadata {
  readonly title: string | null
  readonly author: string | null
  readonly company: string | null
  readonly lastModifiedBy: string | null
}

export interface SourceDocument {
  /** The name it was given, without folders. */
  readonly file: string
  readonly format: FileFormat
  /** Number of pages, or null where the format has none. */
  readonly pages: number | null
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  readonly outline: readonly OutlineEntry[]
  /** Absent where the format keeps none (Markdown, text). */
  readonly metadata?: FileMetadata
  readonly notices: readonly Notice[]
}
