import { isInvalidating } from './outcome.ts'
import { inlineItems, sentencesOf } from './sentences.ts'
import { opensList } from './shape.ts'

const CONTEXT_LIMIT = 260

/** Each invalidating sentence with the sentences in front of it that it goes on from. */
const groups = (text: string, invalidates: (sentence: string) => boolean): readonly string[] => {
  const found: string[] = []
  let before = ''
  for (const sentence of sentencesOf(text)) {
    const joined = before + sentence
    if (invalidates(sentence)) {
      found.push((joined.length <= CONTEXT_LIMIT + sentence.length ? joined : sentence).trim())
      before = ''
    } else before = joined.length <= CONTEXT_LIMIT ? joined : sentence.length <= CONTEXT_LIMIT ? sentence : ''
  }
  return found
}

/** 投标无效条款 in one paragraph: each item of an inline list under words that reject, else each sentence that rejects. */
export const invalidatingParts = (
  text: string,
  invalidates: (sentence: string) => boolean = isInvalidating,
): readonly string[] => {
  const inline = inlineItems(text)
  const opening = inline ? (sentencesOf(inline.lead).at(-1) ?? '') : ''
  if (inline && opensList(opening) && invalidates(opening)) return inline.items
  if (!inline) return groups(text, invalidates)
  return [inline.lead, ...inline.items].flatMap((part) => (part === '' ? [] : groups(part, invalidates)))
}
