import type { Citation } from '../../src/document/citation.ts'
import type { Block, SourceDocument } from '../../src/document/model.ts'
import type { Coverage, CoverageStatus } from '../../src/matching/model.ts'
import type { Review } from '../../src/review.ts'
import type { Finding } from '../../src/rules/model.ts'
import type { Fact, ProjectFacts, Requirement, RequirementKind } from '../../src/tender/model.ts'

const TENDER = '招标文件.docx'
const BID = '投标文件.pdf'

const citation = (side: 'tender' | 'bid', block: number, quote: string): Citation => ({
  side,
  file: side === 'tender' ? TENDER : BID,
  page: side === 'tender' ? null : Math.floor(block / 8) + 1,
  path: side === 'tender' ? ['第二章 投标人须知', '二、投标文件'] : ['一、投标函'],
  block,
  quote,
})
const fact = <T>(value: T, quote: string): Fact<T> => ({ value, citation: citation('tender', 1, quote) })

const facts: ProjectFacts = {
  name: fact('青溪县实验中学智慧教室设备采购项目', '项目名称：青溪县实验中学智慧教室设备采购项目'),
  number: fact('QXZC-2026-018', '项目编号：QXZC-2026-018'),
  purchaser: fact('青溪县实验中学', '采购人：青溪县实验中学'),
  agency: null,
  method: fact('open-tender', '采购方式：公开招标'),
  regime: fact('government-procurement', '依据政府采购法'),
  category: fact('goods', '货物类'),
  budgetYuan: fact(1_280_000, '预算金额：128 万元'),
  ceilingYuan: fact(1_250_000, '最高限价：125 万元'),
  bidDeadline: fact('2026-03-20T09:30', '2026年3月20日9时30分'),
  validityDays: fact(90, '投标有效期 90 天'),
  bidBondYuan: fact(0, '本项目不收取投标保证金'),
  performanceBondPercent: fact(5, '履约保证金 5%'),
  consortiumAllowed: fact(false, '不接受联合体'),
  smeReserved: null,
  evaluationMethod: fact('comprehensive-score', '综合评分法'),
  noticeDate: fact('2026-02-27', '2026年2月27日'),
}

const KINDS: readonly RequirementKind[] = ['qualification', 'technical', 'commercial', 'service', 'form']
const STATUSES: readonly CoverageStatus[] = [
  'answered',
  'answered',
  'answered',
  'partial',
  'needs-review',
  'unanswered',
  'deviates',
]

const requirement = (at: number): Requirement => {
  const text = `${at + 1}. 触控一体机亮度不低于 ${300 + at} cd/m²，响应时间不超过 ${5 + (at % 7)} ms，并提供检测报告复印件。`
  return {
    id: `r${at}`,
    text,
    title: at % 3 === 0 ? '触控一体机' : null,
    kind: KINDS[at % KINDS.length]!,
    mark: at % 9 === 0 ? '★' : at % 9 === 4 ? '▲' : null,
    glyph: at % 9 === 0 ? '★' : null,
    constraint: null,
    bindsBid: true,
    lot: null,
    citation: citation('tender', at + 4, text),
    alsoAt: [],
  }
}

const coverage = (at: number): Coverage => ({
  requirementId: `r${at}`,
  scoringItemId: null,
  status: STATUSES[at % STATUSES.length]!,
  reason: `要求不低于 ${300 + at} cd/m²，投标为 ${350 + at} cd/m²。`,
  evidence:
    STATUSES[at % STATUSES.length] === 'unanswered'
      ? []
      : [citation('bid', at + 2, `所投产品亮度为 ${350 + at} cd/m²，响应时间 ${4 + (at % 5)} ms。`)],
})

const finding = (id: string, parts: Partial<Finding>): Finding => ({
  id,
  ruleId: 'sample-rule',
  outcome: 'failed',
  severity: 'note',
  message: '',
  suggestion: '请按招标文件修改。',
  requirementId: null,
  scoringItemId: null,
  citations: [],
  sources: [],
  ...parts,
})

const findings: readonly Finding[] = [
  finding('f1', {
    severity: 'rejection',
    message: '投标有效期为 60 天，招标文件要求不少于 90 天。',
    suggestion: '把投标函中的投标有效期改为不少于 90 天。',
    citations: [citation('tender', 2, '投标有效期 90 天'), citation('bid', 1, '本投标有效期为 60 天。')],
    sources: [
      {
        instrument: '政府采购货物和服务招标投标管理办法',
        article: '第二十三条',
        documentNo: '财政部令第87号',
      },
    ],
  }),
  finding('f2', {
    severity: 'rejection',
    outcome: 'review',
    message: '没有找到“中小企业声明函”的填写内容。',
    requirementId: 'r5',
    citations: [citation('tender', 3, '投标人须提供《中小企业声明函》<script>alert(1)</script>')],
  }),
  finding('f3', {
    severity: 'points',
    message: '类似业绩 2 个，得满分需要 5 个。',
    scoringItemId: 's1',
    citations: [citation('bid', 4, '所投产品亮度为 352 cd/m²，响应时间 6 ms。')],
  }),
  finding('f4', { severity: 'note', message: '评分表各项之和与总分一致，但分组小计未写明。' }),
]

/** An invented review with `count` requirements; each status, kind and mark occurs. */
export const sampleReview = (count = 24): Review => ({
  tender: {
    files: [TENDER],
    facts,
    lots: [],
    conflicts: [],
    changes: [],
    requirements: Array.from({ length: count }, (_, at) => requirement(at)),
    scoring: {
      method: 'comprehensive-score',
      total: 100,
      items: (['price', 'business', 'technical'] as const).map((category, at) => ({
        id: `s${at}`,
        name: ['投标报价', '类似业绩', '技术方案'][at]!,
        path: [['价格部分', '商务部分', '技术部分'][at]!],
        category,
        maxPoints: [30, 12.5, 57.5][at]!,
        criteria: [
          '满足招标文件要求且最低的投标报价为评标基准价。',
          '每个业绩 2.5 分，最高 12.5 分。',
          '优得 57.5 分，良得 30 分。',
        ][at]!,
        lot: null,
        citation: citation('tender', 2, '投标有效期 90 天'),
      })),
      printedSums: [],
    },
  },
  bid: {
    volumes: [{ file: BID, kind: 'whole' }],
    headings: [],
    passages: [],
    responses: [],
    prices: [],
    blanks: [],
    certificates: [],
  } as unknown as Review['bid'],
  coverage: [
    ...Array.from({ length: count }, (_, at) => coverage(at)),
    ...['needs-review', 'partial', 'answered'].map((status, at) => ({
      requirementId: null,
      scoringItemId: `s${at}`,
      status: status as CoverageStatus,
      reason: '按评分标准逐档核对。',
      evidence: [citation('bid', 1, '本投标有效期为 60 天。')],
    })),
  ],
  findings,
  notices: [{ code: 'page-without-text', file: BID, page: 3, count: 2 }],
})

const paragraph = (index: number, page: number | null, text: string): Block => ({
  kind: 'paragraph',
  index,
  page,
  text,
  label: '',
  bold: false,
})

/** The documents that the sample review quotes. */
export const sampleDocuments = (
  count = 24,
): {
  readonly tender: readonly SourceDocument[]
  readonly bid: readonly SourceDocument[]
} => {
  const document = (file: string, format: 'docx' | 'pdf', blocks: readonly Block[]): SourceDocument => ({
    file,
    format,
    pages: null,
    blocks,
    furniture: [],
    outline: [],
    notices: [],
  })
  const requirements = Array.from({ length: count }, (_, at) => requirement(at))
  return {
    tender: [
      document(TENDER, 'docx', [
        {
          kind: 'heading',
          level: 1,
          index: 0,
          page: null,
          text: '第二章 投标人须知',
          label: '第二章',
          bold: true,
        },
        paragraph(1, null, '项目名称：青溪县实验中学智慧教室设备采购项目'),
        paragraph(2, null, '除另有规定外，投标有效期 90 天。'),
        paragraph(3, null, '投标人须提供《中小企业声明函》<script>alert(1)</script>'),
        ...requirements.map((item, at) => paragraph(at + 4, null, item.text)),
      ]),
    ],
    bid: [
      document(BID, 'pdf', [
        { kind: 'heading', level: 1, index: 0, page: 1, text: '一、投标函', label: '一、', bold: true },
        paragraph(1, 1, '本投标有效期为 60 天。'),
        ...requirements.map((_, at) =>
          paragraph(
            at + 2,
            Math.floor((at + 2) / 8) + 1,
            `所投产品亮度为 ${350 + at} cd/m²，响应时间 ${4 + (at % 5)} ms。`,
          ),
        ),
      ]),
    ],
  }
}
