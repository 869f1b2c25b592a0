import { article } from '../../law/articles.ts'
import { mentions } from '../method/conditions.ts'
import { phraseRule } from '../phrase.ts'

/** The core product stands marked in the list, or is named somewhere. */
const isNamed = mentions(
  /[（(【★]\s{0,2}核心产品\s{0,2}[）)】]|核心产品(?:名称)?\s{0,2}(?:为|是|[:：])\s{0,2}[“"]?(?!详|见|参|按|待|另|主要|关键|重要|其中|单价|价格|采购|清单|序号)[\u4e00-\u9fffA-Za-z]{2}/,
)

/** 非单一产品项目须写明核心产品 */
export const coreProduct = phraseRule({
  id: 'gp-core-product-stated',
  title: { zh: '非单一产品项目须写明核心产品', en: 'The core product must be named' },
  severity: 'clarification',
  sources: [article('mof-order-87', '第三十一条')],
  outcome: 'review',
  message: {
    zh: '{count} 处核心产品没有填写或写不清：{found}。',
    en: '{count} statements of the core product are blank or unclear: {found}.',
  },
  suggestion: {
    zh: '写明核心产品的名称和清单序号，一个采购包一项或几项。',
    en: 'Name the core product and its number on the list.',
  },
  phrases: [
    /(核心产品(?:名称)?(?:为|是|[:：])+[\s\u3000_＿*＊]{0,60}(?:。|$|[Xx*＊]))/g,
    /(核心产品(?:名称)?\s{0,2}(?:为|是|[:：])\s{0,2}(?:详?见|参见|按|待定|另行)[^。；;\n]{0,16})/g,
    /(核心产品[^。；;\n]{0,12}(?:单价|价格|金额|价值|占比)[^。；;\n]{0,4}(?:较高|最高|较大|最大)[^。；;\n]{0,10}|核心产品(?:为|是|[:：])\s{0,2}(?:主要|关键|重要)(?:产品|设备|货物)[^。；;\n]{0,8})/g,
    /(核心产品[^。；;\n]{0,24}(?:序号\s{0,2}[XxＸ]|[*＊]{2,}|XX)[^。；;\n]{0,8})/g,
  ],
  minded: false,
  when: (evidence) => !isNamed(evidence),
})
