import { article } from '../../law/articles.ts'
import type { Requirement } from '../../tender/model.ts'
import { foldText } from '../../text/fold.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import { citeAround } from '../sentence.ts'

interface Doubled {
  readonly requirement: Requirement
  readonly clause: Clause
  readonly name: string
}

const CREDENTIAL =
  /[\u4e00-\u9fffA-Za-z0-9（）()]{2,24}(?:许可证|资质证书|资质|资格证书|认证证书|备案证明?|注册证)/g
const COMMON = /营业执照|法人|资格审查|投标人资格|相应资质|相关资质|认证证书$|^(?:的|具有|提供)?资质$/
const LEAD = /^(?:.{0,12}(?:具有|具备|提供|持有|取得|有效的|颁发的|核发的|有效期内的?|须有|或|及|和))/

/** Names of licences in a text, without the words that lead to them. */
const credentialsIn = (text: string): readonly string[] =>
  [...text.matchAll(CREDENTIAL)]
    .map((match) => foldText(match[0].replace(LEAD, '')))
    .filter((name) => name.length >= 6 && !COMMON.test(name))

/** 资格条件又作评分 */
export const qualificationScored = defineRule<Doubled>({
  id: 'gp-qualification-not-scored',
  title: { zh: '资格条件不得作为评审因素', en: 'What qualifies must not be scored' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条')],
  messages: {
    review: {
      zh: '“{name}”既是资格条件，又在评分中计分。',
      en: '“{name}” is a condition of admission and scored as well.',
    },
  },
  suggestion: {
    zh: '从评分中删除，或写明只计资格条件以外的部分。',
    en: 'Take it out of the scoring, or score only what goes beyond.',
  },
  select: (evidence) => {
    const scored = clausesOf(evidence).filter(
      (clause) => clause.zone === 'scoring' && /得|加/.test(clause.text),
    )
    return evidence.tender.requirements
      .filter(({ kind }) => kind === 'qualification')
      .flatMap((requirement) =>
        credentialsIn(requirement.text).flatMap((name) => {
          const clause = scored.find(({ text }) => foldText(text).includes(name))
          return clause ? [{ requirement, clause, name }] : []
        }),
      )
  },
  check: ({ requirement, clause, name }) => ({
    outcome: 'review',
    values: { name },
    citations: [requirement.citation, citeAround(clause.passage, 0, clause.text.length, true)],
  }),
})
