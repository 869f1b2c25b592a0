/** 工作表: rows of cells as shown, '' where a cell is empty. Rows and columns stand where they stand in the file. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** 合并单元格; none in CSV. */
  readonly merges?: readonly Merge[]
}

/** Cells shown as one, from 0; `row` and `column` are where it begins, spans are 1 or more. */
export interface Merge {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Most that a sheet may hold; more throws `ReadError` 'too-large'. */
export const SHEET_LIMITS = {
  sheets: 50,
  rows: 20_000,
  columns: 256,
  strings: 500_000,
  merges: 20_000,
  tableCells: 500_000,
} as const
