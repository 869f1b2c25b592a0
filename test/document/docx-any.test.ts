import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../src/document/docx/read.ts'
import { ReadError } from '../../src/document/errors.ts'
import type { Block, SourceDocument } from '../../src/document/model.ts'
import { docx, level, list, lists } from './docx-builder.ts'

const NAMES = [
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:tcPr',
  'w:pPr',
  'w:rPr',
  'w:numPr',
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:del',
  'w:fldChar',
  'w:instrText',
  'w:txbxContent',
  'w:footnoteReference',
  'm:oMath',
  'm:f',
  'w:ruby',
  'w:sym',
]
const SETTINGS = [
  '<w:vMerge/>',
  '<w:vMerge w:val="restart"/>',
  '<w:hMerge/>',
  '<w:gridSpan w:val="3"/>',
  '<w:gridSpan w:val="-2"/>',
  '<w:gridBefore w:val="1"/>',
  '<w:ilvl w:val="1"/>',
  '<w:ilvl w:val="77"/>',
  '<w:numId w:val="1"/>',
  '<w:outlineLvl w:val="0"/>',
  '<w:outlineLvl w:val="x"/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:sym w:char="zz"/>',
  '<w:br w:type="page"/>',
  '<w:footnoteReference w:id="2"/>',
]
const text = fc.constantFrom('第一章 总则', '1、甲', '乙', '一、', '★', '　', '\n')

const { element } = fc.letrec((tie) => ({
  element: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom(...SETTINGS),
    text.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`),
    fc
      .tuple(fc.constantFrom(...NAMES), fc.array(tie('element'), { maxLength: 5 }))
      .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
  ),
}))
const body = fc.array(element as fc.Arbitrary<string>, { maxLength: 12 }).map((parts) => parts.join(''))

const cell = fc
  .array(fc.constantFrom(...SETTINGS.slice(0, 4)), { maxLength: 2 })
  .map((settings) => `<w:tc><w:tcPr>${settings.join('')}</w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>`)
const tableXml = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((rows) => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`)

const numbering = lists(list(1, level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2')))
const footnotes =
  '<w:footnote w:id="2"><w:p><w:r><w:t>注</w:t><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote>'

const inside = (block: Block): readonly Block[] =>
  block.kind === 'table'
    ? [block, ...block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(inside)))]
    : [block]

const overlaps = (block: Block): boolean => {
  if (block.kind !== 'table') return false
  const taken = new Set<string>()
  for (const { cells } of block.rows)
    for (const { row, column, rowSpan, columnSpan } of cells)
      for (let down = 0; down < rowSpan; down += 1)
        for (let right = 0; right < columnSpan; right += 1) {
          const place = `${row + down},${column + right}`
          if (taken.has(place)) return true
          taken.add(place)
        }
  return false
}

const flaws = (document: SourceDocument): readonly string[] =>
  document.blocks.flatMap((block, index) =>
    inside(block).flatMap((one) => [
      ...(one.index === index ? [] : ['index']),
      ...('label' in one && !one.text.startsWith(one.label) ? ['label'] : []),
      ...('text' in one && one.text.trim() !== one.text ? ['space'] : []),
      ...(overlaps(one) ? ['overlap'] : []),
    ]),
  )

describe('readDocx of any tree of elements', () => {
  it.each([
    ['blocks', body],
    ['grids', tableXml],
  ])('gives sound %s or says why there are none', async (_, any) => {
    await fc.assert(
      fc.asyncProperty(any, async (xml) => {
        const found = await readDocx(docx({ body: xml, numbering, footnotes }), 'a.docx').then(
          flaws,
          (cause: unknown) => (cause instanceof ReadError && cause.code === 'no-text' ? [] : [String(cause)]),
        )
        expect(found).toEqual([])
      }),
      { seed: 7, numRuns: 1500 },
    )
  })
})
