import { z } from 'zod'
import { CatalogueError } from './errors.ts'
import type { Catalogue } from './model.ts'

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim())
const optionalText = text.nullish().transform((value) => value || null)
const optionalNumber = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

/** A day as it comes ("2026-6-8", "2026/06/08", "2026年6月8日") to "2026-06-08"; anything else stays as it is. */
const day = optionalText.transform((value) => {
  const parts = value?.match(/^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/)
  return parts ? `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}` : value
})

const certificate = z.union([
  text.transform((name) => ({ name, number: null, issuer: null, validUntil: null })),
  z.object({ name: text, number: optionalText, issuer: optionalText, validUntil: day }),
])

const person = z
  .object({ name: text, role: text.default(''), certificates: z.array(certificate).default([]) })
  .transform(({ name, role, certificates }) => ({
    name,
    role,
    certificates: certificates.map((held) => held.name),
    held: certificates,
  }))

const project = z.object({
  name: text,
  customer: text.default(''),
  amountYuan: optionalNumber,
  signedOn: day,
})

const company = z
  .object({
    name: text,
    creditCode: optionalText,
    unifiedSocialCreditCode: optionalText,
    employees: optionalNumber,
    foundedOn: day,
    established: day,
    certificates: z.array(certificate).default([]),
    personnel: z.array(person).default([]),
    projects: z.array(project).optional(),
    cases: z.array(project).optional(),
  })
  .transform(({ unifiedSocialCreditCode, established, projects, cases, ...rest }) => ({
    ...rest,
    creditCode: rest.creditCode ?? unifiedSocialCreditCode,
    foundedOn: rest.foundedOn ?? established,
    cases: [...(projects ?? []), ...(cases ?? [])],
  }))

const parameters = z.union([
  z
    .array(z.object({ name: text, value: text, unit: text.default('') }))
    .transform((list) => Object.fromEntries(list.map(({ name, value, unit }) => [name, value + unit]))),
  z.record(z.string(), text),
])

const product = z.object({
  name: text,
  model: optionalText,
  manufacturer: optionalText,
  parameters: parameters.default({}),
  capabilities: z.array(text).default([]),
})

/** The shape of a catalogue file. Fields it does not know are ignored. */
export const catalogueSchema = z.object({ company, products: z.array(product).default([]) })

/** The same as JSON Schema (2020-12), of what a file may hold. */
export const catalogueJsonSchema = (): object => z.toJSONSchema(catalogueSchema, { io: 'input' })

const LOCALES = { zh: z.locales.zhCN(), en: z.locales.en() } as const

/**
 * Reads a catalogue from parsed JSON; `file` is its name for citations, `lang` that of what is wrong with it.
 * Throws a {@link CatalogueError} that names the first fault's path.
 */
export const parseCatalogue = (json: unknown, file = '', lang: 'zh' | 'en' = 'zh'): Catalogue => {
  const parsed = catalogueSchema.safeParse(json, { error: LOCALES[lang].localeError })
  if (parsed.success) return { file, ...parsed.data }
  const [issue] = parsed.error.issues
  throw new CatalogueError(issue?.path.join('.') ?? '', issue?.message ?? 'invalid')
}
