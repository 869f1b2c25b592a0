import { article } from '../../law/articles.ts'
import { defineRule } from '../define.ts'
import { isUnder } from '../facts.ts'
import type { Evidence, Message } from '../model.ts'

const ITEMS: readonly (readonly [name: Message, words: RegExp])[] = [
  [
    { zh: '是否专门面向中小企业', en: 'whether it is reserved for SMEs' },
    /(?:专门面向|面向|预留)[^。]{0,12}(?:中小|小微)企业/,
  ],
  [{ zh: '采购标的所属行业', en: 'the trade it belongs to' }, /所属(?:的)?行业|行业划分|划型标准/],
  [
    { zh: '小微企业价格扣除比例', en: 'the price deduction for small firms' },
    /(?:小微|小型|微型)[^。\n]{0,60}(?:扣除|价格评审优惠)|专门面向(?:中小|小微)企业|扣除[^。]{0,10}%/,
  ],
]

/** 采购文件须写明中小企业事项 */
export const smeItems = defineRule<Evidence>({
  id: 'sme-doc-items',
  title: { zh: '采购文件须写明中小企业政策事项', en: 'The tender must state its SME terms' },
  severity: 'clarification',
  sources: [article('sme-measures', '第十二条')],
  messages: {
    review: { zh: '全文没有找到：{missing}。', en: 'Not found in the whole tender: {missing}.' },
  },
  suggestion: { zh: '补充写明。', en: 'State them.' },
  select: (evidence) => (isUnder('government-procurement')(evidence) ? [evidence] : []),
  check: ({ passages }) => {
    const missing = ITEMS.filter(([, words]) => !passages.some(({ text }) => words.test(text))).map(
      ([name]) => name,
    )
    return {
      outcome: missing.length === 0 || passages.length === 0 ? 'passed' : 'review',
      values: {
        missing: {
          zh: missing.map(({ zh }) => zh).join('、'),
          en: missing.map(({ en }) => en).join(', '),
        },
      },
      citations: [],
    }
  },
})
