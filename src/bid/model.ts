/** What a draft bid (投标文件, 响应文件) says. Plain readonly data that survives JSON. */

import type { Citation } from '../document/citation.ts'

export type VolumeKind = 'qualification' | 'commercial' | 'technical' | 'price' | 'whole'

/** 分册 */
export interface Volume {
  readonly file: string
  readonly kind: VolumeKind
}

/** A unit of text that can answer a requirement: a paragraph, a list item or a table row. */
export interface BidPassage {
  readonly text: string
  readonly place: Citation
}

/** One row of a 点对点应答表 or 偏离表. */
export interface ResponseRow {
  /** 商务/技术偏离表, 应答表 */
  readonly table: 'technical' | 'commercial' | 'other'
  /** The clause number it names, '' if none. */
  readonly clause: string
  /** The requirement as the bid copied it. */
  readonly required: string
  /** The bid's answer. */
  readonly offered: string
  /** 偏离 as the bid claims it; null where the cell is empty or says something else. */
  readonly claimed: 'positive' | 'none' | 'negative' | null
  readonly place: Citation
}

/** A price as printed. */
export interface PriceStatement {
  readonly kind: 'total' | 'item' | 'sum'
  readonly name: string
  /** 小写, in yuan */
  readonly yuan: number | null
  /** 大写, in yuan */
  readonly capitalsYuan: number | null
  readonly quantity: number | null
  readonly unitYuan: number | null
  readonly place: Citation
}

/** A blank that is still open: XXX, ____, 【】, 待补充, 签字 with nothing behind it. */
export interface OpenBlank {
  readonly kind: 'placeholder' | 'signature' | 'date' | 'name'
  readonly place: Citation
}

export interface Certificate {
  readonly name: string
  readonly number: string | null
  /** "2025-01-26" */
  readonly validUntil: string | null
  readonly place: Citation
}

export interface Bid {
  readonly volumes: readonly Volume[]
  readonly headings: readonly Citation[]
  readonly passages: readonly BidPassage[]
  readonly responses: readonly ResponseRow[]
  readonly prices: readonly PriceStatement[]
  readonly blanks: readonly OpenBlank[]
  readonly certificates: readonly Certificate[]
}
