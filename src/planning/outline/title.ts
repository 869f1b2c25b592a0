import { labelOf } from '../../document/label.ts'
import type { Passage } from '../../document/passages.ts'
import { withoutLeader } from '../../tender/requirements/shape.ts'

/** A line that names a part of the bid. */
export interface Title {
  readonly text: string
  /** Its number as printed, '' if none. */
  readonly label: string
  readonly optional: boolean
  readonly note: string | null
}

const OPTIONAL =
  /[（(][^（）()]{0,14}(?:如有|若有|如需|如适用|若适用|适用时|如涉及|可选)[^（）()]{0,14}[)）]|（?(?:如有|若有)）?$/
const ASIDE = /[（(]([^（）()]{2,60})[)）]\s*$/
const MUST = /必须|须提供|否则|原件|复印件|加盖|无效|否决/
const SAMPLE = /[（(](?:格式|样式|样表|参考格式|格式[一二三四五六\d]|如有|若有|如适用|仅供参考)[)）]/g
const PREFIX =
  /^(?:附件|附表|格式)[ \u3000]*[0-9一二三四五六七八九十]{0,3}(?:[-－.—][0-9]{1,2})*[ \u3000]*[:：、.]?/

/** A list's number that no reader took for a label: "19拟投入的实施团队", "二-1单位授权书", "▪ 投标函". */
const LOOSE_NUMBER =
  /^(?:[▪●■◆·•]|[一二三四五六七八九十]{1,3}(?:[-－.][0-9①-⑳]{1,2}){1,3}|[0-9]{1,2}(?=\p{Script=Han}))[ \u3000]*/u

/** 主要包括以下内容： and its like behind a name that heads a list. */
const LEAD_IN =
  /[，,（(]?(?:主要|应当?|须)?(?:包括|包含|含)(?:但不限于)?(?:以下|下列|如下)?(?:各项)?(?:内容|材料|文件|部分)?[)）]?[:：]?$/

const takeNote = (text: string): { readonly text: string; readonly note: string | null } => {
  const aside = ASIDE.exec(text)
  return aside && MUST.test(aside[1]!)
    ? { text: text.slice(0, aside.index).trim(), note: aside[1]!.trim() }
    : { text, note: null }
}

/** Reads a line as the title of a part of the bid: number, leader, notes and remarks taken off. */
export const titleIn = (passage: Pick<Passage, 'text' | 'label'>): Title => {
  const whole = withoutLeader(
    passage.text
      .trim()
      .replace(/[（(]?页码[)）]?$/, '')
      .trim(),
  )
  const label = passage.label.trim() || labelOf(whole).trim()
  const numbered = whole.startsWith(label) ? whole.slice(label.length).trim() : whole
  const loose = LOOSE_NUMBER.exec(numbered)?.[0] ?? ''
  const { text, note } = takeNote(
    numbered.slice(loose.length).replace(PREFIX, '').replace(/\t+/g, ' ').trim(),
  )
  return {
    text: text
      .replace(SAMPLE, '')
      .replace(/\s+/g, '')
      .replace(LEAD_IN, '')
      .replace(/[；;。，,：:、]+$/, ''),
    label: label || loose.trim(),
    optional: OPTIONAL.test(numbered),
    note,
  }
}

const NAMES_A_PART =
  /函|书|表|声明|证明|承诺|方案|清单|一览|资料|文件|协议|保证金|业绩|简历|情况|说明|材料|封面|执照|截图|报价|响应|证书|团队|计划|措施|设计|其他|其它|部分|授权|概况|简介|偏离|演示|样品|组织|人员|凭证|报告|服务|技术|商务|资格/

const NO_PART =
  /^(?:(?:投标|响应)?文件(?:目录|组成|构成|格式)?|目录|索引|说明|注|备注|附注|格式|附件|正本|副本|填写指引|注意事项)$|^封面格式|采购(?:投标|响应)文件$|(?:编制|使用|填写|填报)(?:说明|要求|指引)|参考的?相关文件|^[（(][^（）()]*[)）]$|^(?!.*(?:偏离|响应)).*条款$|由(?:投标人|供应商)填写|填写[“"]|[_＿]{2}|XX|质疑|投诉|询问函|合同(?:文本|条款|协议书|书)$|[0-9]{4}年|^致|^注[:：]|日期$|盖章|签字|（章）|项目名称|项目编号|备案编号/

const LONGEST = 45

/** True where a title has the words of a part of a bid: 函, 表, 方案 …. */
export const namesPart = ({ text }: Title): boolean => NAMES_A_PART.test(text)

/** True for a line that can be the title of a part: short, no sentence, nothing that a form is filled in with. */
export const isPartTitle = ({ text }: Title): boolean =>
  text.length >= 2 &&
  text.length <= LONGEST &&
  !NO_PART.test(text) &&
  !/[。！？；]|[，,].*[，,]|不得|应当|否则|须在|下列|以下/.test(text)

/** True for forms that the tender prints though no bid holds them: contract, challenge letter, forms of the award. */
export const closesForms = (text: string): boolean =>
  /(?:不用|无需|不需|不必|不得|勿)[^。]{0,8}(?:投标|响应)?文件[^。]{0,4}(?:中)?(?:提供|提交|装订)|质疑函|投诉书|中标通知书|履约保函|履约保证金保函|中标后|成交后提供/.test(
    text,
  )
