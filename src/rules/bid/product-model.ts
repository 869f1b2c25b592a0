import type { Bid } from '../../bid/model.ts'
import type { Citation } from '../../document/citation.ts'
import { foldText } from '../../text/fold.ts'
import { defineRule } from '../define.ts'

interface Model {
  readonly product: string
  readonly model: string
  readonly table: number
  readonly place: Citation
}

const MODEL = /型号/
const NAME = /(产品|货物|设备|商品|标的|品目|分项)?名称|^(产品|货物|设备)$/
const CODE = /[A-Za-z0-9]/
const OTHERS = /要求|参考|招标|采购文件/

/** Products with their model, from every table with a column for it. */
const modelsOf = ({ tables }: Bid): readonly Model[] =>
  tables.flatMap(({ header, rows }, table) => {
    const model = header.findIndex((title) => MODEL.test(title) && !OTHERS.test(title))
    const name = header.findIndex((title, column) => column !== model && NAME.test(title.replace(/\s/g, '')))
    if (model < 0 || name < 0) return []
    return rows.flatMap(({ cells, place }) =>
      cells[name] && CODE.test(cells[model] ?? '')
        ? [{ product: cells[name]!, model: cells[model]!, table, place }]
        : [],
    )
  })

const PROSE_CODE = '(?:的?型号)?(?:为|是|[:：（(“"])?([A-Z]{1,6}-?[A-Z]{0,4}\\d[A-Z\\d-]{0,14})'
const ESCAPE = /[.*+?^${}()|[\]\\]/g
const SERIES = /^[A-Z]{1,6}-?[A-Z]{0,4}/

/** Models in running text right behind a listed product's name, of the same series as the listed one. */
const spokenModels = ({ passages }: Bid, listed: readonly Model[]): readonly Model[] =>
  listed.flatMap(({ product, model }) => {
    const series = SERIES.exec(model)?.[0]
    if (!series) return []
    const pattern = new RegExp(product.replace(ESCAPE, '\\$&') + PROSE_CODE, 'g')
    return passages
      .filter(({ kind }) => kind !== 'row')
      .flatMap(({ text, place }) =>
        [...text.matchAll(pattern)].flatMap(([, code]) =>
          code!.startsWith(series) ? [{ product, model: code!, table: PROSE, place }] : [],
        ),
      )
  })

/** Stands for running text among the indexes of tables. */
const PROSE = -1

/** 产品型号 */
export const productModel = defineRule<readonly Model[]>({
  id: 'bid-product-model',
  title: { zh: '同一产品的型号前后必须一致', en: 'A product must have the same model everywhere' },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '“{product}”的型号前后不一致：{models}。',
      en: '“{product}” has different models: {models}.',
    },
  },
  suggestion: { zh: '统一报价表、偏离表和配置清单中的型号。', en: 'Use one model in all tables.' },
  select: ({ bid }) => {
    const byProduct = new Map<string, Model[]>()
    const listed = bid ? modelsOf(bid) : []
    for (const model of bid ? [...listed, ...spokenModels(bid, listed)] : []) {
      const key = foldText(model.product)
      byProduct.set(key, [...(byProduct.get(key) ?? []), model])
    }
    return [...byProduct.values()].filter((models) => new Set(models.map(({ table }) => table)).size > 1)
  },
  check: (models) => {
    const perTable = countPerTable(models)
    const forms = models.map(({ model }) => foldText(model))
    const isOne = forms.every((form) => form.includes(forms[0]!) || forms[0]!.includes(form))
    return {
      outcome: perTable > 1 || isOne ? 'passed' : 'failed',
      values: {
        product: models[0]!.product,
        models: [...new Set(models.map(({ model }) => model))].join('、'),
      },
      citations: models.map(({ place }) => place),
    }
  },
})

/** Most models that one table lists under the name: with several, tables are not compared. */
const countPerTable = (models: readonly Model[]): number =>
  Math.max(
    ...models.map(
      ({ table }) => new Set(models.filter((other) => other.table === table).map(({ model }) => model)).size,
    ),
  )
