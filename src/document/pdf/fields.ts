import type { Glyph } from './page.ts'
import type { Pdfium } from './pdfium.ts'
import { rectOf, type Space } from './space.ts'

const WIDGET = 20
const CHECK_BOX = 2
const RADIO_BUTTON = 3
const PUSH_BUTTON = 1
const VALUE_BYTES = 1 << 16
const USUAL_SIZE = 10.5

const fieldValue = (pdfium: Pdfium, form: number, annotation: number): string => {
  const { call } = pdfium
  const type = call.FPDFAnnot_GetFormFieldType(form, annotation)
  if (type === CHECK_BOX || type === RADIO_BUTTON)
    return call.FPDFAnnot_IsChecked(form, annotation) ? '☑' : '☐'
  if (type <= PUSH_BUTTON) return ''
  const size = Math.min(call.FPDFAnnot_GetFormFieldValue(form, annotation, 0, 0), VALUE_BYTES)
  if (size <= 2) return ''
  const buffer = call.malloc(size)
  call.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, size)
  const value = new TextDecoder('utf-16le').decode(pdfium.bytes().slice(buffer, buffer + size - 2))
  call.free(buffer)
  return value
}

/**
 * The values of the form fields of a page (表单域), which the text layer lacks; check boxes as ☑ or ☐.
 * `scratch` points at 16 free bytes.
 */
export const readFields = (
  pdfium: Pdfium,
  form: number,
  page: number,
  space: Space,
  scratch: number,
): Glyph[] => {
  const { call } = pdfium
  const fields: Glyph[] = []
  call.FORM_OnAfterLoadPage(page, form)
  const count = call.FPDFPage_GetAnnotCount(page)
  for (let index = 0; index < count; index++) {
    const annotation = call.FPDFPage_GetAnnot(page, index)
    const text =
      call.FPDFAnnot_GetSubtype(annotation) === WIDGET ? fieldValue(pdfium, form, annotation).trim() : ''
    if (text !== '') {
      call.FPDFAnnot_GetRect(annotation, scratch)
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = pdfium.float32().subarray(scratch >> 2, (scratch >> 2) + 4)
      const box = rectOf(space, x1, y1, x2, y2)
      const size = Math.min(box.bottom - box.top, USUAL_SIZE)
      const baseline = (box.top + box.bottom) / 2 + size * 0.35
      fields.push({ text, ...box, baseline, size, bold: false, turn: 0 })
    }
    call.FPDFPage_CloseAnnot(annotation)
  }
  call.FORM_OnBeforeClosePage(page, form)
  return fields
}
