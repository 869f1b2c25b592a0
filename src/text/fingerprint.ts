import { foldText } from './fold.ts'

/** FNV-1a over folded text: the same over runs and over edits elsewhere. */
export const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5
  for (const character of foldText(text)) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0
  return hash.toString(36)
}
