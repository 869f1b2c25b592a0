import type { ProcurementMethod, ProjectFacts, Regime } from '../../tender/model.ts'

/** 情形: what a case is about. */
export interface Situation {
  readonly name: string
  readonly regime: Regime
  readonly method: ProcurementMethod
  readonly category: NonNullable<ProjectFacts['category']>['value']
}

const government = (name: string, method: ProcurementMethod, category: Situation['category'] = 'goods') =>
  ({ name, regime: 'government-procurement', method, category }) as const

/** Projects that cases are set in. */
export const situations = {
  tender: government('政府采购货物，公开招标', 'open-tender'),
  services: government('政府采购服务，公开招标', 'open-tender', 'services'),
  works: government('政府采购工程，公开招标', 'open-tender', 'works'),
  invited: government('政府采购货物，邀请招标', 'invited-tender'),
  negotiation: government('政府采购货物，竞争性谈判', 'competitive-negotiation'),
  consultation: government('政府采购货物，竞争性磋商', 'competitive-consultation'),
  'consultation-services': government('政府采购服务，竞争性磋商', 'competitive-consultation', 'services'),
  'single-source': government('政府采购货物，单一来源', 'single-source'),
  inquiry: government('政府采购货物，询价', 'inquiry'),
  'inquiry-services': government('服务，询价', 'inquiry', 'services'),
  framework: government('货物框架协议采购', 'framework'),
  'framework-services': government('服务框架协议采购', 'framework', 'services'),
  innovation: government('合作创新采购', 'innovation'),
  'tendering-law': {
    name: '招标投标法项目，货物',
    regime: 'tendering-law',
    method: 'open-tender',
    category: 'goods',
  },
  'tendering-works': {
    name: '招标投标法项目，工程',
    regime: 'tendering-law',
    method: 'open-tender',
    category: 'works',
  },
  enterprise: { name: '企业自主采购', regime: 'enterprise', method: 'open-tender', category: 'goods' },
} as const satisfies Readonly<Record<string, Situation>>

export type SituationId = keyof typeof situations
