import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/cli/config.ts'

let folder = ''
const place = (name: string) => join(folder, name)
const write = (name: string, content: unknown) =>
  writeFile(place(name), typeof content === 'string' ? content : JSON.stringify(content))
const read = (config: string, more: { packs?: readonly string[]; standards?: readonly string[] } = {}) =>
  readConfig({ config: place(config), packs: [], standards: [], ...more }, 'zh')

const RULE = `export const own = {
  id: 'own-rule', title: { zh: '规则', en: 'Rule' }, severity: 'note', sources: ['tender'],
  messages: {}, suggestion: { zh: '问', en: 'Ask' }, select: () => [], check: () => ({ outcome: 'passed' }),
}`
const STANDARDS = { source: '标准库', date: '2026-11-01', standards: [] }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bidlint-config-'))
  await write('own.mjs', RULE)
  await write('none.mjs', 'export const nothing = 1')
  await write('broken.mjs', 'export const (')
  await write('standards.json', STANDARDS)
  await write('no-standards.json', { standards: [] })
  await write('whole.json', {
    ownRules: ['own.mjs'],
    standards: ['standards.json'],
    rules: { 'own-rule': 'off' },
  })
  await write('no.json', '{')
  await write('none.json', { ownRules: ['none.mjs'] })
  await write('broken.json', { ownRules: ['broken.mjs'] })
  await write('absent.json', { ownRules: ['absent.mjs'] })
  await write('unlisted.json', { standards: ['no-standards.json'] })
  await write('unknown.json', { rules: { 'no-such-rule': 'off' } })
})
afterAll(() => rm(folder, { recursive: true }))

describe('the configuration file', () => {
  it('is read with the modules and lists beside it', async () => {
    const config = await read('whole.json', { packs: ['shenzhen'], standards: [place('standards.json')] })
    expect(config.ownRules?.map(({ id }) => id)).toEqual(['own-rule'])
    expect(config.standards).toEqual([STANDARDS, STANDARDS])
    expect(config.packs).toEqual(['shenzhen'])
  })

  it('is not needed, and not looked for where it is declined', async () => {
    expect(await readConfig({ config: false, packs: [], standards: [] }, 'zh')).toEqual({
      packs: [],
      standards: [],
    })
  })

  it.each([
    ['no.json', 'wrong-config'],
    ['unknown.json', 'wrong-config'],
    ['none.json', 'wrong-rules'],
    ['broken.json', 'wrong-rules'],
    ['absent.json', 'not-found'],
    ['unlisted.json', 'wrong-standards'],
    ['nowhere.json', 'not-found'],
  ])('%s stops with %s', async (name, code) => {
    await expect(read(name)).rejects.toMatchObject({ code })
  })

  it('runs no module unless it is named', async () => {
    const before = process.cwd()
    await write('bidlint.config.json', { ownRules: ['own.mjs'] })
    process.chdir(folder)
    try {
      await expect(readConfig({ config: null, packs: [], standards: [] }, 'zh')).rejects.toMatchObject({
        code: 'config-not-named',
        found: 'own.mjs',
      })
    } finally {
      process.chdir(before)
    }
  })

  it('knows only packs that there are', async () => {
    await expect(read('whole.json', { packs: ['atlantis'] })).rejects.toMatchObject({
      code: 'invalid-value',
      file: '--pack',
    })
  })
})
