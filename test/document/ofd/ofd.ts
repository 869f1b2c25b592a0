import { strToU8, zipSync } from 'fflate'

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'

/** One line of text at (x, y) in millimetres. */
export const textAt = (x: number, y: number, words: string, size = 4, more = ''): string =>
  `<ofd:TextObject ID="1" Boundary="${x} ${y - size} 180 ${size * 1.4}" Font="1" Size="${size}" ${more}><ofd:TextCode X="0" Y="${size}" DeltaX="g ${[...words].length - 1} ${size}">${words}</ofd:TextCode></ofd:TextObject>`

/** A path in millimetres whose boundary is the page. */
export const pathOf = (data: string, more = ''): string =>
  `<ofd:PathObject ID="2" Boundary="0 0 210 297" ${more}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`

/** The rules of a grid. */
export const gridOf = (xs: readonly number[], ys: readonly number[]): string =>
  [
    ...ys.map((y) => pathOf(`M ${xs[0]} ${y} L ${xs.at(-1)} ${y}`)),
    ...xs.map((x) => pathOf(`M ${x} ${ys[0]} L ${x} ${ys.at(-1)}`)),
  ].join('')

interface More {
  /** Objects of a template that all pages show. */
  readonly template?: string
  readonly outline?: string
  readonly files?: Readonly<Record<string, string>>
  /** Pages listed and not in the package. */
  readonly missing?: number
}

/** An OFD file whose pages hold these objects. */
export const ofdOf = (pages: readonly string[], more: More = {}): Uint8Array => {
  const { template, outline = '', files = {}, missing = 0 } = more
  const layer = (objects: string) => `<ofd:Content><ofd:Layer ID="9">${objects}</ofd:Layer></ofd:Content>`
  const list = Array.from(
    { length: pages.length + missing },
    (_, at) => `<ofd:Page ID="${at + 11}" BaseLoc="Pages/Page_${at}/Content.xml"/>`,
  )
  const parts: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${NAMESPACE} Version="1.0"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>${template ? '<ofd:TemplatePage ID="5" BaseLoc="Tpls/Tpl_0/Content.xml"/>' : ''}</ofd:CommonData><ofd:Pages>${list.join('')}</ofd:Pages>${outline}</ofd:Document>`,
    'Doc_0/PublicRes.xml': `<ofd:Res ${NAMESPACE}><ofd:Fonts><ofd:Font ID="1" FontName="宋体"/><ofd:Font ID="2" FontName="黑体"/></ofd:Fonts></ofd:Res>`,
    ...(template
      ? { 'Doc_0/Tpls/Tpl_0/Content.xml': `<ofd:Page ${NAMESPACE}>${layer(template)}</ofd:Page>` }
      : {}),
    ...files,
  }
  for (const [at, objects] of pages.entries())
    parts[`Doc_0/Pages/Page_${at}/Content.xml`] =
      `<ofd:Page ${NAMESPACE}>${template ? '<ofd:Template TemplateID="5"/>' : ''}${layer(objects)}</ofd:Page>`
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}
