import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得以协会、商会证书奖项和信用等级作条件 */
export const associationCertificates = phraseRule({
  id: 'ban-association-cert',
  title: { zh: '不得以协会、商会证书奖项和信用等级作条件', en: 'No certificates or awards of associations' },
  severity: 'clarification',
  sources: [
    article('special-campaign-2025', '附件9相应项'),
    article('procurement-regulation', '第二十条第（八）项'),
  ],
  outcome: 'review',
  message: {
    zh: '{count} 处以协会、商会、学会颁发的证书奖项计分或作条件：{found}。',
    en: '{count} places reward certificates or awards of associations: {found}.',
  },
  suggestion: {
    zh: '删除，或改为由国家认可机构颁发的相关认证。',
    en: 'Delete it, or use certification by accredited bodies.',
  },
  zones: ['scoring', 'qualification', 'technical'],
  phrases: [
    /((?:行业)?(?:协会|商会|学会|联合会|促进会)[^。；;\n]{0,10}(?:颁发|授予|评定|认定|出具|会员)[^。；;\n]{0,24})/g,
    /(AAA?级?(?:企业)?(?:信用|资信|诚信)[^。；;\n]{0,16})/g,
  ],
})
