/** 放假调休 of one year, as the State Council announces it. Days are "02-10", spans "02-10/02-17". */
export interface HolidayYear {
  /** 放假: days without work; weekends need not be listed. */
  readonly off: readonly string[]
  /** 调休上班: weekend days with work. */
  readonly work: readonly string[]
}

/** 工作日历: the years whose arrangements are known, by year ("2024"). */
export type HolidayCalendar = Readonly<Record<string, HolidayYear>>

/** 国务院办公厅关于部分节假日安排的通知, 2019 to 2026 (2020 with the longer Spring Festival). */
export const holidays: HolidayCalendar = Object.freeze({
  2019: {
    off: ['01-01', '02-04/02-10', '04-05', '05-01/05-04', '06-07', '09-13', '10-01/10-07'],
    work: ['02-02', '02-03', '04-28', '05-05', '09-29', '10-12'],
  },
  2020: {
    off: ['01-01', '01-24/02-02', '04-04/04-06', '05-01/05-05', '06-25/06-27', '10-01/10-08'],
    work: ['01-19', '04-26', '05-09', '06-28', '09-27', '10-10'],
  },
  2021: {
    off: [
      '01-01/01-03',
      '02-11/02-17',
      '04-03/04-05',
      '05-01/05-05',
      '06-12/06-14',
      '09-19/09-21',
      '10-01/10-07',
    ],
    work: ['02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09'],
  },
  2022: {
    off: [
      '01-01/01-03',
      '01-31/02-06',
      '04-03/04-05',
      '04-30/05-04',
      '06-03/06-05',
      '09-10/09-12',
      '10-01/10-07',
    ],
    work: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  },
  2023: {
    off: ['01-01/01-02', '01-21/01-27', '04-05', '04-29/05-03', '06-22/06-24', '09-29/10-06'],
    work: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  2024: {
    off: ['01-01', '02-10/02-17', '04-04/04-06', '05-01/05-05', '06-10', '09-15/09-17', '10-01/10-07'],
    work: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    off: ['01-01', '01-28/02-04', '04-04/04-06', '05-01/05-05', '05-31/06-02', '10-01/10-08'],
    work: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    off: [
      '01-01/01-03',
      '02-15/02-23',
      '04-04/04-06',
      '05-01/05-05',
      '06-19/06-21',
      '09-25/09-27',
      '10-01/10-07',
    ],
    work: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
})

const DAY = 86_400_000
/** A longer span is no period of a procurement. */
const LONGEST_DAYS = 400

const covers = (spans: readonly string[], monthDay: string): boolean =>
  spans.some((span) => {
    const [first, last = first] = span.split('/')
    return first! <= monthDay && monthDay <= last!
  })

const isWorkday = (day: Date, year: HolidayYear): boolean => {
  const monthDay = day.toISOString().slice(5, 10)
  if (covers(year.work, monthDay)) return true
  return day.getUTCDay() % 6 !== 0 && !covers(year.off, monthDay)
}

/**
 * 工作日: how many working days there are from one day to another ("2024-04-30"), both counted. Null where the
 * calendar does not know one of the years, or the span is longer than a year.
 */
export const workdaysFrom = (
  first: string,
  last: string,
  calendar: HolidayCalendar = holidays,
): number | null => {
  const start = Date.parse(`${first.slice(0, 10)}T00:00Z`)
  const days = Math.round((Date.parse(`${last.slice(0, 10)}T00:00Z`) - start) / DAY) + 1
  if (!(days <= LONGEST_DAYS)) return null
  let count = 0
  for (let at = 0; at < days; at++) {
    const day = new Date(start + at * DAY)
    const year = calendar[day.getUTCFullYear()]
    if (!year) return null
    if (isWorkday(day, year)) count++
  }
  return count
}

/** The day on which so many working days have passed, the first day not counted. Null where the calendar ends before. */
export const workdayAfter = (
  first: string,
  count: number,
  calendar: HolidayCalendar = holidays,
): string | null => {
  let day = new Date(`${first.slice(0, 10)}T00:00Z`)
  for (let left = count, at = 0; left > 0; at++) {
    day = new Date(day.getTime() + DAY)
    const year = calendar[day.getUTCFullYear()]
    if (!year || at > LONGEST_DAYS) return null
    if (isWorkday(day, year)) left--
  }
  return day.toISOString().slice(0, 10)
}
