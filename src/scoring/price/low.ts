import type { Passage } from '../../document/passages.ts'
import type { LowPriceTest } from '../model.ts'
import { plain } from '../parse/statements.ts'

const OF: readonly (readonly [LowPriceTest['of'], RegExp])[] = [
  ['second-lowest', /次低/],
  ['mean', /平均|均价|均值/],
  ['ceiling', /限价|控制价|拦标价/],
  ['budget', /预算/],
]
const TEST =
  /(?:低于|不足|<)[^。；;\n0-9%<]{0,36}?(次低|平均|均价|均值|限价|控制价|拦标价|预算)[^。；;\n0-9%<]{0,16}?(\d{1,2}(?:\.\d)?)\s?%/g
const CONSEQUENCE = /报价|投标价|响应价|总价|异常低价/

const ofWord = (word: string): LowPriceTest['of'] => OF.find(([, words]) => words.test(word))![0]

const testsIn = ({ text }: Passage): readonly LowPriceTest[] =>
  CONSEQUENCE.test(text)
    ? [...plain(text).matchAll(TEST)].map((match) => ({
        of: ofWord(match[1]!),
        percent: Number(match[2]),
        source: 'tender' as const,
        text: text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 20).trim(),
      }))
    : []

/** 财库〔2026〕2号: tests that hold from this day in 政府采购, where the tender does not set its own. */
const IN_FORCE = '2026-02-01'
const BY_LAW: readonly LowPriceTest[] = [
  { of: 'mean', percent: 50, source: 'law', text: '财库〔2026〕2号' },
  { of: 'second-lowest', percent: 50, source: 'law', text: '财库〔2026〕2号' },
  { of: 'ceiling', percent: 45, source: 'law', text: '财库〔2026〕2号' },
]

/** Tests for abnormally low prices (异常低价): the tender's, and for what it leaves out those of the day's law. */
export const lowPriceTests = (
  passages: readonly Passage[],
  day: string | null,
  isGovernment: boolean,
): readonly LowPriceTest[] => {
  const own = new Map<LowPriceTest['of'], LowPriceTest>()
  const near = passages.flatMap(testsIn)
  for (const test of near) if (!own.has(test.of)) own.set(test.of, test)
  const law = isGovernment && day !== null && day >= IN_FORCE ? BY_LAW : []
  return [
    ...own.values(),
    ...law.filter(({ of }) => !own.has(of) && !(of === 'ceiling' && own.has('budget'))),
  ]
}
