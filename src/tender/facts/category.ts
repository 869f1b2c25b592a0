import type { Fact } from '../model.ts'
import { isBlank } from './blank.ts'
import type { FactSpec } from './settle.ts'

/** 货物, 服务, 工程 */
export type Category = 'goods' | 'services' | 'works'

const CLASSES: readonly (readonly [Category, RegExp])[] = [
  ['goods', /货物|物资|设备采购|^[(（]?A\d{2}/],
  ['services', /服务|^(?:监理|勘察|设计|咨询)|^[(（]?C\d{2}/],
  ['works', /工程|施工|^[(（]?B\d{2}/],
]

/** The one class a text names; null for several ("货物和服务项目"). */
const classOf = (text: string): Category | null => {
  const said = text.replace(/\s+/g, '').replace(/货物(?:和|及|类?、)相关服务|货物及伴随服务/, '货物')
  const found = CLASSES.filter(([, pattern]) => pattern.test(said))
  return found.length === 1 ? found[0]![0] : null
}

/** 项目类型, 采购类别, 品目, or the class in the document's title ("货物类", "施工招标文件"). */
export const category: FactSpec<Category> = {
  labels: [
    /^(?:项目|采购|标的|招标|采购项目|招标项目|采购对象|标的物|采购标的)(?:的)?(?:类型|类别|属性|性质|分类|种类)$|^采购项目属性$/,
    /^品目(?:类别|名称|分类|编码|编码及名称)?$|^采购品目(?:名称|编码)?$/,
    /^类别$/,
  ],
  prose: [
    /^\s*\((货物|服务|工程|施工)类?\)\s*$/,
    /^.{0,20}(货物|服务|工程|施工)(?:类|类项目|项目)?\s?(?:公开|邀请)?(?:招标|采购|磋商|谈判)文件(?:\([^()]{0,20}\))?\s*$/,
    /^.{0,30}\((货物|服务|工程)类?\)\s*$/,
    /^.{2,60}?(监理|勘察设计|勘察|设计|咨询服务)(?:项目|服务|标段)?\s?(?:公开|邀请)?招标文件\s*$/,
    /^.{0,20}(货物|服务|工程)类(?:项目)?(?:采购需求|用户需求书)\s*$/,
  ],
  zones: ['dataSheet', 'cover', 'notice', 'requirement'],
  parse: (text) => (isBlank(text) ? null : classOf(text.slice(0, 40))),
}

/** What a project's name buys: the last of these words decides. */
const SUBJECTS: readonly (readonly [Category, string])[] = [
  [
    'services',
    '服务(?!器)|咨询|监理|设计|勘察|勘测|测绘|物业|保洁|保安|安保|运维|维护|维保|维修(?!工程)|租赁|配送|审计|评估|评价|检测|监测|检验|培训|外包|托管|管家|代理|保险|印刷|运输|广告|宣传|策划|规划|编制|调查|普查|研究|课题|可研|养护|清运|绿化管护|软件开发|开发|系统集成|体检|餐饮|食堂|劳务|法律顾问|造价|鉴定|翻译|活动|会务|展览|演出',
  ],
  [
    'works',
    '工程|施工|改造|修缮|装修|装饰|扩建|新建|改建|加固|拆除|修复|整治|总承包|EPC|绿化|道路|桥梁|管网',
  ],
  [
    'goods',
    '设备|仪器|器材|器械|家具|试剂|耗材|药品|疫苗|车辆|汽车|软件|平台|系统|材料|物资|服装|被服|教材|图书|教具|办公用品|窗帘|校服|被褥|显示屏|大屏|用品|装备|电脑|计算机|服务器|电梯|空调|食材|货物|治疗台|机床|工具|配件|备件|种子|化肥|农药|苗木|信息化建设|采购及安装',
  ],
]

const ANY_SUBJECT = new RegExp(SUBJECTS.map(([, words]) => `(${words})`).join('|'), 'g')
const TAIL =
  /(?:[(（][^()（）]{0,8}(?:次|批|标段|包|期|年度?)[)）]|招标|采购|项目|公开|竞争性|磋商|谈判|询价|\s)+$/

/** What is bought and named by none of these words is a thing. */
const PURCHASE = /采购|购置/

/** 某某工程阀门采购: things bought for works, named by none of the words; not the builder (工程施工单位采购). */
const buysForWorks = (name: string, end: string): boolean =>
  /采购(?:项目)?$/.test(name) && /^工程.{2,12}$/.test(end) && !/单位|队伍|企业|承包|商$/.test(end)

/** The class that the name speaks of: "某某改造工程（泵站设备采购及安装项目）" buys goods. */
export const categoryOfName = (name: Fact<string>): Fact<Category> | null => {
  const bare = name.value
    .replace(TAIL, '')
    .replace(/[)）]+$/, '')
    .replace(TAIL, '')
  const last = [...bare.matchAll(ANY_SUBJECT)].at(-1)
  if (last && buysForWorks(name.value, bare.slice(last.index)))
    return { value: 'goods', citation: name.citation }
  const at = last ? last.slice(1).findIndex((group) => group !== undefined) : -1
  if (at >= 0) return { value: SUBJECTS[at]![0], citation: name.citation }
  return PURCHASE.test(name.value) ? { value: 'goods', citation: name.citation } : null
}
