import { fold } from './points.ts'

const SCORING =
  /评分(办法|标准|细则|因素|表|项|内容|索引)?|评标(办法|方法|标准|信息)|评审(办法|方法|标准|因素|细则)|综合评(分|审|估|标)|详细评审|打分|评分要素|评审要素|综合比较|分值|量化/
const OTHER_SHEETS =
  /考核|履约评价|违约|处罚|罚则|扣款|自评|自查|索引|汇总|仅供参考|可供参考|模板|示例|信用等级|等级评定|供应商评价|后评价|满意度|绩效|验收|串通|串标|围标|不良行为|日常检查|服务质量评价|评分表格式|巡查|巡检/
const OTHER_CHAPTERS = /合同|格式|采购需求|用户需求|技术要求|技术规范|服务要求|附件/
const SCORING_CHAPTERS = /评标|评审|评分|磋商程序|磋商办法|评定/

/** What words say of a table: that it is the scoring, a sheet of another kind, or in a chapter of another kind. */
export type Leaning = 'scoring' | 'other-sheet' | 'other-chapter' | 'unknown'

/** A heading that carries the project's name: the 绩效 or 考核 in it is what is bought. */
const NAMES_PROJECT = /项目|招标|采购文件|磋商文件|谈判文件|公告/

/** What a line right above a table says of it: 考核表, 汇总表 and 自评表 are sheets of another kind. */
export const sheetLeaning = (text: string): Leaning => {
  const words = fold(text)
  if (OTHER_SHEETS.test(words) && !NAMES_PROJECT.test(words)) return 'other-sheet'
  return SCORING.test(words) ? 'scoring' : 'unknown'
}

/** True for the title or column names of sheets filled in after the award. */
export const namesOtherHeader = (text: string): boolean =>
  /考核|检查|扣分标准|扣罚|处罚|自评|满意度|履约评价/.test(fold(text))

/** What a chapter's heading says of the tables in it. */
export const chapterLeaning = (heading: string): Leaning => {
  const words = fold(heading)
  if (SCORING_CHAPTERS.test(words)) return 'scoring'
  return OTHER_CHAPTERS.test(words) ? 'other-chapter' : 'unknown'
}

const CHAPTER = /^第[一二三四五六七八九十\d]{1,3}(章|部分|卷|篇|册)/

/** True for a chapter heading in the body (第四章 评标办法), not for its line in the contents. */
export const isChapter = (text: string): boolean => {
  const words = text.trim()
  return (
    words.length <= 40 &&
    CHAPTER.test(words.replace(/\s+/g, '')) &&
    !/(\.{3}|…|·{3}|\t\s*\d+$|\d{1,3}$)/.test(words)
  )
}

/** The number that a table's caption begins with: 附表2：, 附件一、. */
export const CAPTION = /^附?[表件]\s*(?:[\d一二三四五六七八九十]{1,3}\s*[：:、.]?|[：:、.])\s*/

const GROUP =
  /(技术|商务|价格|报价|经济|服务|资信|资质|业绩|综合实力|企业|信誉|诚信|其他|加分).{0,8}(部分|评分|评审|分|项|标准|细则|因素)/

/** True for a short line above a table that names the group of its rows: 附表2：技术评分细则表. */
export const namesGroup = (text: string): boolean =>
  text.length <= 40 &&
  (GROUP.test(fold(text)) || (CAPTION.test(text.trim()) && sheetLeaning(text) === 'scoring'))

const LOT =
  /(?:采购包|合同包|标段|标包|分包|包组|包件|品目|包)号?[:：]?(?:[一二三四五六七八九十]{1,2}|[A-Z]|\d{1,2})(?![\d年])|第?(?:[一二三四五六七八九十]{1,2}|[A-Z]|\d{1,2})(?:标段|标包|包)/

/** The lot that short lines above a table name (采购包2, 第二标段), the nearest first; null where none does. */
export const lotOf = (lead: readonly string[]): string | null => {
  const line = lead.toReversed().find((text) => text.length <= 40 && LOT.test(fold(text)))
  return line ? LOT.exec(fold(line))![0] : null
}

/** True for a cell that names a lot and nothing else: 包1, 第二标段分值. */
export const namesLot = (text: string): boolean => {
  const words = fold(text).replace(/(?:分值|分|\(分\))$/, '')
  return LOT.exec(words)?.[0] === words
}

/** True for column names that only a scoring has. */
export const namesFactors = (text: string): boolean =>
  /(评审|评分|评标)(因素|要素|项目|项|准则|细则)|评审标准/.test(fold(text))
