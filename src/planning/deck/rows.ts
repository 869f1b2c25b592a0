import type { Passage } from '../../document/passages.ts'
import type { Requirement, ScoringItem, Tender } from '../../tender/model.ts'
import { aspectsIn } from '../outline/aspects.ts'
import { rowsOf } from '../outline/rows.ts'

/** Words for a presentation to the committee: 讲标, 述标, 现场演示, 答辩, 陈述. */
export const PRESENTATION =
  /讲标|述标|演示|答辩|现场(?:陈述|讲解|展示|汇报)|(?:方案|项目)(?:陈述|讲解|汇报|宣讲)|宣讲|路演/
const NOT_SHOWN = /视频演示|演示视频|演示(?:光盘|U盘|录像)|录屏/

const OPENING = 80

/** True for a scoring row whose points are won by presenting. */
export const isPresented = ({ name, path, criteria }: ScoringItem): boolean =>
  PRESENTATION.test([...path, name].join(' ')) || PRESENTATION.test(criteria.slice(0, OPENING))

/** What slides must deal with to win the points of one row. */
export interface Topic {
  readonly item: ScoringItem
  /** What the row lists, or what the demand lists under 演示要求; the row's own name where neither does. */
  readonly terms: readonly Term[]
}

export interface Term {
  readonly text: string
  readonly requirement: Requirement | null
}

const LONGEST_NAME = 24

/** The first words of what is to be shown. */
const nameOf = ({ text, title }: Requirement): string => {
  const own = title !== null && text.startsWith(title) ? text.slice(title.length) : text
  const clause = (own.trim() || text).split(/[，。；：:\n]/)[0]!.trim()
  return clause.length > LONGEST_NAME ? `${clause.slice(0, LONGEST_NAME)}…` : clause
}

const SHOWN = /演示(?:要求|内容|功能|清单)|讲标(?:要求|内容)|述标(?:要求|内容)/
const RULES_ONLY =
  /时间|地点|签到|自带|人数|顺序|分钟|抽签|授权|委托|费用|规则|程序|疑虑|迟到|放弃|开标|此处填写|加盖|_{2}/

/** 演示要求: what the demand lists to be shown, not how the showing goes. */
const shownIn = ({ requirements }: Tender): readonly Requirement[] =>
  requirements.filter(
    ({ citation, title, text, kind, bindsBid }) =>
      bindsBid &&
      (kind === 'technical' || kind === 'service') &&
      SHOWN.test(`${citation.path.at(-1) ?? ''} ${title ?? ''}`) &&
      !RULES_ONLY.test(text),
  )

/** The rows of a presentation; those of the technical scheme where no row is for presenting. */
export const topicsOf = (
  tender: Tender,
): { readonly topics: readonly Topic[]; readonly isPresented: boolean } => {
  const all = rowsOf(tender)
  const presented = all.filter((item) => isPresented(item) && !NOT_SHOWN.test(item.name))
  const items =
    presented.length > 0
      ? presented
      : all.filter(({ category }) => category === 'technical' || category === 'service')
  const shown = shownIn(tender)
  const termsOf = (item: ScoringItem): readonly Term[] => {
    const aspects = aspectsIn(item.criteria).map((text) => ({ text, requirement: null }))
    if (aspects.length > 0) return aspects
    if (shown.length > 0 && PRESENTATION.test(item.name))
      return shown.map((requirement) => ({ text: nameOf(requirement), requirement }))
    return [{ text: item.name, requirement: null }]
  }
  return {
    topics: items.map((item) => ({ item, terms: termsOf(item) })),
    isPresented: presented.length > 0,
  }
}

/** True for words of the tender about a presentation, as they stand or by what they stand under. */
export const isAboutPresentation = ({ text, path, table, cell }: Passage): boolean =>
  PRESENTATION.test(text) ||
  PRESENTATION.test(path.at(-1) ?? '') ||
  (cell !== undefined &&
    (table?.rows[cell.row]?.cells ?? []).some(
      (other) => other.column < cell.column && PRESENTATION.test(other.text),
    ))
