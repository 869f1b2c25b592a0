import type { Message } from '../model.ts'

/** Units of what the law limits. */
export type Unit = 'day' | 'workday' | 'percent' | 'supplier' | 'contract' | 'year' | 'minute'

/** Units in words. */
export const UNITS = {
  day: { zh: '日', en: 'days' },
  workday: { zh: '个工作日', en: 'working days' },
  percent: { zh: '%', en: '%' },
  supplier: { zh: '家', en: 'suppliers' },
  contract: { zh: '个', en: 'contracts' },
  year: { zh: '年', en: 'years' },
  minute: { zh: '分钟', en: 'minutes' },
} as const satisfies Readonly<Record<Unit, Message>>

/** Whom rules of one shape concern, as titles begin. */
export const NAMES = {
  tender: { zh: '招标', en: 'Tender' },
  consultation: { zh: '竞争性磋商', en: 'Consultation' },
  negotiation: { zh: '竞争性谈判', en: 'Negotiation' },
  inquiry: { zh: '询价', en: 'Inquiry' },
  innovation: { zh: '合作创新采购', en: 'Cooperative innovation' },
  tenderingLaw: { zh: '招标投标法项目', en: 'Tendering Law' },
  mandatory: { zh: '依法必须招标的项目', en: 'Mandatory tender' },
} as const satisfies Readonly<Record<string, Message>>
