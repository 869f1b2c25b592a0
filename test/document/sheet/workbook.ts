import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook with these sheets; each is the XML inside x:sheetData. Styles: 0 general, 1 day, 2 percent, 3 年月日, 4 two decimals. */
export const workbookOf = (
  sheets: Readonly<Record<string, string>>,
  more: {
    readonly strings?: string
    readonly properties?: string
    readonly state?: string
    readonly merged?: readonly string[]
  } = {},
): Uint8Array => {
  const names = Object.keys(sheets)
  const list = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}" ${at === 1 ? (more.state ?? '') : ''}/>`,
  )
  const relations = names.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}">${more.properties ?? ''}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0.00_ &quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${more.strings ?? ''}</sst>`,
  }
  const merged = (more.merged ?? []).map((reference) => `<x:mergeCell ref="${reference}"/>`).join('')
  for (const [at, name] of names.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${sheets[name]!.replace(/<(\/?)(\w)/g, '<$1x:$2')}</x:sheetData><x:mergeCells>${merged}</x:mergeCells></x:worksheet>`
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}
