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
  /** 适用条件 */
  readonly conditions: readonly string[]
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

const days = (value: number): Period => ({ value, unit: 'day' })
const workdays = (value: number): Period => ({ value, unit: 'workday' })
const tenderWeight = { goods: [30, 100], services: [10, 100] } as const
const tenderPeriods = {
  responsePeriod: days(20),
  supplyPeriod: workdays(5),
  clarificationPeriod: days(15),
} as const

/** What the law asks of each method, 政府采购 first. */
export const methods: readonly MethodTerms[] = Object.freeze([
  {
    id: 'open-tender',
    name: '公开招标',
    conditions: ['主要采购方式', '达到公开招标数额标准'],
    minSuppliers: 3,
    ...tenderPeriods,
    priceWeight: tenderWeight,
    read: true,
  },
  {
    id: 'invited-tender',
    name: '邀请招标',
    conditions: ['具有特殊性，只能从有限范围的供应商处采购', '公开招标费用占项目总价值的比例过大'],
    minSuppliers: 3,
    ...tenderPeriods,
    priceWeight: tenderWeight,
    read: true,
  },
  {
    id: 'competitive-negotiation',
    name: '竞争性谈判',
    conditions: [
      '招标失败',
      '技术复杂或性质特殊',
      '非自身原因的紧急需要',
      '不能事先计算价格总额',
      '未达公开招标数额标准',
    ],
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
    conditions: [
      '政府购买服务',
      '技术复杂或性质特殊',
      '不能事先计算价格总额',
      '竞争不充分的科研和成果转化',
      '非必须招标的工程',
    ],
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
    conditions: ['只能从唯一供应商处采购', '不可预见的紧急情况', '向原供应商添购，不超过原合同金额的10%'],
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
    conditions: ['货物规格、标准统一', '现货货源充足', '价格变化幅度小'],
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
    conditions: ['小额零星、多频次采购的法定情形'],
    minSuppliers: 2,
    ...tenderPeriods,
    priceWeight: null,
    read: true,
  },
  {
    id: 'innovation',
    name: '合作创新采购',
    conditions: ['市场现有产品不能满足，须技术突破', '以研发产品形成新范式或新方案'],
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
    conditions: ['国有资金占控股或主导地位的依法必须招标项目'],
    minSuppliers: 3,
    responsePeriod: days(20),
    supplyPeriod: days(5),
    clarificationPeriod: days(15),
    priceWeight: null,
    read: true,
  },
  {
    id: 'tl-invited',
    name: '邀请招标（招标投标法）',
    conditions: ['技术复杂等只有少量潜在投标人', '公开招标费用占比过大'],
    minSuppliers: 3,
    responsePeriod: days(20),
    supplyPeriod: days(5),
    clarificationPeriod: days(15),
    priceWeight: null,
    read: true,
  },
])

/** What the law asks of a method. Null for a name that is none of them. */
export const findMethod = (id: string): MethodTerms | null =>
  methods.find((method) => method.id === id) ?? null
