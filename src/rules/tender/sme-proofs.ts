import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 中小企业只凭声明函 */
export const smeProofs = phraseRule({
  id: 'sme-declaration-only',
  title: { zh: '中小企业只凭声明函', en: 'The SME declaration suffices' },
  severity: 'clarification',
  sources: [article('sme-measures', '第十一条')],
  outcome: 'review',
  message: {
    zh: '{count} 处在《中小企业声明函》之外另要证明：{found}。',
    en: '{count} places ask for proof beyond the SME declaration: {found}.',
  },
  suggestion: {
    zh: '删除声明函之外的证明要求。',
    en: 'Delete proofs beyond the declaration.',
  },
  zones: ['scoring', 'qualification', 'notice', 'general'],
  phrases: [
    /((?:小微企业名录|中小企业认定|企业规模(?:类型)?(?:认定|证明))[^。；;\n]{0,16}(?:截图|证明|证书|查询))/g,
  ],
})
