import type { BidPassage } from '../../bid/model.ts'
import type { Requirement } from '../../tender/model.ts'
import { parseNumber } from '../../text/numeral.ts'
import { containment } from '../../text/similarity.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

interface Claim {
  readonly requirement: Requirement
  readonly years: number
  readonly field: string
  readonly passage: BidPassage
  /** "2018-07" */
  readonly since: string
}

const ASKED =
  /([一二三四五六七八九十\d]{1,3})\s?年(?:及)?(?:\(含\)|（含）)?以上[^，。；]{0,4}?([\u4e00-\u9fa5、或]{2,20}?)(?:工作|从业|管理|服务)?(?:的)?(?:工作)?(?:经验|经历|年限)/
const SINCE =
  /((?:19|20)\d{2})\s?年\s?(?:(\d{1,2})\s?月)?\s?(?:起|至今|开始)[，,]?(?:一直|先后)?(?:从事|担任|任职)([\u4e00-\u9fa5、]{2,20})/g
const FIELD_LIKE = 0.3

const claimsOf = ({ tender, bid }: Evidence): readonly Claim[] =>
  tender.requirements.flatMap((requirement) => {
    const asked = ASKED.exec(requirement.text)
    const years = parseNumber(asked?.[1] ?? '')
    if (!bid || !years) return []
    const field = asked![2]!
    return bid.passages.flatMap((passage) =>
      [...passage.text.matchAll(SINCE)].flatMap(([, year, month, did]) =>
        containment(did!, field) >= FIELD_LIKE || containment(field, did!) >= FIELD_LIKE
          ? [{ requirement, years, field, passage, since: `${year}-${(month ?? '1').padStart(2, '0')}` }]
          : [],
      ),
    )
  })

/** 从业年限 */
export const experience = defineRule<Claim>({
  id: 'bid-experience-years',
  title: { zh: '人员从业年限必须满足要求', en: 'People must have the years of experience asked for' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '招标文件要求 {years} 年以上{field}经验，投标文件写 {since} 起从业，至投标截止不满 {years} 年。',
      en: 'The tender asks for {years} years in {field}; the bid says since {since}, which is less.',
    },
  },
  suggestion: { zh: '换用满足年限的人员。', en: 'Name a person with enough years.' },
  select: (evidence) => (evidence.tender.facts.bidDeadline ? claimsOf(evidence) : []),
  check: ({ requirement, years, field, passage, since }, { tender }) => {
    const deadline = tender.facts.bidDeadline!.value
    const last = `${Number(since.slice(0, 4)) + years}${since.slice(4)}`
    return {
      outcome: last > deadline.slice(0, 7) ? 'failed' : 'passed',
      values: { years, field, since },
      citations: [requirement.citation, passage.place],
      requirementId: requirement.id,
    }
  },
})
