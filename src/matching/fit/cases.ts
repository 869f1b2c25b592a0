import type { CatalogueCase } from '../../catalogue/model.ts'
import { catalogueWords } from '../catalogue-words.ts'
import { countsThings, leastYuan, neededCount } from '../contracts.ts'
import type { FitPart } from '../model.ts'
import { firstDay } from '../period.ts'
import { type Question, tell } from './question.ts'

const ABOUT = /业绩|(类似|同类)(项目|合同|案例)|项目案例/
/** The catalogue's contracts (业绩) that count by date and amount; whether they are alike is for a person to judge. */
export const fitCases = (question: Question): readonly FitPart[] => {
  const { text, deadline, catalogue } = question
  if (!ABOUT.test(question.title + text) || catalogue.company.cases.length === 0) return []
  const from = firstDay(text, deadline)
  const least = leastYuan(text)
  if (!from && !least && !countsThings(text)) return []
  const counts = ({ signedOn, amountYuan }: CatalogueCase): boolean =>
    (!from || (signedOn !== null && signedOn >= from)) &&
    (!deadline || signedOn === null || signedOn <= deadline) &&
    (!least || (amountYuan !== null && amountYuan >= least))
  const counted = catalogue.company.cases.filter(counts)
  const needed = neededCount(text) ?? 1
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
