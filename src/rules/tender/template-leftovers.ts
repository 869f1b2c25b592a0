import type { Clause } from '../clauses.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'
import { citeAround } from '../sentence.ts'
import { clausesWith } from '../zone-text.ts'

interface Leftover {
  readonly clause: Clause
  readonly start: number
  readonly found: string
}

const BUILDING = /施工|工程|改造|装修|修缮|安装|建设|建筑|绿化|道路|管网/

/** Whether works are bought, or something is built. */
const isBuilding = (evidence: Evidence): boolean =>
  evidence.tender.facts.category?.value === 'works' || speaksOf(evidence, BUILDING)

/** Whether the project's name or its headings speak of a subject. */
const speaksOf = ({ tender, passages }: Evidence, subject: RegExp): boolean =>
  subject.test(tender.facts.name?.value ?? '') ||
  passages.some(({ kind, text }) => kind === 'heading' && subject.test(text))

/** Words that belong to some tenders only, and what shows that they belong to this one. */
const WORDS: readonly (readonly [words: RegExp, belongs: (evidence: Evidence) => boolean])[] = [
  [/(?:各|每个?|不同)子包/, ({ tender }) => tender.lots.length > 1],
  [/入围(?:的)?(?:供应商|投标人|单位)/, ({ tender }) => tender.facts.method?.value === 'framework'],
  [
    /医疗器械(?:生产|经营)?(?:企业)?(?:许可证|注册证|备案凭证)/,
    (evidence) => speaksOf(evidence, /医疗|器械|诊断|医院|试剂|护理/),
  ],
  [/扬尘(?:治理|控制|污染)|施工图纸?组织施工|监理(?:单位|工程师)(?:管理|指令|同意)/, isBuilding],
  [
    /保洁(?:人员|员)|保安(?:人员|员)/,
    (evidence) => speaksOf(evidence, /物业|保洁|保安|安保|后勤|环卫|清洁|清扫|安全服务|管理服务/),
  ],
  [
    /源代码|源程序|(?:系统|软件)上线(?:试)?运行|等保测评|等级保护测评/,
    (evidence) => speaksOf(evidence, /软件|系统|平台|信息|网站|开发|智慧|数字|数据|网络|APP|小程序/i),
  ],
  [
    /报关单|原产地证(?:明|书)/,
    (evidence) => !isBuilding(evidence) || speaksOf(evidence, /设备|货物|采购|仪器/),
  ],
  [
    /(?:货物|产品|设备)[^。；;\n]{0,10}全新[^。；;\n]{0,6}(?:未使用|原装)/,
    ({ tender }) => tender.facts.category?.value !== 'services',
  ],
  [/餐具|食材|菜谱|菜品/, (evidence) => speaksOf(evidence, /食品|餐|食堂|食材|饮|配送|后勤|学校|酒店/)],
  [/(?:食品(?:经营|生产)|餐饮服务)许可证/, (evidence) => speaksOf(evidence, /食品|餐|食堂|食材|饮|配送/)],
  [
    /建筑(?:施工|业)企业?安全生产许可证|施工总承包/,
    (evidence) => speaksOf(evidence, /施工|工程|改造|装修|安装|建设/),
  ],
]

/** 与本项目不符的模板残留 */
export const templateLeftovers = defineRule<Leftover>({
  id: 'inapplicable-clause',
  title: { zh: '与本项目不符的模板残留', en: 'Leftovers that do not fit the project' },
  severity: 'note',
  sources: ['tender'],
  messages: {
    review: {
      zh: '{count} 处内容与本项目不符，疑为模板残留：{found}。',
      en: '{count} passages do not fit this project and look like leftovers: {found}.',
    },
  },
  suggestion: { zh: '删除，或改为适用于本项目的内容。', en: 'Delete or adapt.' },
  joins: true,
  select: (evidence) => {
    const foreign = WORDS.filter(([, belongs]) => !belongs(evidence)).map(([words]) => words)
    return foreign
      .flatMap((words) =>
        clausesWith(evidence, words)
          .filter(({ zone }) => zone !== 'form' && zone !== 'contract')
          .map((clause) => {
            const match = words.exec(clause.text)!
            return { clause, start: match.index, found: match[0] }
          }),
      )
      .sort((a, b) => a.clause.at - b.clause.at)
  },
  check: ({ clause, start, found }) => ({
    outcome: 'review',
    values: { found },
    citations: [citeAround(clause.passage, start, start + found.length)],
  }),
})
