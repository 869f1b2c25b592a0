import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得设最低限价 */
export const minimumPrice = phraseRule({
  id: 'no-minimum-price',
  title: { zh: '不得设最低限价', en: 'No minimum price' },
  severity: 'clarification',
  sources: [article('mof-order-87', '第十二条')],
  outcome: 'failed',
  message: {
    zh: '{count} 处设了最低限价或变相下限：{found}。',
    en: '{count} clauses set a minimum price: {found}.',
  },
  suggestion: {
    zh: '删除下限。',
    en: 'Delete the floor.',
  },
  phrases: [
    /(设(?:置|定)?最低(?:限价|投标限价)|最低限价(?:为|[:：])[^。；;\n]{0,16})/g,
    /((?:投标)?报价(?:不得|不能)低于[^。；;\n]{0,16}(?:预算|限价|控制价)[^。；;\n]{0,12}[0-9]{2}\s{0,2}%)/g,
    /(低于[^。；;\n]{0,12}(?:预算|限价|控制价)[^。；;\n]{0,12}[0-9]{2}\s{0,2}%[^。；;\n]{0,12}(?:投标无效|无效投标|否决|按无效))/g,
  ],
  unless: /不得设(?:置|定)?最低限价|不设最低/,
  minded: false,
})
