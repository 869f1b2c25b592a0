import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得索要赠品、无偿服务 */
export const gifts = phraseRule({
  id: 'gp-no-gifts',
  title: { zh: '不得索要赠品、无偿服务', en: 'No gifts or unpaid extras' },
  severity: 'clarification',
  sources: [article('procurement-regulation', '第十一条')],
  outcome: 'review',
  message: {
    zh: '{count} 处要求或以计分鼓励赠送、捐赠、无偿提供：{found}。',
    en: '{count} clauses ask for or reward gifts and unpaid extras: {found}.',
  },
  suggestion: {
    zh: '删除；需要的内容列入采购清单并计价。',
    en: 'Delete it; put what is needed on the list and price it.',
  },
  zones: ['scoring', 'technical', 'commercial'],
  phrases: [
    /((?:额外|另行|无偿|免费)?(?:赠送|捐赠|捐献)[^。；;\n]{0,24})/g,
    /(无偿(?:为|向|给)[^。；;，,\n]{1,14}(?:提供|配送|捐|赠)[^。；;，,\n]{0,12})/g,
    /((?:无偿提供|免费(?:提供|增加|赠))[^。；;\n]{0,30}(?:得|加)\s{0,2}[0-9.]{1,4}\s{0,2}分)/g,
  ],
})
