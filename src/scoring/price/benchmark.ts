import { parseNumeral } from '../../text/numeral.ts'
import type { Benchmark, Trim } from '../model.ts'
import { intervalsIn } from '../parse/interval.ts'
import { coefficientAt, factorOf } from './coefficient.ts'

const MEAN = /平均(?:值|价|数|报价|投标价|评标价)?|均值/
const REMOVAL =
  /(?:去掉|去除|剔除|扣除|除去|不含|舍去|去)([^。；;]{0,70}?)(?:后|以外|之外|的(?:算术|平均|所有|其[余他]))/
const EACH = /各(?:去掉|去除|剔除)?\s?([一二两三四五\d])?\s?(?:个|家|名)?/
const BIDDERS = /家|人|份|个|名|单位|[nN]/

const countIn = (text: string, words: RegExp): number =>
  [...text.matchAll(words)].reduce(
    (sum, match) => sum + (match[1] ? (parseNumeral(match[1]) ?? Number(match[1])) : 1),
    0,
  )

const highestIn = (text: string): number => countIn(text, /([一二两三四五\d])?\s?个?\s?(?:最|次)高/g)
const lowestIn = (text: string): number => countIn(text, /([一二两三四五\d])?\s?个?\s?(?:最|次)低/g)

/** How many quotes one sentence leaves out at either end: 去掉一个最高价和一个最低价, 各去掉两个. */
const removedIn = (sentence: string): { readonly highest: number; readonly lowest: number } => {
  const words = REMOVAL.exec(sentence)?.[1] ?? /(?:去掉|去除|剔除|扣除|除去)(.{0,60})/.exec(sentence)?.[1]
  if (!words || !/[最次][高低]/.test(words)) return { highest: 0, lowest: 0 }
  const each = EACH.exec(words)
  if (each) {
    const count = each[1] ? (parseNumeral(each[1]) ?? Number(each[1])) : 1
    return { highest: /最?高/.test(words) ? count : 0, lowest: /最?低/.test(words) ? count : 0 }
  }
  return { highest: highestIn(words), lowest: lowestIn(words) }
}

const trimOf = (sentence: string): Trim => {
  const front = sentence.slice(0, sentence.search(/去掉|去除|剔除|扣除|除去|平均|均值/))
  const interval = BIDDERS.test(front) ? intervalsIn(front).find(({ unit }) => unit === '') : undefined
  const { low = null, high = null, lowOpen, highOpen, exact } = interval ?? {}
  return {
    from: low === null ? null : lowOpen ? low + 1 : low,
    to: high === null ? null : highOpen && !exact ? high - 1 : high,
    ...removedIn(sentence),
  }
}

const trimsIn = (text: string): readonly Trim[] => {
  const sentences = text
    .split(/[。；;\n]/)
    .filter((sentence) => MEAN.test(sentence) && /基准|平均/.test(sentence))
  const trims = sentences.map(trimOf)
  const ranged = trims.filter(({ from, to }) => from !== null || to !== null)
  if (ranged.length > 0) return ranged
  const removing = trims.filter(({ highest, lowest }) => highest + lowest > 0)
  return removing.slice(0, 1)
}

const CEILING = '(?:最高(?:投标)?限价|招标控制价|控制价|拦标价|最高限价|预算(?:价|金额)?|标底)'
const WEIGHT = '([A-Za-z]\\d?|\\d{1,2}(?:\\.\\d{1,3})?%|0?\\.\\d{1,3})'

type Blend = NonNullable<Extract<Benchmark, { kind: 'mean' }>['blend']>

/** 复合基准: 基准价=最高限价×A+平均价×(1-A); letters for the two prices are looked up. */
const blendIn = (text: string): Blend | null => {
  const direct = new RegExp(
    `${CEILING}[^+=。；;]{0,10}[×*xX]${WEIGHT}\\+[^。；;]{0,40}?(?:平均|均值|[A-Z])`,
  ).exec(text)
  const reversed = new RegExp(
    `(?:平均值?|均值)[^+=。；;]{0,10}[×*xX]${WEIGHT}\\+[^。；;×]{0,10}${CEILING}`,
  ).exec(text)
  const letters = new RegExp(`=\\(?([A-Z])[×*xX]${WEIGHT}\\+([A-Z])[×*xX]`).exec(text)
  const weight = direct?.[1] ?? letters?.[2]
  if (letters && !direct) {
    const first = definitionOf(letters[1]!, text)
    if (!first) return null
    if (!new RegExp(CEILING).test(first) && !/最低/.test(first)) return null
    const coefficient = coefficientAt(weight!, text)
    return coefficient && { with: /最低/.test(first) ? 'lowest' : 'ceiling', weight: coefficient }
  }
  if (reversed && !direct) {
    const coefficient = coefficientAt(reversed[1]!, text)
    return (
      coefficient && {
        with: 'ceiling',
        weight: {
          ...coefficient,
          values: coefficient.values.map((value) => Number((1 - value).toFixed(6))).toReversed(),
        },
      }
    )
  }
  const coefficient = weight ? coefficientAt(weight, text) : null
  return coefficient && { with: 'ceiling', weight: coefficient }
}

const definitionOf = (letter: string, text: string): string | null =>
  new RegExp(`(?<![A-Za-z×])${letter}(?:为|是|指|=|:|表示)([^。；;\\n,，]{2,40})`).exec(text)?.[1] ?? null

const LEAST_SHARE = new RegExp(
  `低于[^。；;]{0,8}${CEILING}[^。；;\\d]{0,6}(\\d{1,2}(?:\\.\\d)?)%[^。；;]{0,16}不(?:参与|纳入|进入|计入|参加)`,
)

const LOWEST =
  /最低[^，,。；;]{0,20}(?:为|作为|是)[^，,。；;]{0,8}基准|基准价?(?:为|是|=|:)[^，,。；;+×]{0,24}最低|低价优先|最低(?!限价)[^，,。；;]{0,12}(?:价|者|的|人)(?:得|为)\s?(?:满分|100分|\d{1,3}分)|报价最低(?:的|者)|最低[^，,。；;]{0,4}价[^，,。；;]{0,4}100分/

/** A share of the quotes left out, and methods to draw from, are forms that no benchmark here has. */
const OTHER_FORMS =
  /(?:去掉|去除|剔除|扣除)[^。；;\n]{0,14}[高低][^。；;\n]{0,8}\d{1,2}(?:\.\d)?%|(?:方法|方式|办法)[一二三甲乙丙ABC1-3][^。；;\n]{0,40}(?:抽取|抽签|随机)|(?:抽取|抽签|随机)[^。；;\n]{0,12}(?:方法|方式|办法)/

/** What the price text takes as 基准价; null where it does not say, or in a form that is not known. */
export const benchmarkOf = (text: string): Benchmark | null => {
  if (OTHER_FORMS.test(text)) return null
  const blend = blendIn(text)
  if (
    /次低[^，,。；;平均]{0,14}(?:为|作为|是)[^，,。；;]{0,8}基准|基准价?(?:为|是|=|:)[^，,。；;平均\n]{0,20}次低[^，,。；;]{0,8}(?:[，,。；;\n]|$)/.test(
      text,
    )
  )
    return { kind: 'second-lowest' }
  if (
    /(?:最高|最大)[^，,。；;]{0,12}(?:下浮率|折扣率?|优惠率|让利|折让)[^，,。；;]{0,20}(?:为|作为|得)|基准[^，,。；;]{0,6}(?:最高|最大)[^，,。；;]{0,10}(?:下浮率|优惠率|折扣)/.test(
      text,
    )
  )
    return { kind: 'highest' }
  if (MEAN.test(text) && !(LOWEST.test(text) && !/基准[^。；;]{0,40}平均|平均[^。；;]{0,40}基准/.test(text)))
    return {
      kind: 'mean',
      mean: /几何平均/.test(text) ? 'geometric' : 'arithmetic',
      trims: trimsIn(text),
      factor: blend ? null : factorOf(text),
      blend,
      leastShare: Number(LEAST_SHARE.exec(text)?.[1] ?? 0) || null,
    }
  if (LOWEST.test(text)) return { kind: 'lowest' }
  if (new RegExp(`基准价?(?:为|是|=|:)[^，,。；;]{0,6}${CEILING}`).test(text))
    return { kind: 'ceiling', factor: factorOf(text) }
  return null
}
