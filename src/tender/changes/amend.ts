import { foldText } from '../../text/fold.ts'
import type { Change, Requirement, Wording } from '../model.ts'
import { constraintOf } from '../requirements/constraint.ts'

const reworded = (requirement: Requirement, { before, after }: Change): Requirement => {
  const { text } = requirement
  const amended =
    before && text.includes(before.text) ? text.replace(before.text, () => after.text) : after.text
  return {
    ...requirement,
    text: amended,
    constraint: constraintOf(amended),
    citation: after.citation,
    alsoAt: [],
  }
}

const standsAt = ({ citation }: Requirement, wording: Wording): boolean => {
  const { file, block, row } = wording.citation
  if (citation.file !== file || citation.block !== block || citation.row !== row) return false
  const [clause, words] = [foldText(citation.quote), foldText(wording.text)]
  return clause.includes(words) || words.includes(clause)
}

/**
 * Requirements as they read after the addenda, under the ids that they had. What an addendum quotes as the words
 * before is none, and the new words count once: in the clause that they amend.
 */
export const amendRequirements = (
  requirements: readonly Requirement[],
  changes: readonly Change[],
): readonly Requirement[] => {
  const amending = new Map(
    changes.flatMap((change) => change.requirementIds.map((id) => [id, change] as const)),
  )
  const gone = changes.flatMap(({ before, after, requirementIds }) => [
    ...(before && before.citation.file === after.citation.file ? [before] : []),
    ...(requirementIds.length > 0 ? [after] : []),
  ])
  const isGone = (requirement: Requirement) =>
    !amending.has(requirement.id) && gone.some((wording) => standsAt(requirement, wording))
  return requirements
    .filter((requirement) => !isGone(requirement))
    .map((requirement) => {
      const change = amending.get(requirement.id)
      return change ? reworded(requirement, change) : requirement
    })
}
