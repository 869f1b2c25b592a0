/** A small PDF writer for tests: lengths in points, origin at the top left corner of the page. */

export interface PageSpec {
  readonly width?: number
  readonly height?: number
  /** Degrees clockwise, as in /Rotate. */
  readonly rotate?: number
  readonly content: readonly string[]
  readonly fields?: readonly FieldSpec[]
}

export interface FieldSpec {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** A text for a text field, a boolean for a check box. */
  readonly value: string | boolean
}

export interface PdfSpec {
  readonly pages: readonly PageSpec[]
  readonly bookmarks?: readonly { readonly title: string; readonly page: number }[]
  /** Asks for a password that nobody knows. */
  readonly locked?: boolean
}

export const A4 = { width: 595, height: 842 } as const

const hex = (text: string): string =>
  [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('')

const hexTitle = (text: string): string => `<feff${hex(text)}>`

/** Chinese text in STSong-Light, which is not embedded; ideographs are `size` wide, ASCII half as wide. */
export const text = (x: number, y: number, size: number, words: string, height: number = A4.height): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${height - y} Tm <${hex(words)}> Tj ET`

/** The same in a face whose name says bold. */
export const boldText = (x: number, y: number, size: number, words: string): string =>
  text(x, y, size, words).replace('/F1', '/F2')

/** Text that runs upwards (a quarter turn anticlockwise). */
export const upwardText = (x: number, y: number, size: number, words: string): string =>
  `BT /F1 ${size} Tf 0 1 -1 0 ${x} ${A4.height - y} Tm <${hex(words)}> Tj ET`

export const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `0.5 w ${x1} ${A4.height - y1} m ${x2} ${A4.height - y2} l S`

/** A filled rectangle, black unless `gray` says otherwise (1 is white). */
export const box = (x: number, y: number, width: number, height: number, gray = 0): string =>
  `${gray} g ${x} ${A4.height - y - height} ${width} ${height} re f 0 g`

/** The outline of a rectangle. */
export const frame = (x: number, y: number, width: number, height: number): string =>
  `0.5 w ${x} ${A4.height - y - height} ${width} ${height} re S`

/** All rules of a table with these column and row borders. */
export const grid = (xs: readonly number[], ys: readonly number[]): string[] => [
  ...ys.map((y) => line(xs[0]!, y, xs.at(-1)!, y)),
  ...xs.map((x) => line(x, ys[0]!, x, ys.at(-1)!)),
]

const FONT = (name: string) =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>] >>`

const fieldObject = (field: FieldSpec, height: number, look: number): string => {
  const rect = `[${field.x} ${height - field.y - field.height} ${field.x + field.width} ${height - field.y}]`
  const kind =
    typeof field.value === 'string'
      ? `/FT /Tx /V ${hexTitle(field.value)} /T (t${field.x}${field.y})`
      : `/FT /Btn /V /${field.value ? 'Yes' : 'Off'} /AS /${field.value ? 'Yes' : 'Off'} /T (b${field.x}${field.y}) /AP << /N << /Yes ${look} 0 R /Off ${look} 0 R >> >>`
  return `<< /Type /Annot /Subtype /Widget /Rect ${rect} ${kind} >>`
}

const LOCK = `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >>`

/** The bytes of a PDF file with a cross-reference table. */
export const buildPdf = ({ pages, bookmarks = [], locked = false }: PdfSpec): Uint8Array => {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const catalogue = add('')
  const tree = add('')
  const fonts = `<< /F1 ${add(FONT('STSong-Light'))} 0 R /F2 ${add(FONT('STSong-Light,Bold'))} 0 R >>`
  const look = add('<< /Type /XObject /Subtype /Form /BBox [0 0 12 12] /Length 0 >>\nstream\n\nendstream')
  const fieldIds: number[] = []
  const pageIds = pages.map((page) => {
    const { width = A4.width, height = A4.height, rotate = 0 } = page
    const stream = page.content.join('\n')
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
    const own = (page.fields ?? []).map((field) => add(fieldObject(field, height, look)))
    fieldIds.push(...own)
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font ${fonts} >> /Contents ${content} 0 R /Annots [${own.map((id) => `${id} 0 R`).join(' ')}] >>`,
    )
  })
  objects[tree - 1] =
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] >>`
  const root = objects.length + 1
  if (bookmarks.length > 0) {
    add(`<< /Type /Outlines /First ${root + 1} 0 R /Last ${root + bookmarks.length} 0 R >>`)
    bookmarks.forEach(({ title, page }, at) => {
      const next = at + 1 < bookmarks.length ? `/Next ${root + at + 2} 0 R` : ''
      add(`<< /Title ${hexTitle(title)} /Parent ${root} 0 R ${next} /Dest [${pageIds[page - 1]} 0 R /Fit] >>`)
    })
  }
  const outlines = bookmarks.length > 0 ? `/Outlines ${root} 0 R` : ''
  const form =
    fieldIds.length > 0 ? `/AcroForm << /Fields [${fieldIds.map((id) => `${id} 0 R`).join(' ')}] >>` : ''
  objects[catalogue - 1] = `<< /Type /Catalog /Pages ${tree} 0 R ${outlines} ${form} >>`
  const lock = locked ? `/Encrypt ${add(LOCK)} 0 R /ID [<00> <00>]` : ''
  let file = '%PDF-1.7\n'
  const offsets = objects.map((body, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `trailer << /Size ${objects.length + 1} /Root ${catalogue} 0 R ${lock} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
