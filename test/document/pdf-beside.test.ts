import { describe, expect, it } from 'vitest'
import { withLabelsInFront } from '../../src/document/pdf/beside.ts'
import type { Line } from '../../src/document/pdf/lines.ts'

const line = (text: string, left: number, top: number): Line => ({
  page: 1,
  text,
  size: 15,
  bold: false,
  headWidth: 15,
  hang: left,
  left,
  right: left + 15 * text.length,
  top,
  bottom: top + 15,
})

const texts = (...lines: readonly Line[]) => withLabelsInFront(lines).map(({ text }) => text)

describe('a label beside its value', () => {
  it('goes in front of the two lines that it is centred on', () => {
    expect(
      texts(
        line('项目编号：AB-1', 100, 0),
        line('城北中学教学设备采购', 190, 40),
        line('项目名称：', 100, 50),
        line('（二次）', 190, 60),
        line('采购人：城北中学', 100, 90),
      ),
    ).toEqual(['项目编号：AB-1', '项目名称：城北中学教学设备采购（二次）', '采购人：城北中学'])
  })
  it('stays where it stands below what is above it', () => {
    const lines = [
      line('城北中学教学设备采购', 190, 0),
      line('项目名称：', 100, 20),
      line('（二次）', 190, 40),
    ]
    expect(texts(...lines)).toEqual(lines.map(({ text }) => text))
  })
})
