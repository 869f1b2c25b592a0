import type { BidRow } from '../../bid/model.ts'
import { type Citation, cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { defineRule } from '../define.ts'

interface Foreign {
  readonly product: string
  readonly origin: string
  readonly place: Citation
  readonly ban: Passage
}

const ORIGIN = /^(原)?(产地|生产地|产地国|原产国)/
const NAME = /(产品|货物|设备|商品|标的|品目)?名称|^(产品|货物|设备)$/
const COUNTRY =
  /^(德国|美国|日本|韩国|英国|法国|瑞士|意大利|瑞典|荷兰|丹麦|芬兰|奥地利|比利时|西班牙|以色列|加拿大|澳大利亚|新加坡|泰国|马来西亚|越南|印度|墨西哥|波兰|捷克|匈牙利|爱尔兰|挪威)/
const BAN = /(拒绝|不接受|不允许|禁止|不得)[^。；\n]{0,14}进口|进口产品[^。；\n]{0,6}(不得|不接受|拒绝)/
/** 是否允许采购进口产品：□是 √否 */
const TICKED_NO =
  /是否(?:允许|接受|可以)?[^。；\n]{0,8}进口[^。；\n]{0,8}[:：][^。；\n]{0,12}[√☑■✓✔☒]\s?(?:否|不|本项目不)/
const ALLOWED = /(?<!不|拒绝)(接受|允许|可以?)[^。；\n\t]{0,8}进口/

/** The words that ban imports of a product: the row that lists it, else a sentence, unless the tender allows imports of some. */
const banOf = (product: string, passages: readonly Passage[]): Passage | undefined => {
  const own = passages.filter(({ kind, text }) => kind === 'cell' && text.trim() === product)
  const listed = passages.find(
    ({ table, cell, text }) =>
      table && BAN.test(text) && own.some((name) => name.table === table && name.cell!.row === cell?.row),
  )
  if (listed) return passages.find(({ kind, text }) => kind !== 'cell' && BAN.test(text)) ?? listed
  if (passages.some(({ text }) => ALLOWED.test(text) && !TICKED_NO.test(text) && !/是否/.test(text)))
    return undefined
  return passages.find(({ text }) => TICKED_NO.test(text)) ?? passages.find(({ text }) => BAN.test(text))
}

const foreignIn = (
  header: readonly string[],
  rows: readonly BidRow[],
  passages: readonly Passage[],
): readonly Foreign[] => {
  const titles = header.map((title) => title.replace(/\s/g, ''))
  const origin = titles.findIndex((title) => ORIGIN.test(title))
  const name = titles.findIndex((title) => NAME.test(title))
  if (origin < 0 || name < 0) return []
  return rows.flatMap(({ cells, place }) => {
    const country = COUNTRY.exec(cells[origin]?.trim() ?? '')?.[0]
    const product = cells[name]?.trim() ?? ''
    const ban = country && product ? banOf(product, passages) : undefined
    return country && ban ? [{ product, origin: country, place, ban }] : []
  })
}

/** 拒绝进口 */
export const imported = defineRule<Foreign>({
  id: 'bid-imported-product',
  title: { zh: '不接受进口的货物不得以进口产品投标', en: 'No imports where the tender refuses them' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '“{product}”的原产地为{origin}，招标文件不接受进口产品。',
      en: '“{product}” comes from {origin}; the tender accepts no imports.',
    },
  },
  suggestion: { zh: '改投国产产品。', en: 'Offer a product made in China.' },
  select: ({ bid, passages }) =>
    (bid?.tables ?? []).flatMap(({ header, rows }) => foreignIn(header, rows, passages)),
  check: ({ product, origin, place, ban }) => ({
    outcome: 'failed',
    values: { product, origin },
    citations: [place, cite('tender', ban)],
  }),
})
