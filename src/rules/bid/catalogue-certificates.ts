import type { Certificate } from '../../bid/model.ts'
import type { CatalogueCertificate } from '../../catalogue/model.ts'
import type { Citation } from '../../document/citation.ts'
import { catalogueWords } from '../../matching/catalogue-words.ts'
import { foldText } from '../../text/fold.ts'
import { dice } from '../../text/similarity.ts'
import { defineRule } from '../define.ts'

interface Pair {
  readonly certificate: Certificate
  readonly own: CatalogueCertificate
}

const SAME_NAME = 0.6
const GRADE = /([一二三四五六七八九甲乙丙丁]|\d)\s?级/

/** The same certificate in the catalogue: by its number, else by its name. */
const ownOf = (
  certificate: Certificate,
  list: readonly CatalogueCertificate[],
): CatalogueCertificate | undefined =>
  list.find(
    ({ number }) => number && certificate.number && foldText(number) === foldText(certificate.number),
  ) ?? (certificate.number ? undefined : list.find(({ name }) => dice(name, certificate.name) >= SAME_NAME))

/** What differs between the two, or null. */
const differenceOf = ({
  certificate,
  own,
}: Pair): { readonly offered: string; readonly own: string } | null => {
  const [offered, held] = [GRADE.exec(certificate.name)?.[0], GRADE.exec(own.name)?.[0]]
  if (offered && held && offered !== held) return { offered: certificate.name, own: own.name }
  if (certificate.validUntil && own.validUntil && certificate.validUntil !== own.validUntil)
    return { offered: `有效期至${certificate.validUntil}`, own: `有效期至${own.validUntil}` }
  return null
}

/** 证书与资信库 */
export const catalogueCertificate = defineRule<Pair>({
  id: 'bid-catalogue-certificate',
  title: { zh: '证书必须与资信库一致', en: 'Certificates must agree with the catalogue' },
  severity: 'points',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '投标文件写“{offered}”，资信库中同一证书为“{own}”。',
      en: 'The bid says “{offered}”; the same certificate in the catalogue is “{own}”.',
    },
  },
  suggestion: { zh: '按证书原件改写。', en: 'Follow the certificate itself.' },
  select: ({ bid, catalogue }) =>
    (bid?.certificates ?? []).flatMap((certificate) => {
      const own = catalogue ? ownOf(certificate, catalogue.company.certificates) : undefined
      return own ? [{ certificate, own }] : []
    }),
  check: (pair, { tender, catalogue }) => {
    const difference = differenceOf(pair)
    const scored = scoredFor(pair.certificate, tender.scoring.items)
    return {
      outcome: difference ? 'failed' : 'passed',
      ...(difference ? { values: difference } : {}),
      citations: [pair.certificate.place, catalogueWords(pair.own.name, catalogue), ...scored],
    }
  },
})

const CODE = /[A-Z]{2,}[A-Z\d]*/

const scoredFor = (
  { name }: Certificate,
  items: readonly { readonly criteria: string; readonly citation: Citation }[],
): readonly Citation[] => {
  const code = CODE.exec(name)?.[0]
  return code
    ? items
        .filter(({ criteria }) => criteria.includes(code))
        .slice(0, 1)
        .map(({ citation }) => citation)
    : []
}
