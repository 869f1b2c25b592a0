import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 计分的证书须写明名称、级别和颁发机构 */
export const certificateUnclear = phraseRule({
  id: 'certificate-unclear',
  title: {
    zh: '计分的证书须写明名称、级别和颁发机构',
    en: 'Scored certificates need name, grade and issuer',
  },
  severity: 'clarification',
  sources: [article('mof-order-87', '第五十五条')],
  outcome: 'review',
  message: {
    zh: '{count} 处计分的证书、学历没有写明颁发机构、级别或专业：{found}。',
    en: '{count} scored certificates or degrees lack issuer, grade or field: {found}.',
  },
  suggestion: {
    zh: '写明证书全称、级别（及以上）、专业和颁发机构，并接受同等证书。',
    en: 'Give full name, grade (or above), field and issuer, and accept equivalents.',
  },
  zones: ['scoring'],
  phrases: [
    /((?:具有|持有|取得|具备|获得|提供)[^。；;，,\n]{0,24}(?:工程师|社会工作师|咨询师|管理师|架构师|审计师|规划师|会计师|经济师|Professional|ITIL|CDCP|CISP|CISAW|PMP|CISA|CISE)[^。；;\n]{0,24})/g,
    /((?:工信部|工业和信息化部|行政机关或事业单位)[^。；;，,\n]{0,6}颁发的[^。；;，,\n]{2,40})/g,
    /((?:硕士|博士|本科|大专)(?:研究生)?(?:[（(]?(?:或|及)?以上[）)]?)?(?:及以上)?(?:学历|学位)[^。；;\n]{0,16}得\s{0,2}[0-9])/g,
    /(等级\s{0,2}AAA(?!\+|及以上|或以上)[^。；;，,\n]{0,10})/g,
    /(人员的?相关证书[^。；;，,\n]{0,8})/g,
    /((?:“|《)[^”》\n]{2,24}(?:产品)?认证证书(?:”|》))/g,
    /((?:中级|高级|初级)(?:[（(]或以上[）)]|及以上)?[\u4e00-\u9fff]{2,10}(?:资格)?证书)/g,
  ],
})
