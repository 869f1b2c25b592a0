import type { Source } from '../../law/model.ts'
import type { ScoringItem } from '../../tender/model.ts'
import { defineRule } from '../define.ts'
import { isUnder } from '../facts.ts'
import type { AnyRule, Evidence, Message, Rule } from '../model.ts'
import { phraseRule } from '../phrase.ts'
import { citeRow } from '../rows.ts'

/** Local papers are known by number only; their words were not read, so that these rules never fail. */
const local = (documentNo: string): Source => ({
  instrument: {
    id: `shenzhen-${documentNo}`,
    name: '深圳市政府采购规范性文件',
    nameEn: 'Shenzhen procurement paper',
    documentNo,
    inForceFrom: null,
    inForceTo: null,
  },
  article: '条号未核',
})

const isGovernment = isUnder('government-procurement')

const payment = phraseRule({
  id: 'shenzhen-payment-term',
  title: { zh: '深圳：付款期限应更短', en: 'Shenzhen: payment comes sooner' },
  severity: 'note',
  sources: [local('深圳经济特区政府采购条例实施细则')],
  outcome: 'review',
  when: isGovernment,
  message: {
    zh: '{count} 处付款期限长于深圳口径的收到发票后10个工作日或15日：{found}。',
    en: '{count} terms of payment are longer than the 10 working days or 15 days of local practice: {found}.',
  },
  suggestion: { zh: '核对当地规定，缩短付款期限。', en: 'Check the local rule and shorten the term.' },
  zones: ['technical', 'commercial', 'general', 'contract', 'notice'],
  phrases: [
    /((?:1[1-9]|2[0-9]|30)\s{0,2}个?工作日内?[^。；;\n]{0,16}(?:支付|付款|付清|拨付))/g,
    /((?:1[6-9]|2[0-9]|30)\s{0,2}(?:个?日历)?[日天]内?[^。；;\n]{0,16}(?:支付|付款|付清|拨付))/g,
  ],
  minded: false,
})

const warrantyBond = phraseRule({
  id: 'shenzhen-no-warranty-bond',
  title: { zh: '深圳：不收质量保证金', en: 'Shenzhen: no warranty bond' },
  severity: 'note',
  sources: [local('深财购〔2022〕16号')],
  outcome: 'review',
  when: ({ tender }) =>
    tender.facts.category?.value === 'works' || tender.facts.regime?.value === 'tendering-law',
  message: {
    zh: '{count} 处收取质量保证金，深圳口径一概不收：{found}。',
    en: '{count} clauses take a warranty bond; local practice takes none: {found}.',
  },
  suggestion: {
    zh: '核对当地规定；以履约保函代替。',
    en: 'Check the local rule; take a performance guarantee.',
  },
  zones: ['technical', 'commercial', 'general', 'contract', 'notice'],
  phrases: [/((?:质保金|质量保证金|质量保修金|保修金)[^。；;\n]{0,20})/g],
})

const FULL = 100

interface Share {
  readonly items: readonly ScoringItem[]
  readonly points: number
}

interface ShareRule extends Pick<Rule, 'id' | 'title' | 'sources' | 'suggestion'> {
  /** What of a row's name and criteria counts. */
  readonly words: RegExp
  /** Points of a hundred from which it asks. */
  readonly from: number
  readonly what: Message
}

const selectShare =
  ({ words, from }: ShareRule) =>
  (evidence: Evidence): readonly Share[] => {
    const items = evidence.tender.scoring.items.filter(
      ({ name, criteria, category }) => category !== 'price' && words.test(`${name}\n${criteria}`),
    )
    const points = items.reduce((sum, { maxPoints }) => sum + maxPoints, 0)
    return isGovernment(evidence) && points > from && points <= FULL ? [{ items, points }] : []
  }

const shareRule = (rule: ShareRule): AnyRule =>
  defineRule<Share>({
    id: rule.id,
    title: rule.title,
    severity: 'note',
    sources: rule.sources,
    messages: {
      review: {
        zh: '{what}共 {points} 分，看来超过深圳口径，请核对。',
        en: '{what} make {points} points, which seems more than local practice has. Please check.',
      },
    },
    suggestion: rule.suggestion,
    select: selectShare(rule),
    check: ({ items, points }, evidence) => ({
      outcome: 'review',
      values: { what: rule.what, points: Number(points.toFixed(2)) },
      citations: items.map(({ citation }) => citeRow(citation, evidence)),
    }),
  })

const subjective = shareRule({
  id: 'shenzhen-subjective-share',
  title: { zh: '深圳：主观分占比不宜过高', en: 'Shenzhen: subjective points stay few' },
  sources: [local('深财购〔2025〕32号')],
  suggestion: { zh: '改为可量化的指标，减少主观分。', en: 'Use measurable criteria.' },
  words: /[评为得](?:价为|审为)?优|优秀|良好|横向比较|科学合理|酌情|较好/,
  from: 20,
  what: { zh: '主观评分', en: 'Subjective criteria' },
})

const samples = shareRule({
  id: 'shenzhen-sample-weight',
  title: { zh: '深圳：样品分值不宜过高', en: 'Shenzhen: samples weigh little' },
  sources: [local('深财购〔2025〕32号')],
  suggestion: { zh: '降低样品分值，或不要求样品。', en: 'Lower their weight, or ask for none.' },
  words: /样品|样板|实物样/,
  from: 5,
  what: { zh: '样品', en: 'Samples' },
})

const records = shareRule({
  id: 'shenzhen-record-weight',
  title: { zh: '深圳：业绩分值不宜过高', en: 'Shenzhen: past contracts weigh little' },
  sources: [local('深财购〔2025〕32号')],
  suggestion: { zh: '降低业绩分值。', en: 'Lower their weight.' },
  words: /业绩|同类项目|类似项目/,
  from: 5,
  what: { zh: '业绩', en: 'Past contracts' },
})

const REPORT = /(?:检测|检验|测试)报告/
const MANY_REPORTS = 5

const reports = defineRule<readonly ScoringItem[]>({
  id: 'shenzhen-report-number',
  title: { zh: '深圳：检测报告数量不宜过多', en: 'Shenzhen: few test reports are asked for' },
  severity: 'note',
  sources: [local('深财购〔2025〕32号')],
  messages: {
    review: {
      zh: '评分 {count} 项要求检测报告，数量看来超过深圳口径，请核对。',
      en: '{count} criteria ask for test reports, which seems more than local practice has. Please check.',
    },
  },
  suggestion: { zh: '减少投标时要求的检测报告。', en: 'Ask for fewer reports with the bid.' },
  select: (evidence) => {
    const items = evidence.tender.scoring.items.filter(({ criteria }) => REPORT.test(criteria))
    return isGovernment(evidence) && items.length > 0 ? [items] : []
  },
  check: (items, evidence) => ({
    outcome: items.length > MANY_REPORTS ? 'review' : 'passed',
    values: { count: items.length },
    citations: items.map(({ citation }) => citeRow(citation, evidence)),
  }),
})

/** 深圳口径 */
export const shenzhenRules: readonly AnyRule[] = [
  payment,
  warrantyBond,
  subjective,
  samples,
  records,
  reports,
]
