import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { StandardsList } from '../law/standards.ts'
import { checkConfig } from '../rules/config/check.ts'
import { ConfigError } from '../rules/config/errors.ts'
import type { ReviewConfig } from '../rules/config/model.ts'
import { type ConfigFile, ownRulesIn, parseConfig, parseStandards } from '../rules/config/schema.ts'
import type { AnyRule } from '../rules/model.ts'
import { findPack, type PackId, packs } from '../rules/packs/index.ts'
import { CONFIG_NAME, type ConfigChoice, placeOfConfig } from './config-choice.ts'
import { readBytes } from './files.ts'
import { readJson } from './json.ts'
import { type Lang, type ProblemCode, ProblemError } from './problem.ts'

/** Runs a reader of data; what it finds wrong becomes a problem that names the file. */
const within = <T>(file: string, code: ProblemCode, read: () => T): T => {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new ProblemError({ code, file, found: error.message })
  }
}

const readStandards = async (path: string, lang: Lang): Promise<StandardsList> => {
  const json = await readJson(path, 'wrong-standards')
  return within(path, 'wrong-standards', () => parseStandards(json, lang))
}

const loadOwnRules = async (path: string, lang: Lang): Promise<readonly AnyRule[]> => {
  await readBytes(path)
  const exports = await import(pathToFileURL(path).href).catch((error: unknown) => {
    throw new ProblemError({ code: 'wrong-rules', file: path, found: String(error).split('\n')[0]! })
  })
  return within(path, 'wrong-rules', () => ownRulesIn(exports, lang))
}

const inTurn = async <T, R>(list: readonly T[], read: (each: T) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = []
  for (const each of list) results.push(await read(each))
  return results
}

/** A module is a program: it runs only where its user names the configuration, not for lying in a folder. */
const requireTrust = (file: ConfigFile, path: string, { config }: ConfigChoice): void => {
  const [first] = file.ownRules ?? []
  if (first !== undefined && config === null)
    throw new ProblemError({ code: 'config-not-named', file: path, found: first })
}

const readFileConfig = async (choice: ConfigChoice, lang: Lang): Promise<ReviewConfig> => {
  const path = await placeOfConfig(choice)
  if (path === null) return {}
  const json = await readJson(path, 'wrong-config')
  const file = within(path, 'wrong-config', () => parseConfig(json, lang))
  requireTrust(file, path, choice)
  const { ownRules = [], standards = [], ...rest } = file
  const beside = (name: string) => resolve(dirname(path), name)
  return {
    ...rest,
    file: path,
    ownRules: (await inTurn(ownRules, (name) => loadOwnRules(beside(name), lang))).flat(),
    standards: await inTurn(standards, (name) => readStandards(beside(name), lang)),
  }
}

const packOf = (name: string): PackId => {
  const pack = findPack(name)
  if (pack) return pack.id
  const expected = packs.map(({ id }) => id).join(' | ')
  throw new ProblemError({ code: 'invalid-value', file: '--pack', found: name, expected })
}

/** Reads the configuration with what the command line adds. Throws `ProblemError` for what is wrong in it. */
export const readConfig = async (choice: ConfigChoice, lang: Lang): Promise<ReviewConfig> => {
  const file = await readFileConfig(choice, lang)
  const standards = await inTurn(choice.standards, (path) => readStandards(path, lang))
  const config: ReviewConfig = {
    ...file,
    packs: [...(file.packs ?? []), ...choice.packs.map(packOf)],
    standards: [...(file.standards ?? []), ...standards],
  }
  within(file.file ?? CONFIG_NAME, 'wrong-config', () => checkConfig(config, lang))
  return config
}
