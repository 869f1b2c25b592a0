import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/** Whether a program of the machine can be run. */
export const has = (program) => spawnSync('which', [program]).status === 0

/** What a command writes to standard output. */
export const outputOf = ([command, ...args]) => spawnSync(command, args, { encoding: 'utf8' }).stdout

/** Runs a command once: wall time in ms, and what it wrote to standard error. */
export const run = ([command, ...args], env = {}) => {
  const start = performance.now()
  const { error, status, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  const ms = performance.now() - start
  if (error) throw error
  if (status !== 0 && status !== 1) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
  return { ms, stderr }
}

/** The quickest of several runs of each command, taken in turn so that load on the machine falls on all of them alike. */
export const quickest = (commands, runs) => {
  const best = Object.fromEntries(Object.keys(commands).map((name) => [name, Number.POSITIVE_INFINITY]))
  for (let turn = 0; turn < runs; turn++)
    for (const [name, command] of Object.entries(commands)) best[name] = Math.min(best[name], run(command).ms)
  return best
}

/** The same command on one core, where the machine can bind it. */
export const onOneCore = (command) => (has('taskset') ? ['taskset', '-c', '0', ...command] : command)

const PEAK = 'process.on("exit",()=>process._rawDebug("peak",process.resourceUsage().maxRSS))'

/** Peak memory of a Node script in MB, its threads included. */
export const peakOf = (script, args) => {
  const { stderr } = run([process.execPath, '--import', `data:text/javascript,${PEAK}`, script, ...args])
  return Number(/peak (\d+)/.exec(stderr)[1]) / 1024
}
