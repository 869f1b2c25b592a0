#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { parseArguments } from './arguments.ts'
import { isProblem, langOf, tellProblem } from './problem.ts'

// In a run of a second or two V8 spends more on optimising functions than it saves: it waits for hotter ones.
setFlagsFromString('--interrupt-budget=1000000')
// Nearly all expressions run over much text: compiling each once, to machine code, is cheaper than twice.
setFlagsFromString('--no-regexp-tier-up')

/** A reader that closes early (`| head`) ends the output, not the program. */
const endQuietly = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
}
process.stdout.on('error', endQuietly)
process.stderr.on('error', endQuietly)

const run = async (args: readonly string[]): Promise<number> => {
  const command = parseArguments(args)
  if (command.name === 'text') {
    process[command.to].write(command.text)
    return command.status
  }
  if (command.name === 'diff') {
    const { runDiff } = await import('./diff.ts')
    return runDiff(command.options)
  }
  if (command.name === 'review') {
    const { runReview } = await import('./review.ts')
    return runReview(command.options)
  }
  if (command.name === 'batch') {
    const { runBatchCommand } = await import('./batch.ts')
    return runBatchCommand(command.options)
  }
  if (command.name === 'letter') {
    const { runLetter } = await import('./letter.ts')
    return runLetter(command.options)
  }
  if (command.name === 'outline') {
    const { runOutline } = await import('./outline.ts')
    return runOutline(command.options)
  }
  if (command.name === 'plan') {
    const { runPlan } = await import('./plan.ts')
    return runPlan(command.options)
  }
  if (command.name === 'decide') {
    const { runDecide } = await import('./decide.ts')
    return runDecide(command.options)
  }
  if (command.name === 'score') {
    const { runScore } = await import('./score.ts')
    return runScore(command.options)
  }
  if (command.name === 'methods') {
    const { runMethods } = await import('./methods.ts')
    return runMethods(command.options)
  }
  const { runRules } = await import('./list.ts')
  return runRules(command.options)
}

const args = process.argv.slice(2)
try {
  process.exitCode = await run(args)
} catch (error) {
  process.stderr.write(
    tellProblem(isProblem(error) ? error : { code: 'internal', found: String(error) }, langOf(args)),
  )
  process.exitCode = 2
}
