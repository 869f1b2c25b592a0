import { z } from 'zod'

const points = z.number()
const text = z.string()
const count = z.int().nonnegative()

const coefficient = z.strictObject({
  name: text.describe('"" where it is fixed'),
  values: z.array(z.number()).describe('As factors: 0.95; of a range its two ends'),
  range: z.boolean(),
})
const slope = z.strictObject({
  percent: z.number(),
  points: points.describe('For each percent off the benchmark; below 0 lost'),
  most: points.nullable(),
})
const benchmark = z.union([
  z.strictObject({ kind: z.enum(['lowest', 'second-lowest', 'highest']) }),
  z.strictObject({ kind: z.literal('ceiling'), factor: coefficient.nullable() }),
  z.strictObject({
    kind: z.literal('mean'),
    mean: z.enum(['arithmetic', 'geometric']),
    trims: z.array(
      z.strictObject({
        from: count.nullable(),
        to: count.nullable(),
        highest: count,
        lowest: count,
      }),
    ),
    factor: coefficient.nullable(),
    blend: z.strictObject({ with: z.enum(['ceiling', 'lowest']), weight: coefficient }).nullable(),
    leastShare: z.number().nullable(),
  }),
])
const priceScore = z.union([
  z.strictObject({ kind: z.enum(['ratio', 'share', 'span', 'same']) }),
  z.strictObject({
    kind: z.literal('slope'),
    start: points,
    above: slope,
    below: slope,
    interpolated: z.boolean(),
    least: points,
  }),
  z.strictObject({ kind: z.literal('places'), each: points }),
])

const step = z.strictObject({
  text,
  low: z.number().nullable(),
  lowOpen: z.boolean(),
  high: z.number().nullable(),
  highOpen: z.boolean(),
  points,
})
const cut = z.strictObject({
  text,
  mark: z.enum(['★', '▲']).nullable(),
  per: z.number(),
  each: points,
  judged: z.boolean(),
})

const leaves = [
  z.strictObject({
    kind: z.literal('tiers'),
    judged: z.boolean().describe('A person decides which tier it is'),
    tiers: z.array(z.strictObject({ text, low: points, high: points })),
  }),
  z.strictObject({ kind: z.literal('judged'), text, low: points, high: points }),
  z.strictObject({
    kind: z.literal('count'),
    text,
    per: z.number(),
    each: points,
    from: z.number(),
    base: points,
    most: points.nullable(),
    of: z.array(text),
    judged: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('deduct'), text, full: points, cuts: z.array(cut), of: z.array(text) }),
  z.strictObject({ kind: z.literal('present'), text, points, judged: z.boolean() }),
  z.strictObject({
    kind: z.literal('steps'),
    unit: text,
    steps: z.array(step),
    of: z.array(text),
    judged: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('rate'),
    text,
    unit: text,
    from: z.number().nullable(),
    base: points,
    per: z.number(),
    each: points,
    most: points.nullable(),
    towards: z.enum(['more', 'less']),
  }),
  z.strictObject({
    kind: z.literal('rank'),
    text,
    places: z.array(z.strictObject({ place: count.nullable(), points })),
  }),
  z.strictObject({
    kind: z.literal('price'),
    text,
    full: points,
    quote: z.enum(['amount', 'discount', 'fee-rate']),
    benchmark,
    score: priceScore,
    decimals: count.nullable(),
  }),
  z.strictObject({ kind: z.literal('stated'), text, points: points.nullable() }),
] as const

/** 评分规则 as data, a union on `kind`. */
export const ruleSchema: z.ZodType = z
  .lazy(() =>
    z.union([
      ...leaves,
      z.strictObject({ kind: z.literal('sum'), parts: z.array(ruleSchema), most: points.nullable() }),
      z.strictObject({ kind: z.literal('best'), parts: z.array(ruleSchema) }),
      z.strictObject({ kind: z.literal('scaled'), of: points, points, rule: ruleSchema }),
    ]),
  )
  .meta({ id: 'ScoringRule' })

/** 证明材料 that a row demands. */
export const proofSchema = z.strictObject({
  kind: z.enum([
    'contract',
    'acceptance',
    'invoice',
    'social-insurance',
    'certificate',
    'test-report',
    'award-notice',
    'registry-query',
    'commitment',
    'customer-proof',
    'ownership',
    'screenshot',
    'sample',
  ]),
  text,
})

/** 时间范围 of contracts or awards. */
export const windowSchema = z.strictObject({
  from: text.nullable(),
  to: text.nullable(),
  years: z.number().nullable(),
  text,
})

const standing = z
  .strictObject({
    certain: points.describe('已得: shown by the bid'),
    open: points.describe('待补: to be won by adding what is missing'),
    subjective: points.describe('主观: a person judges'),
    pending: points.describe('待定: settled by the opening'),
    lost: points.describe('失分'),
  })
  .meta({ id: 'Standing' })

/** 得分估计. */
export const estimateSchema = (citation: z.ZodType) =>
  z.strictObject({
    maxPoints: points,
    total: standing,
    low: points.describe('Certain points'),
    high: points.describe('All that can still be reached'),
    rows: z.array(
      z.strictObject({
        itemId: text,
        maxPoints: points,
        standing,
        reason: text,
        missing: z.array(
          z.strictObject({
            what: text,
            where: text.describe('Section of the bid that it should go to'),
            points,
            effort: z.enum(['write', 'attach', 'obtain']),
          }),
        ),
        evidence: z.array(citation),
      }),
    ),
    order: z.array(text).describe('Rows with open points, most points for least work first'),
    split: z.strictObject({
      technical: z.number(),
      business: z.number(),
      price: z.number(),
      usual: z.enum(['3:7', '4:6']).nullable(),
      limits: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
      isWithin: z.boolean().nullable(),
    }),
  })

/** Share of rows, and of points, whose rule was parsed. */
export const ruleCoverageSchema = z.strictObject({
  rows: count,
  parsedRows: count,
  points,
  parsedPoints: points,
})
