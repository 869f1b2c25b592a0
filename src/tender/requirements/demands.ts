import type { RequirementKind } from '../model.ts'
import { withoutNumber } from './strip.ts'

type Words = readonly (readonly [kind: RequirementKind, words: RegExp])[]

/** What a heading says outright. */
const NAMED: Words = [
  [
    'commercial',
    /商务|^(?:关于)?(?:交货|付款|支付|验收|工期|交付|包装|运输|违约|保险|知识产权|保密|报价|商检|履约)/u,
  ],
  ['technical', /技术(?!支持|服务)|参数|规格|性能指标|功能|配置|货物清单|产品要求|设备要求/u],
  ['service', /服务(?:要求|内容|标准|方案|质量)|售后|质保|保修|培训|维保|人员(?:要求|配置)|团队|管理要求/u],
]

/** What its words are about where no heading says. */
const ABOUT: Words = [
  [
    'commercial',
    /付款|支付|交货|交付|工期|报价|包装|运输|违约|保险|知识产权|保密|履约|合同|税费|发票|服务期|服务地点|地点|期限|结算|验收|索赔|专利|所有权|价款/u,
  ],
  ['technical', /材质|尺寸|工艺|系统|性能|接口|型号|≥|≤/u],
  ['service', /维护|响应时间|服务|驻场|人员|项目经理|回访|巡检|应急|考核|岗位|值班/u],
]

const kindBy = (table: Words, texts: readonly string[]): RequirementKind | null => {
  for (const text of texts) {
    const kind = table.find(([, words]) => words.test(text))?.[0]
    if (kind) return kind
  }
  return null
}

/** Kind of a demand by the nearest heading that tells, else by its headings' and its own words. */
export const demandKind = (text: string, heads: readonly string[]): RequirementKind =>
  kindBy(
    NAMED,
    heads.map((head) => withoutNumber(head)),
  ) ??
  kindBy(ABOUT, [...heads.filter((head) => head.length <= 30), text]) ??
  'technical'

const BACKGROUND =
  /项目(?:概况|背景|简介|概述|现状|介绍)|(?:采购|招标)(?:背景|概况)|建设背景|单位简介|编制依据|术语|定义/u
const GUIDE = /温馨提示|操作(?:步骤|指南|手册|说明)|评标信息|中小企业划型|扶持政策/u
const PROCEDURE =
  /(?:评审|评标|磋商|谈判)(?:委员会|小组)|中标候选|候选中标|第[一二三]名|[正负无]偏离|评分时|为准[。；]?$|[“"‘「][★☆▲△※*#●■█◆]/u
const BLANK =
  /[_＿]{2,}|年\s{0,9}月\s{0,9}日|[Xx×]{2,}年|[（(](?:姓名|签字|盖章|公章|投标人名称|供应商名称)|联系电话[：:]/u
const OBLIGES = /须|应|必须|不得|需|要求|不少于|不低于|不超过|≥|≤|提供|支持|具有|具备|承诺|负责|保证|确保/u

/** True where words in a chapter of demands ask something: no bare title, no background, no single number. */
export const isDemand = (text: string, heads: readonly string[]): boolean => {
  const words = text.replace(/[\s\p{P}]/gu, '')
  if (words.length < 6 || !/[\p{Script=Han}a-zA-Z]/u.test(words)) return false
  if (/^(?:合计|总计|小计|备注|序号|注)[：:0-9]?$/u.test(text.trim())) return false
  if (PROCEDURE.test(text) || BLANK.test(text) || heads.some((head) => GUIDE.test(head))) return false
  return !heads.some((head) => BACKGROUND.test(head)) || OBLIGES.test(text)
}

const BID_TERMS =
  /有效期|保证金|报价|限价|履约|付款|服务费|代理费|份数|密封|签字|签署|盖章|装订|备选|分包|转包|交货|工期|服务期|质保|质量|样品|演示|货币|原件|投标文件|响应文件|语言|地点|进口|偏离|踏勘|现场/u
const REFERENCE_ONLY =
  /^(?:[^。；]{0,16}[：:])?(?:详?见|同|按|根据|依据)[^。；]{0,40}[。；]?$|^(?:无|\/|不适用|不要求|不需要|否|详见.{0,20})[。；]?$/u

/** True for a row of 前附表 that the bid answers: 投标有效期, 保证金, 份数 …, with more than a reference. */
export const isBidTerm = (name: string, text: string): boolean =>
  BID_TERMS.test(name) && !REFERENCE_ONLY.test(text.trim()) && text.trim().length >= 4

const DATED = /截止|开标|开启|获取|递交|提交|答疑|澄清|踏勘|公示|演示/u

/** True for a line that fixes a day of the procedure: 投标截止时间：2024年5月20日. */
export const isSchedule = (text: string): boolean =>
  text.length <= 200 &&
  /时间|日期|期限|截止/u.test(text) &&
  DATED.test(text) &&
  /[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日/u.test(text)

/** True for a rule on which of two places holds: 大写金额与小写金额不一致的，以大写金额为准. */
export const isPrecedence = (text: string): boolean =>
  text.length <= 300 && /(?:不一致|不符|错误|错位|不同)[^。]{0,20}以[^。]{2,40}为准/u.test(text)
