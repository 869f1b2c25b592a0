import type { BidPassage } from '../../bid/model.ts'
import { containment } from '../../text/similarity.ts'
import { defineRule } from '../define.ts'
import { tenderWords } from './clause.ts'

const SENTENCE = /[^。；;\n\t]+/g
/** A condition on price, payment, performance or acceptance that the purchaser did not offer. */
const CONDITIONS: readonly RegExp[] = [
  /(价格?|报价|优惠|承诺|工期|交货期?)[^。；]{0,10}以.{2,40}(为|作为)(前提|条件)|以(贵方|采购人|招标人|甲方|业主|发包人|付款|预付|首付).{2,40}(为|作为)(前提|条件)/,
  /(须|需|待|在)[^，,]{0,16}(款|预付|费用)[^，,]{0,6}(到账|到位|付清|支付)后?[^，,]{0,10}(方可|方能|再|才)[^，,]{0,10}(进场|派|发货|供货|开工|实施|交付|启动|安装|服务)/,
  /(预付|支付|付清|付至|到账)[^。；]{0,24}(款|%|费用)[^。；]{0,8}(方可|方能|才能|再)[^。；]{0,6}(安排|进场|派|发货|供货|开工|实施|交付|启动|安装|服务)/,
  /(另行|双方另)(协商|议定|商定)|(费用|价格|价款)另(计|算|议|收)|(不含|不包括|不包含)在(本次)?(报价|总价)(之?内|中)/,
  /保留(调整|修改|变更|撤销|最终解释).{0,8}(权利|权)/,
  /(如|若)(贵方|采购人|招标人|甲方)[^，,]{0,20}(则|，|,)[^，,]{0,6}我(方|公司)(有权|不承担|不再|可以)/,
  /[如若因][^。；]{0,24}(款|拨付|支付|资金)[^。；]{0,24}(我(方|司|公司|单位)|本公司)(有权|可以?)(暂停|停止|中止|终止|解除|拒绝|顺延)/,
  /否则[，,]?(我(方|司|公司|单位)|本公司)(有权|可以?|将)(暂停|停止|中止|终止|解除|拒绝|不再)/,
  /(顺延|延后).{0,6}(由|责任).{0,4}(贵方|采购人|招标人|甲方)/,
]
const HARMLESS =
  /变更|经(贵方|采购人|招标人|甲方).{0,6}(同意|确认|认可|许可)|服务期(外|满后)|质保期(外|满后)|超出.{0,10}范围|争议|选购|追加|不可抗力/

/** A condition that the tender itself states is none of the bid's. */
const COPIED = 0.85

const conditionsIn = (text: string): readonly string[] =>
  [...text.matchAll(SENTENCE)]
    .map(([sentence]) => sentence.trim())
    .filter((sentence) => CONDITIONS.some((pattern) => pattern.test(sentence)) && !HARMLESS.test(sentence))

/** 附加条件 */
export const conditional = defineRule<{ readonly passage: BidPassage; readonly words: string }>({
  id: 'bid-conditional',
  title: { zh: '投标不得附加条件', en: 'A bid must not set conditions' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '投标文件附加了采购人没有给出的条件：{words}',
      en: 'The bid sets a condition that the purchaser did not offer: {words}',
    },
  },
  suggestion: {
    zh: '删去附加条件，按招标文件的条款应答。',
    en: 'Drop the condition and answer the clause as it is.',
  },
  select: ({ bid, passages }) =>
    (bid?.passages ?? [])
      .filter(({ kind }) => kind !== 'heading')
      .flatMap((passage) => conditionsIn(passage.text).map((words) => ({ passage, words })))
      .filter(({ words }) => !passages.some(({ text }) => containment(words, text) >= COPIED)),
  check: ({ passage, words }, evidence) => ({
    outcome: 'failed',
    values: { words },
    citations: [
      ...tenderWords(evidence, /附加条件|附有.{0,8}条件|不能接受的条件/),
      { ...passage.place, quote: words },
    ],
  }),
})
