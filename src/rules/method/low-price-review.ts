import { article } from '../../law/articles.ts'
import { allOf, inMethod, isKnownInForce } from './conditions.ts'
import { NUMBER, statedRule } from './stated.ts'

/** 异常低价审查的启动比例与说明时间 */
export const lowPriceReview = statedRule({
  id: 'gp-abnormal-low-price-triggers',
  title: {
    zh: '异常低价审查：比例最高65%，说明时间不少于30分钟',
    en: 'Reviews of low prices: 65 % at most, 30 minutes to explain',
  },
  severity: 'note',
  sources: [article('abnormal-low-price', '正文')],
  outcome: 'review',
  when: allOf(inMethod('government-procurement'), isKnownInForce('abnormal-low-price')),
  limits: [
    {
      words: `(?:低于|不足)[^。；;\\n0-9]{0,30}(?:平均|次低|限价|预算)[^。；;\\n0-9]{0,16}${NUMBER}\\s{0,2}[%％][^。；;\\n]{0,40}(?:异常低价|审查|说明)`,
      bound: 'most',
      value: 65,
      unit: 'percent',
    },
    {
      words: `${NUMBER}\\s{0,2}分钟(?:之?内)?[^。；;\\n]{0,24}(?:说明|解释)[^。；;\\n]{0,24}(?:报价|价格|低价)`,
      bound: 'least',
      value: 30,
      unit: 'minute',
    },
  ],
  message: {
    zh: '异常低价审查写为 {stated}，规定{limit}，请核对。',
    en: 'The review of low prices says {stated}; the rule is {limit}. Please check.',
  },
  suggestion: { zh: '按异常低价通知的比例和时间修改。', en: 'Follow the notice on abnormally low prices.' },
})
