import { article } from '../../law/articles.ts'
import { inMethod } from './conditions.ts'
import { NUMBER, statedRule } from './stated.ts'

/** 资格条件中的业绩数量 */
export const trackRecord = statedRule({
  id: 'gp-track-record-max-two',
  title: { zh: '资格条件要求的同类业绩一般不超过2个', en: 'Qualification asks for two contracts at most' },
  severity: 'clarification',
  sources: [article('requirement-measures', '第十八条')],
  outcome: 'review',
  when: inMethod('government-procurement'),
  skip: ['form', 'contract', 'scoring', 'technical', 'commercial', 'general'],
  unless: /[得加]\s{0,2}[0-9.]{1,4}\s{0,2}分/,
  limits: [
    {
      words: `(?:至少|不少于|不低于|具有|提供)\\s{0,2}${NUMBER}\\s{0,2}(?:个|项|份|例)(?:以上)?[^。；;，,\\n]{0,20}(?:业绩|合同|案例)`,
      bound: 'most',
      value: 2,
      unit: 'contract',
    },
  ],
  message: {
    zh: '资格条件要求业绩 {stated}，一般{limit}。',
    en: 'Qualification asks for {stated}; as a rule {limit}.',
  },
  suggestion: { zh: '降到2个以内，并写明同类业务的范围。', en: 'Ask for two at most and say what is alike.' },
})
