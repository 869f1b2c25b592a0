import { describe, expect, it } from 'vitest'
import { headingLabelOf, labelOf } from '../../src/document/label.ts'
import { clausesOf } from '../../src/document/lines.ts'
import { type OutlineLine, outlineLevels } from '../../src/document/outline.ts'

const line = (text: string, signs: Partial<OutlineLine> = {}): OutlineLine => ({
  text,
  label: signs.styledLevel == null ? labelOf(text) : headingLabelOf(text),
  bold: false,
  centred: false,
  large: false,
  styledLevel: null,
  isContents: false,
  startsPage: false,
  ...signs,
})
const bold = (text: string) => line(text, { bold: true })
const styled = (styledLevel: number, text: string) => line(text, { styledLevel })
const body = line('投标人应当按照要求提交。')

const outline = (...lines: readonly (OutlineLine | null)[]): readonly string[] =>
  outlineLevels(lines).flatMap((level, at) => (level === null ? [] : [`${level} ${lines[at]!.text}`]))

describe('outlineLevels', () => {
  it('puts typed numbers one below another, whichever of them the document uses', () => {
    expect(outline(bold('一、总则'), body, bold('（一）范围'), body)).toEqual(['1 一、总则', '2 （一）范围'])
    expect(outline(bold('第一章 总则'), body, bold('第一节 范围'), body, bold('一、定义'), body)).toEqual([
      '1 第一章 总则',
      '2 第一节 范围',
      '3 一、定义',
    ])
  })
  it('gives typed numbers the level that styles give to their like', () => {
    expect(
      outline(styled(2, '第一章 总则'), body, bold('第二章 需求'), body, bold('一、清单'), body),
    ).toEqual(['2 第一章 总则', '2 第二章 需求', '3 一、清单'])
  })
  it('sees chapters inside divisions, and divisions inside a chapter', () => {
    expect(
      outline(bold('第一册 专用'), bold('第一章 公告'), body, bold('第二册 通用'), bold('第一章 总则'), body),
    ).toEqual(['1 第一册 专用', '2 第一章 公告', '1 第二册 通用', '2 第一章 总则'])
    expect(
      outline(
        bold('第一章 公告'),
        body,
        bold('第二章 合同'),
        body,
        bold('第一部分 协议书'),
        body,
        bold('第三章 格式'),
        body,
      ),
    ).toEqual(['1 第一章 公告', '1 第二章 合同', '2 第一部分 协议书', '1 第三章 格式'])
  })
  it('sinks headings that a style puts beside their chapter, and keeps their order among themselves', () => {
    expect(
      outline(
        styled(1, '第一章 公告'),
        styled(1, '1总则'),
        styled(2, '范围'),
        styled(1, '第二章 须知'),
        body,
      ),
    ).toEqual(['1 第一章 公告', '2 1总则', '3 范围', '1 第二章 须知'])
  })
  it('leaves headings between chapters that begin to count again', () => {
    expect(
      outline(
        styled(2, '第一章 公告'),
        styled(2, '第二章 须知'),
        styled(1, '技术部分'),
        styled(2, '第一章 需求'),
        body,
      ),
    ).toEqual(['2 第一章 公告', '2 第二章 须知', '1 技术部分', '2 第一章 需求'])
  })
  it('nests decimal numbers that share one style', () => {
    expect(outline(styled(1, '2 评审'), styled(1, '2.1 初步评审'), styled(1, '3 定标'))).toEqual([
      '1 2 评审',
      '2 2.1 初步评审',
      '1 3 定标',
    ])
  })
  it('takes a series of short 一、 lines for headings though they are set like the body', () => {
    expect(outline(line('一、概况'), body, line('二、资格要求'), body, line('三、服务要求'), body)).toEqual([
      '1 一、概况',
      '1 二、资格要求',
      '1 三、服务要求',
    ])
  })
  it('takes no list of items for headings', () => {
    expect(
      outline(line('一、营业执照'), line('二、财务报告'), line('三、纳税凭证'), line('四、声明函'), body),
    ).toEqual([])
    expect(outline(bold('一、投标人须具备下列条件：'), body)).toEqual([])
  })
  it('takes no list of chapters for headings, even where a style marks some of them', () => {
    const list = [styled(1, '第一册 专用'), line('第一章 公告'), line('第二章 须知'), line('第三章 需求')]
    expect(outline(...list, bold('第一章 公告'), body)).toEqual(['1 第一章 公告'])
  })
  it('takes a title alone at the head of a page, below the chapters', () => {
    const title = (text: string, startsPage: boolean) => line(text, { centred: true, bold: true, startsPage })
    expect(outline(bold('第一章 格式'), body, title('投标函', true), body)).toEqual([
      '1 第一章 格式',
      '2 投标函',
    ])
    expect(outline(title('某市人民医院', true), title('招标文件', false), body)).toEqual([])
    expect(outline(title('设备清单', false), null)).toEqual([])
  })
})

describe('clausesOf', () => {
  it('parts at numbers and marks only', () => {
    expect(clausesOf('要求：\n1、甲；\n续\n★乙\n□是 □否')).toEqual(['要求：', '1、甲；\n续', '★乙\n□是 □否'])
  })
  it('leaves a plain line break where it stands', () => {
    expect(clausesOf('地址：某路\n邮编：100000')).toEqual(['地址：某路\n邮编：100000'])
  })
})
