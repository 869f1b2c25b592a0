import type { ProjectFacts } from '../../tender/model.ts'
import type { CardLine, CardQuestion, QuestionId } from '../model.ts'
import { contactLine } from './contact.ts'
import { type CardContext, findPassages, passageLine, type Sought, valueLine } from './context.ts'
import { goodsLine } from './goods.ts'
import { awardLine, scopeLines } from './sections.ts'
import { termLine } from './terms.ts'
import { CARD_WORDS, OPEN_QUESTIONS } from './words.ts'

type Answer = (context: CardContext) => readonly CardLine[]

const inWords =
  (
    label: keyof (typeof CARD_WORDS)['zh'] &
      ('background' | 'policy' | 'committee' | 'incumbent' | 'brand' | 'imported' | 'contact'),
    sought: Sought,
  ): Answer =>
  (context) =>
    findPassages(context, sought, 1).map((passage) => passageLine(passage, CARD_WORDS[context.lang][label]))

/** A fact in the tender's words. */
const fact =
  (key: keyof ProjectFacts): Answer =>
  ({ tender }) => {
    const found = tender.facts[key]
    return found ? [{ ...valueLine('', found.citation.quote, found.citation), fact: key }] : []
  }

const line = (found: CardLine | null): readonly CardLine[] => (found ? [found] : [])
const nothing: Answer = () => []

/** For each question its parts, each answered by the tender's words or left to be asked. */
const ANSWERS: Readonly<Record<QuestionId, Readonly<Record<string, Answer>>>> = {
  motive: {
    background: inWords('background', {
      words:
        /(?:项目|建设|采购)(?:背景|目的|必要性)[:：]|^[^，。]{0,8}为(?:了)?(?:进一步|更好|保障|满足|提升|提高|规范|加强|确保|推进|落实)[^。]*(?:采购|招标|拟|本项目|建设|开展)|^.{0,30}(?:目前|现有)[^。]{4,80}(?:不足|老化|无法满足|接近饱和|不能满足|亟需|急需)/,
      unless:
        /中小企业|节能|政府采购(?:法|政策)|供应商|投标人|公平|标段|已由|批准|(?:内容|范围|规模|地点|限价)[:：]/,
      zones: ['requirement', 'notice', 'dataSheet'],
      underHeading: /(?:项目|建设|采购)(?:背景|目标|必要性)/,
      shortest: 20,
    }),
    policy: inWords('policy', {
      words:
        /(?:根据|按照|依据)[^。；]{0,40}(?:规划|通知|要求|批复|部署|会议|任务)[^。；]{0,20}(?:建设|采购|实施|开展|推进)/,
      unless: /招标文件|采购文件|投标|政府采购|合同|标准/,
      zones: ['requirement', 'notice'],
      shortest: 20,
    }),
  },
  decider: {
    purchaser: fact('purchaser'),
    contact: (context) => line(contactLine(context)),
    committee: inWords('committee', {
      words:
        /(?:委员会|小组)[^。；]{0,12}(?:由[^。；]{0,60}组成|成员(?:人数|共)[^。；]{0,12}[0-9一三五七九])|(?:评标|评审|磋商)[^。；]{0,8}(?:成员)?人数[^。；]{0,10}[0-9一三五七九]\s?人/,
      unless: /回避|费用|是指/,
      zones: ['evaluation', 'dataSheet', 'general', 'notice'],
    }),
    sponsor: nothing,
  },
  process: {
    method: fact('method'),
    evaluation: fact('evaluationMethod'),
    award: (context) => line(awardLine(context)),
  },
  needs: {
    scope: (context) => [...line(goodsLine(context)), ...scopeLines(context, 1)].slice(0, 1),
    pain: nothing,
  },
  rivals: {
    incumbent: inWords('incumbent', {
      words:
        /(?:现有|原有|已建|在用)[^。；]{0,12}(?:系统|平台|设备|数据|网络|软件|服务商|供应商)|利旧|兼容(?:现有|原有)/,
      unless: /投标人|供应商(?:现有|原有)/,
      zones: ['requirement', 'notice', 'dataSheet'],
      shortest: 12,
    }),
    others: nothing,
    neutral: inWords('brand', {
      words: /(?:推荐|参考|备选|核心产品)[^。；]{0,6}品牌|品牌[^。；]{0,10}(?:或相当于|同等)/,
      zones: ['requirement', 'dataSheet', 'notice'],
    }),
  },
  budget: {
    amount: (context) => [...fact('budgetYuan')(context), ...fact('ceilingYuan')(context)],
    payment: (context) => line(termLine('payment', CARD_WORDS[context.lang].payment, context)),
  },
  timetable: {
    deadline: fact('bidDeadline'),
    delivery: (context) => line(termLine('delivery', CARD_WORDS[context.lang].delivery, context)),
  },
}

/** The seven questions: what the tender answers with its words, each said once, what it leaves to be asked. */
export const cardQuestions = (context: CardContext): readonly CardQuestion[] => {
  const said = new Set<string>()
  const isNew = ({ text, fact: key }: CardLine): boolean => {
    const again = said.has(text)
    said.add(text)
    return key !== undefined || !again
  }
  return (Object.keys(ANSWERS) as QuestionId[]).map((id) => {
    const parts = Object.entries(ANSWERS[id]).map(([part, answer]) => ({ part, lines: answer(context) }))
    return {
      id,
      answers: parts.flatMap(({ lines }) => lines).filter(isNew),
      open: parts
        .filter(({ lines }) => lines.length === 0)
        .map(({ part }) => OPEN_QUESTIONS[id][part]![context.lang]),
    }
  })
}
