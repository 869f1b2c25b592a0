import type { Certificate } from '../../bid/model.ts'
import { namesCertificate } from '../../matching/certificate-names.ts'
import { earnsEach, neededCount } from '../../matching/contracts.ts'
import type { ScoringItem } from '../../tender/model.ts'
import { foldText } from '../../text/fold.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

interface Scored {
  readonly item: ScoringItem
  readonly needed: number
  /** Those that the item names, expired or not. */
  readonly held: readonly Certificate[]
}

const ABOUT = /证书|认证|资质|著作权|专利/
const NOT_COMPANY = /人员|人才|团队|经理|负责人|工程师|驻场|业绩|合同/

const distinct = (certificates: readonly Certificate[]): readonly Certificate[] => [
  ...new Map(certificates.map((held) => [foldText(held.number ?? held.name), held])).values(),
]

/** Items that give points for each certificate of the company, with those that the bid lists for them. */
const scoredOf = ({ tender, bid }: Evidence): readonly Scored[] =>
  tender.scoring.items.flatMap((item) => {
    const { name, criteria, maxPoints } = item
    const needed = neededCount(criteria, maxPoints)
    if (!bid || !needed || needed < 2 || !earnsEach(criteria)) return []
    if (!ABOUT.test(name + criteria) || NOT_COMPANY.test(name + criteria)) return []
    const held = distinct(
      bid.certificates.filter((certificate) => namesCertificate(criteria, certificate.name)),
    )
    return held.length > 0 ? [{ item, needed, held }] : []
  })

/** 证书数量 */
export const certificatesForFullMarks = defineRule<Scored>({
  id: 'bid-certificate-count',
  title: { zh: '证书数量应够拿满分', en: 'Enough certificates for full marks' },
  severity: 'points',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '“{name}”满分需要 {needed} 个证书，投标文件中有效的只有 {count} 个。',
      en: '“{name}”: full marks need {needed} certificates; only {count} of the bid are valid.',
    },
  },
  suggestion: { zh: '补充在有效期内的证书。', en: 'Add certificates that are valid.' },
  select: scoredOf,
  check: ({ item, needed, held }, { tender }) => {
    const deadline = tender.facts.bidDeadline?.value.slice(0, 10) ?? ''
    const valid = held.filter(({ validUntil }) => validUntil === null || validUntil >= deadline)
    return {
      outcome: valid.length < needed ? 'failed' : 'passed',
      values: { name: item.name, needed, count: valid.length },
      citations: [item.citation, ...held.map(({ place }) => place)],
      scoringItemId: item.id,
    }
  },
})
