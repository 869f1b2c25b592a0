import type { Lang, QuestionId } from '../model.ts'

/** Words of the card that come from no document. */
export const CARD_WORDS = {
  zh: {
    consortium: { true: '接受联合体', false: '不接受联合体' },
    reserved: { true: '专门面向中小企业', false: '不专门面向中小企业' },
    split: (price: number, technical: number, business: number, other: number) =>
      `价格 ${price} : 技术 ${technical} : 商务 ${business}${other > 0 ? ` : 其他 ${other}` : ''}`,
    delivery: '交付',
    payment: '付款',
    warranty: '质保',
    acceptance: '验收',
    penalty: '违约',
    performanceBond: '履约保证金',
    electronic: '电子投标',
    paper: '纸质投标',
    samples: '样品',
    demo: '演示、讲标',
    chapters: '目录',
    chapterCount: (chapters: number, forms: number) =>
      `${chapters} 章，其中招标文件列明或给出格式 ${forms} 个`,
    splitLabel: '分值构成',
    background: '背景',
    policy: '依据',
    committee: '评审组成',
    award: '定标',
    incumbent: '现有系统',
    brand: '品牌',
    imported: '进口产品',
    contact: '联系人',
    scope: '采购内容',
    lots: '采购包',
    goods: '清单',
    more: (count: number) => `等 ${count} 项`,
  },
  en: {
    consortium: { true: 'consortium allowed', false: 'no consortium' },
    reserved: { true: 'reserved for SMEs', false: 'not reserved for SMEs' },
    split: (price: number, technical: number, business: number, other: number) =>
      `price ${price} : technical ${technical} : business ${business}${other > 0 ? ` : other ${other}` : ''}`,
    delivery: 'Delivery',
    payment: 'Payment',
    warranty: 'Warranty',
    acceptance: 'Acceptance',
    penalty: 'Penalty',
    performanceBond: 'Performance bond',
    electronic: 'Electronic bid',
    paper: 'Paper bid',
    samples: 'Samples',
    demo: 'Presentation',
    chapters: 'Outline',
    chapterCount: (chapters: number, forms: number) =>
      `${chapters} chapters, ${forms} named or printed by the tender`,
    splitLabel: 'Points',
    background: 'Background',
    policy: 'Ground',
    committee: 'Committee',
    award: 'Award',
    incumbent: 'Existing system',
    brand: 'Brands',
    imported: 'Imports',
    contact: 'Contact',
    scope: 'Scope',
    lots: 'Lots',
    goods: 'Items',
    more: (count: number) => ` (${count} in all)`,
  },
} as const satisfies Record<Lang, unknown>

type Both = Readonly<Record<Lang, string>>

/** What is asked where the tender does not answer. */
export const OPEN_QUESTIONS: Readonly<Record<QuestionId, Readonly<Record<string, Both>>>> = {
  motive: {
    background: { zh: '为什么现在采购？要解决什么问题？', en: 'Why now? What problem is to be solved?' },
    policy: { zh: '有没有上级要求或考核时限推动？', en: 'Does an order from above or a date drive it?' },
  },
  decider: {
    purchaser: { zh: '采购人是谁？', en: 'Who is the purchaser?' },
    contact: { zh: '使用部门和经办人是谁？', en: 'Who uses it, who handles it?' },
    committee: { zh: '评审由谁组成？采购人代表有几人？', en: 'Who sits on the committee?' },
    sponsor: { zh: '谁最终拍板？谁支持我们？', en: 'Who decides in the end? Who is for us?' },
  },
  process: {
    method: { zh: '用什么方式采购？', en: 'By which method?' },
    evaluation: { zh: '按什么方法评审？', en: 'How are bids evaluated?' },
    award: { zh: '怎样定标？推荐几名候选人？', en: 'How is it awarded?' },
  },
  needs: {
    scope: { zh: '采购范围和数量是什么？', en: 'What is bought, and how much?' },
    pain: { zh: '用户最看重的指标是哪几项？', en: 'Which points matter most to the users?' },
  },
  rivals: {
    incumbent: { zh: '现有系统或服务由谁提供？', en: 'Who supplies what is there today?' },
    others: {
      zh: '还有谁会投？各自的优势和报价水平如何？',
      en: 'Who else will bid, how strong, at what price?',
    },
    neutral: { zh: '参数是否偏向某一品牌？', en: 'Do the specifications favour a brand?' },
  },
  budget: {
    amount: { zh: '预算和最高限价是多少？', en: 'What are the budget and the ceiling?' },
    payment: { zh: '怎样付款？资金是否落实？', en: 'How is it paid? Is the money there?' },
  },
  timetable: {
    deadline: { zh: '什么时候截止？', en: 'When is the deadline?' },
    delivery: { zh: '什么时候交付、验收？', en: 'When is it to be delivered and accepted?' },
  },
}
