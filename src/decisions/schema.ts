import { z } from 'zod'
import type { Decision } from './model.ts'

/** The decisions (人工结论) do not have the shape they must have. `path` leads to the first fault, '' for the whole. */
export class DecisionsError extends Error {
  readonly code = 'wrong-decisions'
  readonly path: string

  constructor(path: string, fault: string) {
    super(path ? `${path}: ${fault}` : fault)
    this.name = 'DecisionsError'
    this.path = path
  }
}

const MOST_LETTERS = 4000
const MOST_DECISIONS = 20_000

const words = z.string().max(MOST_LETTERS).default('')
const status = z.enum([
  'answered',
  'partial',
  'unanswered',
  'deviates',
  'needs-review',
  'not-applicable',
  'settled',
  'dismissed',
])
const decision = z.object({
  subject: z.enum(['requirement', 'scoring-item', 'finding']),
  id: z.string().min(1).max(200),
  print: z.string().max(40).default('').describe('Of the words it was about; other words make it void'),
  status: status.nullable().default(null),
  owner: words,
  comment: words,
})

/** The file that the page of a review saves and that the next run reads back. */
export const decisionsSchema = z.object({
  schemaVersion: z.literal(1),
  project: z.string().optional(),
  decisions: z.array(decision).max(MOST_DECISIONS),
})

/** The same as JSON Schema (2020-12). */
export const decisionsJsonSchema = (): object => z.toJSONSchema(decisionsSchema, { io: 'input' })

const LOCALES = { zh: z.locales.zhCN(), en: z.locales.en() } as const

/** Reads decisions from parsed JSON. Throws a {@link DecisionsError} that names the first fault's path. */
export const parseDecisions = (json: unknown, lang: 'zh' | 'en' = 'zh'): readonly Decision[] => {
  const parsed = decisionsSchema.safeParse(json, { error: LOCALES[lang].localeError })
  if (parsed.success) return parsed.data.decisions
  const [issue] = parsed.error.issues
  throw new DecisionsError(issue?.path.join('.') ?? '', issue?.message ?? 'invalid')
}
