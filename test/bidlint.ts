import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The built program under test: dist/cli.js unless BIDLINT_CLI names another build. */
export const CLI = process.env.BIDLINT_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** What a run of the program left behind. */
export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the real command line, in `cwd` if given, with `env` over the environment. */
export const bidlint = (
  args: readonly string[],
  cwd?: string,
  env: Readonly<Record<string, string>> = {},
): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, ...env },
    ...(cwd ? { cwd } : {}),
  })
  return { status, stdout, stderr }
}
