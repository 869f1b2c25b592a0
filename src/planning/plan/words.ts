import type { VolumeKind } from '../../bid/model.ts'
import type { Lang, MomentKind } from '../model.ts'

type Both = Readonly<Record<Lang, string>>

/** Who usually does a task (建议岗位). */
export const ROLES = {
  lead: { zh: '投标经理', en: 'bid manager' },
  business: { zh: '商务', en: 'business' },
  technical: { zh: '技术', en: 'technical' },
  price: { zh: '报价（财务）', en: 'pricing (finance)' },
  legal: { zh: '法务', en: 'legal' },
  board: { zh: '评审人（未参与编写）', en: 'reviewer (no author)' },
  approver: { zh: '授权审批人', en: 'approver' },
  office: { zh: '标书制作', en: 'production' },
  presenter: { zh: '讲标人', en: 'presenter' },
} as const satisfies Readonly<Record<string, Both>>

export type Role = keyof typeof ROLES

/** Titles of the tasks. */
export const TITLES = {
  read: {
    zh: '读标、分工：通读招标文件，确认目录和负责人',
    en: 'Read the tender, settle outline and owners',
  },
  decide: { zh: '核对准入条件和★条款，决定是否投标', en: 'Check admission and ★ clauses; bid or not' },
  documents: { zh: '获取招标文件（报名、下载）', en: 'Get the tender documents' },
  question: { zh: '提出疑问、要求澄清', en: 'Ask the purchaser' },
  visit: { zh: '踏勘现场', en: 'Visit the site' },
  meeting: { zh: '参加标前答疑会', en: 'Attend the meeting before the bid' },
  bond: { zh: '办理投标保证金并确认到账', en: 'Pay the bid bond and see it arrive' },
  sampleMaking: { zh: '准备样品', en: 'Prepare samples' },
  samples: { zh: '递交样品', en: 'Deliver samples' },
  demoMaking: { zh: '制作讲标、演示材料', en: 'Prepare the presentation' },
  rehearsal: { zh: '讲标、演示预演并计时', en: 'Rehearse the presentation by the clock' },
  demo: { zh: '现场演示、讲标', en: 'Present' },
  certificate: {
    zh: '检查 CA 证书有效期、加密软件和投标客户端',
    en: 'Check CA certificate and bidding software',
  },
  authority: { zh: '办理授权委托书和身份证明的签字盖章', en: 'Have the authorization signed and stamped' },
  proofs: { zh: '收集并核对资格证明材料', en: 'Collect and check proofs of qualification' },
  commercial: { zh: '编写商务文件：商务偏离表、业绩、人员、认证', en: 'Write the business volume' },
  tables: { zh: '填写技术偏离表，附齐证明材料', en: 'Fill in the technical deviation table with proofs' },
  schemes: { zh: '编写技术（服务）方案', en: 'Write the technical volume' },
  cost: { zh: '测算成本', en: 'Work out the cost' },
  price: {
    zh: '确定报价，填写报价表并核对大小写与合计',
    en: 'Settle the price; fill in and check the price forms',
  },
  merge: {
    zh: '合稿：统一格式、目录、页码和评分索引',
    en: 'Put the volumes together: format, contents, pages, index',
  },
  review: {
    zh: '内审：逐条对照招标文件（可用 bidlint review）',
    en: 'Internal review against the tender (bidlint review)',
  },
  revise: { zh: '按内审意见修改', en: 'Mend what the review found' },
  final: {
    zh: '终审：★条款、报价、签章、有效期，批准定稿',
    en: 'Final review: ★ clauses, price, stamps, validity; approve',
  },
  sign: { zh: '电子签章，生成加密的投标文件', en: 'Sign and encrypt the electronic bid' },
  print: { zh: '打印、签字盖章、装订', en: 'Print, sign, stamp and bind' },
  seal: { zh: '密封、标记', en: 'Seal and mark' },
  upload: { zh: '上传并核对回执，试解密', en: 'Upload, check the receipt, try decryption' },
  deliver: { zh: '送达投标地点并签收', en: 'Deliver and have it receipted' },
  opening: { zh: '投标截止，开标', en: 'Deadline and opening' },
  decrypt: { zh: '开标时在线解密并确认唱标', en: 'Decrypt at the opening and confirm the record' },
} as const satisfies Readonly<Record<string, Both>>

export type TaskId = keyof typeof TITLES

/** Names of the volumes. */
export const VOLUMES: Readonly<Record<VolumeKind, Both>> = {
  qualification: { zh: '资格', en: 'qualification' },
  commercial: { zh: '商务', en: 'business' },
  technical: { zh: '技术', en: 'technical' },
  price: { zh: '报价', en: 'price' },
  whole: { zh: '全册', en: 'whole' },
}

/** Tasks that the times of the tender make. */
export const MOMENT_TASKS: Readonly<
  Partial<Record<MomentKind, { readonly id: TaskId; readonly role: Role }>>
> = {
  documents: { id: 'documents', role: 'business' },
  question: { id: 'question', role: 'lead' },
  visit: { id: 'visit', role: 'technical' },
  meeting: { id: 'meeting', role: 'lead' },
  bond: { id: 'bond', role: 'price' },
  samples: { id: 'samples', role: 'business' },
  demo: { id: 'demo', role: 'presenter' },
}
