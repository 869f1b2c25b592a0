import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { zonesOf } from '../../tender/facts/zone.ts'
import { parseDurations } from '../../text/duration.ts'
import { foldWidth } from '../../text/fold.ts'
import { HAN_NUMERAL, parseNumber } from '../../text/numeral.ts'
import type { DeckLimit } from '../model.ts'
import { isAboutPresentation } from './rows.ts'

const BOUND = /不(?:得)?(?:超过|多于|大于)|控制在|限时|以内|之内|最长|时长|时间(?:为|约|:)|[0-9]\s?分钟内/
const OTHER_TIME = /提问|答疑|问答|准备|迟到|提前|等候|签到|响应|到达|开标前|前\s?[0-9]+\s?分钟/
const SLIDES = new RegExp(
  `(?:PPT|ppt|幻灯片|演示文稿|演示材料|讲标材料|述标材料)[^。；]{0,20}?([0-9]{1,3}|[${HAN_NUMERAL}]{1,3})\\s?[页张]`,
)

/** Minutes for the presentation itself; those for questions are another time. */
const minutesIn = (text: string): number | null => {
  const folded = foldWidth(text)
  const found = parseDurations(text).find(({ unit, start, end }) => {
    if (unit !== 'minute') return false
    const around = folded.slice(Math.max(0, start - 16), end + 3)
    return BOUND.test(around) && !OTHER_TIME.test(folded.slice(Math.max(0, start - 10), start))
  })
  return found?.value ?? null
}

const slidesIn = (text: string): number | null => {
  const found = SLIDES.exec(foldWidth(text))
  return found && /不(?:得)?(?:超过|多于)|控制在|以内|之内|最多/.test(found.input)
    ? parseNumber(found[1]!)
    : null
}

/** How long a presentation may be and how many slides it may have; the strictest of each. */
export const limitsIn = (passages: readonly Passage[]): readonly DeckLimit[] => {
  const zones = zonesOf(passages)
  const found = passages.flatMap((passage, at): readonly DeckLimit[] => {
    if (zones[at] === 'contract' || !isAboutPresentation(passage)) return []
    const [minutes, slides] = [minutesIn(passage.text), slidesIn(passage.text)]
    const citation = cite('tender', passage)
    return [
      ...(minutes ? [{ kind: 'minutes' as const, value: minutes, citation }] : []),
      ...(slides ? [{ kind: 'slides' as const, value: slides, citation }] : []),
    ]
  })
  return (['minutes', 'slides'] as const).flatMap((kind) => {
    const [strictest] = found.filter((limit) => limit.kind === kind).toSorted((a, b) => a.value - b.value)
    return strictest ?? []
  })
}
