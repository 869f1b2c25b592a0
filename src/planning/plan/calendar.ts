import { type HolidayCalendar, workdaysFrom } from '../../law/holidays.ts'
import { addDays, daysBetween } from '../../text/date.ts'

const isWeekday = (iso: string): boolean => new Date(iso.slice(0, 10)).getUTCDay() % 6 !== 0

/** True for a working day (工作日); by weekends alone in a year whose holidays are not known. */
export const isWorkday = (iso: string, calendar: HolidayCalendar): boolean =>
  (workdaysFrom(iso, iso, calendar) ?? Number(isWeekday(iso))) === 1

const LONGEST = 400

/** The days from one to another, both counted; 400 at most. */
export const daysFrom = (first: string, last: string): readonly string[] => {
  const count = daysBetween(first, last) + 1
  return Array.from({ length: Math.max(0, Math.min(count, LONGEST)) }, (_, at) => addDays(first, at))
}

/** So many working days before a day, which is not counted itself; 0 gives the day, or the working day before it. */
export const workdayBefore = (iso: string, count: number, calendar: HolidayCalendar): string => {
  let day = iso.slice(0, 10)
  let left = count
  for (let steps = 0; steps < LONGEST; steps++) {
    if (left <= 0 && isWorkday(day, calendar)) return day
    day = addDays(day, -1)
    if (isWorkday(day, calendar)) left--
  }
  return day
}
