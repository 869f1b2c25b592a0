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
