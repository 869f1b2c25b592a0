import type { Conflict, ProjectFacts } from '../../tender/model.ts'
import { defineRule } from '../define.ts'
import type { Message } from '../model.ts'

const NAMES: Readonly<Record<keyof ProjectFacts, Message>> = {
  name: { zh: '项目名称', en: 'Project name' },
  number: { zh: '项目编号', en: 'Project number' },
  purchaser: { zh: '采购人', en: 'Purchaser' },
  agency: { zh: '代理机构', en: 'Agency' },
  method: { zh: '采购方式', en: 'Method' },
  regime: { zh: '适用法律', en: 'Regime' },
  category: { zh: '项目类别', en: 'Category' },
  budgetYuan: { zh: '预算金额', en: 'Budget' },
  ceilingYuan: { zh: '最高限价', en: 'Ceiling' },
  bidDeadline: { zh: '投标截止时间', en: 'Deadline for bids' },
  validityDays: { zh: '投标有效期', en: 'Bid validity' },
  bidBondYuan: { zh: '投标保证金', en: 'Bid bond' },
  performanceBondPercent: { zh: '履约保证金', en: 'Performance bond' },
  consortiumAllowed: { zh: '是否接受联合体', en: 'Consortia' },
  smeReserved: { zh: '是否专门面向中小企业', en: 'Reservation for SMEs' },
  evaluationMethod: { zh: '评标方法', en: 'Evaluation method' },
  noticeDate: { zh: '公告日期', en: 'Notice date' },
}

/** 同一事项前后不一 */
export const statedTwice = defineRule<Conflict>({
  id: 'facts-differ',
  title: { zh: '同一事项前后不一', en: 'One fact is stated in two ways' },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    review: {
      zh: '{name}在 {places} 处的写法不一致：{quotes}。',
      en: '{name} is stated in different ways at {places} places: {quotes}.',
    },
  },
  suggestion: { zh: '以前附表为准统一，或提出询问。', en: 'Bring them into line, or ask the purchaser.' },
  select: ({ tender }) => tender.conflicts,
  check: ({ fact, citations }) => ({
    outcome: 'review',
    values: {
      name: NAMES[fact],
      places: citations.length,
      quotes: citations.map(({ quote }) => `“${quote.slice(0, 40)}”`).join('、'),
    },
    citations,
  }),
})
