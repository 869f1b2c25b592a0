import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 资格条件、强制许可、付款方式不得又作评分 */
export const mandatoryScored = phraseRule({
  id: 'mandatory-item-scored',
  title: { zh: '资格条件、强制许可、付款方式不得又作评分', en: 'What is mandatory must not be scored' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条'), article('requirement-measures', '第二十二条')],
  outcome: 'review',
  message: {
    zh: '{count} 处把资格条件、准入许可、付款方式等列为评分项：{found}。',
    en: '{count} criteria score what is mandatory or a term of payment: {found}.',
  },
  suggestion: {
    zh: '移到资格条件或★条款，评分只取超出部分。',
    en: 'Move it to qualification or ★ clauses; score only what goes beyond.',
  },
  where: ({ scored }) => scored,
  phrases: [
    /((?:独立承担民事责任|依法缴纳税收|无重大违法记录|财务会计制度|营业执照)[^。；;\n]{0,16}得\s{0,2}[0-9])/g,
    /((?:安全生产许可证|经营许可证|生产许可证|卫生许可证|食品经营许可|道路运输|安全技术防范|安防工程)[^。；;\n]{0,30}(?:得|加)\s{0,2}[0-9]{1,3}\s{0,2}(?:分|%)?)/g,
    /((?:付款方式|付款条件|预付款|支付方式)[^。；;\n]{0,30}(?:得|加|扣)\s{0,2}[0-9.]{1,4}\s{0,2}分)/g,
  ],
})
