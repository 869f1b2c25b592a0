import { article } from '../../law/articles.ts'
import { workdaysFrom } from '../../law/holidays.ts'
import { findMethod, type MethodId } from '../../law/methods.ts'
import type { Source } from '../../law/model.ts'
import { daysBetween, parseDates } from '../../text/date.ts'
import { type Clause, clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import type { AnyRule, Evidence, Message, Rule } from '../model.ts'
import { citeAround } from '../sentence.ts'
import { inMethod, isTenderingLaw } from './conditions.ts'
import { NAMES, UNITS } from './words.ts'

interface Supply {
  readonly clause: Clause
  readonly start: number
  readonly end: number
  readonly from: string
  readonly to: string
}

const ABOUT =
  /(?:获取|领取|发售|购买|下载|提供期限)[^。\n]{0,30}(?:文件|时间|期限)|(?:文件)[^。\n]{0,8}(?:获取|发售|提供)/
const HEADED =
  /(?:获取|领取|发售|购买)[^。]{0,6}(?:招标|采购|磋商|谈判|询价)?文件|文件[^。]{0,4}(?:获取|发售|领取)/
const TIME = /^[^。；;\n]{0,16}(?:时间|期限)/
const JOINT = /^[^。；;0-9]{0,12}(?:至|到|-|~|—)/
/** A span of so many calendar days holds the working days whatever the holidays are. */
const CALM_DAYS = 20

/** A paragraph "时间：…" speaks of what its heading names. */
const isAbout = ({ text, passage }: Clause): boolean =>
  ABOUT.test(text) || (HEADED.test(passage.path.at(-1) ?? '') && TIME.test(text))

const supplyIn = (clause: Clause): readonly Supply[] => {
  if (!isAbout(clause)) return []
  const [from, to] = parseDates(clause.text)
  if (!from || !to || !JOINT.test(clause.text.slice(from.end))) return []
  return [{ clause, start: from.start, end: to.end, from: from.iso.slice(0, 10), to: to.iso.slice(0, 10) }]
}

const UNSURE: Message = {
  zh: '文件提供期从 {from} 到 {to}，请核对是否不少于 {least} {unit}。',
  en: 'Documents are on offer from {from} to {to}; check that these are {least} {unit} at least.',
}

interface Offer extends Pick<Rule, 'id'> {
  readonly when: (evidence: Evidence) => boolean
  /** Whose period it is in 采购方式一览. */
  readonly method: MethodId
  readonly sources: readonly [Source, ...Source[]]
  readonly name: Message
}

/** Makes a rule on how long the documents are on offer, the first and the last day counted. */
const supplyRule = ({ id, when, method, sources, name }: Offer): AnyRule => {
  const { value: least, unit } = findMethod(method)!.supplyPeriod!
  return defineRule<Supply>({
    id,
    title: {
      zh: `${name.zh}：文件提供期不少于${least}${UNITS[unit].zh}`,
      en: `${name.en}: documents are on offer for ${least} ${UNITS[unit].en} at least`,
    },
    severity: 'clarification',
    sources,
    messages: {
      failed: {
        zh: '文件提供期从 {from} 到 {to}，共 {found} {unit}，少于 {least} {unit}。',
        en: 'Documents are on offer from {from} to {to}, {found} {unit}, fewer than {least}.',
      },
      ...(unit === 'workday' ? { review: UNSURE } : {}),
    },
    suggestion: { zh: '延长提供期。', en: 'Extend the period.' },
    select: (evidence) =>
      when(evidence)
        ? clausesOf(evidence)
            .filter(({ zone }) => zone === 'notice' || zone === 'general')
            .flatMap(supplyIn)
        : [],
    check: ({ clause, start, end, from, to }, { holidays }) => {
      const days = daysBetween(from, to) + 1
      const found = unit === 'day' ? days : workdaysFrom(from, to, holidays)
      if (days < 1 || days > CALM_DAYS || (found !== null && found >= least))
        return { outcome: 'passed', citations: [citeAround(clause.passage, start, end)] }
      return {
        outcome: found === null ? 'review' : 'failed',
        values: { from, to, least, unit: UNITS[unit], ...(found === null ? {} : { found }) },
        citations: [citeAround(clause.passage, start, end)],
      }
    },
  })
}

/** 招标文件提供期, 发售期 */
export const supplyPeriods: readonly AnyRule[] = [
  supplyRule({
    id: 'gp-doc-supply-5wd',
    name: NAMES.tender,
    when: inMethod('government-procurement', 'open-tender', 'invited-tender'),
    method: 'open-tender',
    sources: [article('mof-order-87', '第十八条'), article('procurement-regulation', '第三十一条')],
  }),
  supplyRule({
    id: 'gp-consultation-sale-and-clarify',
    name: NAMES.consultation,
    when: inMethod('government-procurement', 'competitive-consultation'),
    method: 'competitive-consultation',
    sources: [article('consultation-measures', '第十条')],
  }),
  supplyRule({
    id: 'tl-doc-sale-5d',
    name: NAMES.tenderingLaw,
    when: isTenderingLaw,
    method: 'tl-open',
    sources: [article('tendering-regulation', '第十六条')],
  }),
]
