import { article } from '../../law/articles.ts'
import { findMethod, type MethodId } from '../../law/methods.ts'
import type { Source } from '../../law/model.ts'
import type { AnyRule, Evidence, Message } from '../model.ts'
import { inMethod, isOrder87, isTenderingLaw } from './conditions.ts'
import { DAYS, statedRule } from './stated.ts'
import { NAMES, UNITS } from './words.ts'

interface Period {
  readonly id: string
  /** Whose period it is in 采购方式一览. */
  readonly method: MethodId
  readonly sources: readonly [Source, ...Source[]]
  readonly name: Message
  readonly when: (evidence: Evidence) => boolean
}

/** Makes a rule on the notice that a change of the documents needs. What bidders must ask before is another period. */
const clarificationRule = ({ id, method, sources, when, name }: Period): AnyRule => {
  const { value: days, unit } = findMethod(method)!.clarificationPeriod!
  const limit = { bound: 'least', value: days, unit } as const
  const words = { zh: `${days}${UNITS[unit].zh}`, en: `${days} ${UNITS[unit].en}` }
  return statedRule({
    id,
    title: {
      zh: `${name.zh}：澄清、修改须在截止${words.zh}前通知`,
      en: `${name.en}: changes are notified ${words.en} before the deadline`,
    },
    severity: 'clarification',
    sources,
    outcome: 'failed',
    limits: [
      {
        ...limit,
        words: `至少\\s{0,2}${DAYS}前[^。；;\\n]{0,20}通知\\s{0,2}(?:所有|各|全体|已)`,
      },
      { ...limit, words: `不足\\s{0,2}${DAYS}的?[^。；;\\n]{0,30}(?:顺延|推迟|延长)` },
    ],
    when,
    unless: /资格预审/,
    message: {
      zh: '澄清、修改的提前期写为 {stated}，法定{limit}。',
      en: 'Changes may be made {stated} before the deadline; the law asks for {limit}.',
    },
    suggestion: {
      zh: `改为${words.zh}，不足的顺延截止时间。`,
      en: `Make it ${words.en}, or move the deadline.`,
    },
  })
}

/** 澄清、修改的提前期 */
export const clarificationPeriods: readonly AnyRule[] = [
  clarificationRule({
    id: 'gp-clarification-15d',
    name: NAMES.tender,
    method: 'open-tender',
    sources: [article('mof-order-87', '第二十七条'), article('procurement-regulation', '第三十一条')],
    when: isOrder87,
  }),
  clarificationRule({
    id: 'gp-consultation-clarification-5d',
    name: NAMES.consultation,
    method: 'competitive-consultation',
    sources: [article('consultation-measures', '第十条')],
    when: inMethod('government-procurement', 'competitive-consultation'),
  }),
  clarificationRule({
    id: 'gp-negotiation-clarification-3wd',
    name: NAMES.negotiation,
    method: 'competitive-negotiation',
    sources: [article('mof-order-74', '第二十九条')],
    when: inMethod('government-procurement', 'competitive-negotiation'),
  }),
  clarificationRule({
    id: 'gp-inquiry-clarification-3wd',
    name: NAMES.inquiry,
    method: 'inquiry',
    sources: [article('mof-order-74', '第四十五条')],
    when: inMethod('government-procurement', 'inquiry'),
  }),
  clarificationRule({
    id: 'tl-clarification-15d',
    name: NAMES.tenderingLaw,
    method: 'tl-open',
    sources: [article('tendering-regulation', '第二十一条'), article('tendering-law', '第二十三条')],
    when: isTenderingLaw,
  }),
]
