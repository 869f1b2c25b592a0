import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which room may use which. `types` may be used for their types alone. */
const DOORS: Readonly<
  Record<string, { readonly uses: readonly string[]; readonly types?: readonly string[] }>
> = {
  text: { uses: [] },
  zip: { uses: [] },
  law: { uses: [] },
  document: { uses: ['text', 'zip'] },
  tender: { uses: ['text', 'law', 'document'] },
  bid: { uses: ['text', 'document'] },
  catalogue: { uses: ['text'] },
  matching: { uses: ['text', 'law', 'document', 'tender', 'bid', 'catalogue'] },
  scoring: { uses: ['text', 'law', 'document', 'tender', 'bid', 'catalogue', 'matching'] },
  planning: { uses: ['text', 'law', 'document', 'tender', 'bid', 'catalogue', 'matching', 'scoring'] },
  rules: { uses: ['text', 'law', 'document', 'tender', 'bid', 'catalogue', 'matching', 'scoring'] },
  decisions: { uses: ['text'], types: ['tender', 'matching', 'rules'] },
  report: {
    uses: ['text', 'zip', 'decisions'],
    types: ['law', 'document', 'tender', 'bid', 'matching', 'scoring', 'planning', 'rules', 'review.ts'],
  },
  'review.ts': {
    uses: [
      'text',
      'law',
      'document',
      'tender',
      'bid',
      'catalogue',
      'matching',
      'scoring',
      'rules',
      'decisions',
    ],
  },
  'diff.ts': { uses: ['document', 'tender'] },
  queue: { uses: ['cli'] },
  'index.ts': {
    uses: [
      'document',
      'catalogue',
      'scoring',
      'planning',
      'rules',
      'decisions',
      'report',
      'review.ts',
      'diff.ts',
    ],
    types: ['tender', 'bid', 'matching', 'law'],
  },
  cli: {
    uses: [
      'law',
      'document',
      'catalogue',
      'scoring',
      'planning',
      'rules',
      'decisions',
      'report',
      'review.ts',
      'diff.ts',
    ],
  },
}

/** Third-party packages and the files that may import them; zod stands where data enters and leaves. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@embedpdf/pdfium': ['document/pdf/pdfium.ts'],
  '@noble/ciphers/aes.js': ['document/encrypted/cipher.ts'],
  '@noble/hashes/legacy.js': ['document/encrypted/hash.ts'],
  '@noble/hashes/sha2.js': ['document/encrypted/hash.ts'],
  bullmq: ['queue/worker.ts'],
  commander: ['cli/commands/options.ts'],
  fflate: ['zip/zip.ts'],
  'fuse.js': ['matching/names.ts'],
  saxes: ['document/docx/xml.ts'],
  zod: [
    'catalogue/schema.ts',
    'queue/job.ts',
    'decisions/schema.ts',
    'report/schema.ts',
    'report/score-schema.ts',
    'rules/config/schema.ts',
  ],
}

/** The rooms that touch the machine. */
const MACHINE_ROOMS: ReadonlySet<string> = new Set(['cli', 'queue'])

/** Node's own modules outside them: pure functions only. */
const BUILTINS: Readonly<Record<string, string>> = {
  'node:crypto': 'report/html.ts',
  'node:module': 'document/pdf/pdfium.ts',
}

const ROOT = new URL('../../src/', import.meta.url)
const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
const sourceOf = (file: string) => readFileSync(new URL(file, ROOT), 'utf8')

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

const IMPORT = /^(?:import|export)\s+((?:type\s+)?[\w\s,*]*(?:\{[^}]*\})?)\s*from\s+'([^']+)'/gm
const BARE_IMPORT = /^import\s+'([^']+)'/gm
const DYNAMIC_IMPORT = /\bimport\(\s*'([^']+)'\s*\)/g

const isTypeOnly = (clause: string): boolean => {
  if (/^\s*type\b/.test(clause)) return true
  const names =
    /\{([^}]*)\}/
      .exec(clause)?.[1]
      ?.split(',')
      .filter((name) => name.trim() !== '') ?? []
  return names.length > 0 && names.every((name) => name.trim().startsWith('type '))
}

const importsOf = (file: string): readonly Import[] => {
  const source = sourceOf(file)
  const resolve = (target: string) =>
    target.startsWith('.') ? normalize(join(dirname(file), target)) : target
  return [
    ...[...source.matchAll(IMPORT)].map(([, clause, target]) => ({
      file,
      target: resolve(target!),
      typeOnly: isTypeOnly(clause!),
    })),
    ...[BARE_IMPORT, DYNAMIC_IMPORT]
      .flatMap((pattern) => [...source.matchAll(pattern)])
      .map(([, target]) => ({
        file,
        target: resolve(target!),
        typeOnly: false,
      })),
  ]
}

const IMPORTS = FILES.flatMap(importsOf)
const roomOf = (file: string): string => file.split('/')[0]!
const isOurs = ({ target }: Import) => target.endsWith('.ts')
const isBuiltin = ({ target }: Import) => target.startsWith('node:')
const told = ({ file, target, typeOnly }: Import) => `${file} → ${target}${typeOnly ? ' (type)' : ''}`

describe('doors', () => {
  it('are read from all import statements', () => {
    const written = FILES.flatMap((file) => sourceOf(file).match(/^(?:import|export|\}).* from '/gm) ?? [])
    expect(written.length).toBeGreaterThan(FILES.length)
    expect(IMPORTS.length).toBeGreaterThanOrEqual(written.length)
  })

  it('are named for every room', () => {
    expect(Object.keys(DOORS)).toEqual(expect.arrayContaining([...new Set(FILES.map(roomOf))]))
  })

  it('are the only ways between rooms', () => {
    const walls = IMPORTS.filter(isOurs).filter(({ file, target, typeOnly }) => {
      const [from, to] = [roomOf(file), roomOf(target)]
      const { uses, types = [] } = DOORS[from]!
      return from !== to && !uses.includes(to) && !(typeOnly && types.includes(to))
    })
    expect(walls.map(told)).toEqual([])
  })

  it('lead to packages from one file each', () => {
    const others = IMPORTS.filter(
      (entry) => !isOurs(entry) && !isBuiltin(entry) && !entry.target.endsWith('.json'),
    )
    expect(others.filter(({ file, target }) => !PACKAGES[target]?.includes(file)).map(told)).toEqual([])
  })

  it('lead to the machine from cli/ and queue/ alone', () => {
    const strays = IMPORTS.filter(isBuiltin).filter(
      ({ file, target }) => !MACHINE_ROOMS.has(roomOf(file)) && BUILTINS[target] !== file,
    )
    expect(strays.map(told)).toEqual([])
    const MACHINE = /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bperformance\.now|\bMath\.random|\bconsole\./
    const code = (file: string) => sourceOf(file).replace(/^\s*(?:\/?\*|\/\/).*$/gm, '')
    expect(FILES.filter((file) => !MACHINE_ROOMS.has(roomOf(file)) && MACHINE.test(code(file)))).toEqual([])
  })
})
