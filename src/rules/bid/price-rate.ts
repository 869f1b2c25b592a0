import type { Bid } from '../../bid/model.ts'
import type { Citation } from '../../document/citation.ts'
import { defineRule } from '../define.ts'
import { tenderWords } from './clause.ts'

interface Rate {
  readonly kind: string
  readonly percent: number
  readonly place: Citation
}

const KIND = /下浮率|折扣率|优惠率|让利率|下浮比例|上浮率/
const SPOKEN =
  /(下浮率|折扣率|优惠率|让利率|下浮比例|上浮率)[^\d。；，,\n\t×*]{0,8}(\d{1,3}(?:\.\d{1,4})?)\s?[%％]/g
const CELL = /^(\d{1,3}(?:\.\d{1,4})?)\s?[%％]$/
const NEAR = 12
const NOT_OURS = /要求|规定|不超过|不得|例如|业绩|合同/

/** The rates by which a bid is priced, in running text and in the columns named after them. */
const ratesOf = ({ passages, tables }: Bid): readonly Rate[] => {
  const spoken = passages
    .filter(({ kind }) => kind !== 'row' && kind !== 'heading')
    .flatMap(({ text, place }) =>
      [...text.matchAll(SPOKEN)].flatMap(({ index, 1: kind, 2: percent }) =>
        NOT_OURS.test(
          text
            .slice(Math.max(0, index - NEAR), index)
            .split(/[，。；]/)
            .at(-1)!,
        )
          ? []
          : [{ kind: kind!, percent: Number(percent), place }],
      ),
    )
  const listed = tables.flatMap(({ header, rows }) =>
    rows.length > 1
      ? []
      : rows.flatMap(({ cells, place }) =>
          header.flatMap((title, column) => {
            const kind = KIND.exec(title)?.[0]
            const percent = CELL.exec(cells[column]?.trim() ?? '')?.[1]
            return kind && percent ? [{ kind, percent: Number(percent), place }] : []
          }),
        ),
  )
  return [...listed, ...spoken]
}

/** 下浮率前后一致 */
export const priceRate = defineRule<{ readonly kind: string; readonly rates: readonly Rate[] }>({
  id: 'bid-price-rate',
  title: { zh: '报价的费率前后必须一致', en: 'The rate offered must be the same everywhere' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: { zh: '{kind}前后不一致：{rates}。', en: 'The {kind} differs: {rates}.' },
  },
  suggestion: { zh: '统一投标函与报价表的{kind}。', en: 'State one rate in letter and price table.' },
  select: ({ bid, tender }) => {
    const rates = bid && tender.lots.length <= 1 ? ratesOf(bid) : []
    return [...new Set(rates.map(({ kind }) => kind))].flatMap((kind) => {
      const own = rates.filter((rate) => rate.kind === kind)
      return own.length > 1 ? [{ kind, rates: own }] : []
    })
  },
  check: ({ kind, rates }, evidence) => {
    const distinct = [...new Set(rates.map(({ percent }) => percent))]
    return {
      outcome: distinct.length > 1 ? 'failed' : 'passed',
      values: { kind, rates: distinct.map((percent) => `${percent}%`).join('、') },
      citations: [
        ...distinct.map((percent) => rates.find((rate) => rate.percent === percent)!.place),
        ...tenderWords(evidence, new RegExp(kind), /报价/, /唯一|固定|一致/),
      ],
    }
  },
})
