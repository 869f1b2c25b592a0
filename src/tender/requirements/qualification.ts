import { isFailure } from './outcome.ts'

const NONE = /(?:^|[：:])[ \t\u3000]*(?:无|\/|／|没有|不适用|无要求|\\|—+)[。；;]?$/u
const REFERENCE = /见.{0,30}(?:前附表|公告|邀请|须知|第.{1,6}[章条款节]|附件|附表|下表|资格要求)/u
const NOTE = /^(?:注|备注|说明|附注|提示|温馨提示)[：:0-9]/u
const ASKS =
  /须|必须|应当?(?:具|提|符|是|为|满)|不得|不接受|不允许|接受联合体|具有|提供|未被|没有|不存在|未列入|满足|专门面向|为同一人|禁止|取得|持有/u

/** True for words that ask something of a bidder: no 无, no note, no bare reference. An unnumbered line must say so. */
export const asksOfBidder = (text: string, isNumbered: boolean): boolean => {
  const bare = text.trim()
  if (bare.length < 5 || NONE.test(bare) || NOTE.test(bare) || isFailure(bare)) return false
  if (REFERENCE.test(bare) && (bare.length <= 40 || !ASKS.test(bare.split('见')[0]!))) return false
  return isNumbered || ASKS.test(bare)
}
