import { stat } from 'node:fs/promises'
import type { ReviewConfig } from '../rules/config/model.ts'
import type { Lang } from './problem.ts'

/** Name of the configuration file (配置文件) that is found beside the working directory. */
export const CONFIG_NAME = 'bidlint.config.json'

/** What the command line says of the configuration. */
export interface ConfigChoice {
  /** A path; null to look in the working directory; false for none at all. */
  readonly config: string | null | false
  readonly packs: readonly string[]
  /** Files of own data on standards (标准目录). */
  readonly standards: readonly string[]
}

/** The path of the configuration file, or null where there is none to read. */
export const placeOfConfig = async ({ config }: ConfigChoice): Promise<string | null> => {
  if (config === false) return null
  if (config !== null) return config
  return (await stat(CONFIG_NAME).catch(() => null))?.isFile() ? CONFIG_NAME : null
}

/** Reads the configuration, where there is any; its schema is a large module that most runs don't need. */
export const configFor = async (choice: ConfigChoice, lang: Lang): Promise<ReviewConfig> => {
  const isBare = choice.packs.length === 0 && choice.standards.length === 0
  if (isBare && (await placeOfConfig(choice)) === null) return {}
  const { readConfig } = await import('./config.ts')
  return readConfig(choice, lang)
}
