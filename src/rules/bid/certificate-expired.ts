import type { Certificate } from '../../bid/model.ts'
import type { ScoringItem } from '../../tender/model.ts'
import { containment } from '../../text/similarity.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

const CODE = /[A-Z]{2,}[- /]?\d{3,5}|CMMI|ITSS|CCRC|CS|SA\s?8000/i
const LIKE = 0.5

/** The scoring item that gives points for a certificate: one that names its code or most of its name. */
const itemFor = ({ name }: Certificate, { tender }: Evidence): ScoringItem | undefined => {
  const code = CODE.exec(name)?.[0]
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()
  const holds = ({ criteria }: ScoringItem) =>
    code
      ? criteria
          .replace(/[^A-Za-z0-9]/g, '')
          .toLowerCase()
          .includes(code)
      : containment(name, criteria) >= LIKE
  return tender.scoring.items.find((item) => /证书|认证|资质/.test(item.criteria + item.name) && holds(item))
}

/** 证书有效期 */
export const certificateExpired = defineRule<Certificate>({
  id: 'bid-certificate-expired',
  title: { zh: '证书在投标截止时必须有效', en: 'Certificates must be valid when bids close' },
  severity: 'points',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '“{name}”有效期至 {until}，早于投标截止日 {deadline}。',
      en: '“{name}” is valid until {until}, before bids close on {deadline}.',
    },
  },
  suggestion: {
    zh: '换用有效的证书，或不再以它得分、应答。',
    en: 'Provide a valid certificate or do not rely on it.',
  },
  select: ({ bid, tender }) =>
    tender.facts.bidDeadline ? (bid?.certificates ?? []).filter(({ validUntil }) => validUntil !== null) : [],
  check: (certificate, evidence) => {
    const deadline = evidence.tender.facts.bidDeadline!
    const item = itemFor(certificate, evidence)
    return {
      outcome: certificate.validUntil! < deadline.value.slice(0, 10) ? 'failed' : 'passed',
      values: {
        name: certificate.name,
        until: certificate.validUntil!,
        deadline: deadline.value.slice(0, 10),
      },
      citations: [certificate.place, item?.citation ?? deadline.citation],
      ...(item ? { scoringItemId: item.id } : {}),
    }
  },
})
