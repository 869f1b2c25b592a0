import { createRequire } from 'node:module'

/** The functions of PDFium that the reader calls, by their C names; pointers and handles are numbers. */
export interface PdfiumCalls {
  malloc(size: number): number
  free(pointer: number): void
  FPDF_LoadMemDocument(data: number, size: number, password: number): number
  FPDF_GetLastError(): number
  FPDF_DocumentHasValidCrossReferenceTable(document: number): number
  FPDF_GetPageCount(document: number): number
  FPDF_CloseDocument(document: number): void
  FPDF_GetMetaText(document: number, tag: number, buffer: number, size: number): number
  FPDF_LoadPage(document: number, index: number): number
  FPDF_ClosePage(page: number): void
  FPDFBitmap_CreateEx(width: number, height: number, format: number, scan: number, stride: number): number
  FPDFBitmap_FillRect(
    bitmap: number,
    x: number,
    y: number,
    width: number,
    height: number,
    colour: number,
  ): void
  FPDFBitmap_GetBuffer(bitmap: number): number
  FPDFBitmap_GetStride(bitmap: number): number
  FPDFBitmap_Destroy(bitmap: number): void
  FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
    rotation: number,
    flags: number,
  ): void
  FPDF_GetPageBoundingBox(page: number, rect: number): number
  FPDFPage_GetRotation(page: number): number
  FPDFText_LoadPage(page: number): number
  FPDFText_ClosePage(textPage: number): void
  FPDFText_CountChars(textPage: number): number
  FPDFText_GetUnicode(textPage: number, index: number): number
  FPDFText_GetTextObject(textPage: number, index: number): number
  FPDFText_GetLooseCharBox(textPage: number, index: number, rect: number): number
  FPDFText_GetCharOrigin(textPage: number, index: number, x: number, y: number): number
  FPDFText_GetFontSize(textPage: number, index: number): number
  FPDFText_GetMatrix(textPage: number, index: number, matrix: number): number
  FPDFTextObj_GetTextRenderMode(object: number): number
  FPDFTextObj_GetFont(object: number): number
  FPDFFont_GetBaseFontName(font: number, buffer: number, size: number): number
  FPDFPage_CountObjects(page: number): number
  FPDFPage_GetObject(page: number, index: number): number
  FPDFFormObj_CountObjects(form: number): number
  FPDFFormObj_GetObject(form: number, index: number): number
  FPDFPageObj_GetType(object: number): number
  FPDFPageObj_GetMatrix(object: number, matrix: number): number
  FPDFPageObj_GetFillColor(object: number, r: number, g: number, b: number, a: number): number
  FPDFPageObj_GetStrokeColor(object: number, r: number, g: number, b: number, a: number): number
  FPDFPath_GetDrawMode(path: number, fill: number, stroke: number): number
  FPDFPath_CountSegments(path: number): number
  FPDFPath_GetPathSegment(path: number, index: number): number
  FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number
  FPDFPathSegment_GetType(segment: number): number
  FPDFPathSegment_GetClose(segment: number): number
  FPDF_GetFormType(document: number): number
  PDFiumExt_OpenFormFillInfo(): number
  PDFiumExt_InitFormFillEnvironment(document: number, info: number): number
  PDFiumExt_ExitFormFillEnvironment(form: number): void
  PDFiumExt_CloseFormFillInfo(info: number): void
  FORM_OnAfterLoadPage(page: number, form: number): void
  FORM_OnBeforeClosePage(page: number, form: number): void
  FPDFPage_GetAnnotCount(page: number): number
  FPDFPage_GetAnnot(page: number, index: number): number
  FPDFPage_CloseAnnot(annotation: number): void
  FPDFAnnot_GetSubtype(annotation: number): number
  FPDFAnnot_GetRect(annotation: number, rect: number): number
  FPDFAnnot_GetFormFieldType(form: number, annotation: number): number
  FPDFAnnot_GetFormFieldValue(form: number, annotation: number, buffer: number, size: number): number
  FPDFAnnot_IsChecked(form: number, annotation: number): number
  FPDFPage_CreateAnnot(page: number, subtype: number): number
  FPDFAnnot_AppendAttachmentPoints(annotation: number, quad: number): number
  FPDFAnnot_SetRect(annotation: number, rect: number): number
  FPDFAnnot_SetColor(annotation: number, type: number, r: number, g: number, b: number, a: number): number
  FPDFAnnot_SetFlags(annotation: number, flags: number): number
  FPDFAnnot_SetStringValue(annotation: number, key: number, value: number): number
  PDFiumExt_OpenFileWriter(): number
  FPDF_SaveAsCopy(document: number, writer: number, flags: number): number
  PDFiumExt_GetFileWriterSize(writer: number): number
  PDFiumExt_GetFileWriterData(writer: number, buffer: number, size: number): number
  PDFiumExt_CloseFileWriter(writer: number): void
  FPDFBookmark_GetFirstChild(document: number, bookmark: number): number
  FPDFBookmark_GetNextSibling(document: number, bookmark: number): number
  FPDFBookmark_GetTitle(bookmark: number, buffer: number, size: number): number
  FPDFBookmark_GetDest(document: number, bookmark: number): number
  FPDFBookmark_GetAction(bookmark: number): number
  FPDFAction_GetDest(document: number, action: number): number
  FPDFDest_GetDestPageIndex(document: number, destination: number): number
}

/** A running PDFium: its functions, and views of its memory that follow when it grows. */
export interface Pdfium {
  readonly call: PdfiumCalls
  readonly bytes: () => Uint8Array
  readonly int32: () => Int32Array
  readonly float32: () => Float32Array
  readonly float64: () => Float64Array
}

/** Emscripten's views of the memory, replaced whenever it grows. */
interface Heap {
  readonly HEAPU8: Uint8Array
  readonly HEAP32: Int32Array
  readonly HEAPF32: Float32Array
  readonly HEAPF64: Float64Array
}

/** A view that is fetched anew once its memory has grown, which leaves the old one empty. */
const following = <T extends { readonly length: number }>(view: () => T): (() => T) => {
  let last = view()
  return () => {
    if (last.length === 0) last = view()
    return last
  }
}

const start = async (): Promise<Pdfium> => {
  const { init } = await import('@embedpdf/pdfium')
  const wasmFile = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')
  const { pdfium: module, PDFiumExt_Init } = await init({
    locateFile: () => wasmFile,
    // What it has to say of a damaged file comes as an error too.
    print: () => {},
    printErr: () => {},
  })
  PDFiumExt_Init()
  const pdfium = module as unknown as Heap & { wasmExports: PdfiumCalls }
  return {
    // V8 looks a prototype's properties up faster than those of so large an object.
    call: Object.create(pdfium.wasmExports) as PdfiumCalls,
    bytes: following(() => pdfium.HEAPU8),
    int32: following(() => pdfium.HEAP32),
    float32: following(() => pdfium.HEAPF32),
    float64: following(() => pdfium.HEAPF64),
  }
}

let running: Promise<Pdfium> | null = null

/**
 * PDFium, started on first use. The WebAssembly file is found beside the installed package
 * (Node's own resolution, from source and from `dist/` alike) and read from disk: no network.
 */
export const startPdfium = (): Promise<Pdfium> => {
  running ??= start()
  return running
}

/** Lets go of a PDFium that has trapped: its memory can't be trusted again. */
export const dropPdfium = (): void => {
  running = null
}
