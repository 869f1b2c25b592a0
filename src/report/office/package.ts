import { pack } from '../../zip/zip.ts'
import { element, part, text, type Xml } from './xml.ts'

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What one part refers to; `type` is the last word of the relationship's type. */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
  /** True for an address outside the file. */
  readonly external?: boolean
}

/** One part of an Office file (OOXML package). */
export interface OfficePart {
  readonly name: string
  readonly contentType: string
  readonly root: Xml
  readonly relationships?: readonly Relationship[]
}

/** A relationships part. */
export const relationshipsXml = (relationships: readonly Relationship[]): Xml =>
  element(
    'Relationships',
    { xmlns: RELATIONSHIPS },
    relationships.map(({ id, type, target, external }) =>
      element('Relationship', {
        Id: id,
        Type: type.includes('/') ? type : `${OFFICE}/${type}`,
        Target: target,
        TargetMode: external && 'External',
      }),
    ),
  )

const relationshipsName = (name: string): string => name.replace(/([^/]*)$/, '_rels/$1.rels')

const CORE_TYPE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

const core = (title: string): OfficePart => ({
  name: 'docProps/core.xml',
  contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  root: element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('dc:title', {}, text(title)),
    element('dc:creator', {}, text('bidlint')),
  ),
})

/**
 * Packs the parts of an Office file; `main` is the part that the package is about. The properties hold the title and
 * no dates, so the same parts give the same bytes.
 */
export const packOffice = (title: string, main: OfficePart, others: readonly OfficePart[]): Uint8Array => {
  const parts = [main, ...others, core(title)]
  const types = element(
    'Types',
    { xmlns: CONTENT_TYPES },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    parts.map(({ name, contentType }) =>
      element('Override', { PartName: `/${name}`, ContentType: contentType }),
    ),
  )
  const roots = relationshipsXml([
    { id: 'rId1', type: 'officeDocument', target: main.name },
    { id: 'rId2', type: CORE_TYPE, target: 'docProps/core.xml' },
  ])
  return pack({
    '[Content_Types].xml': part(types),
    '_rels/.rels': part(roots),
    ...Object.fromEntries(parts.map(({ name, root }) => [name, part(root)])),
    ...Object.fromEntries(
      parts
        .filter(({ relationships = [] }) => relationships.length > 0)
        .map(({ name, relationships = [] }) => [
          relationshipsName(name),
          part(relationshipsXml(relationships)),
        ]),
    ),
  })
}
