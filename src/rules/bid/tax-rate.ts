import type { Bid } from '../../bid/model.ts'
import { type Citation, cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

interface Rate {
  readonly percent: number
  readonly place: Citation
}

interface Taxed {
  readonly clause: Passage
  readonly asked: number
  readonly offered: Rate
}

const STATED = /(?:增值税)?税率(?:统一)?(?:为|按|是|[:：]|\s){0,3}(\d{1,2}(?:\.\d)?)\s?[%％]/
const OPEN = /税率[^。；\n]{0,12}(自行|由(投标人|供应商)|据实|另|不限|根据|或)|(或|及)\s?\d{1,2}\s?[%％]/
const CELL = /^(\d{1,2}(?:\.\d)?)\s?[%％]$/

const rateIn = (text: string): number | null => {
  const percent = STATED.exec(text)?.[1]
  return percent && !OPEN.test(text) ? Number(percent) : null
}

const ratesOf = ({ passages, tables }: Bid): readonly Rate[] => [
  ...passages
    .filter(({ kind }) => kind !== 'row')
    .flatMap(({ text, place }) => {
      const percent = rateIn(text)
      return percent === null ? [] : [{ percent, place }]
    }),
  ...tables.flatMap(({ header, rows }) => {
    const column = header.findIndex((title) => /^税率/.test(title.replace(/\s/g, '')))
    return rows.flatMap(({ cells, place }) => {
      const percent = CELL.exec(cells[column]?.trim() ?? '')?.[1]
      return percent ? [{ percent: Number(percent), place }] : []
    })
  }),
]

const taxedOf = ({ passages, bid }: Evidence): readonly Taxed[] => {
  const stated = passages.filter(({ text }) => rateIn(text) !== null)
  const rates = new Set(stated.map(({ text }) => rateIn(text)!))
  const [clause] = stated
  return bid && clause && rates.size === 1
    ? ratesOf(bid).map((offered) => ({ clause, asked: rateIn(clause.text)!, offered }))
    : []
}

/** 税率 */
export const taxRate = defineRule<Taxed>({
  id: 'bid-tax-rate',
  title: { zh: '税率必须是招标文件规定的税率', en: 'The tax rate must be the one that the tender states' },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '投标文件按税率 {offered}% 报价，招标文件规定 {asked}%。',
      en: 'The bid is priced at a tax rate of {offered}%; the tender states {asked}%.',
    },
  },
  suggestion: { zh: '按规定的税率重新计算报价。', en: 'Price at the rate stated.' },
  joins: true,
  select: taxedOf,
  check: ({ clause, asked, offered }) => ({
    outcome: offered.percent === asked ? 'passed' : 'failed',
    values: { offered: offered.percent, asked },
    citations: [offered.place, cite('tender', clause)],
  }),
})
