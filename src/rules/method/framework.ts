import { article } from '../../law/articles.ts'
import type { AnyRule } from '../model.ts'
import { phraseRule } from '../phrase.ts'
import { allOf, inMethod, isCategory } from './conditions.ts'
import { NUMBER, statedRule } from './stated.ts'

const isFramework = inMethod('government-procurement', 'framework')
const TERM = `(?:框架)?协议[^。；;\\n]{0,4}(?:有效)?期(?:限)?(?:为|[:：])\\s{0,2}${NUMBER}\\s{0,2}年`

const termRule = (id: string, category: 'goods' | 'services', years: number): AnyRule =>
  statedRule({
    id,
    title: {
      zh: `${category === 'goods' ? '货物' : '服务'}框架协议有效期一般不超过${years}年`,
      en: `Framework agreements for ${category}: ${years} years at most`,
    },
    severity: 'clarification',
    sources: [article('mof-order-110', '第十五条')],
    outcome: 'review',
    when: allOf(isFramework, isCategory(category)),
    limits: [{ words: TERM, bound: 'most', value: years, unit: 'year' }],
    message: { zh: '有效期为 {stated}，一般{limit}。', en: 'The term is {stated}; as a rule {limit}.' },
    suggestion: { zh: '缩短有效期。', en: 'Shorten the term.' },
  })

/** 入围淘汰比例 */
const elimination = statedRule({
  id: 'gp-framework-elimination',
  title: { zh: '框架协议入围淘汰比例不低于20%', en: 'Framework agreements drop 20 % at least' },
  severity: 'clarification',
  sources: [article('mof-order-110', '第二十七条')],
  outcome: 'failed',
  when: isFramework,
  limits: [
    {
      words: `淘汰(?:比例|率)?[^。；;\\n0-9]{0,10}${NUMBER}\\s{0,2}[%％]`,
      bound: 'least',
      value: 20,
      unit: 'percent',
    },
  ],
  message: {
    zh: '淘汰比例为 {stated}，法定{limit}。',
    en: '{stated} are dropped; the law asks for {limit}.',
  },
  suggestion: { zh: '提高到20%以上，且至少淘汰1家。', en: 'Drop 20 % and one at least.' },
})

/** 入围评审用质量优先法 */
const qualityFirst = phraseRule({
  id: 'gp-framework-method-price-first',
  title: { zh: '框架协议入围应采用价格优先法', en: 'Framework agreements go by price first' },
  severity: 'clarification',
  sources: [article('mof-order-110', '第二十五条')],
  outcome: 'review',
  when: isFramework,
  message: {
    zh: '{count} 处采用质量优先法，只有政府定价项目和检测、实验等仪器设备可用：{found}。',
    en: '{count} clauses use quality first, which is for priced services and laboratory equipment only: {found}.',
  },
  suggestion: { zh: '改为价格优先法。', en: 'Use price first.' },
  phrases: [/((?:采用|为|[:：])\s{0,2}质量优先法)/g],
  unless: /不|价格优先法(?:和|或|、)/,
})

/** 框架协议采购 */
export const framework: readonly AnyRule[] = [
  termRule('gp-framework-term', 'goods', 1),
  termRule('gp-framework-term-services', 'services', 2),
  elimination,
  qualityFirst,
]
