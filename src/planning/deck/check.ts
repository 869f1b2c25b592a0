import type { Citation } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { passagesOf } from '../../document/passages.ts'
import type { Deck, Slide } from '../../document/slides/model.ts'
import type { Tender } from '../../tender/model.ts'
import type { DeckFinding, DeckLimit, Lang } from '../model.ts'
import { type Cover, coverOf, slidesOffTopic, soughtSlides } from './cover.ts'
import { limitsIn } from './limits.ts'
import { topicsOf } from './rows.ts'
import { timeOf } from './time.ts'
import { DECK_WORDS } from './words.ts'

interface Checked {
  readonly deck: Deck
  readonly lang: Lang
}

/** The first words of a slide: its title, else what stands first. */
const citeSlide = ({ document }: Deck, { number }: Slide): Citation | null => {
  const passage = passagesOf(document).find(({ page, text }) => page === number && text.trim() !== '')
  return passage
    ? {
        side: 'bid',
        file: passage.file,
        page: number,
        path: [],
        block: passage.block,
        quote: passage.text.slice(0, 600),
      }
    : null
}

const citeSlides = (deck: Deck, slides: readonly Slide[]): readonly Citation[] =>
  slides.map((slide) => citeSlide(deck, slide)).filter((citation) => citation !== null)

const TITLES = DECK_WORDS.zh.titles

const finding = (
  ruleId: keyof typeof TITLES,
  { lang }: Checked,
  made: Pick<DeckFinding, 'outcome' | 'severity' | 'message' | 'citations'> &
    Partial<Pick<DeckFinding, 'id' | 'scoringItemId' | 'requirementId'>>,
): DeckFinding => ({
  id: ruleId,
  ruleId,
  title: DECK_WORDS[lang].titles[ruleId],
  suggestion: DECK_WORDS[lang].suggestions[ruleId],
  requirementId: null,
  scoringItemId: null,
  sources: [],
  ...made,
})

const listed = (texts: readonly string[], lang: Lang): string =>
  lang === 'zh' ? texts.map((text) => `“${text}”`).join('、') : texts.map((text) => `“${text}”`).join(', ')

/** A row of which nothing, or not all, is on the slides. Pictures may hold what their words don't: then a person looks. */
const uncovered = ({ topic, covered, open }: Cover, checked: Checked): readonly DeckFinding[] => {
  if (open.length === 0) return []
  const { deck, lang } = checked
  const words = DECK_WORDS[lang]
  const isReadable = deck.slides.every(({ pictures, texts }) => pictures === 0 || texts.join('').length > 20)
  const requirements = open.flatMap(({ requirement }) => requirement?.citation ?? [])
  return [
    finding('deck-row-uncovered', checked, {
      id: `deck-row-uncovered.${topic.item.id}`,
      outcome: covered.length === 0 && isReadable ? 'failed' : 'review',
      severity: 'points',
      message:
        topic.terms.length === 1 && topic.terms[0]!.text === topic.item.name
          ? words.uncovered(topic.item.name, topic.item.maxPoints)
          : words.partly(
              topic.item.name,
              topic.item.maxPoints,
              listed(
                open.map(({ text }) => text),
                lang,
              ),
            ),
      scoringItemId: topic.item.id,
      citations: [topic.item.citation, ...requirements],
    }),
  ]
}

const overTime = (limit: DeckLimit | undefined, checked: Checked): readonly DeckFinding[] => {
  if (!limit) return []
  const { deck, lang } = checked
  const { minutes, by } = timeOf(deck.slides)
  if (minutes <= limit.value) return []
  return [
    finding('deck-over-time', checked, {
      outcome: by === 'notes' && minutes > limit.value * SURELY ? 'failed' : 'review',
      severity: 'points',
      message: DECK_WORDS[lang].overTime(limit.value, minutes, by),
      citations: [limit.citation, ...citeSlides(deck, deck.slides.slice(0, 1))],
    }),
  ]
}

/** Nobody speaks so fast that a tenth over the usual would fit. */
const SURELY = 1.1

const overSlides = (limit: DeckLimit | undefined, checked: Checked): readonly DeckFinding[] => {
  const { deck, lang } = checked
  const shown = deck.slides.filter(({ isHidden }) => !isHidden)
  const beyond = limit ? shown.slice(limit.value) : []
  if (!limit || beyond.length === 0) return []
  return [
    finding('deck-over-slides', checked, {
      outcome: 'failed',
      severity: 'points',
      message: DECK_WORDS[lang].overSlides(limit.value, shown.length),
      citations: [limit.citation, ...citeSlides(deck, beyond.slice(0, 1))],
    }),
  ]
}

const offTopic = (slides: readonly Slide[], checked: Checked): readonly DeckFinding[] => {
  if (slides.length === 0) return []
  const { deck, lang } = checked
  const shown = deck.slides.filter(({ isHidden }) => !isHidden).length
  return [
    finding('deck-off-topic', checked, {
      outcome: 'review',
      severity: 'note',
      message: DECK_WORDS[lang].offTopic(
        slides.map(({ number }) => number),
        Math.round((slides.length / shown) * 100),
      ),
      citations: citeSlides(deck, slides),
    }),
  ]
}

const noRows = (tender: Tender, checked: Checked): readonly DeckFinding[] => {
  const [first] = tender.scoring.items
  return [
    finding('deck-no-rows', checked, {
      outcome: 'review',
      severity: 'note',
      message: DECK_WORDS[checked.lang].noRows(first !== undefined),
      citations: citeSlides(checked.deck, checked.deck.slides.slice(0, 1)),
    }),
  ]
}

/** 讲标检查: slides against the scoring rows of the presentation and its limits. */
export const checkDeck = (
  deck: Deck,
  tender: Tender,
  passages: readonly Passage[],
  lang: Lang = 'zh',
): readonly DeckFinding[] => {
  const checked = { deck, lang }
  const { topics, isPresented } = topicsOf(tender)
  const slides = soughtSlides(deck)
  const limits = limitsIn(passages)
  const limit = (kind: DeckLimit['kind']) => limits.find((each) => each.kind === kind)
  const rows = isPresented
    ? coverOf(topics, slides).flatMap((cover) => uncovered(cover, checked))
    : noRows(tender, checked)
  return [
    ...rows,
    ...overTime(limit('minutes'), checked),
    ...overSlides(limit('slides'), checked),
    ...(topics.length > 0
      ? offTopic(
          slidesOffTopic(topics, slides).map(({ slide }) => slide),
          checked,
        )
      : []),
  ]
}
