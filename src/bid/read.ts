import type { SourceDocument } from '../document/model.ts'
import { findBlanks } from './blanks.ts'
import { readCases } from './cases.ts'
import { readCertificates } from './certificates.ts'
import { readIndexRows } from './index-rows.ts'
import { layOut } from './layout.ts'
import { findMentions } from './mentions.ts'
import type { Bid } from './model.ts'
import { readPeople } from './people.ts'
import { readPrices, readPriceTables } from './prices.ts'
import { readResponses } from './responses.ts'
import { readVolumes } from './volumes.ts'

/** Reads the volumes of one bid (投标文件). */
export const readBid = (documents: readonly SourceDocument[]): Bid => {
  const { passages, sections, tables } = layOut(documents)
  const priceTables = readPriceTables(tables, sections)
  return {
    volumes: readVolumes(documents, sections),
    headings: sections.map(({ place }) => place),
    sections,
    passages,
    tables,
    responses: readResponses(tables, sections),
    index: readIndexRows(tables),
    prices: readPrices(passages, tables, priceTables, sections),
    priceTables,
    blanks: findBlanks(passages, sections),
    certificates: readCertificates(tables, passages),
    people: readPeople(tables),
    cases: readCases(tables, ({ section }) => sections[section]?.title ?? ''),
    mentions: findMentions(passages),
  }
}
