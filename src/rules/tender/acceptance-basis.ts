import { phraseRule } from '../phrase.ts'

/** 验收依据应含投标响应和合同 */
export const acceptanceBasis = phraseRule({
  id: 'acceptance-basis',
  title: { zh: '验收依据应含投标响应和合同', en: 'Acceptance should rest on bid and contract too' },
  severity: 'note',
  sources: ['tender'],
  outcome: 'review',
  message: {
    zh: '{count} 处验收只以招标文件为准，没有提投标文件的响应：{found}。',
    en: '{count} clauses accept by the tender alone, not by what was bid: {found}.',
  },
  suggestion: {
    zh: '写明按招标文件、投标文件及合同验收，就高不就低。',
    en: 'Accept by tender, bid and contract, whichever asks more.',
  },
  zones: ['technical', 'commercial', 'contract'],
  where: ({ text }) => /验收|符合/.test(text),
  phrases: [
    /((?:货物|产品|设备|服务|质量|验收)[^。；;\n]{0,10}(?:符合|按照?|依据|以)招标文件[^。；;\n]{0,20})/g,
  ],
  unless: /投标文件|响应文件|合同/,
  minded: false,
})
