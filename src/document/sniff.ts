/** Tells the format from the bytes. */
export const sniffFormat = (
  bytes: Uint8Array,
): 'docx' | 'pdf' | 'markdown' | 'text' | 'empty' | 'ole' | 'zip' | 'unknown' => {
  if (bytes.length === 0) return 'empty'
  if (bytes[0] === 0x25 && bytes[1] === 0x50) return 'pdf'
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'docx'
  return 'text'
}
