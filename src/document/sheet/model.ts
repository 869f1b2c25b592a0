/** 工作表: rows of cells as shown, '' where a cell is empty. Rows and columns stand where they stand in the file. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** Most that a sheet may hold; more throws `ReadError` 'too-large'. */
export const SHEET_LIMITS = { sheets: 50, rows: 20_000, columns: 256, strings: 500_000 } as const
