/** Reads files with the libraries that ours is measured beside. Usage: node test/bench/other.mjs FILE... */
import { readFileSync } from 'node:fs'

for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path)
  if (path.endsWith('.pdf')) {
    const { PDFParse } = await import('pdf-parse')
    await new PDFParse({ data: new Uint8Array(bytes) }).getText()
  } else {
    const { default: mammoth } = await import('mammoth')
    await mammoth.extractRawText({ buffer: bytes })
  }
}
