import { foldWidth } from '../text/fold.ts'
import { remember } from '../text/remember.ts'
import { SYNONYMS } from '../text/synonyms.ts'

/** Who speaks of whom: a bid says 我方 and 贵方 where the tender says 投标人 and 采购人. */
const SIDES: readonly (readonly string[])[] = [
  [
    '投标人',
    '中标人',
    '成交人',
    '中标供应商',
    '成交供应商',
    '中标单位',
    '乙方',
    '卖方',
    '承包人',
    '我方',
    '我公司',
    '本公司',
    '我司',
    '我单位',
    '本单位',
    '本投标人',
    '受托方',
  ],
  [
    '采购人',
    '贵方',
    '贵公司',
    '贵司',
    '贵单位',
    '买方',
    '发包人',
    '甲方',
    '用户方',
    '委托方',
    '用户单位',
    '我国采购人',
  ],
]
const WORDINGS: readonly (readonly string[])[] = [
  ['复印件', '扫描件', '影印件'],
  ['不间断', '全天候'],
  ['保密', '不向第三方透露', '不泄露'],
  ['知识产权', '专利权', '商标权'],
  ['证明', '凭证', '凭据', '证明材料'],
  ['签订', '签署', '签约'],
  ['提交', '递交', '报送', '交付'],
]

const heads: ReadonlyMap<string, string> = new Map(
  [...SYNONYMS, ...SIDES, ...WORDINGS].flatMap((group) =>
    group.slice(1).map((word) => [word, group[0]!] as const),
  ),
)
const anyWord = new RegExp([...heads.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')
const HAN_NUMBER = /[零〇一二两三四五六七八九十]{1,3}(?=[个名人次家份年月日天周套台项组期成级期版册])/g
const TENTHS = /(\d)成(?![立果交功员品套本熟绩])/g
const HAN: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

const hanToDigits = (word: string): string => {
  const ten = word.indexOf('十')
  if (ten < 0) return [...word].map((character) => HAN[character]).join('')
  const tens = ten === 0 ? 1 : HAN[word[0]!]!
  return String(tens * 10 + (HAN[word[ten + 1] ?? '零'] ?? 0))
}

/** Text with synonyms and numerals brought to one form, for matching only; never for quoting. */
export const canonical = remember((text) =>
  foldWidth(text)
    .replace(/\s+/g, '')
    .replace(anyWord, (word) => heads.get(word)!)
    .replace(HAN_NUMBER, hanToDigits)
    .replace(TENTHS, (_, tenths) => `${tenths}0%`),
)
