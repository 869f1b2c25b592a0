import { describe, expect, it } from 'vitest'
import { alignCopy } from '../../src/matching/clone.ts'
import { compareMeasures } from '../../src/matching/compare.ts'
import { measuresIn } from '../../src/matching/measures.ts'

const one = (text: string) => measuresIn(text)[0]!

describe('measuresIn', () => {
  it.each([
    ['质保期不少于3年', 'time', 1095, 'atLeast'],
    ['接到通知后30分钟内响应', 'time', 1 / 48, 'atMost'],
    ['15个工作日内提交', 'workdays', 15, 'atMost'],
    ['每季度更新不少于2次', 'rate:次', 8, 'atLeast'],
    ['注册用户3.5万人', 'count:人', 35_000, 'equal'],
    ['组建四组抢修队伍', 'count:组', 4, 'equal'],
    ['软件永久授权', 'time', Number.POSITIVE_INFINITY, 'equal'],
    ['延误时间不得超过20分钟', 'time', 1 / 72, 'atMost'],
  ])('reads %s', (text, dimension, value, comparator) => {
    expect(one(text)).toMatchObject({ dimension, comparator })
    expect(one(text).value).toBeCloseTo(value, 6)
  })

  it.each(['近三年内无违法记录', '法定代表人为同一人', 'T+96日', '第3次会议', '得2分'])(
    'sees no amount in %s',
    (text) => {
      expect(measuresIn(text)).toEqual([])
    },
  )

  it('reads two periods parted by a full-width comma', () => {
    expect(measuresIn('20个日历日内供货，75个日历日内调试').map(({ value }) => value)).toEqual([20, 75])
  })
})

describe('compareMeasures', () => {
  it.each([
    ['质保期12个月', '质保期1年', 'meets'],
    ['质保期3年', '质保期2年', 'worse'],
    ['30日内交货', '20天内交货', 'meets'],
    ['5个工作日内提交', '7日内提交', 'meets'],
    ['5个工作日内提交', '15个工作日内提交', 'worse'],
    ['不少于5人', '5人', 'meets'],
    ['不少于5人', '4人', 'worse'],
    ['验收后10日内付款', '验收后20日内付款', 'differs'],
    ['不少于5人', '5套', 'unlike'],
    ['台面离地最低≤60cm', '台面离地最高110cm', 'unlike'],
    ['台面离地最低≤60cm', '台面离地最低72cm', 'worse'],
    ['培训25场', '每家不少于1场', 'unlike'],
  ])('%s, offered %s: %s', (required, offered, expected) => {
    expect(compareMeasures(one(required), one(offered))).toBe(expected)
  })
})

describe('alignCopy', () => {
  it('compares value by value where words are copied', () => {
    const pairs = alignCopy('厚度≥1.5mm，折边后的厚度≥20mm', '厚度≥1.2mm，折边后的厚度≥20mm')
    expect(pairs?.map(({ comparison }) => comparison)).toEqual(['worse', 'meets'])
  })

  it('is null where the words are no copy', () => {
    expect(alignCopy('厚度≥1.5mm，折边后的厚度≥20mm', '采用优质冷轧钢板，厚1.5mm')).toBeNull()
  })
})
