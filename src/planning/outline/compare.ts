import type { Bid, BidSection } from '../../bid/model.ts'
import { labelOf } from '../../document/label.ts'
import { hasForm } from '../../matching/forms.ts'
import type { Chapter, Outline, OutlineComparison } from '../model.ts'
import { likeness } from './part.ts'
import { titleIn } from './title.ts'

/** All chapters in reading order. */
export const allChapters = (chapters: readonly Chapter[]): readonly Chapter[] =>
  chapters.flatMap((chapter) => [chapter, ...allChapters(chapter.chapters)])

const SAME = 0.75

interface Pair {
  readonly chapter: number
  readonly section: number
  readonly score: number
}

const bareTitle = (title: string): string => titleIn({ text: title, label: labelOf(title) }).text || title

/** Chapters and sections paired by their titles, likest first, each once; of equals those that stand alike far down. */
const pair = (chapters: readonly Chapter[], sections: readonly BidSection[]): ReadonlyMap<number, number> => {
  const titles = sections.map(({ title }) => bareTitle(title))
  const pairs: Pair[] = chapters.flatMap((chapter, at) =>
    titles.flatMap((title, section) => {
      const score = likeness(chapter.title, title)
      return score >= SAME ? [{ chapter: at, section, score }] : []
    }),
  )
  const distance = (each: Pair) => Math.abs(each.chapter / chapters.length - each.section / sections.length)
  const byChapter = new Map<number, number>()
  const taken = new Set<number>()
  for (const each of pairs.sort((a, b) => b.score - a.score || distance(a) - distance(b)))
    if (!byChapter.has(each.chapter) && !taken.has(each.section)) {
      byChapter.set(each.chapter, each.section)
      taken.add(each.section)
    }
  return byChapter
}

/** Positions of a longest rising run: what stands in order; the rest was moved. */
const inOrder = (values: readonly number[]): ReadonlySet<number> => {
  const best = values.map(() => ({ length: 1, before: -1 }))
  values.forEach((value, at) => {
    for (let earlier = 0; earlier < at; earlier++)
      if (values[earlier]! < value && best[earlier]!.length >= best[at]!.length)
        best[at] = { length: best[earlier]!.length + 1, before: earlier }
  })
  let at = best.reduce(
    (longest, each, index) => (each.length > (best[longest]?.length ?? 0) ? index : longest),
    -1,
  )
  const kept = new Set<number>()
  for (; at >= 0; at = best[at]!.before) kept.add(at)
  return kept
}

const isAsked = ({ origin }: Chapter): boolean => origin === 'listed' || origin === 'form'

/** Only what the tender lists has an order; its forms have one where it lists nothing. */
const isOrdered = ({ basis }: Outline, { origin }: Chapter): boolean =>
  basis === 'list' ? origin === 'listed' : basis === 'forms' && origin === 'form'

/** Chapters that the volumes at hand can hold. */
const inScope = (bid: Bid) => {
  const kinds = new Set(bid.volumes.map(({ kind }) => kind))
  return ({ volume }: Chapter) => volume === 'whole' || kinds.has('whole') || kinds.has(volume)
}

const pointsOf = (chapter: Chapter, { scoringItems }: Outline): number =>
  scoringItems
    .filter(({ id }) => chapter.scoringItemIds.includes(id))
    .reduce((sum, { maxPoints }) => sum + maxPoints, 0)

/** What the tender lists or prints, and what scores, is missing where neither a heading nor a line bears its name. */
const isMissing = (chapter: Chapter, bid: Bid, outline: Outline): boolean => {
  const asked = isAsked(chapter) || pointsOf(chapter, outline) > 0
  return asked && !chapter.optional && chapter.chapters.length === 0 && !hasForm(chapter.title, bid)
}

const NO_CHAPTER = /^(?:目录|封面|索引|正文|投标文件|响应文件|附件|附录)$/

/** The sections above one section, by the levels. */
const ancestorsOf = (sections: readonly BidSection[], at: number): readonly number[] => {
  const above: number[] = []
  let level = sections[at]!.level
  for (
    let before = at - 1;
    before >= 0 && sections[before]!.place.file === sections[at]!.place.file;
    before--
  )
    if (sections[before]!.level < level) {
      above.push(before)
      level = sections[before]!.level
    }
  return above
}

/** The only heading of the highest level in a file is its title, not a chapter. */
const titlesOf = (sections: readonly BidSection[]): ReadonlySet<number> => {
  const roots = sections.flatMap((_, at) => (ancestorsOf(sections, at).length === 0 ? [at] : []))
  const files = roots.map((at) => sections[at]!.place.file)
  return new Set(roots.filter((_, at) => files.filter((file) => file === files[at]).length === 1))
}

/** Sections outside all that answers a chapter; a part of a form beside its other parts is none. */
const extraSections = (
  sections: readonly BidSection[],
  taken: ReadonlySet<number>,
): readonly BidSection[] => {
  const titles = titlesOf(sections)
  const above = sections.map((_, at) => ancestorsOf(sections, at).filter((each) => !titles.has(each)))
  const holders = new Set([...taken, ...[...taken].flatMap((at) => above[at]!)])
  const isExtra = (at: number) =>
    !titles.has(at) && !holders.has(at) && !above[at]!.some((each) => holders.has(each))
  return sections.filter(
    ({ title }, at) =>
      isExtra(at) && !above[at]!.some(isExtra) && !NO_CHAPTER.test(bareTitle(title).replace(/\s/g, '')),
  )
}

/** The outline of a bid against the one asked for: what is missing, what is extra, what stands elsewhere. */
export const compareOutline = (outline: Outline, bid: Bid): OutlineComparison => {
  const chapters = allChapters(outline.chapters)
  const { sections } = bid
  const pairs = pair(chapters, sections)
  const matched = [...pairs].sort(([a], [b]) => a - b)
  const scoped = inScope(bid)
  const order = bid.volumes.flatMap(({ file }) => {
    const here = matched.filter(
      ([chapter, section]) =>
        isOrdered(outline, chapters[chapter]!) && sections[section]!.place.file === file,
    )
    const kept = inOrder(here.map(([, section]) => section))
    return here.flatMap(([chapter, section], at) =>
      kept.has(at) ? [] : [{ chapter, section, after: at > 0 ? chapters[here[at - 1]![0]]!.title : null }],
    )
  })
  return {
    matched: matched.map(([chapter, section]) => ({
      number: chapters[chapter]!.number,
      title: chapters[chapter]!.title,
      place: sections[section]!.place,
    })),
    missing: chapters
      .filter((chapter, at) => !pairs.has(at) && scoped(chapter) && isMissing(chapter, bid, outline))
      .map((chapter) => ({
        number: chapter.number,
        title: chapter.title,
        points: pointsOf(chapter, outline),
      })),
    extra: extraSections(sections, new Set(pairs.values())).map(({ title, place }) => ({ title, place })),
    moved:
      outline.basis === 'usual'
        ? []
        : order.map(({ chapter, section, after }) => ({
            number: chapters[chapter]!.number,
            title: chapters[chapter]!.title,
            after,
            place: sections[section]!.place,
          })),
  }
}
