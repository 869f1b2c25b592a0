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
  /** A caption (附：…复印件, …扫描件) stands for an attached copy that text cannot show. */
  readonly kind: 'heading' | 'paragraph' | 'listItem' | 'row' | 'caption'
  /** Index into {@link Bid.sections} of the section it stands in; -1 before the first heading. */
  readonly section: number
  /** For a table row: index into {@link Bid.tables} and the row's place in its `rows`. */
  readonly table?: number
  readonly row?: number
}

/** 章节: one heading and what stands under it, up to the next heading of any level. */
export interface BidSection {
  readonly title: string
  readonly level: number
  readonly place: Citation
  /** Range in {@link Bid.passages} without the heading itself: from `start`, up to but without `end`. */
  readonly start: number
  readonly end: number
  /** Range end with all its sub-sections. */
  readonly deepEnd: number
}

/** 表格 with its header told apart. Cells merged downwards are filled into each row. */
export interface BidTable {
  /** The nearest words above it: a caption, or its heading. */
  readonly title: string
  readonly section: number
  /** One text a grid column; empty where the table has no header row. */
  readonly header: readonly string[]
  readonly rows: readonly BidRow[]
}

export interface BidRow {
  /** One text a grid column. */
  readonly cells: readonly string[]
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
  /** Index into {@link Bid.tables}. */
  readonly index: number
  readonly place: Citation
}

/** One row of the bid's own index (评标索引, 评审索引表, 页码对应表). */
export interface IndexRow {
  /** 评审因素 */
  readonly factor: string
  /** Where it is answered, as printed: a title, a number, a page. */
  readonly target: string
  /** Index into {@link Bid.tables}. */
  readonly table: number
  readonly place: Citation
}

/** A price as printed. */
export interface PriceStatement {
  /** `other`: an amount in 大写 that is no price of the bid (保证金 and the like). */
  readonly kind: 'total' | 'item' | 'sum' | 'other'
  readonly name: string
  /** 小写, in yuan */
  readonly yuan: number | null
  /** 大写, in yuan */
  readonly capitalsYuan: number | null
  readonly quantity: number | null
  readonly unitYuan: number | null
  readonly place: Citation
}

/** 分项报价表 with its columns told apart; all amounts in yuan. */
export interface PriceTable {
  readonly title: string
  /** Header of each column of amounts. */
  readonly columns: readonly string[]
  readonly items: readonly PriceRow[]
  /** 小计, 合计 rows. */
  readonly sums: readonly PriceRow[]
  readonly place: Citation
}

export interface PriceRow {
  readonly name: string
  readonly quantity: number | null
  readonly unitYuan: number | null
  /** One for each of the table's columns. */
  readonly amountsYuan: readonly (number | null)[]
  readonly place: Citation
}

/** A blank that is still open: XXX, ____, 【】, 待补充, 签字 with nothing behind it. */
export interface OpenBlank {
  readonly kind: 'placeholder' | 'signature' | 'date' | 'name'
  /** The label in front of the blank, '' if none. */
  readonly label: string
  /** Title of the section (form) it stands in. */
  readonly form: string
  readonly section: number
  readonly place: Citation
}

/** 证书 */
export interface Certificate {
  readonly name: string
  readonly number: string | null
  /** "2022-01-27" */
  readonly validFrom: string | null
  /** "2025-01-26" */
  readonly validUntil: string | null
  readonly place: Citation
}

/** 人员: one row of a table of people. */
export interface Person {
  readonly name: string
  /** 岗位, 职务 */
  readonly role: string
  /** 学历, 职称, 证书 and the like, as printed, by their header. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[]
  readonly table: number
  readonly place: Citation
}

/** 业绩: one row of a table of contracts. */
export interface Case {
  readonly name: string
  readonly customer: string
  /** "2023-05-18" */
  readonly signedOn: string | null
  readonly amountYuan: number | null
  readonly table: number
  readonly place: Citation
}

/** A project, number or purchaser that the bid names. */
export interface Mention {
  readonly kind: 'project' | 'number' | 'purchaser'
  readonly text: string
  readonly place: Citation
}

export interface Bid {
  readonly volumes: readonly Volume[]
  readonly headings: readonly Citation[]
  readonly sections: readonly BidSection[]
  readonly passages: readonly BidPassage[]
  readonly tables: readonly BidTable[]
  readonly responses: readonly ResponseRow[]
  /** Absent where the bid has none. */
  readonly index?: readonly IndexRow[]
  readonly prices: readonly PriceStatement[]
  readonly priceTables: readonly PriceTable[]
  readonly blanks: readonly OpenBlank[]
  readonly certificates: readonly Certificate[]
  readonly people: readonly Person[]
  readonly cases: readonly Case[]
  readonly mentions: readonly Mention[]
}
