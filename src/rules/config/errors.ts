/** The configuration (配置) or own data does not have the shape it must have. `path` leads to the first fault, '' for the whole. */
export class ConfigError extends Error {
  readonly code = 'wrong-config'
  readonly path: string

  constructor(path: string, fault: string) {
    super(path ? `${path}: ${fault}` : fault)
    this.name = 'ConfigError'
    this.path = path
  }
}
