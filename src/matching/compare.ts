import type { Measure } from './measures.ts'

/** How an offered value stands to a required one. */
export type Comparison = 'meets' | 'worse' | 'differs' | 'unlike'

const LONGER_IS_BETTER =
  /质保|保修|有效期|授权|许可|免费|维护期|服务期|运维|试运行|驻厂|累计|保存|留存|经验|从业|工作年限|合作|不间断|使用年限|寿命|周期|连续|续航/
const SHORTER_IS_BETTER =
  /之日起|以?内|完成|提交|递交|响应|到达|到场|交付|交货|送达|供货|部署|修复|恢复|更换|启动|进场|答复|处理|竣工|结束后|之前|缴纳/
/** What the purchaser pays or gives back: the words don't tell whether more is better. */
const PAID = /支付|付款|付清|退还|退付|结算|价款|货款/

const isTime = ({ dimension }: Measure): boolean => dimension === 'time' || dimension === 'workdays'

/** Whether more (1) or less (-1) is better for the purchaser; 0 where the words don't tell. */
export const directionOf = (measure: Measure): -1 | 0 | 1 => {
  if (isTime(measure) && PAID.test(measure.context)) return 0
  if (measure.comparator === 'atLeast' || measure.comparator === 'moreThan') return 1
  if (measure.comparator === 'atMost' || measure.comparator === 'lessThan') return -1
  if (!isTime(measure))
    return measure.dimension.startsWith('count:') ||
      measure.dimension.startsWith('rate:') ||
      measure.dimension === 'hours-a-week'
      ? 1
      : 0
  if (measure.value === Number.POSITIVE_INFINITY) return 1
  const longer = LONGER_IS_BETTER.test(measure.context)
  const shorter = SHORTER_IS_BETTER.test(measure.context)
  return longer === shorter ? 0 : longer ? 1 : -1
}

const WORKDAYS_A_WEEK = 5

/** Calendar days for working days, at five a week. */
const toCalendarDays = (measure: Measure): number =>
  measure.dimension === 'workdays' ? (measure.value / WORKDAYS_A_WEEK) * 7 : measure.value

/** ＞5, 大于5, 低于5: the value itself does not do. 优于 says no more than "better". */
const isStrict = ({ comparator, words }: Measure): boolean =>
  (comparator === 'moreThan' || comparator === 'lessThan') && !words.startsWith('优于')

/** A month is taken for 28 to 31 days: differences within this share of the value are none. */
const TOLERANCE = 0.07

/** True for 一级 beside 二级, or 重大 beside 一般; a number beside a name tells nothing. */
const isOtherLabel = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a !== b && a.startsWith('#') === b.startsWith('#')

/** A range that a device must be able to cover, so that a wider one is better: 频率响应, 工作温度, 量程. */
const COVERED =
  /频率响应|频响|频率范围|(工作|环境|使用|存储|贮存)温度|温度范围|湿度范围|(工作|输入|供电)电压|电压范围|量程|(测量|检测|测试|调节|可调|变焦|转速|速度|流量|功率|适用|升降|扫描)范围|可调/

/** Against a required range: within it, or over it where it must be covered; a wider one is for the words to judge. */
const compareRanges = (
  { value, upper, context }: Measure,
  { low, high }: { readonly low: number; readonly high: number },
  slack: number,
): Comparison => {
  const isWithin = low >= value - slack && high <= upper! + slack
  const isOver = low <= value + slack && high >= upper! - slack
  if (isWithin && (isOver || low === high || !COVERED.test(context))) return 'meets'
  if (isOver) return COVERED.test(context) ? 'meets' : 'differs'
  return 'worse'
}

/** Compares one offered value with one required. `unlike` where dimensions differ. */
export const compareMeasures = (required: Measure, offered: Measure): Comparison => {
  const comparable = required.dimension === offered.dimension || (isTime(required) && isTime(offered))
  if (!comparable || required.each !== offered.each) return 'unlike'
  if (isOtherLabel(required.label, offered.label)) return 'unlike'
  if (required.extreme && offered.extreme && required.extreme !== offered.extreme) return 'unlike'
  const mixed = required.dimension !== offered.dimension
  const asked = mixed ? toCalendarDays(required) : required.value
  const given = mixed ? toCalendarDays(offered) : offered.value
  const slack =
    mixed || (isTime(required) && asked >= 28) ? Math.abs(asked) * TOLERANCE : Math.abs(asked) * 1e-9
  const same = asked === given || (Number.isFinite(asked) && Math.abs(given - asked) <= slack)
  if (required.upper !== null)
    return compareRanges(required, { low: given, high: offered.upper ?? given }, slack)
  if (asked === given && isStrict(required) && !isStrict(offered)) return 'worse'
  if (same) return offered.comparator === 'lessThan' && directionOf(required) > 0 ? 'worse' : 'meets'
  const direction = directionOf(required)
  if (direction === 0) return 'differs'
  return direction > 0 === given > asked ? 'meets' : 'worse'
}
