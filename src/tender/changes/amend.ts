import { foldText } from '../../text/fold.ts'
import type { Change, Lot, Requirement, Wording } from '../model.ts'
import { constraintOf } from '../requirements/constraint.ts'
import type { Legend } from '../requirements/marks.ts'
import { addedBy } from './add.ts'

/** Fewer words of a clause that are left over make no clause. */
const LEAST_LEFT = 6

const reworded = (requirement: Requirement, amended: string, { after }: Change): Requirement => ({
  ...requirement,
  text: amended,
  constraint: constraintOf(amended),
  citation: after.citation,
  alsoAt: [],
})

const END = /[。；;]$/u

/** New words in the place of old ones, with one end mark. */
const withWords = (text: string, old: string, now: string): string =>
  text.replace(old, () => (END.test(old) ? now : now.replace(END, '')))

const amended = (requirement: Requirement, change: Change): Requirement => {
  const { text } = requirement
  const { action, before, after } = change
  const holds = before !== null && text.includes(before.text)
  if (action !== 'deleted')
    return reworded(requirement, holds ? withWords(text, before.text, after.text) : after.text, change)
  const left = holds ? text.replace(before.text, '').trim() : ''
  return foldText(left).length >= LEAST_LEFT
    ? { ...requirement, text: left, constraint: constraintOf(left) }
    : { ...requirement, bindsBid: false, deletedBy: after.citation }
}

const standsAt = ({ citation }: Requirement, wording: Wording): boolean => {
  const { file, block, row } = wording.citation
  if (citation.file !== file || citation.block !== block || citation.row !== row) return false
  const [clause, words] = [foldText(citation.quote), foldText(wording.text)]
  return clause.includes(words) || words.includes(clause)
}

/** Changes with the requirements that the tender gains by them. */
export interface Amended {
  readonly requirements: readonly Requirement[]
  readonly changes: readonly Change[]
}

/**
 * Requirements as they read after the addenda, under the ids that they had. What an addendum quotes as the words
 * before is none, and the new words count once: in the clause that they amend, or as a clause of their own.
 */
export const amendRequirements = (
  requirements: readonly Requirement[],
  changes: readonly Change[],
  legendOf: () => Legend,
  lots: readonly Lot[],
): Amended => {
  const added = changes.map((change) => addedBy(change, legendOf, lots))
  const amending = new Map(
    changes.flatMap((change) => change.requirementIds.map((id) => [id, change] as const)),
  )
  const gone = changes.flatMap(({ action, before, after, requirementIds }, at) => [
    ...(before && before.citation.file === after.citation.file ? [before] : []),
    ...(requirementIds.length > 0 || added[at] || action === 'deleted' ? [after] : []),
  ])
  const isGone = (requirement: Requirement) =>
    !amending.has(requirement.id) && gone.some((wording) => standsAt(requirement, wording))
  const kept = requirements
    .filter((requirement) => !isGone(requirement))
    .map((requirement) => {
      const change = amending.get(requirement.id)
      return change ? amended(requirement, change) : requirement
    })
  const known = new Set(kept.map(({ id }) => id))
  const isNew = (requirement: Requirement | null) => requirement !== null && !known.has(requirement.id)
  return {
    requirements: [...kept, ...added.filter((requirement) => requirement !== null).filter(isNew)],
    changes: changes.map((change, at) =>
      added[at] ? { ...change, requirementIds: [added[at].id] } : change,
    ),
  }
}
