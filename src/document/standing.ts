import { parseNumber } from '../text/numeral.ts'
import { type HeadingSigns, isClause, isTitle, labelRank, typedHeadingLevel } from './headings.ts'

interface Line extends HeadingSigns {
  readonly isContents: boolean
  readonly startsPage: boolean
}

type Lines = readonly (Line | null)[]

const SERIES_LENGTH = 3
const BANNER_LENGTH = 25

/** Lines numbered 一、 二、 三、 that are titles with words of their own below, though set like the body. */
const seriesItems = (lines: Lines): ReadonlySet<number> => {
  const itemAt = (at: number): number | null => {
    const line = lines[at]
    return line && labelRank(line.label) === 'item' ? parseNumber(line.label.replace(/[、．.]$/u, '')) : null
  }
  const follows = (at: number): boolean => {
    const number = itemAt(at)
    return number !== null && itemAt(at - 1) === number - 1
  }
  const items = lines.flatMap((line, at) => {
    const stands = line && !line.isContents && itemAt(at) !== null && isTitle(line)
    return stands && !follows(at) && !follows(at + 1) ? [at] : []
  })
  return new Set(items.length >= SERIES_LENGTH ? items : [])
}

/** Positions of numbered lines that stand as headings by how they are set, or by the series they form. */
export const numberedTitles = (lines: Lines): ReadonlySet<number> => {
  const series = seriesItems(lines)
  return new Set(
    lines.flatMap((line, at) =>
      line && !line.isContents && (series.has(at) || typedHeadingLevel(line) !== null) ? [at] : [],
    ),
  )
}

const NO_BANNER = /[，,。；;：:！!？?、]|[0-9０-９]{4}|^目[ \u3000]*录$|^[（(【[]|^注/u

const looksLikeBanner = (line: Line | null | undefined): line is Line => {
  if (!line || line.isContents || !line.centred || !(line.bold || line.large)) return false
  const { text, label } = line
  return (
    label === '' &&
    text.length > 1 &&
    text.length <= BANNER_LENGTH &&
    !isClause(text) &&
    !NO_BANNER.test(text)
  )
}

/**
 * Positions of titles without a number, centred and bold or large, that begin a page (投标函 above its form).
 * Several such lines on end are a cover, not titles.
 */
export const bannerLines = (lines: Lines): ReadonlySet<number> =>
  new Set(
    lines.flatMap((line, at) => {
      if (!looksLikeBanner(line) || !line.startsPage) return []
      const next = lines[at + 1]
      return next === undefined || looksLikeBanner(next) ? [] : [at]
    }),
  )
