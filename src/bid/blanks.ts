import type { BidPassage, BidSection, OpenBlank } from './model.ts'

const PLACEHOLDER =
  /[XxＸｘ]{3,}|[×]{3,}|[*＊]{3,}|【\s*】|【[^】]{0,12}(待|填写|补充)[^】]{0,20}】|[（(【]待(定|补充?|填写?|确认)[^）)】]{0,10}|待(补充|填写|完善)$|(?<![招投开评中签])待(补充|填写)/
const MODEL_NUMBER = /[A-Za-z0-9]-?[Xx]{3}|[Xx]{3}-?[A-Za-z0-9]/
const EMPTY_DATE = /(^|[^\d\s_＿])[_＿\s]{1,}年[_＿\s]{1,}月[_＿\s]{1,}日|[:：]\s?年\s?月\s?日|^年月日$/
const ROLE =
  '(?:投标人|供应商|响应人|报价人|申请人|承诺人|声明人|授权人|被授权人|委托人|受托人|单位|企业|法定代表人|负责人|授权代表|被授权代表|委托代理人|代理人)'
const NOTE = '(?:[（(][^（）()]{0,20}[）)])?'
const SIGNER = new RegExp(
  `(?<![^\\s_＿；;、)）])(${ROLE}(?:名称|全称)?${NOTE}(?:(?:或|/|、)(?:其|者)?${ROLE}${NOTE}){0,2}\\s?[:：])[\\s_＿]{0,80}(${NOTE})[\\s_＿]{0,80}(?=$|\\n|日期|日\\s*期|法定代表人|[_＿\\s]*年)`,
  'g',
)
const UNDERSCORES = /([^。；，,;\s_＿]{0,16})[_＿]{3,200}(?![^_＿\s。，；]{1,30}[_＿]{2,})/
const SIGNED_BY_HAND = /签|章/

/** Finds blanks that are still open, form by form. One entry for each label of a line. */
export const findBlanks = (
  passages: readonly BidPassage[],
  sections: readonly BidSection[],
): readonly OpenBlank[] =>
  passages.flatMap((passage) => {
    if (passage.kind === 'heading') return []
    const form = sections[passage.section]?.title ?? ''
    const open = (kind: OpenBlank['kind'], label = ''): OpenBlank => ({
      kind,
      label: label.trim(),
      form,
      section: passage.section,
      place: passage.place,
    })
    const { text } = passage
    const blanks: OpenBlank[] = []
    for (const [, label, hand] of text.matchAll(SIGNER))
      blanks.push(
        open(
          SIGNED_BY_HAND.test(label! + (hand ?? '')) && !/名称|全称/.test(label!) ? 'signature' : 'name',
          label,
        ),
      )
    if (EMPTY_DATE.test(text)) blanks.push(open('date', '日期'))
    if (PLACEHOLDER.test(text) && !MODEL_NUMBER.test(text.replace(/\d{3,4}-[Xx]+/g, '')))
      blanks.push(open('placeholder'))
    const run = blanks.length === 0 ? UNDERSCORES.exec(text) : null
    if (run) blanks.push(open('placeholder', run[1]))
    return blanks
  })
