import type { Passage } from '../document/passages.ts'
import { addDays } from '../text/date.ts'
import { parseDurations } from '../text/duration.ts'

/** The day on which the service or the warranty ends at the earliest, with the words that say how long it lasts. */
export interface ServiceEnd {
  /** "2027-04-22", counted from the day on which bids close. */
  readonly until: string
  readonly passage: Passage
}

const TERM =
  /(服务期限?|合同履行期限|服务周期|合同期限?|质保期|质量保证期|保修期|运维期)(?:限)?(?:[:：为是]|不少于|不低于|自|\s|要求){0,4}/
const REACH = 40
const LEAST_DAYS = 30

/** Reads how long the service (服务期) or the warranty (质保期) lasts; null where the tender does not say. */
export const serviceEnd = (passages: readonly Passage[], deadline: string): ServiceEnd | null => {
  for (const passage of passages) {
    const term = TERM.exec(passage.text)
    if (!term) continue
    const from = term.index + term[0].length
    const [period] = parseDurations(passage.text.slice(from, from + REACH).split(/[。；;]/)[0]!)
    if (period?.days && period.days >= LEAST_DAYS)
      return { until: addDays(deadline, Math.floor(period.days)), passage }
  }
  return null
}
