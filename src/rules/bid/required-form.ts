import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { hasForm, hasFormsPart, isRequiredForm } from '../../matching/forms.ts'
import type { Tender } from '../../tender/model.ts'
import { defineRule } from '../define.ts'

const CHAPTER = /(投标|响应|磋商|谈判|报价|应答)文件.{0,6}(格式|构成|组成)/
const NUMBER =
  /^(第[零一二三四五六七八九十百\d]+[章节部分]+|[（(]?[零一二三四五六七八九十\d.]+[)）、.．]?|附件?\s?\d*[:：]?)+\s*/
/** Names of the forms that the tender's format chapter gives a heading of their own. */
const formsOf = (
  passages: readonly Passage[],
  isSmeReserved: boolean,
): readonly { readonly name: string; readonly passage: Passage }[] => {
  const seen = new Set<string>()
  return passages.flatMap((passage) => {
    if (passage.kind !== 'heading' || !passage.path.some((title) => CHAPTER.test(title))) return []
    const name = passage.text.replace(NUMBER, '').replace(/\s/g, '')
    if (!isRequiredForm(name, isSmeReserved)) return []
    if (seen.has(name)) return []
    seen.add(name)
    return [{ name, passage }]
  })
}

/** 必须提供的格式文件 */
export const requiredForm = defineRule<{ readonly name: string; readonly passage: Passage }>({
  id: 'bid-required-form',
  title: { zh: '招标文件给出格式的文件必须提供', en: 'Forms that the tender prescribes must be there' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: { zh: '投标文件中没有找到“{form}”。', en: 'The bid has no “{form}”.' },
  },
  suggestion: { zh: '按招标文件的格式补充。', en: 'Add it in the form prescribed.' },
  select: ({ bid, passages, tender }) =>
    bid && hasFormsPart(bid) ? formsOf(passages, tender.facts.smeReserved?.value === true) : [],
  check: ({ name, passage }, { bid, passages, tender }) => ({
    outcome: hasForm(name, bid!) ? 'passed' : 'failed',
    values: { form: name },
    citations: [cite('tender', passage), ...firstWords(passage, passages), ...reservation(name, tender)],
  }),
})

/** The clause that reserves the procurement, for the declaration that it makes necessary. */
const reservation = (name: string, { facts }: Tender) =>
  isRequiredForm(name) || !facts.smeReserved ? [] : [facts.smeReserved.citation]

/** The form's first sentence in the tender, which says what it is about. */
const firstWords = (heading: Passage, passages: readonly Passage[]) => {
  const at = passages.indexOf(heading)
  const next = passages
    .slice(at + 1, at + 4)
    .find(({ text, kind }) => kind !== 'heading' && text.length >= 20)
  return next ? [cite('tender', next)] : []
}
