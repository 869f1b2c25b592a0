import { zlibSync } from 'fflate'
import { withPdf } from '../../src/document/pdf/file.ts'

const SCALE = 300 / 72

/** A PDF of one page that is nothing but a picture of a page of another. */
export const scanOf = async (bytes: Uint8Array, page: number): Promise<Uint8Array> => {
  const image = await withPdf(bytes, 'original.pdf', async (pdf) => pdf.picture(page, SCALE)!)
  const packed = zlibSync(image.pixels)
  const [width, height] = [image.width / SCALE, image.height / SCALE]
  const contents = `q ${width} 0 0 ${height} 0 0 cm /P Do Q`
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>endobj
4 0 obj<</Length ${contents.length}>>stream
${contents}
endstream endobj
5 0 obj<</Type/XObject/Subtype/Image/Width ${image.width}/Height ${image.height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Length ${packed.length}>>stream
`
  const tail = '\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
  return new Uint8Array(Buffer.concat([Buffer.from(head), packed, Buffer.from(tail)]))
}
