import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import type { HolidayCalendar } from '../../law/holidays.ts'
import { type Zone, zonesOf } from '../../tender/facts/zone.ts'
import { addDays, parseDates } from '../../text/date.ts'
import { foldWidth } from '../../text/fold.ts'
import { HAN_NUMERAL, parseNumber } from '../../text/numeral.ts'
import type { Moment, MomentKind } from '../model.ts'
import { workdayBefore } from './calendar.ts'

/** What a time is for, by the words in front of it or the name of its row; the first that fits. */
const KINDS: readonly (readonly [MomentKind, RegExp])[] = [
  ['bond', /(?<!履约)保证金[^。；]{0,30}(?:截止|之前|以前|到账|交纳|缴纳|递交|提交|时间)/],
  ['samples', /样品[^。；]{0,20}(?:递交|提交|送达|截止|时间|接收)/],
  ['demo', /(?:演示|讲标|述标|答辩)[^。；]{0,24}(?:时间|签到|安排)|签到时间/],
  ['visit', /(?:踏勘|勘察|勘查|考察|察看)/],
  ['meeting', /答疑会|预备会|标前会/],
  [
    'question',
    /(?:疑问|提疑|澄清|异议|问题)[^。；]{0,24}(?:截止|提出|提交|之前|前)|(?:提出|要求)[^。；]{0,8}(?:疑问|澄清|异议)/,
  ],
  ['documents', /(?:获取|发售|领取|购买|下载|报名)[^。；]{0,16}(?:时间|期限|截止|日期|文件)/],
  ['opening', /(?:开标|开启|唱标)[^。；]{0,10}(?:时间|日期)/],
]

const NOT_HELD =
  /不组织|不召开|不安排|不统一组织|不集中|自行|不需要|无需|不要求|不提供|不适用|☑\s*不|■\s*不|√\s*不/
const OTHERS =
  /采购人(?:将|应|可)|代理机构(?:将|应|对)|招标人(?:将|应|对|可)|澄清或(?:者)?修改|发布|公示|退还|退回|评标委员会|评审委员会|异议(?:答复|处理)|质疑/

const COUNTED = new RegExp(
  `(?:截止|截标|开标)(?:时间|日期|日|之日)?(?:的)?(?:至少)?\\s?([0-9]{1,3}|[${HAN_NUMERAL}]{1,3})\\s?(个?工作日|日历天|日|天|小时)(?:之|以)?前`,
)

const DELIVERY = /(?:提交|递交|上传)[^。；]{0,6}(?:投标|响应)文件/

const NUMBER_ONLY = /^[0-9.、\s]*$/

/** Name of the row that a cell stands in: the words to the left of it. */
const rowNameOf = ({ table, cell }: Passage): string => {
  if (!table || !cell) return ''
  const before = table.rows
    .flatMap((row) => row.cells)
    .filter(
      (other) => other.column < cell.column && other.row <= cell.row && other.row + other.rowSpan > cell.row,
    )
  return (
    before.map(({ text }) => text.trim()).findLast((text) => !NUMBER_ONLY.test(text) && text.length <= 40) ??
    ''
  )
}

const ZONES: ReadonlySet<Zone> = new Set(['cover', 'notice', 'dataSheet', 'general', 'requirement'])
const SPAN = /至|到|[-—~～－]{1,2}/

/** The time in a text: the end of a span, else the first. */
const timeIn = (text: string): string | null => {
  const [first, second] = parseDates(text)
  if (!first) return null
  return second && SPAN.test(text.slice(first.end, second.start)) ? second.iso : first.iso
}

const countedFrom = (text: string, deadline: string, calendar: HolidayCalendar): string | null => {
  const found = COUNTED.exec(foldWidth(text).replace(/\s/g, ''))
  const count = found ? parseNumber(found[1]!) : null
  if (count === null) return null
  if (found![2] === '小时') return addDays(deadline, -Math.ceil(count / 24))
  return found![2]!.includes('工作') ? workdayBefore(deadline, count, calendar) : addDays(deadline, -count)
}

const LONGEST = 260

const kindOf = (passage: Passage): MomentKind | null => {
  const said = foldWidth(passage.text)
  const own = KINDS.find(([, words]) => words.test(said))?.[0]
  if (own) return own
  const named = `${rowNameOf(passage)} ${passage.kind === 'cell' ? '' : (passage.path.at(-1) ?? '')}时间`
  return KINDS.find(([, words]) => words.test(named))?.[0] ?? null
}

const momentIn = (passage: Passage, deadline: string | null, calendar: HolidayCalendar): Moment | null => {
  const { text } = passage
  if (text.length > LONGEST || NOT_HELD.test(text)) return null
  const counted = deadline && countedFrom(text, deadline, calendar)
  const at = counted || timeIn(text)
  const kind = at ? kindOf(passage) : null
  if (!at || !kind || OTHERS.test(text)) return null
  if (kind === 'documents' && (at === deadline || DELIVERY.test(text))) return null
  if (counted && kind !== 'question' && kind !== 'bond' && kind !== 'samples') return null
  return { kind, at, counted: Boolean(counted), citation: cite('tender', passage) }
}

/** The same kind stated twice counts once, the notice before what follows. */
const firstOfEach = (moments: readonly Moment[]): readonly Moment[] => {
  const seen = new Set<MomentKind>()
  return moments.filter(({ kind }) => !seen.has(kind) && seen.add(kind))
}

/** Times that the tender sets for the bidder, besides the deadline itself; those after the opening left out. */
export const momentsIn = (
  passages: readonly Passage[],
  deadline: string | null,
  calendar: HolidayCalendar,
): readonly Moment[] => {
  const zones = zonesOf(passages)
  const found = passages.flatMap((passage, at) =>
    ZONES.has(zones[at]!) ? (momentIn(passage, deadline, calendar) ?? []) : [],
  )
  return firstOfEach(found.filter(({ kind, at }) => kind === 'demo' || deadline === null || at <= deadline))
}
