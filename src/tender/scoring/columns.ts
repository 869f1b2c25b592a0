import type { Line, Slot } from './lines.ts'
import { fold, parsePoints } from './points.ts'

/** What a column of a scoring table holds. */
export type Role = 'index' | 'label' | 'points' | 'criteria' | 'note' | 'ignored'

/** Column roles of a table or of a part of it, by grid column. */
export interface Columns {
  readonly roles: readonly (Role | undefined)[]
  /** The header's words, folded; '' where the roles were inferred. */
  readonly header: string
  /** Where the header's cells begin and end: "0-2". */
  readonly edges: readonly string[]
  /** The grades that columns stand for, by grid column: 优, 良, 差. */
  readonly grades: readonly (string | undefined)[]
}

const ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
  ['index', /^(序号|编号|条款号|条款|项次|项号|号|no\.?|序)$/i],
  [
    'ignored',
    /^(评分方式|打分方式|主客观分?(?:属性|类型)?|客观.?主观|主观.?客观|评分类型|分值类型|(实际|最终|投标人|供应商|评委|专家)?得分|自评.*|.*打分|页码.*|.*页码|扩展内容|评分方法类型)$/,
  ],
  ['note', /^(备注|说明|证明材料.*|.*证明材料|评审依据|评分依据|佐证.*|响应文件依据)$/],
  [
    'points',
    /^(分值|满分|标准分|基[准本]分|配分|赋分|分数|权重|最高分|总分|权值|权数)|^(打分|分值|评分|得分|赋分|分数)(区间|范围|上限)|^最高得分|^([一二三]级|评分|评审|标准|各项|单项|子项|分项|小项|细项|因素|指标|内容|项目|基本|最高|满分|最大)?(分值|权重|权值|分数|满分)/,
  ],
  [
    'criteria',
    /(评分|评审|评标|打分|计分|考核|评价|评判|赋分)?(标准|细则|准则|办法|依据|方法|规则|细目|说明)|标准及|描述$|评分要求|评审要求|(评分|评审|评价)?(等级|档次|层次)$/,
  ],
  [
    'label',
    /(因素|项目|要素|内容|指标|类别|分类|[大小子]类|维度|名称|评分项|评审项|评分点|评审点|分项|子项|大项|小项|项|条款|部分)(及.{1,4})?$|^(评分|评审|评标)$/,
  ],
]

const GRADE =
  /^(?:优秀?|良好?|中等?|一般|较[好差优]|[好差]|较?合理|不?合格|[A-E][级档]?|第?[一二三四五][级档等]次?)(?:\(.*\))?$/

const isGrade = (text: string): boolean => GRADE.test(fold(text))

/** The role that a header cell's words announce. */
const roleOf = (text: string): Role | null => {
  const words = fold(text).replace(/[(（].*$/, '') || fold(text)
  if (words === '' || words.length > 16 || /[\d。]/.test(words)) return null
  return ROLE_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** The roles that a row of header cells announces; grades side by side (优 | 良 | 差) hold criteria. */
const rolesOf = (texts: readonly string[]): readonly (Role | null)[] => {
  const graded = texts.filter(isGrade).length >= 2
  return texts.map((text) =>
    graded && isGrade(text) ? 'criteria' : parsePoints(text) === null ? roleOf(text) : null,
  )
}

const WITH_POINTS = /(因素|内容|项目|指标|名称)(及|和|与|\/|[(（])其?(分值|权重|权值|满分|分数)/
const MAX_HEADER = 24

/** True for the texts of a row of column names: at least two known ones, the criteria or the points among them. */
export const namesColumns = (texts: readonly string[]): boolean => {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '')
  const roles = rolesOf(filled)
  const known = roles.filter((role) => role !== null)
  return (
    filled.every((text) => text.length <= MAX_HEADER) &&
    known.length >= 2 &&
    known.length * 2 >= filled.length &&
    roles.includes('label') &&
    (roles.includes('points') ||
      roles.includes('criteria') ||
      filled.some((text) => WITH_POINTS.test(fold(text))))
  )
}

const FEW_CELLS = 5

/** True for column names without one for names, which then stand in the criteria: 序号 | 评分细则 | 分值. */
const namesCriteria = (texts: readonly string[]): boolean => {
  const filled = texts.filter((text) => text !== '')
  const roles = rolesOf(filled)
  return (
    filled.length <= FEW_CELLS &&
    filled.every((text, at) => text.length <= MAX_HEADER && roles[at] !== null) &&
    roles.includes('criteria') &&
    roles.includes('points')
  )
}

/** True for the second row of a header that names grades alone. */
const namesGrades = (texts: readonly string[]): boolean => texts.length >= 2 && texts.every(isGrade)

/** True for a header row. */
export const isHeader = (line: Line): boolean => {
  const texts = line.slots.filter((slot) => slot.fresh).map((slot) => slot.text)
  return namesColumns(texts) || (line.depth === 0 && (namesCriteria(texts) || namesGrades(texts)))
}

/** Where the first known column and the first column of criteria begin. */
interface Bounds {
  readonly known: number
  readonly criteria: number
}

/** What a column beside the names says more of them: 评审要点. */
const DETAIL = /(要点|范围|考察点|关注点)$/

/** A header cell without a known name: a number or group in front, a name or detail before the criteria, else of no account. */
const unnamedRole = (slot: Slot, { known, criteria }: Bounds, left: Role | undefined): Role => {
  if (slot.from < known) return 'index'
  if (slot.text === '') return left === 'label' ? 'label' : 'ignored'
  if (slot.from > criteria || criteria === Number.POSITIVE_INFINITY) return 'ignored'
  return left === 'label' && DETAIL.test(slot.text) ? 'note' : 'label'
}

/** Column roles from a header row; columns that it does not name keep those of the header above. */
export const columnsOf = (line: Line, above: Columns | null): Columns => {
  const roles: (Role | undefined)[] = [...(above?.roles ?? [])]
  const grades: (string | undefined)[] = []
  const fresh = line.slots.filter((slot) => slot.fresh)
  const announced = rolesOf(fresh.map((slot) => slot.text))
  const beginOf = (isSuch: (role: Role | null) => boolean) =>
    Math.min(...fresh.filter((_, at) => isSuch(announced[at]!)).map((slot) => slot.from))
  const bounds = {
    known: beginOf((role) => role !== null && role !== 'index'),
    criteria: beginOf((role) => role === 'criteria'),
  }
  for (const slot of line.slots) {
    const role = slot.fresh
      ? (announced[fresh.indexOf(slot)] ?? unnamedRole(slot, bounds, roles[slot.from - 1]))
      : undefined
    for (let column = slot.from; column < slot.to; column++) roles[column] = role ?? roles[column] ?? 'label'
    if (role === 'criteria' && isGrade(slot.text)) grades[slot.from] = slot.text
  }
  return { roles, header: fresh.map((slot) => fold(slot.text)).join('|'), edges: fresh.map(edgesOf), grades }
}

const edgesOf = (slot: Slot): string => `${slot.from}-${slot.to}`

/** How many of the cells that begin in a row stand right under a cell of the header. */
export const alignment = (line: Line, columns: Columns): number =>
  line.slots.filter((slot) => slot.fresh && columns.edges.includes(edgesOf(slot))).length

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((total, each) => total + each, 0) / values.length

/** Column roles from what the columns hold, for a table with no header row of its own. */
export const inferColumns = (lines: readonly Line[], columns: number): Columns => {
  const texts = Array.from({ length: columns }, (_, column) =>
    lines.flatMap((line) =>
      line.slots
        .filter(
          (slot) => slot.fresh && slot.from === column && slot.to - slot.from < columns && slot.text !== '',
        )
        .map((slot) => slot.text),
    ),
  )
  const numeric = texts.map(
    (cells) => cells.length > 0 && cells.every((text) => parsePoints(text) !== null && !/[%％]/.test(text)),
  )
  const counted = numeric.map((is, column) => is && !(column === 0 && isCounting(texts[column]!)))
  const points = counted.lastIndexOf(true)
  const lengths = texts.map((cells) => mean(cells.map((text) => text.length)))
  const longest = lengths.indexOf(Math.max(...lengths))
  const roles = texts.map((cells, column): Role | undefined => {
    if (column === points) return 'points'
    if (column === longest && lengths[column]! > 12) return 'criteria'
    if (cells.length === 0) return undefined
    return numeric[column] ? 'index' : 'label'
  })
  return { roles, header: '', edges: [], grades: [] }
}

const isCounting = (texts: readonly string[]): boolean =>
  texts.every((text, index) => Number(text) === Number(texts[0]) + index && /^\d{1,2}$/.test(text.trim()))

/** The role of a row's cell: that of most of the columns it covers, the first among equals. */
export const roleOfSlot = (slot: Slot, columns: Columns): Role | undefined => {
  const counts = new Map<Role, number>()
  for (let column = slot.from; column < slot.to; column++) {
    const role = columns.roles[column]
    if (role) counts.set(role, (counts.get(role) ?? 0) + 1)
  }
  return [...counts.entries()].sort((one, other) => other[1] - one[1])[0]?.[0]
}
