import { childOf, childrenOf, flagOf, stringOf, type XmlElement } from './xml.ts'

interface Field {
  instruction: string
  isResult: boolean
}

const CONTENTS = /^\s*(?:TOC|PAGEREF)\b/i
/** Word's enclosed characters (带圈字符): EQ \o\ac(○,1). */
const ENCLOSED = /^\s*eq\s*\\o\s*\\ac\(\s*([○□])\s*[,，;；]\s*([^)\s]{1,2})\s*\)/i
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

const enclosed = (instruction: string): string => {
  const [, frame, inner = ''] = ENCLOSED.exec(instruction) ?? []
  if (frame === undefined) return ''
  if (frame === '□') return /^[√✓✔vV]$/.test(inner) ? '☑' : inner
  return CIRCLED[Number(inner) - 1] ?? inner
}

/** What a form field prints by itself: a check box or the entry chosen from a list. */
const formField = (mark: XmlElement): string => {
  const data = childOf(mark, 'w:ffData')
  const checkBox = childOf(data, 'w:checkBox')
  if (checkBox) return (flagOf(checkBox, 'w:checked') ?? flagOf(checkBox, 'w:default')) ? '☑' : '□'
  const list = childOf(data, 'w:ddList')
  const chosen = Number(stringOf(list, 'w:result') ?? stringOf(list, 'w:default') ?? 0)
  return childrenOf(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? ''
}

/** Follows complex fields (域) through a story: their instructions are silent, their results are words. */
export const makeFields = () => {
  const open: Field[] = []
  let hasContents = false
  const isSilent = () => open.some(({ isResult }) => !isResult)
  return {
    isSilent,
    /** True where the paragraph stands in a table of contents. */
    isContents: () => hasContents || open.some(({ instruction }) => CONTENTS.test(instruction)),
    instruct: (words: string) => {
      const field = open.at(-1)
      if (field && !field.isResult) field.instruction += words
    },
    /** Takes a w:fldChar; returns what the field prints where it has no result of its own. */
    mark: (element: XmlElement): string => {
      const type = element.attributes['w:fldCharType']
      if (type === 'begin') {
        const words = isSilent() ? '' : formField(element)
        open.push({ instruction: '', isResult: false })
        return words
      }
      if (type === 'separate') {
        const field = open.at(-1)
        if (field) field.isResult = true
        return ''
      }
      const field = open.pop()
      if (!field) return ''
      if (CONTENTS.test(field.instruction)) hasContents = true
      return field.isResult || isSilent() ? '' : enclosed(field.instruction)
    },
    /** An instruction that its paragraph leaves open is broken and must not swallow what follows. */
    endParagraph: () => {
      hasContents = false
      while (open.length > 0 && !open.at(-1)!.isResult) open.pop()
    },
  }
}
