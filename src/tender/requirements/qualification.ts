const NONE = /(?:^|[：:])[ \t\u3000]*(?:无|\/|／|没有|不适用|无要求|\\|—+)[。；;]?$/u
const REFERENCE = /见.{0,30}(?:前附表|公告|邀请|须知|第.{1,6}[章条款节]|附件|附表|下表|资格要求)/u
const NOTE = /^(?:注|备注|说明|附注|提示|温馨提示)[：:0-9]/u
const REQUIRES =
  /须|应|需|不得|不接受|不允许|接受|具有|具备|提供|未被|没有|不存在|未列入|列入|满足|符合|专门面向|为同一人|依法|不具备|禁止|取得|持有|是|能力/u

/** True for words that ask something of a bidder: no 无, no note, no bare reference to another place. */
export const asksOfBidder = (text: string): boolean => {
  const bare = text.trim()
  if (bare.length < 5 || NONE.test(bare) || NOTE.test(bare)) return false
  if (REFERENCE.test(bare) && bare.length <= 40) return false
  return REQUIRES.test(bare)
}
