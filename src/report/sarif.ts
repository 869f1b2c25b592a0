import type { Citation } from '../document/citation.ts'
import type { Review } from '../review.ts'
import type { Finding, Severity } from '../rules/model.ts'
import { type Lang, messages } from './messages.ts'
import { placeOf } from './place.ts'
import { basisOf } from './sheets/findings.ts'
import { SEVERITIES, summarize } from './summary.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  rejection: 'error',
  points: 'warning',
  clarification: 'note',
  note: 'note',
}

export interface SarifOptions {
  /** Default: zh. */
  readonly lang?: Lang
  readonly version?: string
  /** Titles of rules by their ids. */
  readonly titles?: ReadonlyMap<string, string>
}

/** A file's name as a relative reference. */
const uriOf = (file: string): string => file.split(/[\\/]/).map(encodeURIComponent).join('/')

/** 100 is the most costly. */
const rankOf = ({ severity, outcome }: Finding): number =>
  100 - SEVERITIES.indexOf(severity) * 25 - (outcome === 'failed' ? 0 : 10)

const locationOf = (citation: Citation, lang: Lang) => {
  const { side, file, page, path, block, row, cell, quote } = citation
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) } },
    ...(path.length > 0
      ? { logicalLocations: [{ name: path.at(-1), fullyQualifiedName: path.join(' / ') }] }
      : {}),
    message: { text: `${placeOf(citation, messages[lang])}：${quote}` },
    properties: {
      side,
      block,
      ...(page === null ? {} : { page }),
      ...(row === undefined ? {} : { row }),
      ...(cell === undefined ? {} : { cell }),
    },
  }
}

/** The bid's places come first: there the fault is mended. Words of laws and catalogues are no files of this run. */
const placesOf = ({
  citations,
}: Finding): { readonly own: readonly Citation[]; readonly related: readonly Citation[] } => {
  const bid = citations.filter(({ side, file }) => side === 'bid' && file !== '')
  const tender = citations.filter(({ side, file }) => side === 'tender' && file !== '')
  return bid.length > 0 ? { own: bid, related: tender } : { own: tender, related: [] }
}

/** The standard wants each related location once. */
const unique = <T>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]

const resultOf = (finding: Finding, ruleIndex: number, lang: Lang) => {
  const { id, ruleId, severity, outcome, message, suggestion, requirementId, scoringItemId } = finding
  const { own, related } = placesOf(finding)
  const [first, ...others] = own
  const relatedLocations = unique([...others, ...related].map((citation) => locationOf(citation, lang)))
  return {
    ruleId,
    ruleIndex,
    // What a person must look at is no failure yet; the standard leaves such results without a level.
    ...(outcome === 'failed' ? { kind: 'fail', level: LEVELS[severity] } : { kind: 'review', level: 'none' }),
    rank: rankOf(finding),
    message: { text: `${message} ${messages[lang].suggestion}：${suggestion}` },
    locations: first ? [locationOf(first, lang)] : [],
    ...(relatedLocations.length > 0 ? { relatedLocations } : {}),
    partialFingerprints: { 'bidlintFinding/v1': id },
    properties: {
      severity,
      ...(requirementId === null ? {} : { requirementId }),
      ...(scoringItemId === null ? {} : { scoringItemId }),
    },
  }
}

const ruleOf = (finding: Finding, titles: ReadonlyMap<string, string> | undefined) => {
  const { ruleId, severity, suggestion } = finding
  const title = titles?.get(ruleId)
  return {
    id: ruleId,
    ...(title === undefined ? {} : { shortDescription: { text: title } }),
    help: { text: suggestion },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { severity, basis: basisOf(finding) },
  }
}

/** The findings as SARIF 2.1.0, for tools that show results of checks. The same review gives the same bytes. */
export const renderSarif = (review: Review, options: SarifOptions = {}): string => {
  const { lang = 'zh', version, titles } = options
  const { findings } = summarize(review, messages[lang])
  const firsts = new Map<string, Finding>()
  for (const finding of findings) if (!firsts.has(finding.ruleId)) firsts.set(finding.ruleId, finding)
  const ids = [...firsts.keys()]
  const files = [...review.tender.files, ...(review.bid?.volumes.map(({ file }) => file) ?? [])]
  const run = {
    tool: {
      driver: {
        name: 'bidlint',
        ...(version === undefined ? {} : { version }),
        rules: [...firsts.values()].map((finding) => ruleOf(finding, titles)),
      },
    },
    language: lang === 'zh' ? 'zh-CN' : 'en-US',
    columnKind: 'utf16CodeUnits',
    artifacts: unique(files).map((file) => ({ location: { uri: uriOf(file) } })),
    results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.ruleId), lang)),
  }
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
}
