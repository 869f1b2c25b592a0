import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 内外资平等 */
export const foreignInvested = phraseRule({
  id: 'foreign-invested-equal',
  title: { zh: '内外资平等', en: 'Foreign-invested firms are equal' },
  severity: 'clarification',
  sources: [article('foreign-invested-equal', '正文')],
  outcome: 'failed',
  message: {
    zh: '{count} 处排斥外商投资企业：{found}。',
    en: '{count} clauses shut out foreign-invested firms: {found}.',
  },
  suggestion: {
    zh: '删除。',
    en: 'Delete it.',
  },
  zones: ['qualification', 'notice', 'scoring', 'general'],
  phrases: [
    /(不接受(?:外商投资|外资|合资|中外合资)(?:企业|供应商)?)/g,
    /((?:控股股东|法定代表人|实际控制人)[^。；;\n]{0,6}须为中国(?:国)?籍[^。；;\n]{0,10})/g,
  ],
  unless: /涉密|国家秘密|国家安全|保密/,
  minded: false,
  when: ({ tender }) => tender.facts.regime?.value === 'government-procurement',
})
