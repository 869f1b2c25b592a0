import { article } from '../../law/articles.ts'
import type { InstrumentId } from '../../law/instruments.ts'
import type { MethodId, MethodTerms, Period } from '../../law/methods.ts'
import type { Source } from '../../law/model.ts'
import type { ProjectFacts } from '../../tender/model.ts'
import { UNITS } from '../method/words.ts'
import type { Message } from '../model.ts'

/** Methods that one set of articles governs. */
export type Family =
  | 'tender'
  | 'negotiation'
  | 'consultation'
  | 'inquiry'
  | 'single-source'
  | 'framework'
  | 'innovation'
  | 'tendering-law'

const FAMILIES: Readonly<Record<MethodId, Family>> = {
  'open-tender': 'tender',
  'invited-tender': 'tender',
  'competitive-negotiation': 'negotiation',
  'competitive-consultation': 'consultation',
  'single-source': 'single-source',
  inquiry: 'inquiry',
  framework: 'framework',
  innovation: 'innovation',
  'tl-open': 'tendering-law',
  'tl-invited': 'tendering-law',
}

export const familyOf = (method: MethodId): Family => FAMILIES[method]

/** A condition before it is held against a tender. */
export interface Topic {
  readonly id: string
  readonly title: Message
  /** Null where the law asks nothing of the method. */
  readonly required: (terms: MethodTerms) => Message | null
  /** By family; a family that is not named is not asked. */
  readonly sources: Partial<Readonly<Record<Family, readonly Source[]>>>
  /** Rules whose verdicts settle it. */
  readonly rules: readonly string[]
  /** Words by which a tender meets it. */
  readonly meets?: RegExp
  /** A fact that meets it where no rule objects. */
  readonly fact?: keyof ProjectFacts
  readonly question: Message
}

const both = (zh: string, en: string): Message => ({ zh, en })
const always = (zh: string, en: string) => () => both(zh, en)
const law = (instrument: InstrumentId, words: string): readonly Source[] => [article(instrument, words)]

const leastPeriod = (period: Period | null): Message | null =>
  period &&
  both(`不少于${period.value}${UNITS[period.unit].zh}`, `${period.value} ${UNITS[period.unit].en} at least`)

const range = ([low, high]: readonly [number, number]): string =>
  high === 100 ? `≥${low}%` : `${low}%–${high}%`

const NAMED = {
  tender: law('procurement-law', '第二十七条、第二十九条'),
  negotiation: law('procurement-law', '第三十条'),
  consultation: law('consultation-measures', '第三条'),
  inquiry: law('procurement-law', '第三十二条'),
  'single-source': law('procurement-law', '第三十一条'),
  framework: law('mof-order-110', '第三条'),
  innovation: law('innovation-measures', '第二条至第四条'),
  'tendering-law': law('tendering-regulation', '第八条'),
} as const

const allGovernment = (sources: readonly Source[]) => ({
  tender: sources,
  negotiation: sources,
  consultation: sources,
  inquiry: sources,
  'single-source': sources,
  framework: sources,
  innovation: sources,
})

/** What the law asks of methods, in the order in which a procedure comes to it. */
export const topics: readonly Topic[] = [
  {
    id: 'legal-conditions',
    title: both('适用条件', 'Legal conditions'),
    required: (terms) => both(terms.conditions.join('；'), terms.conditionsEn.join('; ')),
    sources: NAMED,
    rules: ['gp-inquiry-conditions', 'gp-works-regime-split'],
    meets:
      /政府购买服务|技术复杂[^。；;\n]{0,10}(?:不能|无法)|性质特殊|不能事先(?:计算|确定)|只能从(?:唯一|有限范围)|不可预见的紧急|(?:原|同一)供应商处?添购|小额零星|多频次|(?:规格|标准)[^。；;\n]{0,8}统一[^。；;\n]{0,16}(?:充足|价格变化)|(?:达到|超过|在)公开招标(?:的)?数额标准|国有资金占控股|主导地位/,
    question: both(
      '请说明本项目采用该采购方式的法定情形及批准文号（如需）。',
      'Which legal ground allows this method, and was it approved where that is needed?',
    ),
  },
  {
    id: 'min-suppliers',
    title: both('最少供应商数', 'Fewest suppliers'),
    required: ({ minSuppliers }) =>
      minSuppliers > 1 ? both(`不少于${minSuppliers}家`, `${minSuppliers} at least`) : null,
    sources: {
      tender: law('mof-order-87', '第四十三条、第四十四条'),
      negotiation: law('mof-order-74', '第二十七条、第三十七条'),
      consultation: law('consultation-supplement', '正文第二段'),
      inquiry: law('mof-order-74', '第五十条'),
      framework: law('mof-order-110', '第六条、第二十七条'),
      'tendering-law': law('tendering-law', '第二十八条'),
    },
    rules: [
      'gp-min-three-tender',
      'gp-negotiation-min-three',
      'gp-inquiry-min-three',
      'gp-consultation-min-suppliers',
      'tl-min-three',
      'gp-invited-tender-random-three',
      'gp-framework-elimination',
    ],
    meets:
      /(?:供应商|投标人|响应人|投标单位|投标文件|有效投标|报价人|竞标人|响应文件)[^。；;\n]{0,30}(?:不足|少于|低于|未达到?)\s{0,2}(?:[23]|[两二三])\s{0,2}[家个名]|(?:[3-9]|[三四五])\s{0,2}家及?以上[^。；;\n]{0,10}(?:供应商|投标人|单位)/,
    question: both('请写明供应商不足法定家数时如何处理。', 'What follows where there are too few suppliers?'),
  },
  {
    id: 'response-period',
    title: both('发出文件到截止', 'Documents to deadline'),
    required: ({ responsePeriod }) => leastPeriod(responsePeriod),
    sources: {
      tender: law('procurement-law', '第三十五条'),
      negotiation: law('mof-order-74', '第二十九条'),
      consultation: law('consultation-measures', '第十条'),
      inquiry: law('mof-order-74', '第四十五条'),
      framework: law('mof-order-110', '第二十一条'),
      innovation: law('innovation-measures', '第十九条'),
      'tendering-law': law('tendering-law', '第二十四条'),
    },
    rules: [
      'gp-tender-period-20d',
      'gp-consultation-period-10d',
      'gp-negotiation-period-3wd',
      'gp-inquiry-period-3wd',
      'gp-innovation-periods',
      'tl-bid-period-20d',
    ],
    question: both(
      '请写明文件发出日期和截止时间，以便核对期限。',
      'On which day are the documents given out, and when is the deadline?',
    ),
  },
  {
    id: 'supply-period',
    title: both('文件提供（发售）期', 'Documents on offer'),
    required: ({ supplyPeriod }) => leastPeriod(supplyPeriod),
    sources: {
      tender: law('mof-order-87', '第十八条'),
      consultation: law('consultation-measures', '第十条'),
      framework: law('mof-order-87', '第十八条'),
      'tendering-law': law('tendering-regulation', '第十六条'),
    },
    rules: ['gp-doc-supply-5wd', 'gp-consultation-sale-and-clarify', 'tl-doc-sale-5d'],
    question: both('请写明获取文件的起止日期。', 'From when to when can the documents be had?'),
  },
  {
    id: 'clarification-period',
    title: both('澄清、修改的提前期', 'Changes before the deadline'),
    required: ({ clarificationPeriod }) => leastPeriod(clarificationPeriod),
    sources: {
      tender: law('mof-order-87', '第二十七条'),
      negotiation: law('mof-order-74', '第二十九条'),
      consultation: law('consultation-measures', '第十条'),
      inquiry: law('mof-order-74', '第四十五条'),
      framework: law('mof-order-87', '第二十七条'),
      'tendering-law': law('tendering-regulation', '第二十一条'),
    },
    rules: [
      'gp-clarification-15d',
      'gp-consultation-clarification-5d',
      'gp-negotiation-clarification-3wd',
      'gp-inquiry-clarification-3wd',
      'tl-clarification-15d',
    ],
    question: both(
      '请写明影响编制的澄清、修改最迟何时作出，不足时是否顺延截止时间。',
      'How long before the deadline may the documents still change, and is it moved otherwise?',
    ),
  },
  {
    id: 'remedies',
    title: both('质疑、异议', 'Challenges and objections'),
    required: always(
      '质疑7个工作日内提出、7个工作日内答复；招标投标法项目异议于截止10日前提出、3日内答复',
      'challenges within 7 working days, answered within 7; under the Tendering Law objections 10 days before the deadline, answered within 3',
    ),
    sources: {
      ...allGovernment(law('mof-order-94', '第十条、第十三条')),
      'tendering-law': law('tendering-regulation', '第二十二条'),
    },
    rules: [
      'gp-challenge-7wd',
      'gp-challenge-reply-7wd',
      'gp-complaint-15wd',
      'gp-challenge-channel',
      'tl-objection-10d-3d',
    ],
    question: both(
      '请写明提出质疑（异议）的期限、接收人和联系方式。',
      'Until when, and to whom, are challenges or objections made?',
    ),
  },
  {
    id: 'award',
    title: both('成交（中标）办法', 'How the winner is chosen'),
    required: ({ award }) => award,
    sources: {
      tender: law('mof-order-87', '第五十三条'),
      negotiation: law('mof-order-74', '第三十五条、第三十六条'),
      consultation: law('consultation-measures', '第二十三条'),
      inquiry: law('mof-order-74', '第四十八条'),
      'single-source': law('mof-order-74', '第四十一条'),
      framework: law('mof-order-110', '第二十五条'),
      innovation: law('innovation-measures', '第十八条'),
      'tendering-law': law('evaluation-order-12', '第二十九条至第三十六条'),
    },
    rules: [
      'gp-evaluation-method-name',
      'gp-negotiation-lowest-price',
      'gp-consultation-scoring',
      'gp-framework-method-price-first',
      'gp-innovation-limits',
      'gp-same-brand-counting',
    ],
    fact: 'evaluationMethod',
    meets: /价格优先法|综合评分法|综合评估法|最低评标价法|协商[^。；;\n]{0,8}合理价格|最后报价最低/,
    question: both('请写明评审方法和确定成交供应商的规则。', 'How are bids evaluated and the winner chosen?'),
  },
  {
    id: 'price-weight',
    title: both('价格分权重', 'Weight of the price'),
    required: ({ priceWeight }) =>
      priceWeight &&
      both(
        `货物 ${range(priceWeight.goods)}，服务 ${range(priceWeight.services)}`,
        `goods ${range(priceWeight.goods)}, services ${range(priceWeight.services)}`,
      ),
    sources: {
      tender: law('mof-order-87', '第五十五条'),
      consultation: law('consultation-measures', '第二十四条'),
    },
    rules: ['gp-price-weight', 'gp-egov-it-price-weight', 'gp-fixed-price-no-price-score'],
    question: both('请写明价格分的分值。', 'How many points has the price?'),
  },
  {
    id: 'price-formula',
    title: both('价格分公式', 'Price formula'),
    required: ({ priceWeight }) =>
      priceWeight && both('低价优先法：评标基准价÷报价×分值', 'lowest price first: base ÷ price × points'),
    sources: {
      tender: law('mof-order-87', '第五十五条'),
      consultation: law('consultation-measures', '第二十四条'),
    },
    rules: ['gp-price-formula'],
    meets:
      /低价优先|基准价\s{0,2}[/÷／]\s{0,2}[^。；;\n]{0,10}报价|最低[^。；;\n]{0,16}(?:为|作为)[^。；;\n]{0,6}基准价/,
    question: both('请写明价格分的计算公式。', 'By which formula is the price scored?'),
  },
  {
    id: 'bid-bond',
    title: both('投标（响应）保证金', 'Bid bond'),
    required: always('不超过预算（估算价）的2%', '2 % of the budget at most'),
    sources: {
      ...allGovernment(law('procurement-regulation', '第三十三条')),
      'tendering-law': law('tendering-regulation', '第二十六条'),
    },
    rules: ['gp-bid-deposit-2pct', 'tl-bid-deposit-2pct-80w', 'tl-bid-deposit-validity'],
    meets:
      /(?:不|免)(?:予)?(?:收取|缴纳|提交|交纳)[^。；;\n]{0,6}保证金|保证金[^。；;\n]{0,6}(?:不收取|免收|不要求|不适用|无)/,
    question: both('请写明是否收取保证金及金额。', 'Is a bid bond asked for, and of what amount?'),
  },
  {
    id: 'bond-form',
    title: both('保证金的形式与截止', 'Form and deadline of the bond'),
    required: always(
      '非现金形式由供应商自选（含保函），截止时间与投标一致',
      'any form but cash, guarantees included; due with the bid',
    ),
    sources: allGovernment(law('fair-competition-notice', '第三部分')),
    rules: ['gp-deposit-form-and-time', 'gp-deposit-refund-5wd'],
    meets: /保函|非现金形式|支票、汇票|(?:不|免)(?:予)?(?:收取|缴纳|提交|交纳)[^。；;\n]{0,6}保证金/,
    question: both(
      '请写明保证金可采用的形式（含保函）和截止时间。',
      'Which forms may the bond have, and when is it due?',
    ),
  },
  {
    id: 'performance-bond',
    title: both('履约保证金', 'Performance bond'),
    required: always('不超过合同金额的10%', '10 % of the contract at most'),
    sources: {
      ...allGovernment(law('procurement-regulation', '第四十八条')),
      'tendering-law': law('tendering-regulation', '第五十八条'),
    },
    rules: ['gp-performance-bond-10pct'],
    meets: /履约(?:保证金|担保)[^。；;\n]{0,10}(?:不收取|免收|不要求|不适用|无需|无)/,
    question: both('请写明是否收取履约保证金及比例。', 'Is a performance bond asked for, and of what share?'),
  },
  {
    id: 'validity',
    title: both('投标（响应）有效期', 'Bid validity'),
    required: always('须写明，从截止之日起算', 'must be stated, from the deadline on'),
    sources: {
      tender: law('mof-order-87', '第二十条、第二十三条'),
      negotiation: law('mof-order-74', '第十一条'),
      consultation: law('consultation-measures', '第九条'),
      inquiry: law('mof-order-74', '第十一条'),
      'tendering-law': law('tendering-regulation', '第二十五条'),
    },
    rules: ['bid-validity'],
    fact: 'validityDays',
    question: both('请写明有效期的天数。', 'For how many days must the bid be valid?'),
  },
  {
    id: 'additions',
    title: both('添购、追加', 'Additions'),
    required: always('不超过原合同金额的10%', '10 % of the contract at most'),
    sources: allGovernment(law('procurement-law', '第三十一条、第四十九条')),
    rules: ['gp-single-source-addon-10pct', 'gp-supplement-contract-10pct'],
    question: both('请写明追加采购的上限。', 'What is the limit of additions?'),
  },
  {
    id: 'publicity',
    title: both('公告、公示', 'Publicity'),
    required: ({ id }) =>
      familyOf(id) === 'tendering-law'
        ? both('中标候选人公示不少于3日', 'candidates are published for 3 days at least')
        : id === 'single-source'
          ? both('达到公开招标数额的，事前公示不少于5个工作日', 'published for 5 working days before')
          : both('公告期限5个工作日；结果2个工作日内公告', 'notice 5 working days; result within 2'),
    sources: {
      tender: law('mof-order-87', '第十六条'),
      negotiation: law('procurement-regulation', '第四十三条'),
      consultation: law('procurement-regulation', '第四十三条'),
      inquiry: law('procurement-regulation', '第四十三条'),
      'single-source': law('procurement-regulation', '第三十八条'),
      framework: law('mof-order-110', '第二十一条'),
      'tendering-law': law('tendering-regulation', '第五十四条'),
    },
    rules: [
      'gp-notice-period-5wd',
      'gp-award-timeline',
      'gp-single-source-publicity-5wd',
      'tl-candidate-publicity-3d',
    ],
    question: both('请写明公告、公示的期限和媒体。', 'For how long, and where, is it published?'),
  },
  {
    id: 'too-few',
    title: both('供应商不足时', 'Where suppliers are too few'),
    required: ({ id }) =>
      familyOf(id) === 'tendering-law'
        ? both('重新招标；否决后有效投标不足3个的先论证竞争性', 'tender anew')
        : id === 'single-source' || id === 'innovation'
          ? null
          : familyOf(id) === 'tender'
            ? both('不得开标、不得评标或废标', 'no opening, no evaluation, or the tender is void')
            : both('终止，重新采购', 'the procedure ends and begins anew'),
    sources: {
      tender: law('procurement-law', '第三十六条'),
      negotiation: law('mof-order-74', '第三十七条'),
      consultation: law('consultation-measures', '第三十四条'),
      inquiry: law('mof-order-74', '第五十条'),
      framework: law('mof-order-110', '第六条'),
      'tendering-law': law('tendering-regulation', '第四十四条'),
    },
    rules: [],
    meets:
      /(?:不足|少于|未达到?)\s{0,2}(?:[23]|[两二三])\s{0,2}[家个名][^。；;\n]{0,40}(?:不得|不予|废标|终止|重新|流标)|(?:废标|终止|重新(?:招标|采购))[^。；;\n]{0,60}(?:不足|少于|未达到?)\s{0,2}(?:[23]|[两二三])\s{0,2}[家个名]/,
    question: both('请写明供应商不足法定家数时的处理。', 'What follows where there are too few suppliers?'),
  },
  {
    id: 'framework-terms',
    title: both('框架协议的期限与淘汰', 'Term and elimination'),
    required: always(
      '货物一般不超过1年、服务不超过2年；淘汰比例不低于20%且至少1家',
      'goods 1 year, services 2; 20 % and one at least are dropped',
    ),
    sources: { framework: law('mof-order-110', '第十五条、第二十七条') },
    rules: ['gp-framework-term', 'gp-framework-term-services', 'gp-framework-elimination'],
    question: both('请写明协议期限和淘汰比例。', 'What are the term and the share dropped?'),
  },
]
