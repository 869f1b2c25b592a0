import type { Review } from '../review.ts'
import { type Lang, messages } from './messages.ts'
import { writeXlsx } from './office/xlsx.ts'
import { datesSheet } from './sheets/dates.ts'
import type { Desk } from './sheets/desk.ts'
import { findingsSheet } from './sheets/findings.ts'
import { fitSheets } from './sheets/fit.ts'
import { formsSheet } from './sheets/forms.ts'
import { matrixSheet, scoringSheet } from './sheets/matrix.ts'
import { overviewSheet } from './sheets/overview.ts'
import { sheetWords } from './sheets/words.ts'
import { STATUSES, summarize } from './summary.ts'

/** Rows left below the names of owners for the team to type its own. */
const SPARE_OWNERS = 30

/** The review as an Excel workbook (工作表): matrix, scoring, findings, forms, dates, fit. */
export const renderXlsx = (review: Review, lang: Lang = 'zh'): Uint8Array => {
  const words = messages[lang]
  const own = sheetWords[lang]
  const desk: Desk = { review, summary: summarize(review, words), words, own }
  return writeXlsx({
    title: [words.title[review.bid ? 'bid' : 'tender'], review.tender.facts.name?.value]
      .filter(Boolean)
      .join(' · '),
    sheets: [
      overviewSheet(desk),
      findingsSheet(desk),
      matrixSheet(desk),
      scoringSheet(desk),
      formsSheet(desk),
      datesSheet(desk),
      ...fitSheets(desk),
    ],
    lists: [
      { name: own.columns.status, values: STATUSES.map((status) => words.statuses[status]) },
      { name: own.columns.work, values: own.work },
      { name: own.columns.signed, values: own.done },
      { name: own.owners, values: [], spare: SPARE_OWNERS },
    ],
    listSheet: own.sheets.lists,
  })
}
