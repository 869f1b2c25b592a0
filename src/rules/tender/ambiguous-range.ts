import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 区间参数须写明如何响应 */
export const ambiguousRange = phraseRule({
  id: 'range-ambiguous',
  title: { zh: '区间参数须写明如何响应', en: 'Ranges need a rule for the answer' },
  severity: 'note',
  sources: [article('requirement-measures', '第九条')],
  outcome: 'review',
  message: {
    zh: '{count} 处区间参数没有写明响应方式（落在区间内，还是须覆盖区间）：{found}。',
    en: '{count} ranges do not say whether the answer must lie within or cover them: {found}.',
  },
  suggestion: {
    zh: '写明“在该区间内均满足”或“须覆盖该区间”；越大越好的指标改为≥。',
    en: 'Say “any value within” or “must cover”; use ≥ where more is better.',
  },
  zones: ['technical'],
  where: ({ scored }) => !scored,
  phrases: [
    /(涉及区间的参数[^。；;\n]{0,80}|参数区间与招标(?:文件)?要求不一致[^。；;\n]{0,30})/g,
    /((?:≥|＞|>)\s{0,2}[0-9](?:\.[0-9])?\s{0,2}[-~～]\s{0,2}[0-9](?:\.[0-9])?)/g,
    /([\u4e00-\u9fff]{2,10}(?:为|在|[：:])\s{0,2}[0-9.]{1,6}\s{0,2}(?:mm|cm|m|m\/s|℃|%|kg|g|V|W|MPa)?\s{0,2}[-~～—–]\s{0,2}[0-9.]{1,6}\s{0,2}(?:mm|cm|m\/s|m|℃|%|kg|g|V|W|MPa)?(?=范围|之间|[；;。，,\s）)]|$))/g,
    /([\u4e00-\u9fff]{2,12}(?:为|在|[：:])?\s{0,2}[0-9.]{1,6}\s{0,2}(?:mm|cm|m|g|kg|℃|%|％|[MGk]?Hz|V|W|MPa|L|mL|min|s|h|秒|分钟|小时|天)?\s{0,2}[-~～—–]\s{0,2}[0-9.]{1,6}\s{0,2}(?:mm|cm|m|kg|g|℃|%|％|[MGk]?Hz|V|W|MPa|L\/100km|L|mL|min|s|h|秒|分钟|小时)(?![A-Za-z0-9钟]))/g,
    /(?<![0-9A-Za-z.])([0-9]{1,3}\.[0-9]{1,3}\s{0,2}(?:m\/s|mm|m)\s{0,2}[-~～]\s{0,2}[0-9]{1,3}\.[0-9]{1,3}\s{0,2}(?:m\/s|mm|m))/g,
  ],
  unless: /(?:19|20)[0-9]{2}[-~—]|电话|[0-9]{3,4}-[0-9]{7,8}/,
  minded: false,
})
