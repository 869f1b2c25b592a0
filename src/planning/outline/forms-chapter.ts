import type { Passage } from '../../document/passages.ts'
import { headingRank } from '../../tender/requirements/shape.ts'
import { zoneOf } from '../../tender/requirements/zones.ts'

/** 投标文件格式: the passages of the chapter with the forms, its heading first; empty where there is none. */
export const formsChapter = (passages: readonly Passage[]): readonly Passage[] => {
  const spans = passages.flatMap((passage, at) => {
    if (passage.kind !== 'heading' || zoneOf(passage.text) !== 'forms') return []
    const rank = headingRank(passage) ?? passage.level
    const next = passages.findIndex(
      (other, later) =>
        later > at &&
        (other.file !== passage.file || (other.kind === 'heading' && (headingRank(other) ?? 99) <= rank)),
    )
    return [passages.slice(at, next < 0 ? passages.length : next)]
  })
  return spans.reduce<readonly Passage[]>(
    (longest, span) => (span.length > longest.length ? span : longest),
    [],
  )
}
