import { phraseRule } from '../phrase.ts'

/** 与本项目不符的模板残留 */
export const templateLeftovers = phraseRule({
  id: 'inapplicable-clause',
  title: { zh: '与本项目不符的模板残留', en: 'Leftovers that do not fit the project' },
  severity: 'note',
  sources: ['tender'],
  outcome: 'review',
  message: {
    zh: '{count} 处内容与本项目不符，疑为模板残留：{found}。',
    en: '{count} passages do not fit this project and look like leftovers: {found}.',
  },
  suggestion: {
    zh: '删除，或改为适用于本项目的内容。',
    en: 'Delete or adapt.',
  },
  zones: ['technical', 'commercial', 'general', 'qualification', 'notice'],
  phrases: [
    /((?:各|每个?|不同)子包[^。；;\n]{0,20})/g,
    /(入围(?:的)?(?:供应商|投标人|单位)[^。；;\n]{0,20})/g,
    /(医疗器械(?:生产|经营)(?:企业)?许可证[^。；;\n]{0,10})/g,
    /((?:货物和)?设备测试的[^。；;\n]{0,16})/g,
  ],
  minded: false,
  when: ({ tender }) => tender.lots.length < 2 && tender.facts.method?.value !== 'framework',
})
