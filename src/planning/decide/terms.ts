import type { Zone } from '../../tender/facts/zone.ts'
import type { CardLine } from '../model.ts'
import { type CardContext, findPassages, passageLine, requirementLine } from './context.ts'

const TERM_ZONES: readonly Zone[] = ['requirement', 'dataSheet', 'notice', 'contract']

/** Candidates looked at, and how far into a passage its subject stands. */
const MOST = 60
const HEAD = 16

interface Term {
  readonly title: RegExp
  readonly words: RegExp
  readonly unless?: RegExp
}

/** Terms of the contract that a bidder weighs. */
export const TERMS = {
  delivery: {
    title: /交货|交付|工期|服务期|履行期|供货(?:期|时间)|完工/,
    words:
      /(?:交货|交付|供货|完工|工期|服务期|履行期|实施周期|建设周期)[^。；]{0,12}(?:时间|期限|期|日期)?[^。；]{0,10}[:：为]?[^。；]{0,40}[0-9一二三四五六七八九十]+\s?(?:个)?(?:工作日|日历天|日历日|天|日|月|年)/,
    unless: /延期|逾期|每日|保证金|质保|期内|期满|终验|成果/,
  },
  payment: {
    title: /付款|支付|结算/,
    words:
      /付款方式|(?:支付|付款|结算)[^。；]{0,60}(?:%|％|百分之|一次性|全额|[按每]月)|(?:%|％)[^。；]{0,10}(?:支付|付款|货款|合同)/,
    unless: /违约金|保证金|服务费|解除合同|赔偿|延期|拖欠|逾期|(?:中标|成交)人支付|计取/,
  },
  warranty: {
    title: /质保|保修|售后/,
    words: /(?:质保|保修|维保|质量保证)期?[^。；]{0,30}[0-9一二三四五六七八九十]+\s?(?:个)?(?:年|月)/,
  },
  acceptance: {
    title: /验收/,
    words: /验收(?:标准|合格|方式|程序|依据|按|由)|组织[^。；]{0,6}验收/,
    unless: /支付|付款|质保期|保修|退还|保证金|运输|外包装/,
  },
  penalty: {
    title: /违约/,
    words: /(?:乙方|中标人|成交人|供应商|卖方|承包人)[^。；]{0,40}(?:违约金|%|％|‰|万分之|千分之)/,
    unless: /甲方[^。；]{0,10}(?:延期|逾期)/,
  },
} as const satisfies Readonly<Record<string, Term>>

export type TermId = keyof typeof TERMS

/** The clause that states a term best: among the requirements, else anywhere in the demand or the contract. */
export const termLine = (id: TermId, label: string, context: CardContext): CardLine | null => {
  const { title, words, unless }: Term = TERMS[id]
  const fits = (text: string) => words.test(text) && !unless?.test(text)
  const stated = context.tender.requirements.filter(
    ({ kind, text }) => kind !== 'invalidation' && kind !== 'form' && fits(text),
  )
  const found =
    stated.find((requirement) => title.test(requirement.title ?? '')) ??
    stated.find(({ text }) => title.test(text.slice(0, 12)))
  if (found) return requirementLine(found, context, label)
  const passage = findPassages(
    context,
    { words, ...(unless ? { unless } : {}), zones: TERM_ZONES },
    MOST,
  ).find(({ text, path }) => title.test(path.at(-1) ?? '') || title.test(text.slice(0, HEAD)))
  return passage ? passageLine(passage, label) : null
}
