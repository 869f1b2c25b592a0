import type { Bid, BidSection } from '../../bid/model.ts'
import { containment } from '../../text/similarity.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

const FORM = /(承诺|授权|声明|证明|委托|保证|协议)[书函]?$|[函书表]$/
const NOTHING =
  /^(致\s?[:：]?.{0,40}|[（(]?(以下|此页|本页)?(无正文|空白|略)[)）]?.{0,4}|[\s_＿/]*|.{2,40}[:：])$/
const NUMBER = /^[^\u4e00-\u9fa5]+/

/** Forms of the bid that bear a title and nothing else. */
const emptyForms = (bid: Bid): readonly BidSection[] =>
  bid.sections.filter(({ title, start, end, deepEnd }) => {
    if (deepEnd > end || !FORM.test(title.trim())) return false
    const body = bid.passages.slice(start, end)
    return (
      body.length > 0 &&
      body.every(({ kind, text }) => kind !== 'row' && kind !== 'caption' && NOTHING.test(text.trim()))
    )
  })

const requirementFor = ({ title }: BidSection, { tender }: Evidence) => {
  const name = title.replace(NUMBER, '')
  return tender.requirements
    .map((requirement) => ({
      requirement,
      share: containment(name, `${requirement.title ?? ''}${requirement.text}`),
    }))
    .filter(({ share, requirement }) => share >= 0.6 && requirement.text.length <= 400)
    .toSorted(
      (a, b) =>
        Number(b.requirement.mark !== null) - Number(a.requirement.mark !== null) || b.share - a.share,
    )[0]?.requirement
}

/** 只有标题的格式文件 */
export const formEmpty = defineRule<BidSection>({
  id: 'bid-form-empty',
  title: { zh: '格式文件不得只有标题', en: 'A form must have content' },
  severity: 'rejection',
  sources: ['tender'],
  messages: { failed: { zh: '“{form}”只有标题，没有正文。', en: '“{form}” has a title but no content.' } },
  suggestion: { zh: '补充正文并签署盖章。', en: 'Write its content, sign and seal it.' },
  select: ({ bid }) => (bid ? emptyForms(bid) : []),
  check: (section, evidence) => {
    const requirement = requirementFor(section, evidence)
    return {
      outcome: 'failed',
      values: { form: section.title },
      citations: [...(requirement ? [requirement.citation] : []), section.place],
      ...(requirement ? { requirementId: requirement.id } : {}),
    }
  },
})
