import type { Bid, BidPassage } from '../bid/model.ts'
import type { Citation } from '../document/citation.ts'
import type { NoteTone, PlaceNote } from '../document/notes/note.ts'
import type { Coverage, CoverageStatus } from '../matching/model.ts'
import type { Review } from '../review.ts'
import type { Finding } from '../rules/model.ts'
import type { Requirement, RequirementKind } from '../tender/model.ts'
import { type Lang, type Messages, messages } from './messages.ts'
import { placeOf } from './place.ts'
import { basisOf } from './sheets/findings.ts'
import { summarize } from './summary.ts'

/** Notes by file, for the copies of the tender and of the bid. */
export type Notes = ReadonlyMap<string, readonly PlaceNote[]>

const WORDS = {
  zh: {
    missing: '本章节缺少以下内容',
    same: (number: number) => `同问题 ${number}`,
    asked: '招标要求',
    answer: '投标应答',
    finding: (number: number) => `问题 ${number}`,
  },
  en: {
    missing: 'Missing from this section',
    same: (number: number) => `See finding ${number}`,
    asked: 'The tender asks',
    answer: 'Answer',
    finding: (number: number) => `Finding ${number}`,
  },
} as const

interface Desk {
  readonly words: Messages
  readonly own: (typeof WORDS)[Lang]
}

interface FileNote {
  readonly file: string
  readonly note: PlaceNote
}

const keyOf = ({ place: { block, row, cell } }: PlaceNote): string => `${block}/${row ?? ''}/${cell ?? ''}`
const URGENCY: readonly NoteTone[] = ['fault', 'doubt', 'plain', 'fine']

const urgent = (a: NoteTone, b: NoteTone): NoteTone => (URGENCY.indexOf(a) <= URGENCY.indexOf(b) ? a : b)

/** Notes by file in the order of their places, those at one place joined. */
const gathered = (notes: readonly FileNote[]): Notes => {
  const files = new Map<string, Map<string, PlaceNote>>()
  for (const { file, note } of notes) {
    const places = files.get(file) ?? new Map<string, PlaceNote>()
    const before = places.get(keyOf(note))
    places.set(
      keyOf(note),
      before
        ? { ...before, text: `${before.text}\n\n${note.text}`, tone: urgent(before.tone, note.tone) }
        : note,
    )
    files.set(file, places)
  }
  return new Map(
    [...files].map(([file, places]) => [
      file,
      [...places.values()].toSorted((a, b) => a.place.block - b.place.block),
    ]),
  )
}

const toneOf = ({ outcome, severity }: Finding): NoteTone => {
  if (outcome === 'review') return 'doubt'
  return severity === 'rejection' || severity === 'points' ? 'fault' : 'doubt'
}

const headOf = (finding: Finding, number: number, { words, own }: Desk): string =>
  `${own.finding(number)} [${words.severities[finding.severity]} · ${words.outcomes[finding.outcome]}] ${finding.message}`

const findingText = (finding: Finding, number: number, desk: Desk): string => {
  const { words, own } = desk
  const asked = finding.citations.find(({ side }) => side === 'tender')
  return [
    headOf(finding, number, desk),
    ...(asked ? [`${own.asked}（${placeOf(asked, words)}）：${asked.quote}`] : []),
    `${words.suggestion}：${finding.suggestion}`,
    `${words.basis}：${basisOf(finding).replaceAll('\n', '；')}`,
  ].join('\n')
}

const noteAt = (place: Citation, text: string, tone: NoteTone): FileNote => ({
  file: place.file,
  note: { place, text, tone },
})

/** A finding at each of its places in the bid: in full at the first, by its number at the others. */
const faultNotes = (finding: Finding, number: number, desk: Desk): readonly FileNote[] =>
  finding.citations
    .filter(({ side }) => side === 'bid')
    .map((place, at) =>
      noteAt(
        place,
        at === 0 ? findingText(finding, number, desk) : `${desk.own.same(number)}：${finding.message}`,
        toneOf(finding),
      ),
    )

const VOLUMES: Readonly<Partial<Record<RequirementKind, readonly string[]>>> = {
  technical: ['technical', 'whole'],
  service: ['technical', 'whole', 'commercial'],
  commercial: ['commercial', 'whole', 'qualification'],
  qualification: ['qualification', 'whole', 'commercial'],
}

/** The last words of the section in which a passage stands. */
const sectionEnd = ({ passages, sections }: Bid, passage: BidPassage): BidPassage => {
  const section = sections[passage.section]
  return (section && passages[section.end - 1]) ?? passage
}

/** The passage at a place that stands as evidence. */
const passageAt = ({ passages }: Bid, { file, block, row }: Citation): BidPassage | undefined => {
  const inBlock = passages.filter(({ place }) => place.file === file && place.block === block)
  return inBlock.find(({ place }) => place.row === row) ?? inBlock[0]
}

/** Requirements of the same chapter, the nearest first. */
const neighbours = (requirement: Requirement, all: readonly Requirement[]): readonly Requirement[] => {
  const at = all.indexOf(requirement)
  const chapter = requirement.citation.path.at(-1)
  return all
    .map((other, position) => ({ other, distance: Math.abs(position - at) }))
    .filter(({ other, distance }) => distance > 0 && other.citation.path.at(-1) === chapter)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ other }) => other)
}

const MOST_NEIGHBOURS = 12

/** Where what is missing would stand: behind the answers to its neighbours, else at the end of the fitting volume. */
const gapOf = (
  requirement: Requirement | null,
  { tender, coverage }: Review,
  bid: Bid,
): BidPassage | undefined => {
  const evidence = new Map(coverage.map((entry) => [entry.requirementId, entry.evidence]))
  const near = requirement ? neighbours(requirement, tender.requirements).slice(0, MOST_NEIGHBOURS) : []
  for (const { id } of near) {
    const [place] = evidence.get(id) ?? []
    const passage = place && passageAt(bid, place)
    if (passage) return sectionEnd(bid, passage)
  }
  const wanted = (requirement && VOLUMES[requirement.kind]) ?? ['whole', 'commercial', 'qualification']
  const volumes = wanted.flatMap((kind) => bid.volumes.filter((volume) => volume.kind === kind))
  const file = (volumes[0] ?? bid.volumes[0])?.file
  return bid.passages.findLast(({ place }) => place.file === file)
}

/** True for what the bid lacks: a finding on it that has no place in it. */
const isGap = ({ ruleId, citations, requirementId, scoringItemId }: Finding): boolean =>
  !citations.some(({ side }) => side === 'bid') &&
  (ruleId.startsWith('bid-') || requirementId !== null || scoringItemId !== null)

/** 批注: what the draft has to mend, at its own words, and at the end of the section where something is missing. */
export const bidNotes = (review: Review, lang: Lang): Notes => {
  const { bid } = review
  if (!bid) return new Map()
  const desk: Desk = { words: messages[lang], own: WORDS[lang] }
  const requirements = new Map(review.tender.requirements.map((item) => [item.id, item]))
  const notes = summarize(review, desk.words).findings.flatMap((finding, at): readonly FileNote[] => {
    if (!isGap(finding)) return faultNotes(finding, at + 1, desk)
    const passage = gapOf(requirements.get(finding.requirementId ?? '') ?? null, review, bid)
    const text = `${desk.own.missing}：\n${findingText(finding, at + 1, desk)}`
    return passage ? [noteAt(passage.place, text, toneOf(finding))] : []
  })
  return gathered(notes)
}

const STATUS_TONES: Readonly<Record<CoverageStatus, NoteTone>> = {
  answered: 'fine',
  partial: 'doubt',
  'needs-review': 'doubt',
  unanswered: 'fault',
  deviates: 'fault',
  'not-applicable': 'plain',
}

const answerText = (coverage: Coverage, { words, own }: Desk): string =>
  [
    `${words.statuses[coverage.status]}：${coverage.reason}`,
    ...coverage.evidence
      .slice(0, 1)
      .map((place) => `${own.answer}（${placeOf(place, words)}）：${place.quote}`),
  ].join('\n')

/** Notes on the clauses of the tender: what each asks for, how the bid answers it, and what is wrong with it. */
export const tenderNotes = (review: Review, lang: Lang): Notes => {
  const desk: Desk = { words: messages[lang], own: WORDS[lang] }
  const { words } = desk
  const summary = summarize(review, words)
  const ofClauses = summary.requirements
    .filter(({ item, coverage }) => item.bindsBid && coverage?.status !== 'not-applicable')
    .map(({ item, coverage }) => {
      const head = [item.mark, words.kinds[item.kind], item.title].filter(Boolean).join(' · ')
      const text = coverage ? `${head}\n${answerText(coverage, desk)}` : head
      return noteAt(item.citation, text, coverage ? STATUS_TONES[coverage.status] : 'plain')
    })
  const ofScoring = summary.scoring.map(({ item, coverage }) => {
    const head = `${words.scoring} · ${item.name}（${words.points(item.maxPoints)}）`
    const text = coverage ? `${head}\n${answerText(coverage, desk)}` : head
    return noteAt(item.citation, text, coverage ? STATUS_TONES[coverage.status] : 'plain')
  })
  const ofFindings = summary.findings.flatMap((finding, at) =>
    finding.citations.some(({ side }) => side === 'bid')
      ? []
      : finding.citations
          .filter(({ side }) => side === 'tender')
          .map((place) => noteAt(place, findingText(finding, at + 1, desk), toneOf(finding))),
  )
  return gathered([...ofFindings, ...ofClauses, ...ofScoring])
}
