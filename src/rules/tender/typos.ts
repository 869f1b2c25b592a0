import { phraseRule } from '../phrase.ts'

/** 错字、漏字、重字 */
export const typos = phraseRule({
  id: 'typo-or-garble',
  title: { zh: '错字、漏字、重字', en: 'Slips of the pen' },
  severity: 'note',
  sources: ['tender'],
  outcome: 'review',
  message: {
    zh: '{count} 处疑有错字、漏字、重字或标点误用：{found}。',
    en: '{count} places look garbled: {found}.',
  },
  suggestion: {
    zh: '改正。',
    en: 'Correct.',
  },
  zones: ['scoring', 'qualification', 'technical', 'commercial', 'notice', 'general'],
  phrases: [
    /(?<=[）)，,。；;、：:])(标人(?![员民人]))/g,
    /([\u4e00-\u9fff]{2,8})[:：]\1(?=[；;。，,、：:\n]|$)/g,
    /(?<![目标])(的的|，，|；；|、、|(?<!。)。。(?!。)|是是(?!否)|了了|和和|或或)/g,
    /((相关|有关|提供|进行|具有|包括)[\u4e00-\u9fff]{2}\2(?=[\u4e00-\u9fff]))/g,
    /((?:IS0|1S0|ls0)\s?[0-9]{4,5}|TV0C|T0VC)/g,
    /((?:[A-Z]{2}\/T|GB|QB|HJ)\s?[0-9]{3,6}(?:\.[0-9])?&[A-Z]{2})/g,
  ],
  minded: false,
})
