import type { Citation } from '../../document/citation.ts'
import { cite } from '../../document/citation.ts'
import type { SourceDocument } from '../../document/model.ts'
import { passagesOf } from '../../document/passages.ts'
import { containment, dice } from '../../text/similarity.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

/** A name of a project as headers print it: up to the word that ends it. */
const PROJECT =
  /[\p{Script=Han}\w（）()]{4,40}?(?:采购|服务|建设|改造|施工|管理)?项目(?!名称|编号|经理|负责)/u
const LIKE = 0.45

interface Stray {
  readonly found: string
  readonly expected: string
  readonly citations: readonly Citation[]
}

const namesIn = ({ furniture }: SourceDocument): readonly string[] => [
  ...new Set(
    furniture.flatMap(({ kind, text }) => {
      const name = kind === 'watermark' ? null : PROJECT.exec(text)?.[0]
      return name ? [name.replace(/^.*(?:关于|的)/, '')] : []
    }),
  ),
]

const straysIn = (document: SourceDocument, { tender, passages }: Evidence): readonly Stray[] => {
  const { name } = tender.facts
  const [first] = passagesOf(document)
  if (!name || !first) return []
  return namesIn(document)
    .filter(
      (found) =>
        containment(found, name.value) < LIKE &&
        containment(name.value, found) < LIKE &&
        dice(found, name.value) < LIKE &&
        !passages.some(({ text }) => text.includes(found)),
    )
    .map((found) => ({
      found,
      expected: name.value,
      citations: [cite('bid', first), name.citation],
    }))
}

/** 页眉页脚中的其他项目 */
export const proposalHeader = defineRule<Stray>({
  id: 'bid-proposal-header',
  title: {
    zh: '页眉页脚不得写着其他项目',
    en: 'Headers and footers must not name another project',
  },
  severity: 'note',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '页眉或页脚写的是“{found}”，本项目是“{expected}”。',
      en: 'A header or footer says “{found}”; this project is “{expected}”.',
    },
  },
  suggestion: { zh: '逐节改正页眉、页脚。', en: 'Correct the headers and footers of every section.' },
  select: (evidence) => evidence.bidDocuments.flatMap((document) => straysIn(document, evidence)),
  check: ({ found, expected, citations }) => ({ outcome: 'failed', values: { found, expected }, citations }),
})
