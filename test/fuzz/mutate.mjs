/** Mutations of files, reproducible: the same seed and number give the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Numbers from 0 to below 1 (mulberry32). */
export const randomOf = (seed) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const below = (random, count) => Math.floor(random() * count)
const pick = (random, list) => list[below(random, list.length)]

const joined = (...parts) => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const spanIn = (random, length, most) => {
  const from = below(random, length + 1)
  return [from, Math.min(length, from + 1 + below(random, most))]
}

const noise = (random, length) => Uint8Array.from({ length }, () => below(random, 256))

/** Bytes as bytes, whatever they mean. */
const BYTES = [
  (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  (bytes, random) => {
    const [from, to] = spanIn(random, bytes.length, 64)
    return joined(bytes.subarray(0, from), noise(random, to - from), bytes.subarray(to))
  },
  (bytes, random) => {
    const [from, to] = spanIn(random, bytes.length, 4000)
    return joined(bytes.subarray(0, from), bytes.subarray(to))
  },
  (bytes, random) => {
    const [from, to] = spanIn(random, bytes.length, 4000)
    return joined(bytes.subarray(0, to), bytes.subarray(from))
  },
  (bytes, random) => {
    const flipped = bytes.slice()
    for (let count = 1 + below(random, 30); count > 0; count--)
      flipped[below(random, flipped.length)] ^= 1 << below(random, 8)
    return flipped
  },
]

const NUMBERS = [
  '0',
  '-1',
  '1',
  '65536',
  '2147483648',
  '-2147483649',
  '99999999999999999999',
  '0.00001',
  '1e309',
  'NaN',
  '',
]
const WORDS = [
  '',
  '\u202e\u200b\u200d',
  '★▲△●',
  '（'.repeat(3000),
  '第'.repeat(5000),
  '1.'.repeat(4000),
  '得分，最高得'.repeat(1500),
  '0'.repeat(20000),
  '不少于不少于≥≤±'.repeat(900),
  '人民币壹'.repeat(2000),
  '|'.repeat(3000),
  ' '.repeat(30000),
  '<script>alert(1)</script>',
  '=HYPERLINK("http://x")',
  '\ud83d\ude00'.repeat(2000),
]

const replaceOne = (text, pattern, random, replacement) => {
  const found = [...text.matchAll(pattern)]
  if (found.length === 0) return text
  const { 0: match, index } = pick(random, found)
  return text.slice(0, index) + replacement(match) + text.slice(index + match.length)
}

/** XML as text: tags, values and words. */
const XML = [
  (text, random) => replaceOne(text, /<\/?[\w:]+[^>]*>/g, random, () => ''),
  (text, random) => replaceOne(text, /<[\w:]+[^>]*>/g, random, (tag) => tag.repeat(1 + below(random, 500))),
  (text, random) => replaceOne(text, /="[^"]*"/g, random, () => `="${pick(random, NUMBERS)}"`),
  (text, random) =>
    replaceOne(text, /="[^"]*"/g, random, () => `="${pick(random, WORDS).replace(/[<"&]/g, '')}"`),
  (text, random) =>
    replaceOne(text, />[^<]+</g, random, () => `>${pick(random, WORDS).replace(/[<&]/g, '')}<`),
  (text, random) => {
    const [from, to] = spanIn(random, text.length, 3000)
    return text.slice(0, to) + text.slice(from)
  },
  (text) =>
    `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${text.replace(/<\?xml[^>]*>/, '')}`,
  (text, random) =>
    replaceOne(text, /<(w:tbl|w:tr|w:tc|w:p|x:row|row)\b[^>]*>.*?<\/\1>/gs, random, (part) =>
      part.repeat(1 + below(random, 60)),
    ),
]

/** Parts of a package. */
const PARTS = [
  (parts, random) => {
    delete parts[pick(random, Object.keys(parts))]
  },
  (parts, random) => {
    const names = Object.keys(parts)
    parts[pick(random, names)] = parts[pick(random, names)]
  },
  (parts, random) => {
    const name = pick(random, Object.keys(parts))
    parts[name] = pick(random, BYTES)(parts[name], random)
  },
  ...Array.from({ length: 6 }, () => (parts, random) => {
    const name = pick(
      random,
      Object.keys(parts).filter((part) => /\.(?:xml|rels)$/.test(part)),
    )
    if (name) parts[name] = strToU8(pick(random, XML)(strFromU8(parts[name]), random))
  }),
]

const mutatePackage = (bytes, random) => {
  const parts = unzipSync(bytes)
  for (let count = 1 + below(random, 3); count > 0; count--)
    if (Object.keys(parts).length > 0) pick(random, PARTS)(parts, random)
  return zipSync(parts, { level: 1 })
}

const latin1 = {
  decode: (bytes) => Buffer.from(bytes).toString('latin1'),
  encode: (text) => new Uint8Array(Buffer.from(text, 'latin1')),
}

/** PDF objects as text: numbers, references, keys, streams. */
const PDF = [
  (text, random) => replaceOne(text, /\b\d+\b/g, random, () => pick(random, NUMBERS)),
  (text, random) => replaceOne(text, /\b\d+ \d+ R\b/g, random, () => `${1 + below(random, 60)} 0 R`),
  (text, random) =>
    replaceOne(text, /\/[A-Z][A-Za-z]+/g, random, () =>
      pick(random, ['/Kids', '/Parent', '/Length', '/Prev', '/Contents', '/JS', '/Filter']),
    ),
  (text, random) => replaceOne(text, /endobj|endstream|stream|xref|trailer|obj/g, random, () => ''),
  (text, random) => replaceOne(text, /<<[^<>]*>>/g, random, (part) => part.repeat(1 + below(random, 400))),
  (text, random) =>
    replaceOne(text, /\[[^[\]]*\]/g, random, (part) => '['.repeat(1 + below(random, 2000)) + part),
]

const TEXT = [
  (text, random) => {
    const at = below(random, text.length)
    return text.slice(0, at) + pick(random, WORDS) + text.slice(at)
  },
  (text, random) => {
    const lines = text.split('\n')
    const [from, to] = spanIn(random, lines.length, 40)
    return [...lines.slice(0, to), ...lines.slice(from)].join('\n')
  },
  (text, random) => {
    const lines = text.split('\n')
    lines.splice(below(random, lines.length), 1 + below(random, 10))
    return lines.join('\n')
  },
  (text, random) => replaceOne(text, /\d+/g, random, () => pick(random, NUMBERS)),
  (text, random) =>
    replaceOne(text, /[\u4e00-\u9fff]+/g, random, (word) => word.repeat(1 + below(random, 300))),
]

const isZip = (bytes) => bytes[0] === 0x50 && bytes[1] === 0x4b
const isPdf = (bytes) => latin1.decode(bytes.subarray(0, 5)) === '%PDF-'

const byMeaning = (bytes, random) => {
  if (isZip(bytes)) return mutatePackage(bytes, random)
  if (isPdf(bytes)) return latin1.encode(pick(random, PDF)(latin1.decode(bytes), random))
  return strToU8(pick(random, TEXT)(strFromU8(bytes), random))
}

/** One mutation of a file: two of three times by what it means, else as bytes. */
export const mutate = (bytes, random) =>
  random() < 0.67 ? byMeaning(bytes, random) : pick(random, BYTES)(bytes, random)
