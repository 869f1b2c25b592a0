import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { CLI } from '../bidlint.ts'
import { EVAL, hasEval } from '../reviews.ts'

type Figures = Readonly<Record<string, number>>

/** Figures by folder of labelled documents, those of the repository by their path. The floor only rises: `RAISE_FLOOR=1` writes what is better. */
const PLACE = new URL('../floor.json', import.meta.url)
const FLOOR: Readonly<Record<string, Figures>> = JSON.parse(readFileSync(PLACE, 'utf8'))
const LESS_IS_BETTER: ReadonlySet<string> = new Set(['failed', 'falseAlarmRate'])
/** Rises with every gap that is found, so it says nothing alone. */
const UNBOUND = 'alarmsPerDefect'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const placeOf = (folder: string): string =>
  folder.startsWith('fixtures') ? join(ROOT, folder) : join(EVAL, folder)

const score = (folder: string): Figures => {
  const command = `'${process.execPath}' '${CLI}' review --format json`
  const args = [join(EVAL, 'score.mjs'), 'all', placeOf(folder), command]
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  return JSON.parse(stdout.trim().split('\n').at(-1)!)
}

const isWorse = (name: string, value: number | undefined, floor: number): boolean =>
  value === undefined || (LESS_IS_BETTER.has(name) ? value > floor : value < floor)

const fallen = (floor: Figures, measured: Figures): readonly string[] =>
  Object.entries(floor)
    .filter(([name, value]) => isWorse(name, measured[name], value))
    .map(([name, value]) => `${name}: ${measured[name]}, floor ${value}`)

const better = (floor: Figures, measured: Figures): Figures => ({
  ...floor,
  ...Object.fromEntries(
    Object.entries(measured).filter(
      ([name, value]) => name !== UNBOUND && !isWorse(name, value, floor[name] ?? value),
    ),
  ),
})

describe.skipIf(!hasEval)(`accuracy on labelled documents${hasEval ? '' : ' (absent here)'}`, () => {
  const measured: Record<string, Figures> = {}

  it.each(Object.keys(FLOOR))('does not fall in %s', { timeout: 600_000 }, (folder) => {
    measured[folder] = score(folder)
    expect(fallen(FLOOR[folder]!, measured[folder])).toEqual([])
  })

  afterAll(() => {
    if (!process.env.RAISE_FLOOR) return
    const raised = Object.entries(FLOOR).map(([folder, floor]) => [
      folder,
      better(floor, measured[folder] ?? {}),
    ])
    writeFileSync(PLACE, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`)
  })
})
