import type { Table } from '../document/model.ts'
import type { Passage } from '../document/passages.ts'

/** The part of a tender that words stand in; it decides what they mean. */
export const ZONES = [
  'form',
  'contract',
  'scoring',
  'qualification',
  'commercial',
  'technical',
  'notice',
  'general',
] as const

export type Zone = (typeof ZONES)[number]

/** Headings that reach down over everything below them. */
const COVERING: readonly (readonly [Zone, RegExp])[] = [
  [
    'form',
    /(?:文件|参考|附件|声明|函|表)(?:的)?格式|格式(?:及|与|文件|附件|要求|$)|^附件|附件[一二三四五六七八九十0-9]|投标书目录|文件(?:组成|目录)|样式/,
  ],
  [
    'contract',
    /合同(?:草案|条款|书|格式|文本|范本|样本|协议|模板|主要|专用|通用|一般|特殊)|^.{0,8}(?:采购|服务|供货|施工)?合同$/,
  ],
]
const NEAREST: readonly (readonly [Zone, RegExp])[] = [
  ['form', /声明函|承诺函|投标函|响应函|偏离表|授权(?:委托)?书|报价表|一览表$|证明书$|情况表$|保函/],
  ['scoring', /评分|评标(?:信息|办法|标准|方法|细则)|评审(?:标准|因素|办法|方法|细则)|打分/],
  ['qualification', /资格/],
  ['commercial', /商务|付款|支付|售后|质保|保修|验收|交货|交付|违约/],
  [
    'technical',
    /技术|(?:采购|用户|项目|服务|货物|招标)(?:项目)?(?:需求|要求|内容|清单)|参数|规格|需求书|检测报告|样品/,
  ],
  ['notice', /公告|邀请/],
  ['general', /须知|总则|通用|程序|说明|规则|规定/],
]
const SCORING_HEADER = /评分(?:因素|标准|准则|项|内容|方式)|评审(?:因素|标准|内容)|分值|权重/
const TECHNICAL_HEADER =
  /技术(?:参数|要求|指标|规格)|参数(?:要求|性质)|规格(?:型号|参数|要求)?|货物名称|品名|采购标的|招标要求|具体(?:技术)?(?:参数|要求)|服务(?:内容|要求)/
const HEADER_ROWS = 3

const matchZone = (title: string, table: readonly (readonly [Zone, RegExp])[]): Zone | null =>
  table.find(([, pattern]) => pattern.test(title))?.[0] ?? null

const zoneOfTable = (table: Table): Zone | null => {
  const header = table.rows
    .slice(0, HEADER_ROWS)
    .flatMap((row) => row.cells)
    .filter((cell) => cell.text.length <= 20)
    .map((cell) => cell.text)
  if (header.some((text) => SCORING_HEADER.test(text))) return 'scoring'
  return header.some((text) => TECHNICAL_HEADER.test(text)) ? 'technical' : null
}

const FILLED_CELLS = 10

/** A "form" full of text is no blank to fill in: parameters that are printed in the deviation table. */
const isFilled = (table: Table): boolean =>
  table.rows.flatMap((row) => row.cells).filter((cell) => cell.text.length > 20).length >= FILLED_CELLS

const SHORT_TITLE = 30

const isTitleLike = (passage: Passage): boolean =>
  passage.kind !== 'cell' &&
  passage.text.length <= SHORT_TITLE &&
  !/[。；;，,]$/.test(passage.text) &&
  (passage.bold || /^(?:第.{1,3}[章节部]|[一二三四五六七八九十]{1,3}[、.．]|附件)/.test(passage.text))

const zoneOfTitles = (titles: readonly string[]): Zone | null => {
  const inward = [...titles].reverse()
  const covering = titles.map((title) => matchZone(title, COVERING)).find((zone) => zone !== null)
  return covering ?? inward.map((title) => matchZone(title, NEAREST)).find((zone) => zone !== null) ?? null
}

/** The zone of each passage, in the order given. A scoring or parameter table decides for itself unless it is a form. */
export const zonesOf = (passages: readonly Passage[]): readonly Zone[] => {
  const tables = new Map<Table, Zone | null>()
  let title = ''
  let section = ''
  return passages.map((passage) => {
    const path = passage.path.join('\n')
    if (path !== section) [section, title] = [path, '']
    if (isTitleLike(passage)) title = passage.text
    const named =
      zoneOfTitles([...passage.path, passage.kind === 'heading' ? passage.text : title]) ?? 'general'
    if (!passage.table || named === 'contract') return named
    if (!tables.has(passage.table)) tables.set(passage.table, zoneOfTable(passage.table))
    const own = tables.get(passage.table) ?? named
    return named === 'form' && !(own === 'technical' && isFilled(passage.table)) ? named : own
  })
}
