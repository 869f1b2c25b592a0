import { type Citation, cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { foldText } from '../../text/fold.ts'
import { addendaOf } from '../facts/addendum.ts'
import type { FactChange } from '../facts/find.ts'
import type { Change, Requirement, Wording } from '../model.ts'
import { withoutNumber } from '../requirements/strip.ts'
import { passageAt, referenceIn } from './reference.ts'
import type { Rewording } from './rewording.ts'
import { rewordingsIn } from './wording.ts'

/** Shorter words stand in too many places to be looked for: 90天. */
const SHORTEST = 6

const placeOf = ({ file, block, row }: Citation): string => [file, block, row].join('\n')

const passageNamed = (passages: readonly Passage[], subject: string): Passage | null => {
  const reference = referenceIn(subject)
  return reference && passageAt(passages, reference)
}

/** Where the tender says what the addendum quotes as its old words; the words of the addendum where it is not found. */
const foundIn = (passages: readonly Passage[], { text, citation }: Wording, subject: string): Wording => {
  const folded = foldText(text)
  const named = passageNamed(passages, subject)
  if (named && foldText(named.text).includes(folded)) return { text, citation: cite('tender', named) }
  if (folded.length < SHORTEST) return { text, citation }
  const passage = passages.find((candidate) => foldText(candidate.text).includes(folded))
  return { text, citation: passage ? cite('tender', passage) : citation }
}

const fromFact = ({ fact, before, after }: FactChange): Change => ({
  fact,
  action: before ? 'reworded' : 'added',
  subject: '',
  before: before && { text: before.quote, citation: before },
  after: { text: after.quote, citation: after },
  requirementIds: [],
})

const speaksOf = (requirement: Requirement, old: Wording): boolean => {
  const [clause, words] = [foldText(requirement.text), foldText(old.text)]
  return [requirement.citation, ...requirement.alsoAt].some(
    (place) => placeOf(place) === placeOf(old.citation),
  )
    ? clause.includes(words) || words.includes(clause)
    : false
}

/** The words that an addendum names by their place alone: 第三章技术要求第2条. */
const placedIn = (passages: readonly Passage[], subject: string): Wording | null => {
  const passage = passageNamed(passages, subject)
  return passage ? { text: withoutNumber(passage.text), citation: cite('tender', passage) } : null
}

const fromRewording = (
  { action, subject, old, new: after }: Rewording,
  tender: readonly Passage[],
  requirements: readonly Requirement[],
): Change => {
  const before = old ? foundIn(tender, old, subject) : action === 'added' ? null : placedIn(tender, subject)
  const ids = before
    ? requirements.filter((requirement) => speaksOf(requirement, before)).map(({ id }) => id)
    : []
  return { fact: null, action, subject, before, after, requirementIds: ids }
}

/** A clause that an addendum rewords and the fact that is read from it are one change. */
const withFact = (change: Change, facts: readonly FactChange[]): Change => {
  const same = facts.find(({ after }) => placeOf(after) === placeOf(change.after.citation))
  if (!same) return change
  const isLost = change.before?.citation.file === change.after.citation.file
  return {
    ...change,
    fact: same.fact,
    before: isLost && same.before ? { text: same.before.quote, citation: same.before } : change.before,
  }
}

/** What the addenda (更正, 澄清) of a tender changed: facts and clauses, with old and new words. */
export const findChanges = (
  passages: readonly Passage[],
  facts: readonly FactChange[],
  requirements: readonly Requirement[],
): readonly Change[] => {
  const addenda = addendaOf(passages)
  if (addenda.size === 0) return []
  const tender = passages.filter(({ file }) => !addenda.has(file))
  const worded = rewordingsIn(passages.filter(({ file }) => addenda.has(file))).map((rewording) =>
    withFact(fromRewording(rewording, tender, requirements), facts),
  )
  const places = new Set(worded.map(({ after }) => placeOf(after.citation)))
  return [...facts.filter(({ after }) => !places.has(placeOf(after))).map(fromFact), ...worded]
}
