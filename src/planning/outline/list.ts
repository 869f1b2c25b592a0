import { type Citation, cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { isContents, opensList, shapeOf } from '../../tender/requirements/shape.ts'
import { allParts, makePart, type Part } from './part.ts'
import { isPartTitle, namesPart, type Title, titleIn } from './title.ts'

/** The tender's own list of what a bid holds (投标文件组成, 目录). */
export interface PartList {
  readonly opening: Citation
  readonly parts: readonly Part[]
}

const FILE = '(?:投标|响应|磋商|谈判|报价|应答|比选|参选|申请|竞标|询价)(?:书|文件)'
/** 目录, which in the chapter with the forms is that of the bid. */
const CONTENTS = /^目录$|^索引$/
const OPENING = new RegExp(
  `^${FILE}目录$|${FILE}(?:的)?(?:组成|构成)(?:部分)?[:：]?$|${FILE}(?:应当?|须|必须)?(?:由|包括|包含)[^。；]{0,40}(?:组成|构成|[:：]$)|${FILE}[^。；]{0,20}(?:组成|构成|包括|包含)[^。；]{0,30}[:：]$`,
)
const LEAST = 3
const MOST_SKIPPED = 2

const OTHERWISE = /我方|我公司|本投标人|本供应商|贵单位|贵方|贵公司|无效|情形|否决|废标/

const opens = (passage: Passage, inForms: boolean): boolean => {
  const text = titleText(passage).replace(/\s/g, '')
  return (
    text.length <= 120 && !OTHERWISE.test(text) && (OPENING.test(text) || (inForms && CONTENTS.test(text)))
  )
}

const titleText = ({ text, label }: Passage): string => text.trim().slice(label.length).trim()

/** A line that heads a group of parts: 资格商务及报价文件： */
const isGroup = (passage: Passage, title: Title): boolean =>
  title.label === '' && (passage.bold || opensList(passage.text)) && /文件|部分|标|册|卷/.test(title.text)

/** What a letter says instead of a list, or the chapter that begins behind the list. */
const endsList = (passage: Passage, seen: ReadonlySet<string>, title: Title): boolean =>
  (passage.kind === 'heading' && seen.has(title.text)) || /^致|^[注※]|备注/.test(titleText(passage))

interface Line {
  readonly title: Title
  readonly shape: string
  readonly passage: Passage
}

const GROUP = 'group'

/** The lines of a list from its opening on, up to what is none; two strangers between them are let by. */
const linesAfter = (passages: readonly Passage[], from: number): readonly Line[] => {
  const opening = shapeOf(passages[from - 1]!.label)
  const lines: Line[] = []
  const seen = new Set<string>()
  let skipped = 0
  for (const passage of passages.slice(from)) {
    const title = titleIn(passage)
    if (passage.text.trim() === '') continue
    const isNext = opening !== '' && shapeOf(title.label) === opening
    if (isNext || endsList(passage, seen, title) || skipped > MOST_SKIPPED) break
    const group = isGroup(passage, title)
    const fits = isPartTitle(title) && (group || title.label !== '' || isContents(passage.text))
    if (!fits) {
      skipped++
      continue
    }
    skipped = 0
    seen.add(title.text)
    lines.push({ title, shape: group ? GROUP : shapeOf(title.label).replace(/[.、．]$/, ''), passage })
  }
  return lines
}

/** Lines nested by the shape of their numbers: a shape not seen before stands below the line in front of it. */
const nest = (lines: readonly Line[]): readonly Part[] => {
  const roots: Part[] = []
  const open: { readonly shape: string; readonly part: Part }[] = []
  for (const { title, shape, passage } of lines) {
    const known = open.findIndex((entry) => entry.shape === shape)
    if (known >= 0) open.length = known
    else if (shape === GROUP) open.length = 0
    const part = makePart({
      title: title.text,
      origin: 'listed',
      citation: cite('tender', passage),
      optional: title.optional,
      note: title.note,
    })
    const above = open.at(-1)?.part.parts ?? roots
    above.push(part)
    open.push({ shape, part })
  }
  return roots
}

/** How many parts a list names. */
export const sizeOf = ({ parts }: PartList): number => allParts(parts).length

/** The list with the most parts among some passages, three at least, or null; `inForms` for the chapter with the forms. */
export const listIn = (passages: readonly Passage[], inForms: boolean): PartList | null =>
  passages.reduce<PartList | null>((best, passage, at) => {
    if (!opens(passage, inForms)) return best
    const lines = linesAfter(passages, at + 1)
    if (lines.length < LEAST || !lines.some(({ title }) => namesPart(title))) return best
    const found = { opening: cite('tender', passage), parts: nest(lines) }
    return best === null || sizeOf(found) > sizeOf(best) ? found : best
  }, null)
