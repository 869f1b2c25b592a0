import type { Clause } from './clause.ts'
import { isContents, isTitle } from './shape.ts'
import { withoutNumber } from './strip.ts'

const NO_FORM = /^(?:目录|说明|注|备注|格式|附件|投标文件格式|响应文件格式|正本|副本)$|[：:]$|[0-9]{4}\s?年/u
const FORM_WORDS =
  /函|书|表|声明|证明|承诺|方案|清单|一览|资料|文件|协议|保证金|业绩|简历|情况|说明|材料|封面|执照|截图|报价|响应|证书|团队|计划|措施|目录|其他|其它/u

const CHAPTER = /^第[^章节部分]{1,5}(?:部分|章|节)[ \t\u3000]*/u

/** True for the title of a template in the chapter of forms, or for its line in the contents of the bid. */
export const isFormTitle = (clause: Clause): boolean => {
  const name = withoutNumber(clause.text.replace(CHAPTER, ''))
  if (clause.parent?.zone !== 'forms' || !isTitle(name) || name.length > 36 || NO_FORM.test(name))
    return false
  if (clause.kind === 'heading') return true
  const isHeadline = clause.kind === 'item' && (clause.children.length > 0 || isContents(clause.passage.text))
  return isHeadline && FORM_WORDS.test(name)
}

/** True for an item of 投标文件的组成: a thing by name, not a rule on how to bind it. */
export const isPart = (clause: Clause, text: string): boolean => {
  const name = withoutNumber(text)
  return (
    clause.kind === 'item' && name.length <= 80 && FORM_WORDS.test(name) && !/[。].|须知|不得/u.test(name)
  )
}

const LETTER = /[我贵](?:方|公司|单位)|本(?:公司|单位|投标人)|^致[：:]|[_＿]{3}/u
const ASKS =
  /(?:须|应|必须|需)(?:当)?(?:按|提供|附|提交|填写|逐|加盖|由|在|如实|同时)|提供[^。；]{0,60}(?:复印件|扫描件|截图|证明|原件|材料)|(?:复印件|扫描件|截图)[^。]{0,20}(?:盖章|公章|印章)|不得(?:改动|修改|涂改|缺)/u

/** True for words in a form that tell what to put in it, not words of the letter itself. */
export const isFormDemand = (text: string): boolean =>
  text.length >= 10 && text.length <= 400 && ASKS.test(text) && !LETTER.test(text.trim())

const PROOF = /复印件|扫描件|截图|证明|原件|证书|执照/u

/** True where a form asks for a proof that the bid must hold, not how to fill it in. */
export const asksForProof = (text: string): boolean => PROOF.test(text)
