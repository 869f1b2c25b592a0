import type { Pdfium } from './pdfium.ts'
import type { GreyImage } from './recognise.ts'

/** FPDFBitmap_Gray: one byte a pixel. */
const GREY = 1
const WHITE = 0xffffffff
const WITH_ANNOTATIONS = 1
/** A poster at 300 dots an inch would fill the memory. */
const MOST_PIXELS = 40_000_000

/** A page of PDFium drawn at `scale` pixels a point; null where it is too large. */
export const drawPage = (
  { call, bytes }: Pdfium,
  page: number,
  scale: number,
  extent: { readonly width: number; readonly height: number },
): GreyImage | null => {
  const width = Math.round(extent.width * scale)
  const height = Math.round(extent.height * scale)
  if (width < 1 || height < 1 || width * height > MOST_PIXELS) return null
  const bitmap = call.FPDFBitmap_CreateEx(width, height, GREY, 0, 0)
  if (bitmap === 0) return null
  call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
  call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS)
  const start = call.FPDFBitmap_GetBuffer(bitmap)
  const stride = call.FPDFBitmap_GetStride(bitmap)
  const pixels = new Uint8Array(width * height)
  for (let row = 0; row < height; row++)
    pixels.set(bytes().subarray(start + row * stride, start + row * stride + width), row * width)
  call.FPDFBitmap_Destroy(bitmap)
  return { width, height, pixels }
}
