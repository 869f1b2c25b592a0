import { article } from '../../law/articles.ts'
import type { AnyRule } from '../model.ts'
import { inMethod } from './conditions.ts'
import { DAYS, NUMBER, statedRule } from './stated.ts'

const isSingleSource = inMethod('government-procurement', 'single-source')

/** 添购不超过原合同金额的10% */
const additions = statedRule({
  id: 'gp-single-source-addon-10pct',
  title: {
    zh: '向原供应商添购不超过原合同金额的10%',
    en: 'Additions to a contract: 10 % at most',
  },
  severity: 'clarification',
  sources: [article('procurement-law', '第三十一条第三项')],
  outcome: 'failed',
  when: isSingleSource,
  limits: [
    {
      words: `(?:添购|追加|增购)[^。；;\\n0-9]{0,40}${NUMBER}\\s{0,2}[%％]`,
      bound: 'most',
      value: 10,
      unit: 'percent',
    },
  ],
  message: { zh: '添购写为 {stated}，法定{limit}。', en: 'Additions are {stated}; the law allows {limit}.' },
  suggestion: { zh: '降到10%以内，或另行采购。', en: 'Stay within 10 %, or procure anew.' },
})

/** 单一来源公示 */
const publicity = statedRule({
  id: 'gp-single-source-publicity-5wd',
  title: {
    zh: '单一来源公示不少于5个工作日',
    en: 'A single source is published for 5 working days',
  },
  severity: 'clarification',
  sources: [article('procurement-regulation', '第三十八条')],
  outcome: 'failed',
  when: isSingleSource,
  limits: [
    {
      words: `公示期?(?:限|间)?\\s{0,2}(?:为|[:：]|不(?:得)?少于)?[^。；;\\n0-9]{0,10}?${DAYS}`,
      bound: 'least',
      value: 5,
      unit: 'workday',
    },
  ],
  message: {
    zh: '公示期写为 {stated}，法定{limit}。',
    en: 'The publicity lasts {stated}; the law asks for {limit}.',
  },
  suggestion: { zh: '公示5个工作日以上。', en: 'Publish for 5 working days or more.' },
})

/** 补充合同不超过原合同金额的10% */
const supplement = statedRule({
  id: 'gp-supplement-contract-10pct',
  title: {
    zh: '补充合同不超过原合同金额的10%',
    en: 'Supplementary contracts: 10 % at most',
  },
  severity: 'note',
  sources: [article('procurement-law', '第四十九条')],
  outcome: 'failed',
  when: inMethod('government-procurement'),
  skip: ['form'],
  limits: [
    {
      words: `补充合同[^。；;\\n0-9]{0,40}(?:超过|高于)[^。；;\\n0-9]{0,16}${NUMBER}\\s{0,2}[%％]`,
      bound: 'most',
      value: 10,
      unit: 'percent',
    },
  ],
  message: {
    zh: '补充合同的上限写为 {stated}，法定{limit}。',
    en: 'Supplementary contracts may reach {stated}; the law allows {limit}.',
  },
  suggestion: { zh: '改为不超过10%。', en: 'Make it 10 % at most.' },
})

/** 单一来源与追加 */
export const singleSource: readonly AnyRule[] = [additions, publicity, supplement]
