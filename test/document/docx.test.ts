import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../src/document/docx/number-format.ts'
import { readDocx } from '../../src/document/docx/read.ts'
import { ReadError } from '../../src/document/errors.ts'
import type { Block, Heading, Table } from '../../src/document/model.ts'
import { type DocxParts, docx, level, list, lists, NAMESPACES, numbered, p, run } from './docx-builder.ts'

const read = (parts: DocxParts) => readDocx(docx(parts), 'a.docx')

const textOf = (block: Block): string =>
  block.kind === 'table' || block.kind === 'pageBreak' ? block.kind : block.text

const texts = async (parts: DocxParts): Promise<readonly string[]> => (await read(parts)).blocks.map(textOf)

const body = (xml: string) => texts({ body: xml })

const headings = async (parts: DocxParts): Promise<readonly (readonly [number, string])[]> =>
  (await read(parts)).blocks
    .filter((block): block is Heading => block.kind === 'heading')
    .map(({ level: height, text }) => [height, text])

const row = (cells: string, properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`

const tableOf = async (xml: string): Promise<Table> => {
  const [block] = (await read({ body: `<w:tbl>${xml}</w:tbl>` })).blocks
  if (block?.kind !== 'table') throw new Error('no table')
  return block
}
const gridOf = (table: Table) =>
  table.rows.map(({ cells }) =>
    cells.map((one) => `${one.row},${one.column} ${one.rowSpan}x${one.columnSpan} ${one.text}`),
  )

describe('numbering formats', () => {
  const printed: readonly [string, readonly [number, string][]][] = [
    [
      'decimal',
      [
        [1, '1'],
        [101, '101'],
      ],
    ],
    [
      'chineseCounting',
      [
        [1, '一'],
        [10, '十'],
        [11, '十一'],
        [20, '二十'],
        [99, '九十九'],
        [101, '一○一'],
      ],
    ],
    [
      'chineseCountingThousand',
      [
        [10, '十'],
        [11, '十一'],
        [100, '一百'],
        [101, '一百〇一'],
        [110, '一百一十'],
        [1001, '一千〇一'],
        [10_010, '一万〇一十'],
      ],
    ],
    [
      'japaneseCounting',
      [
        [1, '一'],
        [10, '十'],
        [21, '二十一'],
        [100, '百'],
        [101, '百一'],
        [111, '百十一'],
      ],
    ],
    [
      'ideographDigital',
      [
        [1, '一'],
        [10, '一〇'],
        [12, '一二'],
      ],
    ],
    [
      'ideographTraditional',
      [
        [1, '甲'],
        [10, '癸'],
        [11, '11'],
      ],
    ],
    [
      'ideographZodiac',
      [
        [1, '子'],
        [12, '亥'],
      ],
    ],
    [
      'ideographZodiacTraditional',
      [
        [1, '甲子'],
        [12, '乙亥'],
      ],
    ],
    [
      'chineseLegalSimplified',
      [
        [1, '壹'],
        [10, '壹拾'],
        [105, '壹佰零伍'],
      ],
    ],
    [
      'ideographLegalTraditional',
      [
        [2, '貳'],
        [10, '壹拾'],
        [16, '壹拾陸'],
      ],
    ],
    [
      'decimalEnclosedCircle',
      [
        [1, '①'],
        [20, '⑳'],
        [21, '㉑'],
        [60, '60'],
      ],
    ],
    [
      'decimalEnclosedParen',
      [
        [1, '⑴'],
        [21, '21'],
      ],
    ],
    ['decimalEnclosedFullstop', [[2, '⒉']]],
    ['ideographEnclosedCircle', [[1, '㈠']]],
    ['decimalFullWidth', [[12, '１２']]],
    [
      'decimalZero',
      [
        [3, '03'],
        [12, '12'],
      ],
    ],
    [
      'upperLetter',
      [
        [1, 'A'],
        [26, 'Z'],
        [27, 'AA'],
        [53, 'AAA'],
      ],
    ],
    [
      'lowerRoman',
      [
        [4, 'iv'],
        [1999, 'mcmxcix'],
      ],
    ],
    ['upperRoman', [[9, 'IX']]],
    [
      'ordinal',
      [
        [1, '1st'],
        [2, '2nd'],
        [11, '11th'],
        [23, '23rd'],
      ],
    ],
    [
      'cardinalText',
      [
        [1, 'One'],
        [21, 'Twenty-one'],
      ],
    ],
    ['none', [[1, '']]],
    ['noSuchFormat', [[7, '7']]],
  ]
  it.each(printed.flatMap(([format, pairs]) => pairs.map(([value, text]) => ({ format, value, text }))))(
    'prints $value as "$text" in $format',
    ({ format, value, text }) => expect(formatNumber(value, format)).toBe(text),
  )
  it('pads a custom format to the width of its example', () => {
    expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007')
  })
})

describe('automatic numbers', () => {
  it('stand in front of the words and in the label, level by level', async () => {
    const numbering = lists(
      list(
        1,
        level(0, 'chineseCounting', '第%1章') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '（%3）'),
      ),
    )
    const { blocks } = await read({
      numbering,
      body: [
        [0, '公告'],
        [1, '范围'],
        [1, '资格'],
        [2, '业绩'],
        [0, '须知'],
        [1, '总则'],
        [2, '定义'],
      ]
        .map(([depth, text]) => numbered(String(text), 1, Number(depth)))
        .join(''),
    })
    expect(blocks.map(textOf)).toEqual([
      '第一章 公告',
      '一.1 范围',
      '一.2 资格',
      '（1） 业绩',
      '第二章 须知',
      '二.1 总则',
      '（1） 定义',
    ])
    expect(blocks[3]).toMatchObject({ kind: 'listItem', level: 2, label: '（1）' })
  })
  it('print all levels in figures where the level is legal', async () => {
    const numbering = lists(
      list(1, level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')),
    )
    expect(await texts({ numbering, body: numbered('甲', 1) + numbered('乙', 1, 1) })).toEqual([
      '一、 甲',
      '1.1 乙',
    ])
  })
  it('start over at a list with a start of its own, and go on where it has none', async () => {
    const decimal = level(0, 'decimal', '%1.')
    const second = `<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`
    const third = `<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`
    const numbering = lists(list(1, decimal)) + second + third
    const items = [1, 1, 2, 2, 3].map((id) => numbered('甲', id)).join('')
    expect(await texts({ numbering, body: items })).toEqual(['1. 甲', '2. 甲', '5. 甲', '6. 甲', '7. 甲'])
  })
  it('do not restart where lvlRestart forbids it', async () => {
    const numbering = lists(
      list(1, level(0, 'decimal', '%1.') + level(1, 'decimal', '第%2条', '<w:lvlRestart w:val="0"/>')),
    )
    const items = [0, 1, 0, 1].map((depth) => numbered('甲', 1, depth)).join('')
    expect(await texts({ numbering, body: items })).toEqual(['1. 甲', '第1条 甲', '2. 甲', '第2条 甲'])
  })
  it('take a level that the list replaces', async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`
    const numbering = lists(list(1, level(0, 'decimal', '%1.'), override))
    expect(await texts({ numbering, body: numbered('甲', 1) })).toEqual(['A) 甲'])
  })
  it('come from the style, at the level that names the style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/><w:basedOn w:val="h1"/></w:style>'
    const numbering = lists(
      list(
        1,
        level(0, 'decimal', '%1', '<w:pStyle w:val="h1"/>') +
          level(1, 'decimal', '%1.%2', '<w:pStyle w:val="h2"/>'),
      ),
    )
    const content = p('总则', '<w:pStyle w:val="h1"/>') + p('定义', '<w:pStyle w:val="h2"/>')
    expect(await headings({ styles, numbering, body: content })).toEqual([
      [1, '1 总则'],
      [2, '1.1 定义'],
    ])
  })
  it('follow a link to a numbering style', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="ns"><w:name w:val="ns"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const linked = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="ns"/></w:abstractNum>'
    const [definition, number] = list(1, level(0, 'decimalEnclosedCircle', '%1'))
    const numbering = `${definition}${linked}${number}<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`
    expect(await texts({ styles, numbering, body: numbered('甲', 2) })).toEqual(['① 甲'])
  })
  it('are off where the paragraph says number 0', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const numbering = lists(list(1, level(0, 'decimal', '%1.')))
    const off = '<w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
    expect(await texts({ styles, numbering, body: p('甲', off) })).toEqual(['甲'])
  })
  it('print bullets of symbol fonts as characters that can be read', async () => {
    const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`
    const bullet = (id: number, glyph: string, name: string) =>
      list(
        id,
        `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${glyph}"/>${font(name)}</w:lvl>`,
      )
    const numbering = lists(
      bullet(1, '\uf0b7', 'Symbol'),
      bullet(2, '\uf0d8', 'Wingdings'),
      bullet(3, 'l', 'Wingdings'),
    )
    const items = [1, 2, 3].map((id) => numbered('甲', id)).join('')
    expect(await texts({ numbering, body: items })).toEqual(['• 甲', '➢ 甲', '● 甲'])
  })
  it('are not used up by paragraphs that are hidden', async () => {
    const numbering = lists(list(1, level(0, 'decimal', '%1.')))
    const hidden = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>'
    const items = numbered('甲', 1) + p(run('隐', '<w:vanish/>'), hidden) + numbered('乙', 1)
    expect(await texts({ numbering, body: items })).toEqual(['1. 甲', '2. 乙'])
  })
  it('fill cells that hold nothing else', async () => {
    const numbering = lists(list(1, level(0, 'decimal', '%1')))
    const grid = `<w:tbl>${row(cell(numbered('', 1)) + cell('台'))}${row(cell(numbered('', 1)) + cell('套'))}</w:tbl>`
    const [table] = (await read({ numbering, body: grid })).blocks
    expect(gridOf(table as Table)).toEqual([
      ['0,0 1x1 1', '0,1 1x1 台'],
      ['1,0 1x1 2', '1,1 1x1 套'],
    ])
  })
})

describe('headings', () => {
  it('take their level from outline levels and names, through the styles they are based on', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="标题 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="d"><w:name w:val="条"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
    const content = ['b', 'c', 'd'].map((id) => p(`样式${id}`, `<w:pStyle w:val="${id}"/>`)).join('')
    const direct =
      p('直接', '<w:outlineLvl w:val="0"/>') + p('正文', '<w:pStyle w:val="b"/><w:outlineLvl w:val="9"/>')
    expect(await headings({ styles, body: content + direct })).toEqual([
      [1, '样式b'],
      [2, '样式c'],
      [3, '样式d'],
      [1, '直接'],
    ])
  })
  it('are bold or centred chapter lines without a style, with their items below', async () => {
    const content =
      p('第一章 采购公告', '<w:jc w:val="center"/>') +
      p(run('一、项目概况', '<w:b/>')) +
      p('本项目采购设备一批。') +
      p(run('（一）供货范围', '<w:b/>')) +
      p('见清单。') +
      p(run('第二章 须知', '<w:b/>'))
    expect(await headings({ body: content })).toEqual([
      [1, '第一章 采购公告'],
      [2, '一、项目概况'],
      [3, '（一）供货范围'],
      [1, '第二章 须知'],
    ])
  })
  it('are not the lines of a table of contents', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const bold = (text: string) => p(run(text, '<w:b/>'))
    const toc =
      `<w:p>${field('begin')}<w:r><w:instrText> TOC \\o </w:instrText></w:r>${field('separate')}${run('第一章 公告', '<w:b/>')}</w:p>` +
      `<w:p>${run('第二章 须知', '<w:b/>')}${field('end')}</w:p>` +
      bold('第三章 需求……………12') +
      bold('第四章 格式\t15')
    expect(await headings({ body: toc })).toEqual([])
    expect(await body(toc)).toEqual(['第一章 公告', '第二章 须知', '第三章 需求……………12', '第四章 格式\t15'])
  })
  it('are not the lines of a list of chapters without page numbers', async () => {
    const bold = (text: string) => p(run(text, '<w:b/>'))
    const names = ['第一章 公告', '第二章 须知', '第三章 需求']
    const parts = names.map((name) => bold(name) + p(`${name}的内容。`)).join('')
    expect((await headings({ body: names.map(bold).join('') + parts })).length).toBe(3)
  })
  it('hold what follows them even where a style puts it beside or above them', async () => {
    const outline = (height: number, text: string) => p(text, `<w:outlineLvl w:val="${height - 1}"/>`)
    const content =
      outline(2, '第一章 公告') + outline(1, '合同文本') + outline(2, '通用条款') + outline(2, '第二章 须知')
    expect(await headings({ body: content })).toEqual([
      [2, '第一章 公告'],
      [3, '合同文本'],
      [4, '通用条款'],
      [2, '第二章 须知'],
    ])
  })
  it('are no whole clauses', async () => {
    expect(
      await headings({ body: p('1.投标人应当提交原件；未提交的，投标无效。', '<w:outlineLvl w:val="2"/>') }),
    ).toEqual([])
  })
})

describe('words', () => {
  it('has ideographs where the file has radicals that print like them', async () => {
    expect(await body(p('⼯程⽤⻋'))).toEqual(['工程用车'])
  })
  it('keep what tracked changes insert and leave what they delete', async () => {
    const content = `<w:p>${run('交付')}<w:ins>${run('三十')}</w:ins><w:del><w:r><w:delText>六十</w:delText></w:r></w:del><w:moveFrom>${run('旧')}</w:moveFrom>${run('日')}</w:p>`
    expect(await body(content)).toEqual(['交付三十日'])
  })
  it('join paragraphs whose mark between them was deleted', async () => {
    expect(await body(p('前半', '<w:rPr><w:del/></w:rPr>') + p('后半'))).toEqual(['前半后半'])
  })
  it('end with their cell where its last mark was deleted', async () => {
    const last = p('格内', '<w:rPr><w:del/></w:rPr>')
    const { blocks } = await read({ body: `<w:tbl>${row(cell(last))}</w:tbl>${p('格外')}` })
    expect(gridOf(blocks[0] as Table)).toEqual([['0,0 1x1 格内']])
    expect(textOf(blocks[1]!)).toBe('格外')
  })
  it('come once from a text box that has a fallback', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const content = `<w:p>${run('正文')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框内')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框内')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(await body(content)).toEqual(['正文', '框内'])
  })
  it('come from content controls, hyperlinks and smart tags', async () => {
    const content = `<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:smartTag>${run('甲')}</w:smartTag><w:hyperlink>${run('乙')}</w:hyperlink><w:sdt><w:sdtContent>${run('丙')}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>`
    expect(await body(content)).toEqual(['甲乙丙'])
  })
  it('show check boxes of every kind', async () => {
    const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    const field = (checked: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${checked}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const control = `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>`
    const content = [
      sym('Wingdings 2', 'F052') +
        sym('Wingdings', 'F0A8') +
        sym('Wingdings 2', '00A3') +
        sym('Wingdings', 'F0FE'),
      run('R', '<w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/>'),
      field('<w:checked/>') + field(''),
      control,
    ]
    expect(await body(content.map((xml) => `<w:p>${xml}</w:p>`).join(''))).toEqual(['☑□□☑', '☑', '☑□', '☒'])
  })
  it('count glyphs of symbol fonts that nothing stands for', async () => {
    const { notices } = await read({
      body: `<w:p>${run('甲')}<w:r><w:sym w:font="Wingdings" w:char="F03A"/></w:r></w:p>`,
    })
    expect(notices).toEqual([{ code: 'unmapped-characters', file: 'a.docx', page: null, count: 1 }])
  })
  it('are the results of fields, not their instructions', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
    const nested = mark('begin') + instruction('REF x') + mark('separate') + run('内') + mark('end')
    const whole = `<w:p>${run('见')}${mark('begin')}${instruction('IF ')}${nested}${mark('separate')}${run('第3页')}${mark('end')}</w:p>`
    const broken = `<w:p>${mark('begin')}${instruction('PAGE')}</w:p>${p('后文')}`
    expect(await body(whole + broken)).toEqual(['见第3页', '后文'])
  })
  it('read enclosed characters that only a field draws', async () => {
    const content = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>eq \\o\\ac(○,3)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run('证书')}</w:p>`
    const [block] = (await read({ body: content })).blocks
    expect(block).toMatchObject({ text: '③证书', label: '③' })
  })
  it('leave hidden text and annotations to ruby, and keep tabs, breaks and hyphens', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('biāo')}</w:rt><w:rubyBase>${run('标')}</w:rubyBase></w:ruby></w:r>`
    const content = `<w:p>${run('隐', '<w:vanish/>')}${ruby}<w:r><w:tab/><w:t>A</w:t><w:noBreakHyphen/><w:t>1</w:t><w:br/><w:t>行</w:t></w:r></w:p>`
    expect(await body(content)).toEqual(['标\tA-1\n行'])
  })
  it('on two sides of a page break do not run together', async () => {
    const content = `<w:p>${run('封面')}<w:r><w:br w:type="page"/><w:br w:type="page"/></w:r>${run('目录')}</w:p>`
    expect((await body(content)).slice(0, 2)).toEqual(['封面', '目录'])
  })
  it('part at a line break where a clause of its own begins', async () => {
    const br = '<w:r><w:br/></w:r>'
    const content = `<w:p>${run('一、要求：')}${br}${run('1、材质为钢；')}${br}${run('厚度一毫米。')}${br}${run('★2、颜色为白。')}</w:p>`
    expect(await body(content)).toEqual(['一、要求：', '1、材质为钢；\n厚度一毫米。', '★2、颜色为白。'])
  })
  it('write formulas on one line', async () => {
    const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
    const content = `<w:p><m:oMath>${t('F=')}<m:f><m:num>${t('基准价')}</m:num><m:den>${t('报价')}</m:den></m:f>${t('×30')}</m:oMath></w:p>`
    expect(await body(content)).toEqual(['F=基准价/报价×30'])
  })
  it('are bold where all of them are, by style or by themselves', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="s"><w:name w:val="s"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="c"><w:name w:val="c"/><w:rPr><w:b/></w:rPr></w:style>'
    const content = [
      p('样式', '<w:pStyle w:val="s"/>'),
      p(run('字符', '<w:rStyle w:val="c"/>')),
      p(run('取消', '<w:b w:val="0"/>'), '<w:pStyle w:val="s"/>'),
      p(run('部分', '<w:b/>') + run('不粗')),
    ]
    const { blocks } = await read({ styles, body: content.join('') })
    expect(blocks.map((block) => 'bold' in block && block.bold)).toEqual([true, true, false, false])
  })
  it('of a footnote follow the paragraph that refers to it', async () => {
    const content = `<w:p>${run('质保三年')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${p('其他')}`
    const footnotes = `<w:footnote w:id="2">${p('自验收之日起算')}</w:footnote>`
    expect(await texts({ body: content, footnotes })).toEqual(['质保三年', '自验收之日起算', '其他'])
  })
  it('fill the label with a number that was typed', async () => {
    const [block] = (await read({ body: p('（二）交付地点') })).blocks
    expect(block).toMatchObject({ kind: 'paragraph', label: '（二）' })
  })
})

describe('tables', () => {
  it('know where merged cells begin and what they span', async () => {
    const begins = '<w:vMerge w:val="restart"/>'
    const goesOn = '<w:vMerge/>'
    const table = await tableOf(
      row(cell('评分项', '<w:gridSpan w:val="2"/>') + cell('分值')) +
        row(cell('技术', begins) + cell('参数') + cell('30')) +
        row(cell('', goesOn) + cell('方案') + cell('20')) +
        row(cell('价格', begins) + cell('报价') + cell('50')),
    )
    expect(table.columns).toBe(3)
    expect(gridOf(table)).toEqual([
      ['0,0 1x2 评分项', '0,2 1x1 分值'],
      ['1,0 2x1 技术', '1,1 1x1 参数', '1,2 1x1 30'],
      ['2,1 1x1 方案', '2,2 1x1 20'],
      ['3,0 1x1 价格', '3,1 1x1 报价', '3,2 1x1 50'],
    ])
  })
  it('count columns left out before a row', async () => {
    const table = await tableOf(row(cell('甲') + cell('乙')) + row(cell('丙'), '<w:gridBefore w:val="1"/>'))
    expect(gridOf(table)[1]).toEqual(['1,1 1x1 丙'])
  })
  it('leave rows that tracked changes delete', async () => {
    const table = await tableOf(row(cell('甲')) + row(cell('乙'), '<w:del/>') + row(cell('丙'), '<w:ins/>'))
    expect(gridOf(table)).toEqual([['0,0 1x1 甲'], ['1,0 1x1 丙']])
  })
  it('put nested tables into the text of their cell', async () => {
    const inner = `<w:tbl>${row(cell('a') + cell('b'))}${row(cell('c') + cell('d'))}</w:tbl>`
    const table = await tableOf(row(cell(p('清单') + inner + p('完'))))
    const [only] = table.rows[0]!.cells
    expect(only!.text).toBe('清单\na\tb\nc\td\n完')
    expect(only!.blocks.map(({ kind, index }) => [kind, index])).toEqual([
      ['paragraph', 0],
      ['table', 0],
      ['paragraph', 0],
    ])
  })
  it('read rows inside content controls', async () => {
    const table = await tableOf(`<w:sdt><w:sdtContent>${row(cell('甲'))}</w:sdtContent></w:sdt>`)
    expect(gridOf(table)).toEqual([['0,0 1x1 甲']])
  })
})

describe('the package', () => {
  it('gives headers and watermarks as furniture, and page breaks as blocks', async () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>'
    const header = `${p('某市人民医院')}<w:p><w:r><w:pict><v:shape><v:textpath string="草稿"/></v:shape></w:pict></w:r></w:p>`
    const { furniture, blocks } = await read({
      header,
      body: `${p('甲')}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${p('乙')}${section}`,
    })
    expect(furniture.map(({ kind, text }) => [kind, text])).toEqual([
      ['header', '某市人民医院'],
      ['watermark', '草稿'],
    ])
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'pageBreak', 'paragraph'])
  })
  it('counts pictures, and names imported parts that it does not read', async () => {
    const { notices } = await read({
      body: `<w:p>${run('图')}<w:r><w:drawing><pic:pic/></w:drawing></w:r><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p><w:altChunk r:id="chunk"/>`,
      relationships: [['chunk', 'aFChunk', 'part.html']],
    })
    expect(notices.map(({ code, count, detail }) => [code, count ?? detail])).toEqual([
      ['part-unreadable', 'word/part.html'],
      ['picture-not-read', 2],
    ])
  })
  it('names documents embedded in it, which it does not read', async () => {
    const { notices } = await read({
      body: p('见附件'),
      relationships: [['x', 'package', 'embeddings/list.xlsx']],
    })
    expect(notices.map(({ code, detail }) => [code, detail])).toEqual([
      ['part-unreadable', 'word/embeddings/list.xlsx'],
    ])
  })
  it('may use the strict namespace, other prefixes and back slashes', async () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="1"/></x:pPr><x:r><x:t>严格</x:t></x:r></x:p></x:body></x:document>'
    const { blocks } = await readDocx(zipSync({ 'word\\document.xml': strToU8(xml) }), 'a.docx')
    expect(blocks).toMatchObject([{ kind: 'heading', level: 2, text: '严格' }])
  })
  it('may name its main part otherwise', async () => {
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>'
    const main = `<w:document ${NAMESPACES}><w:body>${p('二号')}</w:body></w:document>`
    const bytes = zipSync({ '_rels/.rels': strToU8(relationships), 'word/document2.xml': strToU8(main) })
    expect((await readDocx(bytes, 'a.docx')).blocks.map(textOf)).toEqual(['二号'])
  })
  it('survives a side part that cannot be read', async () => {
    const { blocks, notices } = await read({
      body: p('甲'),
      entries: { 'word/styles.xml': '<w:styles' },
      styles: '',
    })
    expect(blocks.map(textOf)).toEqual(['甲'])
    expect(notices.map(({ code }) => code)).toEqual(['part-unreadable'])
  })

  const failure = async (bytes: Uint8Array): Promise<unknown> =>
    readDocx(bytes, 'a.docx').then(
      () => 'read',
      (cause: unknown) => (cause instanceof ReadError ? cause.code : cause),
    )
  const main = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) })
  it.each([
    ['a ZIP without a main part', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'unknown-format'],
    ['bytes that only begin like a ZIP', strToU8('PK\u0003\u0004nothing'), 'damaged'],
    ['a file cut short', docx({ body: p('甲'.repeat(999)) }).slice(0, 300), 'damaged'],
    ['XML that is not well formed', main('<w:document><w:body>'), 'damaged'],
    [
      'a document type',
      main('<!DOCTYPE a [<!ENTITY b "c">]><w:document><w:body>&b;</w:body></w:document>'),
      'damaged',
    ],
    ['a document without words', docx({ body: p('') }), 'no-text'],
    [
      'nesting without end',
      main(`<w:document>${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}</w:document>`),
      'damaged',
    ],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await failure(bytes)).toBe(code)
  })
})
