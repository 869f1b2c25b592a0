import { isFailure } from './outcome.ts'

const NONE = /(?:^|[：:])[ \t\u3000]*(?:无|\/|／|没有|不适用|无要求|\\|—+)[。；;]?$/u
const REFERENCE = /见.{0,30}(?:前附表|公告|邀请|须知|第.{1,6}[章条款节]|附件|附表|下表|资格要求)/u
const NOTE = /^(?:注|备注|说明|附注|提示|温馨提示)[：:0-9]/u
const ASKS =
  /须|必须|应当?(?:具|提|符|是|为|满)|不得|不接受|不允许|接受联合体|具有|具备|不低于|不少于|^[^：:]{2,12}(?:要求|条件|资格)[：:]|提供|未被|没有|不存在|未列入|满足|专门面向|为同一人|禁止|取得|持有/u

/** An option whose box is not ticked. */
const UNTICKED = /^[□☐][^☑☒■√✓]*$/u

const ELSEWHERE = /(?:资格|资质|条件|要求|标准)[^，。；]{0,12}(?:详?见|由|按照?)|上述(?:资格)?(?:要求|条件)/u
const READING = /(?:仔细|认真)阅读/u
const PROCEDURE = /注册|登录|下载|报名|上传|办理/u
const ARTICLE_22 =
  /^(?:投标人|供应商|申请人|响应人)?(?:应|须|必须|应当)?(?:满足|符合|具备|具有)[^。；]{0,30}(?:第二十二条|第22条)/u

/** True for a note (注：…) below the requirements. */
export const isNote = (text: string): boolean => NOTE.test(text.trim())

/** True for words that only say where the requirements stand. */
export const isReference = (text: string): boolean =>
  REFERENCE.test(text) ? text.length <= 40 || ELSEWHERE.test(text) : ELSEWHERE.test(text) && text.length <= 60

/** True for 满足《政府采购法》第二十二条规定, which is a requirement wherever it stands as an item. */
export const isArticle22 = (text: string): boolean => text.length <= 80 && ARTICLE_22.test(text)

const NO_CONSORTIUM =
  /^本?(?:项目|次[^，。；]{0,4}|工程|采购包|标段)?(?:不接受|不允许)联合体[^，。；]{0,6}[。；]?$/u

/** True for an item that says no more than that a consortium is not admitted: 4、本项目不接受联合体。 */
export const refusesConsortium = (text: string): boolean => NO_CONSORTIUM.test(text)

/** True for words that ask something of a bidder: no 无, no note, no bare reference. An unnumbered line must say so. */
export const asksOfBidder = (text: string, isNumbered: boolean): boolean => {
  const bare = text.trim()
  if (
    bare.length < 5 ||
    NONE.test(bare) ||
    isNote(bare) ||
    UNTICKED.test(bare) ||
    READING.test(bare) ||
    isFailure(bare)
  )
    return false
  if (isReference(bare)) return false
  return isNumbered || (ASKS.test(bare) && !PROCEDURE.test(bare))
}
