import type { SourceDocument } from '../model.ts'

export const readText = (_bytes: Uint8Array, name: string, format: 'markdown' | 'text'): SourceDocument => ({
  file: name,
  format,
  pages: null,
  blocks: [],
  furniture: [],
  outline: [],
  notices: [],
})
