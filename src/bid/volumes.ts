import type { SourceDocument } from '../document/model.ts'
import type { BidSection, Volume, VolumeKind } from './model.ts'

const BY_NAME: readonly (readonly [VolumeKind, RegExp])[] = [
  ['price', /报价|价格|经济标|开标一览/],
  ['technical', /技术|方案|暗标|施工组织/],
  ['qualification', /资格|资信/],
  ['commercial', /商务/],
]

/** What each file of the bid is: told from its name and first headings; a file with several parts is `whole`. */
export const readVolumes = (
  documents: readonly SourceDocument[],
  sections: readonly BidSection[],
): readonly Volume[] =>
  documents.map(({ file }) => {
    const kinds = BY_NAME.filter(([, pattern]) => pattern.test(file)).map(([kind]) => kind)
    if (kinds.length === 1) return { file, kind: kinds[0]! }
    const titles = sections.filter(({ place, level }) => place.file === file && level === 1)
    const spoken = BY_NAME.filter(([, pattern]) => titles.some(({ title }) => pattern.test(title)))
    return { file, kind: documents.length > 1 && spoken.length === 1 ? spoken[0]![0] : 'whole' }
  })
