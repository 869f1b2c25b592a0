import type { Passage } from '../../document/passages.ts'

/** Which part of a tender a passage stands in: 封面, 公告, 前附表, 采购需求, 须知正文, 评标办法, 合同, 格式. */
export type Zone =
  | 'cover'
  | 'notice'
  | 'dataSheet'
  | 'requirement'
  | 'general'
  | 'evaluation'
  | 'contract'
  | 'form'

const CHAPTER = /^第[一二三四五六七八九十百\d]{1,4}[章部篇册卷编](?:分)?/
const NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|[\d.．]{1,8}[、.．]?)/
const CONTENTS_LINE = /[.…·]{3,}\s{0,4}[-—\divx]{0,8}\s{0,4}$|\s[-—\divx]{1,6}\s{0,4}$/

/** Words of a title to the zone it opens, the first that fits. */
const TITLES: readonly (readonly [Zone, RegExp])[] = [
  [
    'dataSheet',
    /前附表|须知附表|须知一览表|资料表|补充内容|专用条款$|关键信息|(?:招标|采购|磋商|项目)文件信息|^项目信息/,
  ],
  [
    'form',
    /(?:投标|响应|应答|应标|报价|磋商|谈判|询价|申请|比选|参选|竞价).{0,6}(?:格式|附件)|^附件.{0,12}格式|^格式|组成要求/,
  ],
  [
    'contract',
    /合同.{0,8}(?:条款|文本|格式|草案|协议|范本|样本|主要内容|条件)|^(?:采购|政府采购|施工|服务)?合同(?:书)?$/,
  ],
  [
    'notice',
    /^.{0,14}(?:招标|采购|磋商|谈判|询价|比选|遴选|竞价|询比|竞选|征集|资格预审)公告|(?:投标|磋商|谈判|询价|响应|采购|报价|比选|竞价|参选).{0,3}邀请|^邀请(?:书|函)?$|^公告$/,
  ],
  [
    'evaluation',
    /评[标审定].{0,6}(?:办法|方法|标准|细则|程序)?$|^评[标审分]|评分(?:标准|办法|细则)|资格审查|定标/,
  ],
  ['general', /须知|总则|通用条款|通用部分/],
  [
    'requirement',
    /需求|技术.{0,4}(?:规范|规格|要求|标准|参数|条款)|商务(?:要求|条款)|(?:采购|招标)(?:内容|清单|标的|范围|要求)|货物清单|服务(?:内容|要求)|工程量清单|发包人要求|图纸/,
  ],
]

const NOT_A_NOTICE = /更正|终止|变更|结果|中标|成交|媒介|媒体|期限|发布/

const zoneOfTitle = (title: string): Zone | null => {
  const zone = TITLES.find(([, pattern]) => pattern.test(title))?.[0] ?? null
  return zone === 'notice' && NOT_A_NOTICE.test(title) ? null : zone
}

/** Titles that open a zone of their own wherever they stand, though they have no chapter number. */
const BARE_TITLE =
  /^.{0,8}(?:前附表|须知附表|资料表|补充内容|须知|总则|公告|邀请书|邀请函|投标邀请|评标办法|评审办法|采购需求|用户需求书|招标文件信息|关键信息|合同条款|合同格式|合同文本|文件格式).{0,8}$/

const zoneOpenedBy = (passage: Passage): Zone | null => {
  if (passage.cell || passage.text.length > 60 || CONTENTS_LINE.test(passage.text)) return null
  const text = passage.text.replace(/\s+/g, '')
  if (text.length > 40 || /[。；，：:]/.test(text)) return null
  const title = text.replace(CHAPTER, '')
  if (title !== text) return zoneOfTitle(title) ?? 'general'
  const bare = text.replace(NUMBER, '')
  return BARE_TITLE.test(bare) ? zoneOfTitle(bare) : null
}

/** The zone of each passage, in order; a file begins with its cover (封面). */
export const zonesOf = (passages: readonly Passage[]): readonly Zone[] => {
  let zone: Zone = 'cover'
  let file: string | null = null
  return passages.map((passage) => {
    if (passage.file !== file) zone = 'cover'
    file = passage.file
    zone = zoneOpenedBy(passage) ?? zone
    return zone
  })
}
