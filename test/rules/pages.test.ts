import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/model.ts'
import { INDEXES, indexBy, indexPage, pageOf, SEVERITIES } from './pages.ts'

const FOLDER = new URL('../../docs/rules/', import.meta.url)

describe('the pages in docs/rules (npm run golden rewrites them)', () => {
  it('list every rule', async () => {
    const index = indexPage()
    await expect(index).toMatchFileSnapshot('../../docs/rules/README.md')
    for (const { id } of rules as unknown as readonly Rule[]) expect(index).toContain(`#${id})`)
  })

  it.each(SEVERITIES)('explain the rules of severity %s', async (severity) => {
    const page = pageOf(severity)
    await expect(page).toMatchFileSnapshot(`../../docs/rules/${severity}.md`)
    for (const rule of rules as unknown as readonly Rule[])
      if (rule.severity === severity) expect(page).toContain(`\n## ${rule.id}\n`)
  })

  it.each(INDEXES)('list the rules %s', async (name) => {
    await expect(indexBy(name)).toMatchFileSnapshot(`../../docs/rules/${name}.md`)
  })

  it('are the only ones there', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      ['README.md', ...[...SEVERITIES, ...INDEXES].map((name) => `${name}.md`)].sort(),
    )
  })
})
