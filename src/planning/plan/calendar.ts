import { type HolidayCalendar, workdaysFrom } from '../../law/holidays.ts'

const DAY = 86_400_000

const dayOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00Z`)

/** The day so many calendar days after another; before it for a negative count. */
export const shiftDay = (iso: string, days: number): string =>
  new Date(dayOf(iso) + days * DAY).toISOString().slice(0, 10)

const isWeekday = (iso: string): boolean => new Date(dayOf(iso)).getUTCDay() % 6 !== 0

/** True for a working day (工作日); by weekends alone in a year whose holidays are not known. */
export const isWorkday = (iso: string, calendar: HolidayCalendar): boolean =>
  (workdaysFrom(iso, iso, calendar) ?? Number(isWeekday(iso))) === 1

const LONGEST = 400

/** The days from one to another, both counted; 400 at most. */
export const daysFrom = (first: string, last: string): readonly string[] => {
  const count = Math.round((dayOf(last) - dayOf(first)) / DAY) + 1
  return Array.from({ length: Math.max(0, Math.min(count, LONGEST)) }, (_, at) => shiftDay(first, at))
}

/** So many working days before a day, which is not counted itself; 0 gives the day, or the working day before it. */
export const workdayBefore = (iso: string, count: number, calendar: HolidayCalendar): string => {
  let day = iso.slice(0, 10)
  let left = count
  for (let steps = 0; steps < LONGEST; steps++) {
    if (left <= 0 && isWorkday(day, calendar)) return day
    day = shiftDay(day, -1)
    if (isWorkday(day, calendar)) left--
  }
  return day
}
