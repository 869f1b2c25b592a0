import { foldText } from './fold.ts'

/** Key of each pair of neighbouring units of the folded text; a text of one unit gives that unit. */
export const bigramsOf = (text: string): Uint32Array => {
  const folded = foldText(text)
  if (folded.length < 2) return folded ? Uint32Array.of(folded.charCodeAt(0)) : new Uint32Array(0)
  const keys = new Uint32Array(folded.length - 1)
  for (let at = 0; at < keys.length; at++)
    keys[at] = folded.charCodeAt(at) * 65_536 + folded.charCodeAt(at + 1)
  return keys
}
