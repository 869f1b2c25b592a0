import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'

/** Names of one thing that a document should not mix. */
const RIVALS: readonly (readonly [string, string])[] = [
  ['免费质保期', '免费保修期'],
  ['质量保证期', '质量保修期'],
  ['质保期', '保修期'],
  ['交货期', '供货期'],
  ['评标委员会', '磋商小组'],
  ['评标委员会', '谈判小组'],
  ['磋商小组', '谈判小组'],
]

const SHOWN = 3

interface Mixed {
  readonly names: readonly [string, string]
  readonly passages: readonly Passage[]
}

/** 同一事物的术语前后不一 */
export const termsDiffer = defineRule<Mixed>({
  id: 'terms-differ',
  title: { zh: '同一事物的名称前后不一', en: 'One thing goes by two names' },
  severity: 'note',
  sources: ['tender'],
  messages: {
    review: {
      zh: '“{found}”混用，是否指同一事项应当写明。',
      en: '“{found}” are mixed; say whether they mean the same.',
    },
  },
  suggestion: { zh: '统一用一个名称，或分别定义。', en: 'Use one name, or define both.' },
  joins: true,
  select: (evidence) => {
    const clauses = clausesOf(evidence).filter(({ zone }) => zone !== 'form' && zone !== 'contract')
    return RIVALS.flatMap((names) => {
      const [first, second] = names.map((name) => clauses.filter(({ text }) => text.includes(name)))
      if (first!.length === 0 || second!.length === 0) return []
      const [rarer, other] = first!.length <= second!.length ? [first!, second!] : [second!, first!]
      return [{ names, passages: [...rarer, ...other.slice(0, SHOWN)].map(({ passage }) => passage) }]
    }).slice(0, 1)
  },
  check: ({ names, passages }) => ({
    outcome: 'review',
    values: { found: names.join('”“') },
    citations: passages.map((passage) => cite('tender', passage)),
  }),
})
