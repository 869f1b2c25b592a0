/** The files that are mutated: small ones of ours, and two real ones where the labelled corpus is at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'

const load = (url) => new Uint8Array(readFileSync(url))
const at = (path) => new URL(path, import.meta.url)

const OFFICE = 'http://schemas.openxmlformats.org'
const zipped = (parts) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))

const workbook = () =>
  zipped({
    'xl/workbook.xml': `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="分项报价表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="str"><v>名称</v></c><c r="B1" t="str"><v>单价（元）</v></c></row><row r="2"><c r="A2" t="str"><v>课桌</v></c><c r="B2"><v>310.5</v></c></row><row r="3"><c r="A3" t="str"><v>合计</v></c><c r="B3"><v>310.5</v></c></row></sheetData><mergeCells><mergeCell ref="A3:A4"/></mergeCells></worksheet>`,
  })

const slides = () =>
  zipped({
    'ppt/presentation.xml': `<p:presentation xmlns:p="${OFFICE}/presentationml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/slide" Target="slides/slide1.xml"/></Relationships>`,
    'ppt/slides/slide1.xml': `<p:sld xmlns:p="${OFFICE}/presentationml/2006/main" xmlns:a="${OFFICE}/drawingml/2006/main"><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>项目实施方案</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
  })

const OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"'
const ofd = () =>
  zipped({
    'OFD.xml': `<ofd:OFD ${OFD}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${OFD}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/0.xml"/></ofd:Pages></ofd:Document>`,
    'Doc_0/Pages/0.xml': `<ofd:Page ${OFD}><ofd:Content><ofd:Layer ID="2"><ofd:TextObject ID="3" Boundary="30 36 150 6" Font="1" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g 12 4">一、项目名称：示例采购</ofd:TextCode></ofd:TextObject><ofd:PathObject ID="4" Boundary="0 0 210 297"><ofd:AbbreviatedData>M 30 50 L 180 50 L 180 80 C</ofd:AbbreviatedData></ofd:PathObject></ofd:Layer></ofd:Content></ofd:Page>`,
  })

const cases = () =>
  readdirSync(at('../../fixtures/cases'))
    .filter((name) => /\.(?:md|docx|pdf)$/.test(name))
    .map((name) => ({ name, bytes: load(at(`../../fixtures/cases/${name}`)) }))

const encrypted = () =>
  ['agile.docx', 'locked.pdf'].map((name) => ({ name, bytes: load(at(`../document/encrypted/${name}`)) }))

const CORPUS = at('../../../shared/eval/dev/')
const SMALL = 400_000

const real = () =>
  existsSync(CORPUS)
    ? readdirSync(CORPUS)
        .filter((name) => /\.(?:docx|pdf)$/.test(name))
        .map((name) => ({ name, bytes: load(new URL(name, CORPUS)) }))
        .filter(({ bytes }) => bytes.length < SMALL)
        .slice(0, 2)
    : []

/** Seeds in groups: a group is picked first, so that many files of one kind don't crowd out the others. */
export const seedGroups = (withReal) => {
  const ours = cases()
  const kind = (end) => ours.filter(({ name }) => name.endsWith(end))
  return [
    kind('.md'),
    kind('.docx'),
    kind('.docx'),
    kind('.pdf'),
    [{ name: 'prices.xlsx', bytes: workbook() }],
    [{ name: 'slides.pptx', bytes: slides() }],
    [{ name: 'notice.ofd', bytes: ofd() }],
    [{ name: 'files.zip', bytes: zipSync({ '招标文件.md': kind('.md')[0].bytes }) }],
    encrypted(),
    ...(withReal ? [real()].filter((group) => group.length > 0) : []),
  ]
}
