import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { z } from 'zod'
import { FORMAT_NAMES } from '../cli/formats.ts'

const path = z.string().min(1).max(1000)

/** A job (作业): the files to review, by their paths below the root of the worker. */
export const jobSchema = z.strictObject({
  tender: z.array(path).min(1).max(100),
  bid: z.array(path).max(100).default([]),
  catalogue: path.optional(),
  formats: z
    .array(z.enum(FORMAT_NAMES as [string, ...string[]]))
    .default([])
    .describe('Besides JSON, which is always written'),
  lang: z.enum(['zh', 'en']).default('zh'),
  eventDate: z.iso.date().optional(),
})

/** What a producer puts into the queue. */
export type ReviewJob = z.input<typeof jobSchema>

export type CheckedJob = z.output<typeof jobSchema>

/** The job is not as it must be, or leads out of the root: trying again would not help. */
export class JobError extends Error {
  readonly code = 'wrong-job'
  override readonly name = 'JobError'
}

/** Checks what came out of the queue. Throws {@link JobError}. */
export const parseJob = (data: unknown): CheckedJob => {
  const parsed = jobSchema.safeParse(data)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new JobError(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`)
}

const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** A path below `root`, links followed. Throws {@link JobError} where it leads out of it; what is missing is told later. */
export const pathBelow = async (root: string, written: string): Promise<string> => {
  const full = resolve(root, written)
  const real = await realpath(full).catch(() => null)
  if (!isInside(resolve(root), full) || (real !== null && !isInside(await realpath(root), real)))
    throw new JobError(`${written}: outside the root`)
  return full
}
