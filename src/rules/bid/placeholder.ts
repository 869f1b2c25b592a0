import type { OpenBlank } from '../../bid/model.ts'
import { defineRule } from '../define.ts'
import { tenderWords } from './clause.ts'

/** 占位内容 */
export const placeholder = defineRule<readonly OpenBlank[]>({
  id: 'bid-placeholder',
  title: { zh: '占位内容必须填写', en: 'Placeholders must be filled in' },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    failed: { zh: '“{form}”中有 {count} 处未填写。', en: '“{form}” has {count} placeholder(s) left.' },
  },
  suggestion: { zh: '补齐内容，或删去占位符。', en: 'Fill it in or delete it.' },
  select: ({ bid }) => {
    const open = (bid?.blanks ?? []).filter(({ kind }) => kind === 'placeholder')
    return [...new Set(open.map(({ section }) => section))].map((form) =>
      open.filter(({ section }) => section === form),
    )
  },
  check: (blanks, evidence) => ({
    outcome: 'failed',
    values: { form: blanks[0]!.form, count: blanks.length },
    citations: [
      ...blanks.map(({ place }) => place),
      ...tenderWords(evidence, /(不得|不应)?(空白|空项|漏填|漏项)|内容(填写)?(齐全|完整)/),
    ],
  }),
})
