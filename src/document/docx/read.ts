import type { SourceDocument } from '../model.ts'

export const readDocx = async (_bytes: Uint8Array, name: string): Promise<SourceDocument> => ({
  file: name,
  format: 'docx',
  pages: null,
  blocks: [],
  furniture: [],
  outline: [],
  notices: [],
})
