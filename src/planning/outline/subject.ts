/** What a chapter of a bid is for, as its title says. */
export type Subject =
  | 'cover'
  | 'index'
  | 'price'
  | 'substantiveTable'
  | 'technicalTable'
  | 'commercialTable'
  | 'letter'
  | 'authority'
  | 'bond'
  | 'cases'
  | 'people'
  | 'demo'
  | 'scheme'
  | 'service'
  | 'qualification'
  | 'certificates'
  | 'other'

/** The first that fits. */
const TITLES: readonly (readonly [Subject, RegExp])[] = [
  ['cover', /封面/],
  ['index', /自查表|索引|导读/],
  ['price', /(?:开标|报价|投标).{0,4}一览表|报价|价格|已标价/],
  ['substantiveTable', /实质性.{0,8}(?:条款|要求|响应|内容)/],
  [
    'technicalTable',
    /(?:技术|规格|参数|需求|货物|采购|性能|用户).{0,12}(?:偏离|响应|应答)|对技术.{0,4}的?响应|^偏离表$|点对点/,
  ],
  ['commercialTable', /(?:商务|合同|条款).{0,12}(?:偏离|响应|应答)/],
  ['letter', /^(?:投标|响应|磋商|谈判|报价|应答)(?:函|书|承诺书)$/],
  ['technicalTable', /(?:技术|规格|参数|需求|(?<!中)标的|货物|采购|性能).{0,12}(?:一览表|说明表?)/],
  ['authority', /授权|身份证明|法定代表人.{0,8}证明/],
  ['bond', /保证金|保函/],
  ['cases', /业绩|案例/],
  ['people', /人员|团队|项目经理|负责人|项目班子|组织机构|专家/],
  ['demo', /演示|讲标|述标|答辩|样品/],
  ['service', /售后|质保|维保|运维|培训/],
  ['scheme', /方案|组织设计|建议书|实施|保障措施|技术部分|技术文件|技术标/],
  ['qualification', /资格|资质证明|资信证明/],
  ['certificates', /^(?!.*(?:承诺|声明|函)).*(?:证书|认证|资质|荣誉|综合实力|企业实力|信誉|评分证明)/],
]

/** What a title is about. */
export const subjectOf = (title: string): Subject =>
  TITLES.find(([, words]) => words.test(title))?.[0] ?? 'other'

/** What a scoring row is about: its words name what is judged, not the chapter. */
const ROWS: readonly (readonly [Subject, RegExp])[] = [
  [
    'technicalTable',
    /(?:参数|指标|性能|配置|规格|功能|技术(?:要求|需求|条款)?|需求|条款|▲|★).{0,8}(?:响应|满足|偏离|符合|达标)|技术参数|技术指标|技术性能|响应程度/,
  ],
  ['commercialTable', /商务.{0,6}(?:响应|偏离|条款)/],
  ['cases', /业绩|案例|同类项目|类似项目/],
  ['people', /人员|团队|项目经理|负责人|项目班子|专家|技术力量/],
  ['demo', /演示|讲标|述标|答辩|陈述|讲解|样品/],
  ['service', /售后|质保|维保|运维|响应时间|培训|服务承诺/],
  [
    'certificates',
    /证书|认证|资质|荣誉|获奖|综合实力|企业实力|信誉|信用|体系|财务|知识产权|软件著作|专利|节能|环境标志|履约能力/,
  ],
  ['scheme', /方案|计划|措施|设计|实施|进度|质量|安全|应急|理解|分析|组织|风险/],
]

/** What a scoring row is about. */
export const rowSubjectOf = (name: string): Subject =>
  ROWS.find(([, words]) => words.test(name))?.[0] ?? 'other'
