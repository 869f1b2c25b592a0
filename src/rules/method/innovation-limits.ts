import { article } from '../../law/articles.ts'
import { inMethod } from './conditions.ts'
import { NUMBER, statedRule } from './stated.ts'

/** 合作创新采购的研发供应商家数与研发方案分值 */
export const innovationLimits = statedRule({
  id: 'gp-innovation-limits',
  title: {
    zh: '研发方案分值不低于50%，研发供应商最多3家',
    en: 'The plan weighs 50 % at least; three suppliers develop at most',
  },
  severity: 'clarification',
  sources: [article('innovation-measures', '第十八条、第十九条、第二十三条')],
  outcome: 'failed',
  when: inMethod('government-procurement', 'innovation'),
  limits: [
    {
      words: `研发方案[^。；;\\n0-9]{0,16}(?:分值|权重|占)[^。；;\\n0-9]{0,10}${NUMBER}\\s{0,2}[%％]`,
      bound: 'least',
      value: 50,
      unit: 'percent',
    },
    {
      words: `研发供应商[^。；;\\n0-9一二三四五六七八九十]{0,12}${NUMBER}\\s{0,2}家`,
      bound: 'most',
      value: 3,
      unit: 'supplier',
    },
  ],
  suggestion: { zh: '改在法定限度内。', en: 'Bring it within the limits.' },
})
