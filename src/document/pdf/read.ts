import type { SourceDocument } from '../model.ts'

export const readPdf = async (_bytes: Uint8Array, name: string): Promise<SourceDocument> => ({
  file: name,
  format: 'pdf',
  pages: null,
  blocks: [],
  furniture: [],
  outline: [],
  notices: [],
})
