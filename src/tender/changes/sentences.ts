import type { Passage } from '../../document/passages.ts'
import { numberOf, shapeOf } from '../requirements/shape.ts'
import { withoutNumber } from '../requirements/strip.ts'
import { referenceIn } from './reference.ts'
import { type Rewording, wordsOf } from './rewording.ts'

const VERB = '(?:更正|修改|变更|更改|调整|替换|改|延期|推迟|延长|顺延|延后)'
const FROM =
  '(?:原为|原定于?|由|从|(?:更正|修改|变更|更改|调整)前(?:内容)?(?:为)?[:：]?|原(?:内容|文|条款|表述|规定|(?:招标|采购|磋商|谈判)文件|公告)?[^，。:：“”]{0,20}(?:为|[:：“]))[:：]?'
const TO = `[，,；;。]?\\s?(?:现)?(?:统一)?${VERB}(?:后(?:的)?(?:内容)?)?(?:为|至|到|[:：])[:：]?`
const ONE_LINE = new RegExp(`^(.{0,80}?)${FROM}(.{1,400}?)${TO}(.{1,400})$`)
/** 将第三章第2条“甲”修改为“乙” */
const QUOTED_LINE = new RegExp(
  `^(.{0,80}?)[“「](.{1,400}?)[”」][^“”「」]{0,8}${VERB}(?:为|成)[:：]?[“「](.{1,400}?)[”」]`,
)
const OLD_LINE =
  /^(.{0,40}?)(?:(?:更正|修改|变更|更改|调整)前(?:内容)?(?:为)?|原(?:内容|文|条款|表述|规定)?(?:为)?)[:：](.{0,600})$/
const NEW_LINE = new RegExp(`^.{0,12}?(?:现)?${VERB}(?:后(?:的)?(?:内容)?(?:为)?|为|成)[:：](.{0,600})$`)

const DELETE = '(?:予以|现|均|现予以)?(?:删除|取消|删去|去掉)'
/** 删除第三章第2条“甲”, 取消：甲 */
const DELETE_FIRST =
  /^(.{0,60}?)(?:删除|取消|删去|去掉)(?:了)?(?:原)?([^“”「」:：。]{0,60})(?:[“「](.{2,400}?)[”」]|[:：](.{2,400}))/u
/** 第三章第2条“甲”的要求予以删除 */
const DELETE_LAST = new RegExp(`^(.{0,80}?)[“「](.{2,400}?)[”」][^“”「」。]{0,12}${DELETE}[。；;]?$`, 'u')
/** 删除第三章第2条; 第三章第2条予以删除 */
const DELETE_PLACE = new RegExp(
  `^(?:现?将)?(?:(?:删除|取消|删去|去掉)(?:原)?(.{4,60}?)|(.{4,60}?)${DELETE})[。；;]?$`,
  'u',
)

const ADD =
  /^(.{0,80}?)(?:增加|新增|增补|补充)(?:了)?(?:一?[条款项点]|以下|如下|下列|第[^，。:：]{1,10}[条款项点]|内容|条款|要求|规定|说明|表述|为){0,6}[:：]?[“「]?(.{0,600}?)[”」]?$/u
/** 第三章第2条修改为：甲, with no old words. */
const REPLACE = new RegExp(`^(.{4,80}?)(?:现)?(?:统一)?${VERB}(?:后)?为[:：]?(.{0,600})$`, 'u')

/** What an addendum says beside the new words: …，其余不变 */
const REMARK = /[，,；;](?:其余|其他|其它|开标时间|原)[^。；;，,]{0,20}(?:不变|顺延)[。]?$/u

const AROUND = /[，,：:；;\s“"将]{1,3}$|(?:现)?将$|^(?:现?将|在|于)/gu
const subjectOf = (text: string): string =>
  withoutNumber(text)
    .replace(AROUND, '')
    .replace(/(?:中|后|处|基础上)$/u, '')

/** What the passage at some place tells, and the last passage that it is told in. */
export interface Amendment {
  readonly rewordings: readonly Rewording[]
  readonly to: number
}

type Teller = (passages: readonly Passage[], at: number) => Amendment | null

const one = (rewording: Rewording, to: number): Amendment => ({
  rewordings: [{ ...rewording, subject: subjectOf(rewording.subject) }],
  to,
})

const inOneLine: Teller = (passages, at) => {
  const passage = passages[at]!
  const match = QUOTED_LINE.exec(passage.text) ?? ONE_LINE.exec(passage.text)
  if (!match) return null
  const [old, now] = [wordsOf(passage, match[2]!), wordsOf(passage, match[3]!.replace(REMARK, ''))]
  return old && now && one({ action: 'reworded', subject: match[1]!, old, new: now }, at)
}

/** 原内容：… on one line and 现修改为：… on the next; words may stand on the line below their label. */
const inTwoLines: Teller = (passages, at) => {
  const old = OLD_LINE.exec(passages[at]!.text)
  if (!old) return null
  const oldAt = old[2]!.trim() === '' ? at + 1 : at
  const next = passages[oldAt + 1]
  const now = next && NEW_LINE.exec(next.text)
  if (!now) return null
  const newAt = now[1]!.trim() === '' ? oldAt + 2 : oldAt + 1
  const words = (index: number, own: string) => {
    const passage = passages[index]
    return passage ? wordsOf(passage, own.trim() === '' ? passage.text : own) : null
  }
  const [before, after] = [words(oldAt, old[2]!), words(newAt, now[1]!)]
  const subject = subjectOf(old[1]!) || passages[at - 1]?.text.slice(0, 60) || ''
  return before && after && one({ action: 'reworded', subject, old: before, new: after }, newAt)
}

const deletion: Teller = (passages, at) => {
  const passage = passages[at]!
  const text = withoutNumber(passage.text)
  const told = wordsOf(passage, text)!
  const last = DELETE_LAST.exec(text)
  if (last)
    return one({ action: 'deleted', subject: last[1]!, old: wordsOf(passage, last[2]!), new: told }, at)
  const first = DELETE_FIRST.exec(text)
  if (first) {
    const old = wordsOf(passage, first[3] ?? first[4]!)
    return one({ action: 'deleted', subject: first[1]! + first[2]!, old, new: told }, at)
  }
  const place = DELETE_PLACE.exec(text)
  const subject = place && (place[1] ?? place[2]!)
  return subject && referenceIn(subject)
    ? one({ action: 'deleted', subject, old: null, new: told }, at)
    : null
}

const MOST_LINES = 12
const NO_MORE = /不变|^(?:特此|其他|更正日期|[二三四五六七八九十]、)|(?:修改|更正|增加|新增|删除|取消)/u

/** Lines below words that open a list, up to the next point of the addendum. */
const linesBelow = (passages: readonly Passage[], at: number): number => {
  const { label, file } = passages[at]!
  let to = at
  while (to + 1 < passages.length && to - at < MOST_LINES) {
    const next = passages[to + 1]!
    const isNextPoint = shapeOf(next.label) === shapeOf(label) && numberOf(next.label) === numberOf(label) + 1
    if (next.table || next.file !== file || next.kind === 'heading') break
    if ((label !== '' && isNextPoint) || NO_MORE.test(next.text)) break
    to++
    if (label === '' && next.label === '' && to - at >= 1) break
  }
  return to
}

const addition: Teller = (passages, at) => {
  const passage = passages[at]!
  const match = ADD.exec(withoutNumber(passage.text))
  if (!match || /^(?:说明|时间|日期|公告|文件|通知)/u.test(match[2]!)) return null
  const own = match[2]!.trim()
  const opens = /[:：]$/u.test(passage.text.trim())
  if (!opens) {
    const words = own !== '' && /[:：“「]/u.test(passage.text) ? wordsOf(passage, own) : null
    return words && one({ action: 'added', subject: match[1]!, old: null, new: words }, at)
  }
  const to = linesBelow(passages, at)
  const subject = subjectOf(match[1]! + own.replace(/[:：]$/u, ''))
  const rewordings = passages.slice(at + 1, to + 1).flatMap((line): readonly Rewording[] => {
    const words = wordsOf(line, line.text)
    return words ? [{ action: 'added', subject, old: null, new: words }] : []
  })
  return { rewordings, to }
}

const replacement: Teller = (passages, at) => {
  const passage = passages[at]!
  const match = REPLACE.exec(withoutNumber(passage.text))
  if (!match || !referenceIn(match[1]!)) return null
  const to = match[2]!.trim() === '' ? at + 1 : at
  const below = passages[to]
  const words = below && wordsOf(below, to === at ? match[2]! : below.text)
  return words ? one({ action: 'reworded', subject: match[1]!, old: null, new: words }, to) : null
}

const ANSWER = /^答(?:复)?\s?\d{0,2}[:：]\s?(.{4,400})$/su
const BINDS = /须|应当?|必须|不得|不允许|不接受|调整为|修改为|更正为|变更为/u
const BARE_ANSWER =
  /(?:按|以|详?见|参照)[^，。]{0,12}(?:招标|采购|磋商|谈判|原)[^，。]{0,6}(?:文件|公告)[^，。]{0,10}(?:为准|执行|规定|要求)?[。]?$/u

/** 答：不允许分包。: what an answer adds to the tender, about what was asked. */
const answer: Teller = (passages, at) => {
  const passage = passages[at]!
  const said = ANSWER.exec(passage.text.trim())?.[1]
  if (said === undefined || !BINDS.test(said) || BARE_ANSWER.test(said)) return null
  const words = wordsOf(passage, said)
  const asked = passages[at - 1]?.text.replace(/^问(?:题)?\s?\d{0,2}[:：]\s?/u, '').slice(0, 60) ?? ''
  return words && one({ action: 'added', subject: asked, old: null, new: words }, at)
}

const TELLERS: readonly Teller[] = [inOneLine, inTwoLines, deletion, answer, addition, replacement]

/** What an addendum amends from one passage on. */
export const amendmentAt = (passages: readonly Passage[], at: number): Amendment => {
  for (const tell of TELLERS) {
    const found = tell(passages, at)
    if (found) return found
  }
  return { rewordings: [], to: at }
}
