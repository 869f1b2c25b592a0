import type { BidPassage, BidTable, Certificate } from './model.ts'
import { validityIn } from './values.ts'

const NAME = /(证书|资质|认证|证件|体系|奖项)?名称|^(证书|资质|认证)$/
const NUMBER = /(证书|资质|认证|证件)?(编号|证号|号码)/
const VALIDITY = /有效期|有效日期|到期|截止|期限/
const ABOUT = /证书|资质|认证|许可证|登记证|备案/
const TERM = /有效期|聘期/
const INLINE =
  /((?:[A-Za-z0-9/ -]|[\u4e00-\u9fa5]){2,40}(?:证书|许可证|资质证|认证|聘书|身份证|执业证|备案证明)[^，。；]{0,24}?)[^。；]{0,40}?(?:有效期|聘期|有效期限)[^。；\d]{0,6}(\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?(?:\s?(?:至|到|-|~|—|－)\s?\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?)?)/g

/** Certificates (证书) in tables that give a number or a validity, and in running text with 有效期. */
export const readCertificates = (
  tables: readonly BidTable[],
  passages: readonly BidPassage[],
): readonly Certificate[] => [...tables.flatMap(inTable), ...passages.flatMap(inText)]

const inTable = (table: BidTable): readonly Certificate[] => {
  const column = (pattern: RegExp) => table.header.findIndex((name) => pattern.test(name.replace(/\s/g, '')))
  const name = column(NAME)
  const number = column(NUMBER)
  const validity = column(VALIDITY)
  if (name < 0 || (number < 0 && validity < 0)) return []
  if (!ABOUT.test(table.header.join('') + table.rows.map(({ cells }) => cells[name]).join(''))) return []
  return table.rows.flatMap(({ cells, place }) => {
    const { from, until } = validityIn(cells[validity] ?? '')
    const held = cells[name] ?? ''
    if (!ABOUT.test(held + table.header[name]) || (!cells[number] && !until)) return []
    return [{ name: held, number: cells[number] || null, validFrom: from, validUntil: until, place }]
  })
}

const inText = (passage: BidPassage): readonly Certificate[] =>
  passage.kind === 'row' || !TERM.test(passage.text)
    ? []
    : [...passage.text.matchAll(INLINE)].map(([, name, validity]) => {
        const { from, until } = validityIn(validity!)
        return { name: name!.trim(), number: null, validFrom: from, validUntil: until, place: passage.place }
      })
