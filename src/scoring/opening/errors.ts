export type OpeningErrorCode =
  | 'no-header'
  | 'no-rows'
  | 'quote-missing'
  | 'quote-invalid'
  | 'name-missing'
  | 'name-twice'
  | 'points-invalid'

/** A record of an opening (唱标记录) that can't be used. `row` counts from 1, the header included. */
export class OpeningError extends Error {
  readonly code: OpeningErrorCode
  readonly row: number | null
  readonly found: string

  constructor(code: OpeningErrorCode, row: number | null, found: string) {
    super(`${code}${row === null ? '' : ` (row ${row})`}: ${found}`)
    this.name = 'OpeningError'
    this.code = code
    this.row = row
    this.found = found
  }
}
