import type { SourceDocument } from '../document/model.ts'
import type { Review } from '../review.ts'

export const renderHtml = (
  review: Review,
  _documents: { readonly tender: readonly SourceDocument[]; readonly bid: readonly SourceDocument[] },
  _lang: 'zh' | 'en' = 'zh',
): string => `${review.findings.length}\n`
