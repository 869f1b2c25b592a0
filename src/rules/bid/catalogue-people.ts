import type { Bid, Person } from '../../bid/model.ts'
import type { CataloguePerson } from '../../catalogue/model.ts'
import type { Citation } from '../../document/citation.ts'
import { catalogueWords } from '../../matching/catalogue-words.ts'
import { parseDates } from '../../text/date.ts'
import { foldText } from '../../text/fold.ts'
import { containment } from '../../text/similarity.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

interface Claim {
  readonly person: CataloguePerson
  readonly claimed: string
  readonly place: Citation
  readonly requirement: { readonly id: string; readonly citation: Citation } | null
}

const CERTIFICATE =
  /(注册[\u4e00-\u9fa5]{2,12}(?:师|员)|[一二]级(?:注册)?建造师|[一二]级造价(?:工程)?师|PMP|CISP|CISSP|CISA|系统架构设计师|信息系统项目管理师|高级项目经理)/g
const LIKE = 0.7

/** Certificates that the bid names for a person and that the catalogue does not hold for them. */
const claimsOf = ({ bid, catalogue, tender }: Evidence): readonly Claim[] => {
  if (!bid || !catalogue) return []
  const people = new Map(catalogue.company.personnel.map((person) => [person.name, person]))
  return bid.people.flatMap((row) => {
    const person = people.get(row.name)
    if (!person || person.certificates.length === 0) return []
    return certificatesOf(row)
      .filter((claimed) => !person.certificates.some((held) => holds(held, claimed)))
      .map((claimed) => ({
        person,
        claimed,
        place: row.place,
        requirement:
          tender.requirements.find(({ text }) => text.includes(claimed) && text.length <= 200) ?? null,
      }))
  })
}

const certificatesOf = ({ attributes }: Person): readonly string[] => [
  ...new Set(attributes.flatMap(({ value }) => [...value.matchAll(CERTIFICATE)].map(([name]) => name))),
]

const holds = (held: string, claimed: string): boolean =>
  foldText(held).includes(foldText(claimed)) || containment(claimed, held) >= LIKE

/** 人员证书与资信库 */
export const cataloguePersonCertificate = defineRule<Claim>({
  id: 'bid-catalogue-person',
  title: { zh: '人员证书必须在资信库中', en: 'People must hold the certificates that the bid names' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '投标文件写{name}持有“{claimed}”，资信库中{name}的证书为：{held}。',
      en: 'The bid says that {name} holds “{claimed}”; the catalogue lists for {name}: {held}.',
    },
  },
  suggestion: {
    zh: '核对证书原件；没有的不得填写。',
    en: 'Check the certificate; do not claim what is not held.',
  },
  select: claimsOf,
  check: ({ person, claimed, place, requirement }, { catalogue }) => ({
    outcome: 'failed',
    values: { name: person.name, claimed, held: person.certificates.join('、') },
    citations: [
      place,
      ...person.certificates.map((held) => catalogueWords(held, catalogue)),
      ...(requirement ? [requirement.citation] : []),
    ],
    ...(requirement ? { requirementId: requirement.id } : {}),
  }),
})

interface Term {
  readonly person: CataloguePerson
  readonly certificate: string
  readonly own: string
  readonly offered: string
  readonly place: Citation
}

const TERM = /(?:聘期|有效期|有效期限)[^\d，。；]{0,4}/

/** Terms that the bid gives for a person's certificate, beside the catalogue's. */
const termsOf = (bid: Bid, people: readonly CataloguePerson[]): readonly Term[] =>
  people.flatMap((person) =>
    person.held.flatMap(({ name, validUntil }) => {
      if (!validUntil) return []
      return bid.passages.flatMap(({ text, place }) => {
        if (!text.includes(person.name) || containment(name.replace(/(聘书|证书)$/, ''), text) < LIKE)
          return []
        const at = TERM.exec(text)
        const last = at && parseDates(text.slice(at.index, at.index + 40)).at(-1)
        return last
          ? [{ person, certificate: name, own: validUntil, offered: last.iso.slice(0, 10), place }]
          : []
      })
    }),
  )

/** 人员证书的期限 */
export const cataloguePersonTerm = defineRule<Term>({
  id: 'bid-catalogue-person-term',
  title: {
    zh: '人员证书的期限必须与资信库一致',
    en: 'Terms of people’s certificates must agree with the catalogue',
  },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '投标文件写{name}的“{certificate}”至 {offered}，资信库为 {own}。',
      en: 'The bid says that the “{certificate}” of {name} runs until {offered}; the catalogue says {own}.',
    },
  },
  suggestion: { zh: '按证书原件改写。', en: 'Follow the certificate itself.' },
  select: ({ bid, catalogue }) => (bid && catalogue ? termsOf(bid, catalogue.company.personnel) : []),
  check: ({ person, certificate, own, offered, place }, { catalogue }) => ({
    outcome: own === offered ? 'passed' : 'failed',
    values: { name: person.name, certificate, offered, own },
    citations: [place, catalogueWords(certificate, catalogue)],
  }),
})
