import { describe, expect, it } from 'vitest'
import { markedOf, requirementsOf } from './found.ts'

const LEGEND = '说明：带“★”的条款为实质性要求，不满足的投标无效；带“▲”的为重要参数，每负偏离一项扣2分。'

describe('marks of importance', () => {
  it('stand before, behind or without a number', () => {
    const all = requirementsOf(
      '# 第三章 采购需求',
      LEGEND,
      '★1.1 整机质保期不少于三年。',
      '1.2★ 设备须为全新未使用的产品。',
      '（3）▲噪声不大于45dB。',
      '▲ 配套软件终身免费升级。',
      '1.3 支持远程维护。',
    )
    expect(markedOf(all)).toEqual([
      '★ 整机质保期不少于三年。',
      '★ 设备须为全新未使用的产品。',
      '▲ 噪声不大于45dB。',
      '▲ 配套软件终身免费升级。',
    ])
  })

  it('may stand in brackets, in front of the clause or behind it', () => {
    const all = requirementsOf(
      '# 第三章 采购需求',
      LEGEND,
      '1.1（★）主机须支持热备。',
      '【▲】提供原厂培训不少于两次。',
      '1.2 质保期不少于五年（★）。',
    )
    expect(markedOf(all)).toEqual([
      '★ 主机须支持热备。',
      '▲ 提供原厂培训不少于两次。',
      '★ 质保期不少于五年（★）。',
    ])
  })

  it('are not read where the text only speaks of them', () => {
    const all = requirementsOf(
      '# 第三章 采购需求',
      LEGEND,
      '★号条款须逐条响应。',
      '★和▲条款均须提供证明材料。',
      '未标注★的条款允许偏离。',
      '★为实质性条款，▲为重要参数。',
      '# 第六章 投标文件格式',
      '“★”条款响应表',
    )
    expect(markedOf(all)).toEqual([])
  })

  it('cover a whole row from a column of their own', () => {
    const all = requirementsOf('# 第二章 采购需求', LEGEND, [
      ['序号', '重要性', '指标项', '指标要求'],
      ['1', '★', '处理器', '不少于16核'],
      ['2', '', '内存', '不少于64GB'],
      ['3', '▲', '接口', '提供两个万兆光口'],
    ])
    expect(markedOf(all)).toEqual(['★ 处理器 不少于16核', '▲ 接口 提供两个万兆光口'])
  })

  it('stand in the serial cell or in front of the name', () => {
    const all = requirementsOf('# 第二章 采购需求', LEGEND, [
      ['序号', '商务条款', '具体要求'],
      ['★1', '交货期', '合同签订后20日内交货'],
      ['2', '★付款方式', '验收合格后一次性支付合同价款'],
      ['3', '包装', '按原厂标准包装'],
    ])
    expect(markedOf(all)).toEqual([
      '★ 交货期 合同签订后20日内交货',
      '★ 付款方式 验收合格后一次性支付合同价款',
    ])
  })

  it('give one entry each where a cell holds several', () => {
    const all = requirementsOf('# 第二章 技术要求', LEGEND, [
      ['名称', '技术参数'],
      [
        '离心机',
        '★1、最高转速不低于15000r/min；▲2、温控范围-10℃至40℃；\n3、配角转子一套；\n▲4、具有不平衡保护。',
      ],
    ])
    expect(markedOf(all)).toEqual([
      '★ 最高转速不低于15000r/min；',
      '▲ 温控范围-10℃至40℃；',
      '▲ 具有不平衡保护。',
    ])
  })

  it('give one entry for a heading that covers a list', () => {
    const all = requirementsOf(
      '# 第三章 服务要求',
      LEGEND,
      '★（一）退出机制',
      '1、连续两次考核不合格的，采购人可以解除合同。',
      '2、擅自转包的，采购人可以解除合同。',
    )
    expect(markedOf(all)).toEqual(['★ 退出机制'])
  })

  it('give one entry for a name that is merged over several rows', () => {
    const all = requirementsOf('# 第三章 技术要求', LEGEND, [
      ['序号', '模块', '功能', '功能描述'],
      ['1', { text: '★权限管理', down: 2 }, '角色', '支持自定义角色并分配菜单权限'],
      ['2', '日志', '记录每次登录的时间和地址'],
    ])
    expect(markedOf(all)).toEqual(['★ 角色 支持自定义角色并分配菜单权限'])
  })

  it('of other shapes count only where the legend names them', () => {
    const words = [
      '# 第三章 采购需求',
      '#1. 支持双电源冗余。',
      '※本表由采购人填写。',
      '● 支持热插拔。',
    ] as const
    expect(markedOf(requirementsOf(...words))).toEqual([])
    expect(markedOf(requirementsOf(...words, '带“●”的为重要技术参数，不满足的每项扣1分。'))).toEqual([
      '▲ 支持热插拔。',
    ])
    expect(
      markedOf(
        requirementsOf(
          '# 第三章 采购需求',
          '※1. 质保期五年。',
          '标注“※”的条款为实质性条款，必须满足，否则按无效响应处理。',
        ),
      ),
    ).toEqual(['★ 质保期五年。'])
  })

  it('are not ticked boxes', () => {
    const all = requirementsOf(
      '# 第三章 采购需求',
      '标注“■”的条款为重要参数，扣分。',
      '■接受 □不接受 联合体投标',
      '■ 泵体采用不锈钢材质。',
    )
    expect(markedOf(all)).toEqual(['▲ 泵体采用不锈钢材质。'])
  })

  it('are listed once where a bid form prints the clause again, with both places', () => {
    const all = requirementsOf(
      '# 第三章 采购需求',
      LEGEND,
      '★1. 卖方应在接到通知后两小时内到达现场处理故障。',
      '# 第六章 投标文件格式',
      [
        ['序号', '招标要求', '投标响应', '偏离'],
        ['1', '★1. 卖方应在接到通知后两小时内到达现场处理故障。', '', ''],
      ],
    )
    expect(markedOf(all)).toEqual(['★ 卖方应在接到通知后两小时内到达现场处理故障。'])
    expect(all.find(({ mark }) => mark)?.alsoAt.map(({ block }) => block)).toEqual([4])
  })

  it('stay two clauses where two products carry the same words', () => {
    const all = requirementsOf(
      '# 第三章 采购需求',
      LEGEND,
      '一、投影机',
      '★1. 整机质保期不少于三年。',
      '二、音响',
      '★1. 整机质保期不少于三年。',
    )
    expect(markedOf(all)).toHaveLength(2)
  })
})
