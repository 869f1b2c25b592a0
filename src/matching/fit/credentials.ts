import type { CatalogueCertificate, CataloguePerson } from '../../catalogue/model.ts'
import { foldText } from '../../text/fold.ts'
import { containment } from '../../text/similarity.ts'
import { catalogueWords } from '../catalogue-words.ts'
import type { FitDeviation, FitPart } from '../model.ts'
import { type Question, tell } from './question.ts'

const ABOUT = /证书|证明|认证|资质|资格|许可|执照|职称|工程师|建造师/
const ASIDE = /[（(][^）)]*[）)]/g
const KIND = /(认证|资质|资格|等级|检测)?(证书|证明|许可证)|认证$/g
/** Numbers of management standards: GB/T 19001 is ISO 9001, 22080 is 27001, 24001 and 45001 keep theirs. */
const STANDARDS: readonly (readonly [RegExp, string])[] = [
  [/(?:ISO|GB\/?T)\s?\/?(?:IEC)?\s?(?:1?9001)\b|质量管理体系/i, 'quality'],
  [/(?:ISO|GB\/?T)\s?\/?(?:IEC)?\s?(?:14001|24001)\b|环境管理体系/i, 'environment'],
  [/(?:ISO|GB\/?T)\s?\/?(?:IEC)?\s?45001\b|职业健康安全管理体系/i, 'health'],
  [/(?:ISO|GB\/?T)\s?\/?(?:IEC)?\s?(?:27001|22080)\b|信息安全管理体系/i, 'information-security'],
  [/(?:ISO|GB\/?T)\s?\/?(?:IEC)?\s?(?:20000|24405)\b|信息技术服务管理体系/i, 'service'],
]
const GRADE = /[一二三四五六七八九甲乙丙丁壹贰叁]级|初级|中级|高级/
const NAMED = 0.8
/** 工程师 alone is part of many other titles. */
const SHORTEST = 4
const ACRONYM = /^[A-Za-z]{3,}$/

const standardsOf = (text: string): readonly string[] =>
  STANDARDS.filter(([words]) => words.test(text)).map(([, name]) => name)

const coreOf = (name: string): string =>
  name
    .replace(ASIDE, '')
    .replace(KIND, '')
    .replace(/[\s\dA-Za-z-]{6,}$/, '')
    .trim()

const isAsked = (name: string, text: string): boolean => {
  const standards = standardsOf(name)
  if (standards.length > 0) return standards.some((standard) => standardsOf(text).includes(standard))
  const core = coreOf(name)
  return (foldText(core).length >= SHORTEST || ACRONYM.test(core)) && containment(core, text) >= NAMED
}

/** Whether it is still valid on the last day that counts; a grade other than the one asked for is for a person to judge. */
const deviationOf = (
  { name, validUntil }: CatalogueCertificate,
  { text, deadline }: Question,
): FitDeviation => {
  if (validUntil && deadline && validUntil < deadline) return 'negative'
  const [asked, held] = [GRADE.exec(text)?.[0], GRADE.exec(name)?.[0]]
  return asked && held && asked !== held ? 'unknown' : 'none'
}

const validity = ({ name, validUntil }: CatalogueCertificate, question: Question): string =>
  validUntil ? `${name}${tell(question, `，有效期至 ${validUntil}`, `, valid until ${validUntil}`)}` : name

const askedWords = (certificate: CatalogueCertificate, question: Question): string =>
  certificate.validUntil && question.deadline
    ? tell(question, `${question.deadline} 仍有效`, `valid on ${question.deadline}`)
    : coreOf(certificate.name)

/** Certificates of the company that a requirement asks for (证书). */
export const fitCertificates = (question: Question): readonly FitPart[] =>
  ABOUT.test(question.text)
    ? question.catalogue.company.certificates
        .filter(({ name }) => isAsked(name, question.text))
        .map((certificate) => ({
          kind: 'certificate',
          deviation: deviationOf(certificate, question),
          required: askedWords(certificate, question),
          offered: validity(certificate, question),
          evidence: [catalogueWords(certificate.name, question.catalogue)],
        }))
    : []

const hasRole = ({ role }: CataloguePerson, text: string): boolean => role.length > 1 && text.includes(role)

/** People who hold the certificate that a requirement asks for (人员); where it names a role, those of that role first. */
export const fitPeople = (question: Question): readonly FitPart[] => {
  const { text, catalogue } = question
  if (!ABOUT.test(text)) return []
  const holders = catalogue.company.personnel.flatMap((person) =>
    person.held
      .filter(({ name }) => isAsked(name, text) && !isOtherGrade(name, text))
      .map((certificate) => ({ person, certificate })),
  )
  const fitting = holders.filter(({ person }) => hasRole(person, text))
  return (fitting.length > 0 ? fitting : holders).map(({ person, certificate }) => ({
    kind: 'person',
    deviation: deviationOf(certificate, question),
    required: askedWords(certificate, question),
    offered: `${person.name}${person.role && ` ${person.role}`} ${validity(certificate, question)}`,
    evidence: [catalogueWords(certificate.name, catalogue, [person.name])],
  }))
}

/** 系统集成项目管理工程师（中级） does not answer for （高级）. */
const isOtherGrade = (name: string, text: string): boolean => {
  const [asked, held] = [GRADE.exec(text)?.[0], GRADE.exec(name)?.[0]]
  return asked !== undefined && held !== undefined && asked !== held
}
