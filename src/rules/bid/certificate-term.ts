import type { Certificate } from '../../bid/model.ts'
import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { serviceEnd } from '../../matching/service-end.ts'
import { foldText } from '../../text/fold.ts'
import { containment } from '../../text/similarity.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

interface Held {
  readonly certificate: Certificate
  /** Day until which the tender wants it valid, "2027-04-22". */
  readonly until: string
  /** The clause that says so; without one it is only to be watched. */
  readonly clause: Passage | null
  readonly service: Passage
}

const COVERS =
  /有效期[^。；\n]{0,12}(覆盖|涵盖|不(少|短|早)于|长于|至)[^。；\n]{0,10}(服务期|合同期|质保期|履约期|合同履行期|供货期|项目期)|(服务期|合同期|质保期|合同履行期)[^。；\n]{0,8}(内)?[^。；\n]{0,6}(持续|保持|始终)[^。；\n]{0,6}有效/
const LIKE = 0.6
const ASKED = /证书|资质|认证|许可证/

const isNamedIn = (certificate: string, text: string): boolean =>
  foldText(text).includes(foldText(certificate)) || containment(certificate, text) >= LIKE

/** Certificates that the tender asks for and that run out after bids close but before the service ends. */
const heldOf = ({ tender, bid, passages }: Evidence): readonly Held[] => {
  const deadline = tender.facts.bidDeadline?.value.slice(0, 10)
  const end = deadline ? serviceEnd(passages, deadline) : null
  if (!bid || !deadline || !end) return []
  const demands = passages.filter(({ text }) => ASKED.test(text))
  return bid.certificates
    .filter(({ validUntil }) => validUntil !== null && validUntil >= deadline && validUntil < end.until)
    .flatMap((certificate) => {
      const asking = demands.filter(({ text }) => isNamedIn(certificate.name, text))
      if (asking.length === 0) return []
      const clause = asking.find(({ text }) => COVERS.test(text)) ?? null
      return [{ certificate, until: end.until, clause, service: end.passage }]
    })
}

/** 证书有效期覆盖服务期 */
export const certificateTerm = defineRule<Held>({
  id: 'bid-certificate-term',
  title: {
    zh: '证书有效期应覆盖服务期或质保期',
    en: 'Certificates should stay valid until the service ends',
  },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '“{name}”有效期至 {validUntil}，招标文件要求覆盖服务期（约至 {until}）。',
      en: '“{name}” is valid until {validUntil}; the tender wants it to cover the service (about until {until}).',
    },
    review: {
      zh: '“{name}”有效期至 {validUntil}，早于服务期或质保期结束（约 {until}），请准备续证。',
      en: '“{name}” is valid until {validUntil}, before the service ends (about {until}); plan to renew it.',
    },
  },
  suggestion: { zh: '换用有效期更长的证书，或附续证安排。', en: 'Show a longer one, or how it is renewed.' },
  joins: true,
  select: heldOf,
  check: ({ certificate, until, clause, service }) => ({
    outcome: clause ? 'failed' : 'review',
    values: { name: certificate.name, validUntil: certificate.validUntil!, until },
    citations: [cite('tender', clause ?? service), certificate.place],
  }),
})
