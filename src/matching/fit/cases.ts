import type { CatalogueCase } from '../../catalogue/model.ts'
import { parseAmounts } from '../../text/amount.ts'
import { parseNumber } from '../../text/numeral.ts'
import { catalogueWords } from '../catalogue-words.ts'
import type { FitPart } from '../model.ts'
import { firstDay } from '../period.ts'
import { type Question, tell } from './question.ts'

const ABOUT = /业绩|(类似|同类)(项目|合同|案例)|项目案例/
const LEAST = /(?:金额|合同额|合同价|造价|规模)[^。；，\d]{0,10}(?:不低于|不少于|不小于|大于等于|≥|达到|超过)/
const EACH = /每(?:提供|有|具有|增加|个|份|项)?[^，。；\d]{0,24}(?:得|加|计)\s?(\d+(?:\.\d+)?)\s?分/
const MOST = /(?:最高|最多|满分|上限)(?:得|为|计)?\s?(\d+(?:\.\d+)?)\s?分/
const COUNT = /(?:不少于|至少|≥|不低于)\s?([\d一二两三四五六七八九十]{1,3})\s?[个项份](?![月工])/
const MOST_NEEDED = 20

/** Least amount of a contract that counts, in yuan, or null. */
const leastYuan = (text: string): number | null => {
  const at = LEAST.exec(text)
  return at ? (parseAmounts(text.slice(at.index, at.index + at[0].length + 24))[0]?.yuan ?? null) : null
}

/** How many contracts are asked for, or earn full marks; 1 where the words do not say. */
const neededCount = (text: string): number => {
  const each = Number(EACH.exec(text)?.[1] ?? 0)
  const most = Number(MOST.exec(text)?.[1] ?? 0)
  const needed =
    each > 0 && most > 0 ? Math.ceil(most / each) : (parseNumber(COUNT.exec(text)?.[1] ?? '') ?? 1)
  return needed >= 1 && needed <= MOST_NEEDED ? needed : 1
}

/** The catalogue's contracts (业绩) that count by date and amount; whether they are alike is for a person to judge. */
export const fitCases = (question: Question): readonly FitPart[] => {
  const { text, deadline, catalogue } = question
  if (!ABOUT.test(question.title + text) || catalogue.company.cases.length === 0) return []
  const from = firstDay(text, deadline)
  const least = leastYuan(text)
  if (!from && !least && !EACH.test(text) && !COUNT.test(text)) return []
  const counts = ({ signedOn, amountYuan }: CatalogueCase): boolean =>
    (!from || (signedOn !== null && signedOn >= from)) &&
    (!deadline || signedOn === null || signedOn <= deadline) &&
    (!least || (amountYuan !== null && amountYuan >= least))
  const counted = catalogue.company.cases.filter(counts)
  const needed = neededCount(text)
  const asked = [
    tell(question, `${needed} 份`, `${needed}`),
    from && tell(question, `${from} 以来`, `since ${from}`),
    least && tell(question, `不低于 ${least} 元`, `at least ${least} yuan`),
  ]
  return [
    {
      kind: 'case',
      deviation: counted.length < needed ? 'negative' : counted.length > needed ? 'positive' : 'none',
      required: asked.filter(Boolean).join(tell(question, '，', ', ')),
      offered: tell(
        question,
        `${counted.length} 份（是否同类请人工核对）`,
        `${counted.length} (check that they are alike)`,
      ),
      evidence: counted.map(({ name }) => catalogueWords(name, catalogue)),
    },
  ]
}
