import type { OpenBlank } from '../../bid/model.ts'
import { defineRule } from '../define.ts'
import { tenderWords } from './clause.ts'

/** 占位内容 */
export const placeholder = defineRule<OpenBlank>({
  id: 'bid-placeholder',
  title: { zh: '占位内容必须填写', en: 'Placeholders must be filled in' },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    failed: { zh: '“{form}”中留有未填写的内容。', en: 'A placeholder is left in “{form}”.' },
  },
  suggestion: { zh: '补齐内容，或删去占位符。', en: 'Fill it in or delete it.' },
  select: ({ bid }) => (bid?.blanks ?? []).filter(({ kind }) => kind === 'placeholder'),
  check: (blank, evidence) => ({
    outcome: 'failed',
    values: { form: blank.form },
    citations: [
      blank.place,
      ...tenderWords(evidence, /(不得|不应)?(空白|空项|漏填|漏项)|内容(填写)?(齐全|完整)/),
    ],
  }),
})
