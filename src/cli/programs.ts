import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a program printed and how it ended; null where it is not installed or took too long. */
export interface Ran {
  readonly status: number
  readonly stdout: Uint8Array
}

const MOST_OUTPUT = 64 * 1024 * 1024

/** Runs a program of this machine with `input` on its standard input. */
export const runProgram = (
  program: string,
  args: readonly string[],
  limit: {
    readonly ms: number
    readonly input?: Uint8Array
    readonly env?: Readonly<Record<string, string>>
  },
): Promise<Ran | null> =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, ...limit.env },
    })
    const parts: Buffer[] = []
    let size = 0
    let stopped = false
    const stop = () => {
      stopped = true
      child.kill('SIGKILL')
    }
    const timer = setTimeout(stop, limit.ms)
    child.stdout.on('data', (part: Buffer) => {
      size += part.length
      if (size > MOST_OUTPUT) stop()
      else parts.push(part)
    })
    child.on('error', () => {
      clearTimeout(timer)
      resolve(null)
    })
    child.on('close', (status) => {
      clearTimeout(timer)
      resolve(stopped || status === null ? null : { status, stdout: new Uint8Array(Buffer.concat(parts)) })
    })
    // A program that ends before it has read all closes the pipe.
    child.stdin.on('error', () => {})
    child.stdin.end(limit.input)
  })

/** A folder of its own for as long as `use` takes. */
export const inTemporaryFolder = async <T>(use: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'bidlint-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const CONVERSION_MS = 180_000

/** A profile that runs no macro and loads nothing from elsewhere. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
`

/** Makes a DOCX of an old Word or WPS file with the LibreOffice of this machine; null where that is not there. */
export const convertToDocx = (bytes: Uint8Array): Promise<Uint8Array | null> =>
  inTemporaryFolder(async (folder) => {
    const profile = join(folder, 'profile')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE)
    await writeFile(join(folder, 'input.doc'), bytes)
    const settings = [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--norestore',
      '--nolockcheck',
    ]
    const order = [
      '--infilter=MS Word 97',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      folder,
      join(folder, 'input.doc'),
    ]
    await runProgram('soffice', [...settings, ...order], { ms: CONVERSION_MS })
    return readFile(join(folder, 'input.docx')).catch(() => null)
  })
