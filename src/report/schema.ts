import { z } from 'zod'
import { estimateSchema, proofSchema, ruleCoverageSchema, ruleSchema, windowSchema } from './score-schema.ts'

const citation = z
  .strictObject({
    side: z.enum(['tender', 'bid', 'catalogue', 'law']),
    file: z.string().describe('Name of the file, without folders'),
    page: z.int().positive().nullable().describe('From 1; null where the format has no pages'),
    path: z.array(z.string()).describe('Headings above, outermost first'),
    block: z.int().nonnegative().describe('Index of the top-level block'),
    row: z.int().nonnegative().optional().describe('Grid row, for text in a table'),
    cell: z.int().nonnegative().optional().describe('Grid column, for text in a table'),
    quote: z.string().max(600).describe('Verbatim, white space aside'),
  })
  .meta({ id: 'Citation' })

const fact = <T extends z.ZodType>(value: T, description: string) =>
  z.strictObject({ value, citation }).nullable().describe(description)

const evaluation = z.enum(['comprehensive-score', 'lowest-price', 'reasonable-low-price', 'other'])
const methods = [
  'open-tender',
  'invited-tender',
  'competitive-negotiation',
  'competitive-consultation',
  'single-source',
  'inquiry',
  'framework',
  'innovation',
  'other',
] as const

const project = z.strictObject({
  name: fact(z.string(), '项目名称'),
  number: fact(z.string(), '项目编号'),
  purchaser: fact(z.string(), '采购人、招标人'),
  agency: fact(z.string(), '代理机构'),
  method: fact(z.enum(methods), '采购方式'),
  regime: fact(z.enum(['government-procurement', 'tendering-law', 'enterprise']), '适用制度'),
  category: fact(z.enum(['goods', 'services', 'works']), '货物、服务、工程'),
  budgetYuan: fact(z.number(), '预算金额'),
  ceilingYuan: fact(z.number(), '最高限价'),
  bidDeadline: fact(z.string(), '投标截止时间, local, "2024-05-20T09:30"'),
  validityDays: fact(z.number(), '投标有效期'),
  bidBondYuan: fact(z.number(), '投标保证金; 0 = expressly none'),
  performanceBondPercent: fact(z.number(), '履约保证金; 0 = expressly none'),
  consortiumAllowed: fact(z.boolean(), '是否接受联合体'),
  smeReserved: fact(z.boolean(), '专门面向中小企业'),
  evaluationMethod: fact(evaluation, '评审方法'),
  noticeDate: fact(z.string(), '公告日期, "2024-04-20"'),
})

const lot = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    budgetYuan: z.number().nullable(),
    ceilingYuan: z.number().nullable(),
    citation,
  })
  .meta({ id: 'Lot' })

const conflict = z
  .strictObject({ fact: z.keyof(project), citations: z.array(citation) })
  .meta({ id: 'Conflict' })

const wording = z.strictObject({ text: z.string(), citation })
const change = z
  .strictObject({
    fact: z.keyof(project).nullable().describe('Null for a clause that is no fact'),
    action: z.enum(['reworded', 'added', 'deleted']),
    subject: z.string().describe('What it is about in the words of the addendum'),
    before: wording.nullable(),
    after: wording.describe('The new words; for a deletion the words that tell it'),
    requirementIds: z.array(z.string()).describe('Requirements that it rewords, adds or deletes'),
  })
  .meta({ id: 'Change' })

const constraint = z.union([
  z.strictObject({
    kind: z.enum(['atLeast', 'atMost', 'equal']),
    value: z.number(),
    unit: z.string(),
    exclusive: z.literal(true).optional().describe('The value itself does not do: ＞, 大于, 低于'),
  }),
  z.strictObject({ kind: z.literal('between'), low: z.number(), high: z.number(), unit: z.string() }),
  z.strictObject({
    kind: z.enum(['notBefore', 'notAfter']),
    date: z.string(),
    exclusive: z.literal(true).optional().describe('The day itself does not do'),
  }),
  z.strictObject({ kind: z.literal('oneOf'), options: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('present'), what: z.string() }),
  z.strictObject({ kind: z.literal('stated') }),
])

const requirement = z
  .strictObject({
    id: z.string().describe('The same over runs and over small edits elsewhere'),
    text: z.string(),
    title: z.string().nullable(),
    kind: z.enum([
      'qualification',
      'conformity',
      'invalidation',
      'technical',
      'commercial',
      'service',
      'form',
      'schedule',
      'other',
    ]),
    mark: z.enum(['★', '▲']).nullable().describe('★ 实质性, ▲ 重要'),
    glyph: z.string().nullable().describe('The mark as printed'),
    constraint: constraint.nullable(),
    bindsBid: z.boolean().describe('False where it binds the contract phase only'),
    lot: z.string().nullable(),
    citation,
    alsoAt: z.array(citation),
    deletedBy: citation.optional().describe('The words of an addendum that delete it'),
  })
  .meta({ id: 'Requirement' })

const scoringItem = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    path: z.array(z.string()),
    category: z.enum(['price', 'business', 'technical', 'service', 'other']),
    maxPoints: z.number(),
    criteria: z.string(),
    lot: z.string().nullable(),
    citation,
    rule: ruleSchema.optional().describe('评分规则 as a function of what a bid shows'),
    ruleInWords: z.string().optional(),
    proofs: z.array(proofSchema).optional().describe('证明材料 that the row demands'),
    window: windowSchema.nullable().optional().describe('时间范围 of contracts or awards'),
  })
  .meta({ id: 'ScoringItem' })

const scoring = z.strictObject({
  method: evaluation.nullable(),
  total: z.number().nullable(),
  items: z.array(scoringItem),
  otherLots: z.array(scoringItem).optional().describe('Items of further lots whose tables differ'),
  printedSums: z.array(
    z.strictObject({ name: z.string(), points: z.number(), itemIds: z.array(z.string()), citation }),
  ),
  ruleCoverage: ruleCoverageSchema.optional(),
})

const coverageStatuses = [
  'answered',
  'partial',
  'unanswered',
  'deviates',
  'needs-review',
  'not-applicable',
] as const

const coverage = z
  .strictObject({
    requirementId: z.string().nullable(),
    scoringItemId: z.string().nullable(),
    status: z.enum(coverageStatuses),
    reason: z.string(),
    evidence: z.array(citation),
  })
  .meta({ id: 'Coverage' })

const deviation = z.enum(['positive', 'none', 'negative', 'unknown'])
const fit = z
  .strictObject({
    requirementId: z.string().nullable(),
    scoringItemId: z.string().nullable(),
    deviation: deviation.describe('正偏离, 无偏离, 负偏离, or not to be told; the worst of the parts'),
    parts: z.array(
      z.strictObject({
        kind: z.enum(['parameter', 'capability', 'certificate', 'person', 'case']),
        deviation,
        required: z.string(),
        offered: z.string(),
        evidence: z.array(citation),
      }),
    ),
    reason: z.string(),
  })
  .meta({ id: 'Fit' })

const source = z.strictObject({ instrument: z.string(), article: z.string(), documentNo: z.string() })

const finding = z
  .strictObject({
    id: z.string(),
    ruleId: z.string(),
    outcome: z.enum(['failed', 'review']),
    severity: z.enum(['rejection', 'points', 'clarification', 'note']),
    title: z.string().optional().describe('What the rule asks'),
    message: z.string(),
    suggestion: z.string(),
    requirementId: z.string().nullable(),
    scoringItemId: z.string().nullable(),
    citations: z.array(citation),
    sources: z.array(source),
  })
  .meta({ id: 'Finding' })

const condition = z
  .strictObject({
    id: z.string(),
    topic: z.string(),
    required: z.string().describe('What the law asks'),
    status: z.enum(['met', 'not-met', 'unknown']),
    stated: z.string().describe('What was found'),
    question: z.string().nullable().describe('What to ask where it is unknown'),
    citations: z.array(citation),
    sources: z.array(source),
  })
  .meta({ id: 'MethodCondition' })

const deadline = z
  .strictObject({
    kind: z.enum(['tender', 'question', 'objection', 'challenge']),
    until: z.string().nullable().describe('Last day, "2026-05-08"; null where it cannot be worked out'),
    basis: z.string(),
    citations: z.array(citation),
    source: source.nullable(),
  })
  .meta({ id: 'Deadline' })

const notice = z
  .strictObject({
    code: z.enum([
      'page-without-text',
      'part-missing',
      'part-unreadable',
      'unmapped-characters',
      'page-recognised',
      'converted',
      'picture-not-read',
      'limit-reached',
      'undecodable-text',
      'file-skipped',
      'ignore-expired',
    ]),
    file: z.string(),
    page: z.int().positive().nullable(),
    count: z.int().optional(),
    detail: z.string().optional(),
  })
  .meta({ id: 'Notice' })

const setAside = z.enum([
  'blank',
  'contents',
  'cover',
  'heading',
  'label',
  'lead-in',
  'contract',
  'form',
  'scoring',
  'addendum',
  'law',
  'description',
  'procedure',
  'unclear',
])

const clause = z
  .strictObject({
    file: z.string(),
    block: z.int().nonnegative(),
    row: z.int().nonnegative().optional(),
    cell: z.int().nonnegative().optional(),
    text: z.string(),
    item: z.string().nullable().describe('Id of a requirement or scoring item, "fact:…" or "lot:…"'),
    moreItems: z.array(z.string()).optional().describe('Further items whose words stand in it'),
    setAside: setAside.nullable().describe('Why it is no item'),
  })
  .meta({ id: 'Clause' })

const decided = z
  .strictObject({
    subject: z.enum(['requirement', 'scoring-item', 'finding']),
    id: z.string(),
    print: z.string().describe('Of the words it was about'),
    status: z
      .enum([...coverageStatuses, 'settled', 'dismissed'])
      .nullable()
      .describe('Null where only an owner or a comment was noted'),
    owner: z.string(),
    comment: z.string(),
    state: z.enum(['current', 'changed', 'gone']).describe('changed: its words are others now'),
  })
  .meta({ id: 'Decided' })

/** The shape of what `renderJson` writes, version 1. */
export const reviewSchema = z.strictObject({
  schemaVersion: z.literal(1),
  files: z.strictObject({ tender: z.array(z.string()), bid: z.array(z.string()) }),
  project,
  lots: z.array(lot),
  conflicts: z.array(conflict).describe('Facts that places of equal standing tell differently'),
  changes: z.array(change).describe('What addenda (更正, 澄清) changed'),
  requirements: z.array(requirement),
  scoring,
  coverage: z.array(coverage),
  fit: z.array(fit).optional().describe('需求匹配度: what the catalogue supports, where there is no bid'),
  estimate: estimateSchema(citation)
    .optional()
    .describe('得分估计: what the bid gets, and what would win more'),
  findings: z.array(finding),
  ignored: z
    .array(
      z.strictObject({
        finding,
        reason: z.string(),
        until: z.string().nullable().describe('Last day, or null for good'),
      }),
    )
    .optional()
    .describe('忽略: findings that the configuration sets aside'),
  conditions: z
    .array(condition)
    .optional()
    .describe('法定条件: what the law asks of the method, held against the tender'),
  deadlines: z.array(deadline).optional().describe('时限: until when a bidder may ask or object'),
  decisions: z.array(decided).optional().describe('人工结论 of an earlier review (--decisions)'),
  notices: z.array(notice),
  clauses: z.array(clause).optional().describe('Every passage of the tender (--all-clauses)'),
})

/** The same as JSON Schema (2020-12). */
export const reviewJsonSchema = (): object => z.toJSONSchema(reviewSchema)

const difference = <T extends z.ZodType>(item: T) => ({
  change: z.enum(['added', 'dropped', 'changed']),
  before: item.nullable().describe('Null for what was added'),
  after: item.nullable().describe('Null for what was dropped'),
  fields: z.array(z.string()).describe('Names of the fields that differ'),
})

const statedFact = z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]), citation })
const count = z.int().nonnegative()

/** The shape of what `renderDiffJson` writes, version 1. */
export const diffSchema = z.strictObject({
  schemaVersion: z.literal(1),
  files: z.strictObject({ before: z.array(z.string()), after: z.array(z.string()) }),
  facts: z.array(z.strictObject({ fact: z.keyof(project), ...difference(statedFact) })),
  requirements: z.array(z.strictObject(difference(requirement))),
  scoring: z.array(z.strictObject(difference(scoringItem))),
  unchanged: z.strictObject({ facts: count, requirements: count, scoring: count }),
})
