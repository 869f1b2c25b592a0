// Prints, for each DOCX or PDF given, the share of the characters that LibreOffice or pdftotext sees
// and that our reading holds too (white space aside). Usage: node test/coverage-of-text.mjs FILE...
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { readDocument } from '../dist/index.js'

const QUIET = { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 29 }

const officeText = (file) => {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'))
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file],
      QUIET,
    )
    const made = readdirSync(folder).find((name) => name.endsWith('.txt'))
    return readFileSync(join(folder, made), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const pdfText = (file) => execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], QUIET).toString()

const blockText = (block) => {
  if (block.kind === 'pageBreak') return ''
  if (block.kind !== 'table') return block.text
  return block.rows.map((row) => row.cells.map((cell) => cell.text).join('\t')).join('\n')
}

/** White space, controls, and "¨" and private-use characters that symbol fonts show as another glyph. */
const NOT_COUNTED = /[\s\u200b\ufeff\u0000-\u001f\u00a8\ue000-\uf8ff]/gu

const counted = (text) => {
  const counts = new Map()
  for (const character of text.replace(NOT_COUNTED, '').normalize('NFKC'))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

const compare = (reference, ours) => {
  const held = counted(ours)
  let total = 0
  const missing = []
  for (const [character, count] of counted(reference)) {
    total += count
    const lost = count - (held.get(character) ?? 0)
    if (lost > 0) missing.push([character, lost])
  }
  missing.sort((one, other) => other[1] - one[1])
  const lost = missing.reduce((sum, [, count]) => sum + count, 0)
  return { total, lost, missing }
}

for (const given of process.argv.slice(2)) {
  const file = resolve(given)
  const document = await readDocument(readFileSync(file), basename(file))
  const ours = [...document.blocks.map(blockText), ...document.furniture.map(({ text }) => text)].join('\n')
  const { total, lost, missing } = compare(document.format === 'pdf' ? pdfText(file) : officeText(file), ours)
  const share = total === 0 ? 100 : (100 * (total - lost)) / total
  const most = missing.slice(0, 12).map(([character, count]) => `${character}${count}`)
  console.log(`${share.toFixed(3)} %  ${lost}/${total}  ${basename(file)}  ${most.join(' ')}`)
}
