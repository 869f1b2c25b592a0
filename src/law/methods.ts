/** 采购方式 of 政府采购 and of 招标投标法 ("tl-"). */
export type MethodId =
  | 'open-tender'
  | 'invited-tender'
  | 'competitive-negotiation'
  | 'competitive-consultation'
  | 'single-source'
  | 'inquiry'
  | 'framework'
  | 'innovation'
  | 'tl-open'
  | 'tl-invited'

/** A period between two steps. */
export interface Period {
  readonly value: number
  readonly unit: 'day' | 'workday'
}

/** 采购方式一览: what the law asks of one method. */
export interface MethodTerms {
  readonly id: MethodId
  readonly name: string
  readonly nameEn: string
  /** 适用条件, as the law states them and in English. */
  readonly conditions: readonly string[]
  readonly conditionsEn: readonly string[]
  /** 定标: how the winner is chosen. */
  readonly award: { readonly zh: string; readonly en: string }
  /** Fewest suppliers for a competition. */
  readonly minSuppliers: number
  /** From handing out the documents to the deadline for bids; null where the law sets none. */
  readonly responsePeriod: Period | null
  /** How long the documents are on offer. */
  readonly supplyPeriod: Period | null
  /** How long before the deadline a change that affects bids must be made. */
  readonly clarificationPeriod: Period | null
  /** Share of the price in the score, percent; null where the method has no score or the law no limits. */
  readonly priceWeight: {
    readonly goods: readonly [low: number, high: number]
    readonly services: readonly [low: number, high: number]
  } | null
  /** False for what is known from practice or summaries only. */
  readonly read: boolean
}

const award = {
  two: { zh: '最低评标价法或综合评分法', en: 'lowest evaluated price or score' },
  lowest: { zh: '满足要求且最后报价最低，不评分', en: 'lowest acceptable price, no score' },
  score: { zh: '综合评分法', en: 'score' },
  agreed: { zh: '协商合理价格', en: 'a fair price is agreed' },
  frame: { zh: '价格优先法入围，再直接选定等', en: 'price first, then call-off' },
  plan: { zh: '研发方案分值不低于50%', en: 'the plan weighs 50 % or more' },
  eval: { zh: '综合评估法或经评审的最低投标价法', en: 'score or lowest evaluated price' },
} as const

const days = (value: number): Period => ({ value, unit: 'day' })
const workdays = (value: number): Period => ({ value, unit: 'workday' })
const tenderWeight = { goods: [30, 100], services: [10, 100] } as const
const tenderPeriods = {
  responsePeriod: days(20),
  supplyPeriod: workdays(5),
  clarificationPeriod: days(15),
} as const

const tenderingLawPeriods = {
  responsePeriod: days(20),
  supplyPeriod: days(5),
  clarificationPeriod: days(15),
} as const

/** What the law asks of each method, 政府采购 first. */
export const methods: readonly MethodTerms[] = Object.freeze([
  {
    id: 'open-tender',
    name: '公开招标',
    nameEn: 'Open tender',
    conditions: ['主要采购方式', '达到公开招标数额标准'],
    conditionsEn: ['the main method', 'at or above the threshold for open tenders'],
    award: award.two,
    minSuppliers: 3,
    ...tenderPeriods,
    priceWeight: tenderWeight,
    read: true,
  },
  {
    id: 'invited-tender',
    name: '邀请招标',
    nameEn: 'Invited tender',
    conditions: ['具有特殊性，只能从有限范围的供应商处采购', '公开招标费用占项目总价值的比例过大'],
    conditionsEn: [
      'only a limited range of suppliers can supply',
      'an open tender would cost too large a share of the project',
    ],
    award: award.two,
    minSuppliers: 3,
    ...tenderPeriods,
    priceWeight: tenderWeight,
    read: true,
  },
  {
    id: 'competitive-negotiation',
    name: '竞争性谈判',
    nameEn: 'Competitive negotiation',
    conditions: [
      '招标失败',
      '技术复杂或性质特殊',
      '非自身原因的紧急需要',
      '不能事先计算价格总额',
      '未达公开招标数额标准',
    ],
    conditionsEn: [
      'a tender failed',
      'complex or special, not specifiable in detail',
      'urgent through no fault of the purchaser',
      'the total price cannot be worked out beforehand',
      'below the threshold for open tenders',
    ],
    award: award.lowest,
    minSuppliers: 3,
    responsePeriod: workdays(3),
    supplyPeriod: null,
    clarificationPeriod: workdays(3),
    priceWeight: null,
    read: true,
  },
  {
    id: 'competitive-consultation',
    name: '竞争性磋商',
    nameEn: 'Competitive consultation',
    conditions: [
      '政府购买服务',
      '技术复杂或性质特殊',
      '不能事先计算价格总额',
      '竞争不充分的科研和成果转化',
      '非必须招标的工程',
    ],
    conditionsEn: [
      'services bought by government',
      'complex or special, not specifiable in detail',
      'the total price cannot be worked out beforehand',
      'research with little competition',
      'works that need no tender',
    ],
    award: award.score,
    minSuppliers: 3,
    responsePeriod: days(10),
    supplyPeriod: workdays(5),
    clarificationPeriod: days(5),
    priceWeight: { goods: [30, 60], services: [10, 30] },
    read: false,
  },
  {
    id: 'single-source',
    name: '单一来源',
    nameEn: 'Single source',
    conditions: ['只能从唯一供应商处采购', '不可预见的紧急情况', '向原供应商添购，不超过原合同金额的10%'],
    conditionsEn: [
      'one supplier only',
      'unforeseeable urgency',
      'additions up to 10 % of the contract with the first supplier',
    ],
    award: award.agreed,
    minSuppliers: 1,
    responsePeriod: null,
    supplyPeriod: null,
    clarificationPeriod: null,
    priceWeight: null,
    read: true,
  },
  {
    id: 'inquiry',
    name: '询价',
    nameEn: 'Inquiry',
    conditions: ['货物规格、标准统一', '现货货源充足', '价格变化幅度小'],
    conditionsEn: ['goods of uniform specification and standard', 'ample stock', 'steady prices'],
    award: award.lowest,
    minSuppliers: 3,
    responsePeriod: workdays(3),
    supplyPeriod: null,
    clarificationPeriod: workdays(3),
    priceWeight: null,
    read: true,
  },
  {
    id: 'framework',
    name: '框架协议采购',
    nameEn: 'Framework agreement',
    conditions: ['小额零星、多频次采购的法定情形'],
    conditionsEn: ['small, scattered and frequent purchases that the law lists'],
    award: award.frame,
    minSuppliers: 2,
    ...tenderPeriods,
    priceWeight: null,
    read: true,
  },
  {
    id: 'innovation',
    name: '合作创新采购',
    nameEn: 'Cooperative innovation',
    conditions: ['市场现有产品不能满足，须技术突破', '以研发产品形成新范式或新方案'],
    conditionsEn: [
      'no product on the market will do; a breakthrough is needed',
      'development creates a new model or solution',
    ],
    award: award.plan,
    minSuppliers: 1,
    responsePeriod: workdays(10),
    supplyPeriod: null,
    clarificationPeriod: null,
    priceWeight: null,
    read: true,
  },
  {
    id: 'tl-open',
    name: '公开招标（招标投标法）',
    nameEn: 'Open (Tendering Law)',
    conditions: ['国有资金占控股或主导地位的依法必须招标项目'],
    conditionsEn: ['mandatory tenders mainly funded by the state'],
    award: award.eval,
    minSuppliers: 3,
    ...tenderingLawPeriods,
    priceWeight: null,
    read: true,
  },
  {
    id: 'tl-invited',
    name: '邀请招标（招标投标法）',
    nameEn: 'Invited (Tendering Law)',
    conditions: ['技术复杂等只有少量潜在投标人', '公开招标费用占比过大'],
    conditionsEn: ['few possible bidders', 'an open tender would cost too large a share'],
    award: award.eval,
    minSuppliers: 3,
    ...tenderingLawPeriods,
    priceWeight: null,
    read: true,
  },
])

/** What the law asks of a method. Null for a name that is none of them. */
export const findMethod = (id: string): MethodTerms | null =>
  methods.find((method) => method.id === id) ?? null
