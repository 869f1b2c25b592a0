import type { SourceDocument } from '../model.ts'

/** 幻灯片: one slide; its words stand in the blocks of the deck's document. */
export interface Slide {
  /** From 1, in the order of the show; the page of its blocks. */
  readonly number: number
  /** '' where it has none. */
  readonly title: string
  /** Its paragraphs and table cells, title left out. */
  readonly texts: readonly string[]
  /** 备注: what the speaker says, '' where there is none. */
  readonly notes: string
  /** Left out when the slides are shown. */
  readonly isHidden: boolean
  /** Pictures, charts and diagrams, whose words are not read. */
  readonly pictures: number
}

/** 演示文稿. In `document` each slide is a page: its title a heading, its notes behind its text. */
export interface Deck {
  readonly document: SourceDocument
  readonly slides: readonly Slide[]
}
