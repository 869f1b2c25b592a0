import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得收取没有依据的保证金 */
export const unfoundedDeposits = phraseRule({
  id: 'no-unfounded-deposits',
  title: { zh: '不得收取没有依据的保证金', en: 'Only deposits founded in law may be taken' },
  severity: 'clarification',
  sources: [article('payment-regulation', '第十三条'), article('fair-competition-notice', '第三部分')],
  outcome: 'review',
  message: {
    zh: '{count} 处收取质保金、押金或扣留尾款作质保：{found}。',
    en: '{count} clauses take a warranty deposit or other deposit, or keep back payment: {found}.',
  },
  suggestion: {
    zh: '货物、服务采购删除质保金，质量责任由履约保证金和违约条款承担。',
    en: 'For goods and services drop the warranty deposit; rely on the performance bond and remedies.',
  },
  zones: ['technical', 'commercial', 'general', 'scoring', 'contract', 'notice'],
  phrases: [
    /((?:质保金|质量保证金|质量保修金|保修金)[^。；;\n]{0,20})/g,
    /((?:诚信|廉洁|廉政|质量|履职|安全|服务质量|安全生产|不良行为|文明施工|信誉|信用|考核|食品安全|服务质量|文明服务)(?:保证金|押金|抵押金))/g,
    /((?:留置|扣留|预留|暂扣)[^。；;，,\n]{0,10}[0-9]{1,2}\s{0,2}[%％][^。；;，,\n]{0,16})/g,
    /((?<!图纸|样品|光盘|文件)押金\s{0,2}[0-9]{1,6}(?:\.[0-9]+)?\s{0,2}万?元)/g,
    /((?:以|用|通过)?现金(?:或(?:电汇|转账))?(?:形式|方式)?(?:缴纳|提交|交纳)[^。；;\n]{0,20}(?:履约|投标|质量)?保证金)/g,
    /((?:尾款|余款|剩余)[^。；;\n]{0,16}[1-9]\s{0,2}%?[^。；;\n]{0,10}(?:质保期|保修期|免费保修|免费质保)[^。；;\n]{0,14}(?:满|届满|结束|期满)[^。；;\n]{0,20}支付)/g,
    /([1-9]\s{0,2}%\s{0,2}(?:作为|作|为)?[^。；;\n]{0,8}(?:质保期|保修期)[^。；;\n]{0,10}(?:满|届满|结束)[^。；;\n]{0,20}(?:支付|退还|返还))/g,
    /((?:履约)?保证金(?:须|应|必须|只能|仅)?(?:以|通过|采用)?(?:现金|转账|电汇)(?:形式|方式)?(?:缴纳|提交|交纳))/g,
  ],
  when: ({ tender }) =>
    tender.facts.category?.value !== 'works' && tender.facts.regime?.value !== 'tendering-law',
})
