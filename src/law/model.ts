/** 法规: a legal instrument with its dates in force. */
export interface Instrument {
  readonly id: string
  /** 名称 */
  readonly name: string
  readonly nameEn: string
  /** 文号 */
  readonly documentNo: string
  readonly inForceFrom: string | null
  readonly inForceTo: string | null
}

/** 依据: one article of an instrument. */
export interface Source {
  readonly instrument: Instrument
  /** "第二十三条", as cited. */
  readonly article: string
}
