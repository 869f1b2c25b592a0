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
    for (const model of bid ? modelsOf(bid) : []) {
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
