import type { ProjectFacts } from '../../src/tender/model.ts'
import { fact } from './tender-evidence.ts'

type Facts = Partial<ProjectFacts>

/** What a case is about, as facts of the tender. */
const ORDER_87: Facts = {}
const CONSULTATION: Facts = { method: fact('competitive-consultation') }
const NEGOTIATION: Facts = { method: fact('competitive-negotiation') }
const INQUIRY: Facts = { method: fact('inquiry') }
const INVITED: Facts = { method: fact('invited-tender') }
const FRAMEWORK: Facts = { method: fact('framework') }
const FRAMEWORK_SERVICES: Facts = { method: fact('framework'), category: fact('services') }
const INNOVATION: Facts = { method: fact('innovation') }
const TENDERING_LAW: Facts = { regime: fact('tendering-law') }
const WORKS: Facts = { regime: fact('tendering-law'), category: fact('works') }
const RESERVED: Facts = { smeReserved: fact(true) }

/** A rule on words: words that are at fault, words that are sound, the tender they stand in, and the heading. */
export interface MethodCase {
  readonly rule: string
  readonly fault: string
  readonly sound: string
  readonly facts: Facts
  readonly heading?: string
  /** A tender that the rule does not concern, with the words at fault. */
  readonly elsewhere?: Facts
}

export const methodCases: readonly MethodCase[] = [
  {
    rule: 'gp-clarification-15d',
    fault:
      '澄清或者修改可能影响投标文件编制的，应当在投标截止时间至少10日前，以书面形式通知所有获取招标文件的潜在投标人。',
    sound:
      '澄清或者修改可能影响投标文件编制的，应当在投标截止时间至少15日前通知所有获取招标文件的潜在投标人；投标人要求澄清的，应在投标截止10日前提出。',
    facts: ORDER_87,
    elsewhere: CONSULTATION,
  },
  {
    rule: 'gp-consultation-clarification-5d',
    fault: '不足3日的，应当顺延提交首次响应文件截止时间。',
    sound: '不足5日的，应当顺延提交首次响应文件截止时间。',
    facts: CONSULTATION,
    elsewhere: NEGOTIATION,
  },
  {
    rule: 'gp-negotiation-clarification-3wd',
    fault: '不足2个工作日的，应当顺延提交首次响应文件截止之日。',
    sound: '不足3个工作日的，应当顺延提交首次响应文件截止之日。',
    facts: NEGOTIATION,
    elsewhere: INQUIRY,
  },
  {
    rule: 'gp-inquiry-clarification-3wd',
    fault: '应当在提交响应文件截止之日至少3日前，以书面形式通知所有接收询价通知书的供应商。',
    sound: '应当在提交响应文件截止之日至少3个工作日前，以书面形式通知所有接收询价通知书的供应商。',
    facts: INQUIRY,
    elsewhere: NEGOTIATION,
  },
  {
    rule: 'tl-clarification-15d',
    fault: '修改招标文件不足七日的，招标人顺延投标截止时间。',
    sound: '修改招标文件不足十五日的，招标人顺延投标截止时间。',
    facts: TENDERING_LAW,
    elsewhere: ORDER_87,
  },
  {
    rule: 'gp-doc-supply-5wd',
    fault: '获取招标文件时间：2024年9月30日至2024年10月10日。',
    sound: '获取招标文件时间：2024年3月1日至2024年3月8日。',
    facts: ORDER_87,
    heading: '招标公告',
    elsewhere: NEGOTIATION,
  },
  {
    rule: 'gp-consultation-sale-and-clarify',
    fault: '获取磋商文件时间：2024年3月1日至2024年3月6日。',
    sound: '获取磋商文件时间：2024年3月1日至2024年3月7日。',
    facts: CONSULTATION,
    heading: '磋商公告',
    elsewhere: INQUIRY,
  },
  {
    rule: 'tl-doc-sale-5d',
    fault: '招标文件发售时间：2024年3月1日至2024年3月4日。',
    sound: '招标文件发售时间：2024年3月1日至2024年3月5日。',
    facts: TENDERING_LAW,
    heading: '招标公告',
    elsewhere: { regime: fact('enterprise') },
  },
  {
    rule: 'gp-notice-period-5wd',
    fault: '公告期限：自本公告发布之日起3个工作日。',
    sound: '公告期限：自本公告发布之日起5个工作日。',
    facts: ORDER_87,
    heading: '招标公告',
    elsewhere: CONSULTATION,
  },
  {
    rule: 'gp-document-price',
    fault: '招标文件在平台网上下载，售价500元。',
    sound: '招标文件在平台网上下载，售价0元。',
    facts: ORDER_87,
    heading: '招标公告',
    elsewhere: TENDERING_LAW,
  },
  {
    rule: 'gp-min-three-tender',
    fault: '投标人不足3家的，评标委员会可直接继续评标。',
    sound: '投标人不足3家的，不得开标；经财政部门批准改用其他方式的，可继续采购。',
    facts: ORDER_87,
    elsewhere: { regime: fact('enterprise') },
  },
  {
    rule: 'gp-negotiation-min-three',
    fault: '只有1家供应商响应的，谈判小组可直接进行谈判。',
    sound: '供应商不足3家的，终止谈判，重新采购。',
    facts: NEGOTIATION,
    elsewhere: CONSULTATION,
  },
  {
    rule: 'gp-inquiry-min-three',
    fault: '响应的供应商不足2家的，终止询价。',
    sound: '响应的供应商不足3家的，终止询价。',
    facts: INQUIRY,
    elsewhere: NEGOTIATION,
  },
  {
    rule: 'gp-consultation-min-suppliers',
    fault: '提交最后报价的供应商仅有2家的，磋商继续进行。',
    sound: '提交最后报价的供应商不得少于3家。',
    facts: CONSULTATION,
    elsewhere: { ...CONSULTATION, category: fact('services') },
  },
  {
    rule: 'tl-min-three',
    fault: '投标人少于3个的，照常开标。',
    sound: '投标人少于3个的，不得开标，重新招标；有效投标不足3个但仍有竞争的，可继续评标。',
    facts: TENDERING_LAW,
    elsewhere: { regime: fact('enterprise') },
  },
  {
    rule: 'gp-invited-tender-random-three',
    fault: '采购人随机抽取2家供应商并发出投标邀请书。',
    sound: '采购人随机抽取3家供应商并发出投标邀请书。',
    facts: INVITED,
    elsewhere: ORDER_87,
  },
  {
    rule: 'gp-evaluation-method-name',
    fault: '本项目采用经评审的最低投标价法。',
    sound: '本项目采用综合评分法。',
    facts: ORDER_87,
    heading: '评标办法',
    elsewhere: WORKS,
  },
  {
    rule: 'gp-same-brand-counting',
    fault: '提供相同品牌产品的投标人参加同一合同项下投标的，均按无效投标处理。',
    sound: '提供相同品牌产品的投标人参加同一合同项下投标的，按一家投标人计算，评审后得分最高的获得推荐资格。',
    facts: ORDER_87,
    elsewhere: { category: fact('services') },
  },
  {
    rule: 'gp-committee-size',
    fault: '评标委员会由采购人代表1人和评审专家3人共4人组成。',
    sound: '评标委员会由采购人代表1人和评审专家4人共5人组成。',
    facts: ORDER_87,
    elsewhere: { regime: fact('enterprise') },
  },
  {
    rule: 'gp-award-timeline',
    fault: '采购人应当自收到评审报告之日起10个工作日内在候选人中按顺序确定中标人。',
    sound: '采购人应当自收到评审报告之日起5个工作日内在候选人中按顺序确定中标人。',
    facts: ORDER_87,
    elsewhere: TENDERING_LAW,
  },
  {
    rule: 'gp-challenge-reply-7wd',
    fault: '采购代理机构应当在收到质疑函后10个工作日内作出书面答复。',
    sound: '采购代理机构应当在收到质疑函后7个工作日内作出书面答复，对询问在3个工作日内答复。',
    facts: ORDER_87,
    elsewhere: { regime: fact('enterprise') },
  },
  {
    rule: 'gp-complaint-15wd',
    fault: '供应商对答复不满意的，可以在答复期满后10个工作日内向财政部门投诉。',
    sound: '供应商对答复不满意的，可以在答复期满后十五个工作日内向财政部门投诉。',
    facts: ORDER_87,
    elsewhere: TENDERING_LAW,
  },
  {
    rule: 'gp-track-record-max-two',
    fault: '投标人近三年具有5个类似项目业绩。',
    sound: '投标人近三年具有1个类似项目业绩。',
    facts: ORDER_87,
    heading: '投标人资格要求',
    elsewhere: { regime: fact('enterprise') },
  },
  {
    rule: 'consortium-forced',
    fault: '外地投标人必须与设计单位组成联合体投标。',
    sound: '投标人可以组成联合体投标；如组成联合体投标，须提交联合体协议。',
    facts: ORDER_87,
    heading: '投标人资格要求',
  },
  {
    rule: 'consortium-lower-grade',
    fault: '联合体各方有同类资质的，按照资质等级较高的单位确定资质等级。',
    sound: '联合体各方有同类资质的，按照资质等级较低的单位确定资质等级。',
    facts: ORDER_87,
    heading: '投标人资格要求',
  },
  {
    rule: 'sme-no-deduction-when-reserved',
    fault: '对小型和微型企业的报价给予10%的扣除。',
    sound: '本项目专门面向中小企业，不再执行价格扣除。原规定对小微企业给予10%的扣除。',
    facts: RESERVED,
    heading: '评标办法',
    elsewhere: { smeReserved: fact(false) },
  },
  {
    rule: 'import-without-approval',
    fault: '本项目允许进口产品参加投标。',
    sound: '本项目经财政部门审核同意，允许进口产品参加投标。',
    facts: ORDER_87,
    elsewhere: TENDERING_LAW,
  },
  {
    rule: 'gp-framework-term',
    fault: '框架协议有效期为3年。',
    sound: '框架协议有效期为1年。',
    facts: FRAMEWORK,
    elsewhere: FRAMEWORK_SERVICES,
  },
  {
    rule: 'gp-framework-term-services',
    fault: '框架协议期限：三年。',
    sound: '框架协议期限：二年。',
    facts: FRAMEWORK_SERVICES,
    elsewhere: FRAMEWORK,
  },
  {
    rule: 'gp-framework-elimination',
    fault: '入围评审的淘汰比例为10%。',
    sound: '入围评审的淘汰比例为20%。',
    facts: FRAMEWORK,
    elsewhere: ORDER_87,
  },
  {
    rule: 'gp-framework-method-price-first',
    fault: '入围评审采用质量优先法。',
    sound: '入围评审采用价格优先法。',
    facts: FRAMEWORK,
    elsewhere: ORDER_87,
  },
  {
    rule: 'gp-innovation-limits',
    fault: '研发方案的分值占总分的40%。',
    sound: '研发方案的分值占总分的60%，研发供应商不超过3家。',
    facts: INNOVATION,
    elsewhere: ORDER_87,
  },
  {
    rule: 'tl-objection-10d-3d',
    fault: '投标人对招标文件有异议的，应当在投标截止时间15日前提出。',
    sound: '投标人对招标文件有异议的，应当在投标截止时间10日前提出；招标人收到异议之日起3日内作出答复。',
    facts: TENDERING_LAW,
    elsewhere: ORDER_87,
  },
  {
    rule: 'tl-candidate-publicity-3d',
    fault: '中标候选人公示期为1日。',
    sound: '中标候选人公示期不少于3日。',
    facts: TENDERING_LAW,
    elsewhere: ORDER_87,
  },
  {
    rule: 'tl-contract-and-deposit-refund',
    fault: '自中标通知书发出之日起45日内，招标人与中标人订立书面合同。',
    sound: '自中标通知书发出之日起30日内订立书面合同，合同签订后5日内退还投标保证金。',
    facts: TENDERING_LAW,
    elsewhere: ORDER_87,
  },
  {
    rule: 'tl-bid-deposit-validity',
    fault: '投标保证金的有效期应超过投标有效期30日。',
    sound: '投标保证金的有效期应与投标有效期一致。',
    facts: TENDERING_LAW,
    elsewhere: ORDER_87,
  },
  {
    rule: 'works-quality-bond-3pct',
    fault: '质量保证金为结算总额的5%。',
    sound: '质量保证金为结算总额的3%。',
    facts: WORKS,
    elsewhere: ORDER_87,
  },
  {
    rule: 'tl-ceiling-disclosed',
    fault: '投标报价高于标底5%的，评标委员会应予否决。',
    sound: '标底仅作评标参考，不得以投标报价超过标底上下浮动范围作为否决投标的条件。',
    facts: WORKS,
    elsewhere: ORDER_87,
  },
]
