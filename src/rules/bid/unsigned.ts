import type { Bid, OpenBlank } from '../../bid/model.ts'
import { defineRule } from '../define.ts'
import { tenderWords } from './clause.ts'

interface OpenForm {
  readonly form: string
  readonly blanks: readonly OpenBlank[]
  /** Blanks of the same kind stand open in most forms: the bid is signed by hand later. */
  readonly isHabit: boolean
}

const MANY_FORMS = 3

/** Forms with name, signature or date left open, one entry a section. */
const openFormsOf = (bid: Bid): readonly OpenForm[] => {
  const open = [...groupBySection(bid.blanks).values()]
  const withName = open.filter((blanks) => blanks.some(({ kind }) => kind === 'name')).length
  return open.map((blanks) => ({
    form: blanks[0]!.form,
    blanks,
    isHabit:
      open.length > MANY_FORMS && (withName > MANY_FORMS || blanks.every(({ kind }) => kind !== 'name')),
  }))
}

const groupBySection = (blanks: readonly OpenBlank[]): Map<number, OpenBlank[]> => {
  const forms = new Map<number, OpenBlank[]>()
  for (const blank of blanks)
    if (blank.kind !== 'placeholder') forms.set(blank.section, [...(forms.get(blank.section) ?? []), blank])
  return forms
}

/** 签字、盖章、日期 */
export const unsigned = defineRule<OpenForm>({
  id: 'bid-form-unsigned',
  title: { zh: '要求签署的格式文件不得空白', en: 'Forms that must be signed must not stay blank' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: { zh: '“{form}”的{labels}空白，未签署。', en: '“{form}” is not signed: {labels} blank.' },
    review: {
      zh: '“{form}”的{labels}空白；全文多处如此，打印后请逐份签署。',
      en: '“{form}”: {labels} blank, as in many forms; sign each after printing.',
    },
  },
  suggestion: { zh: '按格式填写名称、签字盖章并注明日期。', en: 'Fill in name, signature, seal and date.' },
  select: ({ bid }) => (bid ? openFormsOf(bid) : []),
  check: ({ form, blanks, isHabit }, evidence) => ({
    outcome: isHabit ? 'review' : 'failed',
    values: { form, labels: [...new Set(blanks.map(({ label }) => label.replace(/[:：]$/, '')))].join('、') },
    citations: [
      ...blanks.map(({ place }) => place),
      ...tenderWords(evidence, /签(字|署|章)/, /盖章|公章/, /无效|否决|必须|须/),
    ],
  }),
})
