import type { Deck, Slide } from '../../document/slides/model.ts'
import { canonical } from '../../matching/canonical.ts'
import { foldText } from '../../text/fold.ts'
import { containment } from '../../text/similarity.ts'
import type { Term, Topic } from './rows.ts'

const NAMED = 0.75
const ANSWERED = 0.5
const LONG = 8

/** Slides in the form in which words are sought in them. */
export interface SoughtSlide {
  readonly slide: Slide
  readonly title: string
  readonly lines: readonly string[]
}

/** The slides that are shown, ready to be searched. */
export const soughtSlides = ({ slides }: Deck): readonly SoughtSlide[] =>
  slides
    .filter(({ isHidden }) => !isHidden)
    .map((slide) => ({
      slide,
      title: foldText(canonical(slide.title)),
      lines: [slide.title, ...slide.texts, ...slide.notes.split('\n')]
        .map((line) => foldText(canonical(line)))
        .filter((line) => line !== ''),
    }))

const GENERIC = /方案|情况|能力|内容|要求|现场|讲解|陈述|演示|述标|讲标|答辩|投标人|项目/g

/** A name without the words that any name may have; the name itself where nothing else is left. */
const core = (text: string): string => {
  const folded = foldText(canonical(text))
  const bare = folded.replace(GENERIC, '')
  return bare.length >= 2 ? bare : folded
}

const deals = (name: string, whole: string, { lines }: SoughtSlide): boolean =>
  lines.some(
    (line) =>
      line.includes(name) ||
      (name.length >= 4 && containment(name, line) >= NAMED) ||
      (whole.length >= LONG && containment(whole, line) >= ANSWERED),
  )

/** The slides that deal with a term. */
export const slidesOn = (term: Term, slides: readonly SoughtSlide[]): readonly SoughtSlide[] => {
  const name = core(term.text)
  const whole = foldText(canonical(term.requirement?.text ?? ''))
  return slides.filter((slide) => deals(name, whole, slide))
}

/** How the slides deal with one row. */
export interface Cover {
  readonly topic: Topic
  readonly covered: readonly Term[]
  readonly open: readonly Term[]
}

/** What each row's terms find on the slides. */
export const coverOf = (topics: readonly Topic[], slides: readonly SoughtSlide[]): readonly Cover[] =>
  topics.map((topic) => ({
    topic,
    covered: topic.terms.filter((term) => slidesOn(term, slides).length > 0),
    open: topic.terms.filter((term) => slidesOn(term, slides).length === 0),
  }))

const FRAME =
  /^(?:目录|议程|提纲|纲要|封面|谢谢|感谢|致谢|结束|汇报完毕|thanks?|thankyou|q&?a|agenda|contents)/i
const SHARED = 0.4
const SHORTEST = 12

const criteriaOf = ({ item }: Topic): string => foldText(canonical(`${item.name}${item.criteria}`))

/** Slides that no row asks for: neither a term nor the words of a row; the first, the last and frames left out. */
export const slidesOffTopic = (
  topics: readonly Topic[],
  slides: readonly SoughtSlide[],
): readonly SoughtSlide[] => {
  const named = new Set(
    topics.flatMap(({ terms, item }) =>
      [...terms, { text: item.name, requirement: null }].flatMap((term) => slidesOn(term, slides)),
    ),
  )
  const rows = topics.map(criteriaOf)
  return slides.slice(1, -1).filter((sought) => {
    if (named.has(sought) || FRAME.test(sought.title)) return false
    const words = sought.lines.join('')
    if (sought.title === '' || words.length < SHORTEST) return false
    return !rows.some((row) => containment(sought.title, row) >= SHARED)
  })
}
