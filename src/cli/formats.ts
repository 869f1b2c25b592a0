/** Formats of a review with the file that each writes; null: one for each document, named after it. */
export const FORMATS = {
  terminal: 'bidlint-report.txt',
  json: 'bidlint-report.json',
  html: 'bidlint-report.html',
  xlsx: 'bidlint-report.xlsx',
  docx: 'bidlint-report.docx',
  responses: 'bidlint-responses.docx',
  checklist: 'bidlint-checklist.docx',
  annotated: null,
  md: 'bidlint-report.md',
  csv: 'bidlint-report.csv',
  sarif: 'bidlint-report.sarif',
  junit: 'bidlint-report.junit.xml',
} as const satisfies Readonly<Record<string, string | null>>

export type Format = keyof typeof FORMATS

/** Those that go to standard output where no place is named; the others are for programs with a window. */
export const SHOWN: ReadonlySet<Format> = new Set(['terminal', 'json', 'md', 'csv', 'sarif', 'junit'])

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[]
