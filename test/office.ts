import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** False where LibreOffice is absent: what asks it is skipped. */
export const HAS_OFFICE = spawnSync('soffice', ['--version']).status === 0

/** The words of a file as LibreOffice prints it, or null where it does not open it. */
export const printedBy = (bytes: Uint8Array, name: string): string | null => {
  const place = mkdtempSync(join(tmpdir(), 'bidlint-office-'))
  const file = join(place, name)
  writeFileSync(file, bytes)
  const profile = `-env:UserInstallation=file://${place}/profile`
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', place, file])
  const pdf = file.replace(/\.\w+$/, '.pdf')
  if (!existsSync(pdf)) return null
  return spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout
}
