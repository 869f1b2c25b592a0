import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** “必须”条款和强制性要求应标明★ */
export const mustWithoutStar = phraseRule({
  id: 'substantive-clauses-marked',
  title: { zh: '“必须”条款和强制性要求应标明★', en: '“Must” clauses and mandatory standards should bear ★' },
  severity: 'note',
  sources: [article('mof-order-87', '第二十条')],
  outcome: 'review',
  message: {
    zh: '{count} 处未标★而用“必须”，或强制性认证、强制性国家标准未列为实质性要求：{found}。',
    en: '{count} clauses say “must”, or cite mandatory standards, without ★: {found}.',
  },
  suggestion: {
    zh: '确为实质性要求的加★，否则改“须”“应”。',
    en: 'Add ★ where substantive, or else soften the wording.',
  },
  zones: ['technical', 'commercial', 'scoring'],
  where: ({ text }) => !/[★☆*※]/.test(text),
  phrases: [
    /(必须[\u4e00-\u9fff“]{1,12})/g,
    /((?:CCC|3C|ＣＣＣ)\s{0,2}(?:强制性?)?(?:产品)?(?:认证|检测|标志|标识)[\u4e00-\u9fff]{0,6}|强制性(?:产品)?认证[\u4e00-\u9fff]{0,4})/g,
    /(?<![A-Za-z])(GB\s{0,2}[0-9]{4,5}(?:\.[0-9]{1,2})?\s{0,2}[-—–]\s{0,2}(?:19|20)[0-9]{2})/g,
  ],
  minded: false,
  when: ({ passages }) => passages.some(({ text }) => text.includes('★')),
})
