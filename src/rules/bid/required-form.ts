import type { Bid } from '../../bid/model.ts'
import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { foldText } from '../../text/fold.ts'
import { containment } from '../../text/similarity.ts'
import { defineRule } from '../define.ts'

const CHAPTER = /(投标|响应|磋商|谈判|报价|应答)文件.{0,6}(格式|构成|组成)/
const NUMBER =
  /^(第[零一二三四五六七八九十百\d]+[章节部分]+|[（(]?[零一二三四五六七八九十\d.]+[)）、.．]?|附件?\s?\d*[:：]?)+\s*/
const FORM =
  /(声明函?|承诺函?|承诺书|授权书|委托书|证明书|投标函|响应函|协议书|一览表|偏离表|报价表|情况表|声明书)(?=$|[（(])/
const OPTIONAL =
  /如有|若有|如果有|如适用|若适用|联合体(协议|投标)|残疾人|监狱|分包(意向|协议)|备选|自拟|中小企业|代理服务费|保函|开票|节能|环境标志|不适用|仅供参考|可选|制造商|原厂|厂家|如需/
const NOT_OPTIONAL = /非联合体/
const LIKE = 0.7
const LONGEST = 30

/** Names of the forms that the tender's format chapter gives a heading of their own. */
const formsOf = (
  passages: readonly Passage[],
): readonly { readonly name: string; readonly passage: Passage }[] => {
  const seen = new Set<string>()
  return passages.flatMap((passage) => {
    if (passage.kind !== 'heading' || !passage.path.some((title) => CHAPTER.test(title))) return []
    const name = passage.text.replace(NUMBER, '').replace(/\s/g, '')
    if (name.length > LONGEST || name.length < 4 || !FORM.test(name)) return []
    if (OPTIONAL.test(name) && !NOT_OPTIONAL.test(name)) return []
    if (seen.has(name)) return []
    seen.add(name)
    return [{ name, passage }]
  })
}

const isIn = (name: string, bid: Bid): boolean => {
  const core = foldText(name.replace(/[（(].*$/, ''))
  return (
    bid.sections.some(({ title }) => containment(core, title) >= LIKE) ||
    bid.passages.some(
      ({ text }) => foldText(text).includes(core) || (text.length <= 60 && containment(core, text) >= LIKE),
    )
  )
}

/** 必须提供的格式文件 */
export const requiredForm = defineRule<{ readonly name: string; readonly passage: Passage }>({
  id: 'bid-required-form',
  title: { zh: '招标文件给出格式的文件必须提供', en: 'Forms that the tender prescribes must be there' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: { zh: '投标文件中没有找到“{form}”。', en: 'The bid has no “{form}”.' },
  },
  suggestion: { zh: '按招标文件的格式补充。', en: 'Add it in the form prescribed.' },
  select: ({ bid, passages }) => (bid ? formsOf(passages) : []),
  check: ({ name, passage }, { bid, passages }) => ({
    outcome: isIn(name, bid!) ? 'passed' : 'failed',
    values: { form: name },
    citations: [cite('tender', passage), ...firstWords(passage, passages)],
  }),
})

/** The form's first sentence in the tender, which says what it is about. */
const firstWords = (heading: Passage, passages: readonly Passage[]) => {
  const at = passages.indexOf(heading)
  const next = passages
    .slice(at + 1, at + 4)
    .find(({ text, kind }) => kind !== 'heading' && text.length >= 20)
  return next ? [cite('tender', next)] : []
}
