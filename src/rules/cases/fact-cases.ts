import type { RuleCase } from './model.ts'

/** Shorthand for cases of one rule that facts decide. */
const casesFor = (rule: string, ...cases: readonly Omit<RuleCase, 'rule'>[]): readonly RuleCase[] =>
  cases.map((each) => ({ rule, ...each }))

const POLICY = '对小型和微型企业给予扶持。'

/** A rule that asks where a whole tender nowhere speaks of something. */
const silent = (rule: string, spoken: string, more: Partial<RuleCase> = {}): readonly RuleCase[] =>
  casesFor(
    rule,
    { outcome: 'review', tender: POLICY, whole: true, ...more },
    { outcome: 'passed', tender: `${POLICY}${spoken}`, whole: true, ...more },
    { outcome: 'inapplicable', tender: POLICY, whole: true, ...more, situation: 'enterprise' },
  )

const period = (
  rule: string,
  situation: NonNullable<RuleCase['situation']>,
  outcome: 'failed' | 'review',
  short: string,
  enough: string,
): readonly RuleCase[] =>
  casesFor(
    rule,
    { outcome, situation, tender: '', facts: { noticeDate: '2024-09-30', bidDeadline: `${short}T09:00` } },
    {
      outcome: 'passed',
      situation,
      tender: '',
      facts: { noticeDate: '2024-09-30', bidDeadline: `${enough}T09:00` },
    },
    { outcome: 'inapplicable', situation, tender: '', facts: { noticeDate: '2024-09-30' } },
  )

const unknownYear = (rule: string, situation: NonNullable<RuleCase['situation']>): readonly RuleCase[] =>
  casesFor(rule, {
    outcome: 'review',
    situation,
    tender: '',
    facts: { noticeDate: '2035-03-01', bidDeadline: '2035-03-04T09:00' },
  })

const FULL_TABLE = [
  ['价格', 30],
  ['技术', 40],
  ['服务', 30],
] as const

/** 案例 of rules that compare facts, tables or the whole tender. */
export const factCases: readonly RuleCase[] = [
  ...casesFor(
    'gp-bid-deposit-2pct',
    { outcome: 'failed', tender: '', facts: { budgetYuan: 1_000_000, bidBondYuan: 30_000 } },
    { outcome: 'passed', tender: '', facts: { budgetYuan: 1_000_000, bidBondYuan: 20_000 } },
    {
      outcome: 'inapplicable',
      situation: 'enterprise',
      tender: '',
      facts: { budgetYuan: 1_000_000, bidBondYuan: 30_000 },
    },
  ),
  ...casesFor(
    'gp-performance-bond-10pct',
    { outcome: 'failed', tender: '', facts: { performanceBondPercent: 15 } },
    { outcome: 'passed', tender: '', facts: { performanceBondPercent: 10 } },
    { outcome: 'inapplicable', situation: 'enterprise', tender: '', facts: { performanceBondPercent: 15 } },
  ),
  ...casesFor(
    'gp-ceiling-and-budget-public',
    { outcome: 'failed', tender: '', facts: { budgetYuan: 1_000_000, ceilingYuan: 1_200_000 } },
    { outcome: 'passed', tender: '', facts: { budgetYuan: 1_000_000, ceilingYuan: 1_000_000 } },
    { outcome: 'inapplicable', tender: '', facts: { budgetYuan: 1_000_000 } },
  ),
  ...casesFor(
    'gp-price-weight',
    {
      outcome: 'failed',
      tender: '',
      scoring: [
        ['价格', 20],
        ['技术', 80],
      ],
    },
    {
      outcome: 'review',
      tender: '',
      scoring: [
        ['价格', 20],
        ['技术', 81],
      ],
    },
    {
      outcome: 'passed',
      tender: '',
      scoring: [
        ['价格', 30],
        ['技术', 70],
      ],
    },
    {
      outcome: 'inapplicable',
      situation: 'enterprise',
      tender: '',
      scoring: [
        ['价格', 20],
        ['技术', 80],
      ],
    },
  ),
  ...casesFor(
    'gp-score-sum-check',
    {
      outcome: 'review',
      tender: '',
      scoring: [
        ['价格', 30],
        ['方案', 40],
        ['服务', 29],
      ],
    },
    { outcome: 'passed', tender: '', scoring: FULL_TABLE },
    { outcome: 'inapplicable', tender: '' },
  ),
  ...casesFor(
    'criterion-sum',
    {
      outcome: 'review',
      heading: '评标办法',
      tender:
        '| 评分因素 | 评分准则 |\n|---|---|\n| 证书 | 甲证书得40分<br>乙证书得50分<br>以上合计得100分 |',
    },
    {
      outcome: 'passed',
      heading: '评标办法',
      tender: '| 评分因素 | 评分准则 |\n|---|---|\n| 证书 | 甲证书得40分<br>乙证书得50分<br>以上合计得90分 |',
    },
    { outcome: 'inapplicable', heading: '采购需求', tender: '甲乙两种设备合计得到100台。' },
  ),
  ...casesFor(
    'bid-validity',
    { outcome: 'review', tender: '本项目采购办公桌。' },
    { outcome: 'passed', tender: '投标有效期90日。', facts: { validityDays: 90 } },
    { outcome: 'inapplicable', situation: 'enterprise', tender: '本项目采购办公桌。' },
  ),
  ...casesFor(
    'sme-doc-items',
    { outcome: 'review', heading: '招标公告', tender: '本项目采购办公桌。' },
    {
      outcome: 'passed',
      heading: '招标公告',
      tender: '本项目专门面向中小企业采购，采购标的所属行业为工业，不再给予价格扣除。',
    },
    { outcome: 'inapplicable', situation: 'enterprise', tender: '本项目采购办公桌。' },
  ),
  ...casesFor(
    'consortium-stated',
    { outcome: 'review', heading: '招标公告', tender: '本项目采购办公桌。' },
    { outcome: 'passed', heading: '招标公告', tender: '本项目不接受联合体投标。' },
    { outcome: 'inapplicable', situation: 'enterprise', tender: '本项目采购办公桌。' },
  ),
  ...casesFor(
    'gp-qualification-not-scored',
    {
      outcome: 'review',
      heading: '评标办法',
      tender: '具有特种设备安装许可证的得3分。',
      qualifications: ['投标人须具有特种设备安装许可证'],
    },
    {
      outcome: 'passed',
      heading: '评标办法',
      tender: '安装方案每包含一项得3分。',
      qualifications: ['投标人须具有特种设备安装许可证'],
    },
    { outcome: 'inapplicable', heading: '评标办法', tender: '具有特种设备安装许可证的得3分。' },
  ),
  ...casesFor(
    'facts-differ',
    {
      outcome: 'review',
      tender: '投标有效期90日；投标有效期60日。',
      conflict: { fact: 'validityDays', quotes: ['投标有效期90日', '投标有效期60日'] },
    },
    { outcome: 'passed', tender: '投标有效期90日；投标有效期为90个日历日。' },
    { outcome: 'inapplicable', tender: '' },
  ),
  ...period('gp-tender-period-20d', 'tender', 'failed', '2024-10-19', '2024-10-20'),
  ...period('gp-consultation-period-10d', 'consultation', 'failed', '2024-10-09', '2024-10-10'),
  ...period('gp-negotiation-period-3wd', 'negotiation', 'failed', '2024-10-09', '2024-10-10'),
  ...unknownYear('gp-negotiation-period-3wd', 'negotiation'),
  ...period('gp-inquiry-period-3wd', 'inquiry', 'failed', '2024-10-09', '2024-10-10'),
  ...unknownYear('gp-inquiry-period-3wd', 'inquiry'),
  ...period('gp-innovation-periods', 'innovation', 'review', '2024-10-17', '2024-10-18'),
  ...period('tl-bid-period-20d', 'tendering-law', 'review', '2024-10-19', '2024-10-20'),
  ...casesFor('gp-doc-supply-5wd', {
    outcome: 'review',
    heading: '招标公告',
    tender: '获取招标文件时间：2035年3月1日至2035年3月5日。',
  }),
  ...casesFor('gp-consultation-sale-and-clarify', {
    outcome: 'review',
    situation: 'consultation',
    heading: '磋商公告',
    tender: '获取磋商文件时间：2035年3月1日至2035年3月5日。',
  }),
  ...casesFor(
    'gp-negotiation-lowest-price',
    { outcome: 'failed', situation: 'negotiation', tender: '', scoring: FULL_TABLE },
    { outcome: 'passed', situation: 'negotiation', tender: '按最后报价由低到高推荐成交候选人。' },
    { outcome: 'inapplicable', situation: 'consultation', tender: '', scoring: FULL_TABLE },
  ),
  ...casesFor(
    'gp-consultation-scoring',
    { outcome: 'review', situation: 'consultation', tender: '', facts: { evaluationMethod: 'lowest-price' } },
    {
      outcome: 'passed',
      situation: 'consultation',
      tender: '',
      facts: { evaluationMethod: 'comprehensive-score' },
    },
    {
      outcome: 'inapplicable',
      situation: 'negotiation',
      tender: '',
      facts: { evaluationMethod: 'lowest-price' },
    },
  ),
  ...casesFor(
    'gp-inquiry-conditions',
    { outcome: 'review', situation: 'inquiry-services', tender: '' },
    { outcome: 'passed', situation: 'inquiry', tender: '' },
    { outcome: 'inapplicable', situation: 'tender', tender: '' },
  ),
  ...casesFor(
    'gp-works-regime-split',
    { outcome: 'review', situation: 'works', tender: '' },
    { outcome: 'passed', situation: 'tender', tender: '' },
    { outcome: 'inapplicable', situation: 'tendering-works', tender: '' },
  ),
  ...casesFor(
    'gp-egov-it-price-weight',
    {
      outcome: 'review',
      tender: '',
      facts: { name: '政务服务平台建设' },
      scoring: [
        ['价格', 40],
        ['技术', 60],
      ],
    },
    {
      outcome: 'passed',
      tender: '',
      facts: { name: '政务服务平台建设' },
      scoring: [
        ['价格', 30],
        ['技术', 70],
      ],
    },
    {
      outcome: 'inapplicable',
      tender: '',
      facts: { name: '办公桌采购' },
      scoring: [
        ['价格', 40],
        ['技术', 60],
      ],
    },
  ),
  ...casesFor(
    'gp-fixed-price-no-price-score',
    { outcome: 'review', tender: '本项目采用固定价格采购。', scoring: [['价格', 30]] },
    { outcome: 'passed', tender: '本项目采用固定价格采购，不列价格分。', scoring: [['价格', 30]] },
    { outcome: 'inapplicable', tender: '本项目采用固定价格采购。' },
  ),
  ...casesFor(
    'tl-bid-deposit-2pct-80w',
    { outcome: 'review', situation: 'tendering-law', tender: '', facts: { bidBondYuan: 900_000 } },
    { outcome: 'passed', situation: 'tendering-law', tender: '', facts: { bidBondYuan: 800_000 } },
    { outcome: 'inapplicable', situation: 'tender', tender: '', facts: { bidBondYuan: 900_000 } },
  ),
  ...silent('gp-credit-query', '通过信用中国网站查询信用记录。'),
  ...silent('gp-challenge-channel', '供应商可以提出质疑。'),
  ...silent('gp-negotiation-variable-items', '可能实质性变动的内容为技术要求。', {
    situation: 'negotiation',
  }),
  ...silent('energy-and-eco-products', '采购节能产品。'),
  ...silent('prison-and-disabled-units', '监狱企业视同小微企业。'),
  ...silent('domestic-product-20pct', '对本国产品给予20%的价格扣除。', { eventDate: '2026-01-01' }),
  ...casesFor(
    'gp-abnormal-low-price-triggers',
    {
      outcome: 'review',
      eventDate: '2026-03-01',
      tender: '投标人应在10分钟内对过低的报价作出说明，证明报价合理。',
    },
    {
      outcome: 'passed',
      eventDate: '2026-03-01',
      tender: '投标人应在30分钟内对过低的报价作出说明，证明报价合理。',
    },
    {
      outcome: 'inapplicable',
      eventDate: '2025-03-01',
      tender: '投标人应在10分钟内对过低的报价作出说明，证明报价合理。',
    },
  ),
  ...casesFor('gp-negotiation-clarification-3wd', {
    outcome: 'review',
    situation: 'negotiation',
    heading: '总则',
    tender: '不足3日的，应当顺延提交首次响应文件截止之日。',
  }),
  ...casesFor('gp-inquiry-clarification-3wd', {
    outcome: 'review',
    situation: 'inquiry',
    heading: '总则',
    tender: '不足3日的，应当顺延提交响应文件截止之日。',
  }),
  ...casesFor('gp-complaint-15wd', {
    outcome: 'review',
    heading: '总则',
    tender: '供应商对答复不满意的，可以在答复期满后15日内向财政部门投诉。',
  }),
  ...casesFor('gp-single-source-publicity-5wd', {
    outcome: 'review',
    situation: 'single-source',
    heading: '总则',
    tender: '单一来源公示期限不少于5日。',
  }),
  ...casesFor('tl-contract-and-deposit-refund', {
    outcome: 'review',
    situation: 'tendering-law',
    heading: '总则',
    tender: '自中标通知书发出之日起25个工作日内，招标人与中标人订立书面合同。',
  }),
  ...casesFor('tl-objection-10d-3d', {
    outcome: 'review',
    situation: 'tendering-law',
    heading: '总则',
    tender: '投标人对招标文件有异议的，应当在投标截止时间8个工作日前提出。',
  }),
]
