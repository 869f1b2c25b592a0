/** A proof of qualification (资格证明) that gets a chapter of its own. */
export interface Proof {
  readonly title: string
  /** What a clause that asks for it says. */
  readonly asked: RegExp
  /** What a chapter that holds it is called. */
  readonly names: RegExp
}

/** In the order in which bids usually hold them; the first that fits a clause. */
const PROOFS: readonly Proof[] = [
  {
    title: '中小企业声明函',
    asked: /中小企业声明函|专门面向中小|中小型?企业采购/,
    names: /中小(?:微)?企业声明函/,
  },
  { title: '联合体协议', asked: /联合体(?:共同投标|投标)?协议/, names: /联合体.{0,6}协议/ },
  {
    title: '无重大违法记录声明函',
    asked: /重大违法记录/,
    names: /违法记录|无重大违法|无不良|信誉承诺|信誉声明/,
  },
  {
    title: '信用查询记录',
    asked: /信用中国|失信被执行人|信用记录|信用查询/,
    names: /信用.{0,6}(?:查询|截图|记录|中国)|信誉承诺/,
  },
  {
    title: '依法缴纳税收和社会保障资金的证明',
    asked: /税收|纳税|社会保障资金|社保/,
    names: /税收|纳税|社会?保/,
  },
  {
    title: '财务状况报告',
    asked: /财务(?:会计制度|状况|报告|要求)|审计报告|资信证明/,
    names: /财务|审计报告/,
  },
  {
    title: '履约所需设备和专业技术能力的声明',
    asked: /(?:设备|专业技术能力).{0,12}(?:声明|承诺|能力)|履行合同所必[需须]的?设备/,
    names: /设备.{0,8}能力|专业技术能力/,
  },
  {
    title: '营业执照等主体资格证明',
    asked: /营业执照|独立承担民事责任|法人(?:资格|证书)/,
    names: /营业执照|主体资格|独立承担民事/,
  },
  {
    title: '单位负责人及控股、管理关系说明',
    asked: /单位负责人为同一人|控股、管理关系|控股关联/,
    names: /控股|关联关系|单位负责人/,
  },
  { title: '授权委托书', asked: /授权委托书|授权书/, names: /授权/ },
  {
    title: '项目负责人资格证明',
    asked: /(?:项目经理|项目负责人|拟派).{0,24}(?:证书|资格|注册)/,
    names: /项目(?:经理|负责人).{0,8}(?:资格|证明)/,
  },
  { title: '业绩证明', asked: /业绩/, names: /业绩/ },
  {
    title: '资质及认证证书',
    asked: /资质|认证证书|许可证|备案|资格证书/,
    names: /资质.{0,6}证书|许可证|认证/,
  },
]

/** The proof that a clause on qualification asks for, or null. */
export const proofIn = (text: string): Proof | null => PROOFS.find(({ asked }) => asked.test(text)) ?? null
