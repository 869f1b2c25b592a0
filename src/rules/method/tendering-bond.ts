import { article } from '../../law/articles.ts'
import type { Fact } from '../../tender/model.ts'
import { formatAmount } from '../../text/amount.ts'
import { defineRule } from '../define.ts'
import { factIf } from '../facts.ts'
import { phraseRule } from '../phrase.ts'
import { allOf, isCategory, isTenderingLaw } from './conditions.ts'
import { NUMBER, statedRule } from './stated.ts'

const MOST_YUAN = 800_000

/** 投标保证金上限80万元 (施工、货物招标) */
export const bondCap = defineRule<Fact<number>>({
  id: 'tl-bid-deposit-2pct-80w',
  title: {
    zh: '施工、货物招标的投标保证金一般不超过80万元',
    en: 'Bid bonds for works and goods: 800,000 yuan at most',
  },
  severity: 'clarification',
  sources: [article('tendering-regulation', '第二十六条')],
  messages: {
    review: {
      zh: '投标保证金 {bond} 元，超过 80 万元，请核对。',
      en: 'The bid bond is {bond} yuan, over 800,000. Please check.',
    },
  },
  suggestion: { zh: '降到估算价的2%且80万元以内。', en: 'Lower it to 2 % of the estimate and 800,000 yuan.' },
  select: (evidence) => factIf(evidence, 'bidBondYuan', allOf(isTenderingLaw, isCategory('works', 'goods'))),
  check: ({ value, citation }) => ({
    outcome: value > MOST_YUAN ? 'review' : 'passed',
    values: { bond: formatAmount(value) },
    citations: [citation],
  }),
})

/** 投标保证金有效期与投标有效期一致 */
export const bondValidity = phraseRule({
  id: 'tl-bid-deposit-validity',
  title: { zh: '投标保证金有效期与投标有效期一致', en: 'The bid bond is valid as long as the bid' },
  severity: 'note',
  sources: [article('tendering-regulation', '第二十六条')],
  outcome: 'review',
  when: isTenderingLaw,
  message: {
    zh: '{count} 处要求保证金有效期长于投标有效期：{found}。',
    en: '{count} clauses want the bond valid for longer than the bid: {found}.',
  },
  suggestion: { zh: '改为与投标有效期一致。', en: 'Make both the same.' },
  phrases: [
    /(保证金[^。；;，,\n]{0,6}有效期[^。；;\n]{0,16}(?:超过|超出|长于|延长至)[^。；;\n]{0,4}投标有效期[^。；;\n]{0,12})/g,
    /(保证金[^。；;，,\n]{0,6}有效期[^。；;\n]{0,10}投标有效期(?:期满|届满|截止|满)?[^。；;，,\n]{0,4}后\s{0,2}[0-9]{1,3}\s{0,2}[日天])/g,
  ],
})

/** 工程质量保证金不高于3% */
export const qualityBond = statedRule({
  id: 'works-quality-bond-3pct',
  title: { zh: '工程质量保证金不高于结算总额的3%', en: 'Quality bonds for works: 3 % at most' },
  severity: 'clarification',
  sources: [article('quality-bond', '第七条')],
  outcome: 'review',
  when: isCategory('works'),
  skip: ['form'],
  limits: [
    {
      words: `(?:质量保证金|质保金|保留金)[^。；;\\n0-9]{0,24}${NUMBER}(?:\\.0)?\\s{0,2}[%％]`,
      bound: 'most',
      value: 3,
      unit: 'percent',
    },
  ],
  message: {
    zh: '质量保证金为 {stated}，规定{limit}，请核对。',
    en: 'The quality bond is {stated}; the rule is {limit}. Please check.',
  },
  suggestion: { zh: '降到3%以内。', en: 'Lower it to 3 %.' },
})

/** 标底只作参考 */
export const basePriceOnly = phraseRule({
  id: 'tl-ceiling-disclosed',
  title: { zh: '标底只作评标参考', en: 'The base price is for reference only' },
  severity: 'clarification',
  sources: [article('tendering-regulation', '第五十条')],
  outcome: 'failed',
  when: isTenderingLaw,
  message: {
    zh: '{count} 处以标底决定中标或否决：{found}。',
    en: '{count} clauses decide by the base price: {found}.',
  },
  suggestion: { zh: '删除；可另设并公开最高投标限价。', en: 'Delete it; publish a ceiling instead.' },
  phrases: [
    /((?:最)?接近标底[^。；;\n]{0,20}(?:中标|得满分|满分|为第一))/g,
    /((?:超出|高于|低于|超过)标底[^。；;\n]{0,20}(?:否决|无效|废标))/g,
  ],
  unless: /不得|不以|不应/,
})
