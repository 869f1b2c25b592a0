import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得要求厂家授权、承诺或盖章 */
export const manufacturerBacking = phraseRule({
  id: 'ban-manufacturer-authorization',
  title: { zh: '不得要求厂家授权、承诺或盖章', en: 'Manufacturer backing must not be asked for' },
  severity: 'clarification',
  sources: [article('mof-order-87', '第十七条')],
  outcome: 'review',
  message: {
    zh: '{count} 处要求制造商授权、承诺、证明或盖章：{found}。',
    en: '{count} places ask for the manufacturer’s authorisation, promise or seal: {found}.',
  },
  suggestion: {
    zh: '非进口货物删除该要求，改由投标人承诺。',
    en: 'Delete it for goods that are not imported; let the bidder promise.',
  },
  zones: ['scoring', 'qualification', 'technical', 'commercial', 'notice', 'general'],
  phrases: [
    /((?:生产)?(?:厂家|厂商|制造商|原厂|原厂商|生产企业|品牌商)(?:针对本项目)?(?:的|出具的?|提供的?|盖章的?)?[^。；;、\n]{0,24}(?:授权(?:书|函|委托书|证明)|(?:售后|质保|服务|保修)[^。；;、\n]{0,6}承诺(?:书|函)?|承诺函|证明函|保修函))/g,
    /((?:原厂|厂家|厂商|制造商)针对本项目的?授权)(?=[。；;，,\n]|$)/g,
    /((?:加盖|盖|须有)(?:投标人(?:或|及|和)|生产)?(?:厂家|厂商|制造商|原厂|原厂商|生产企业)(?:的)?(?:公章|印章|鲜章|红章)?)/g,
    /((?:原厂|厂家)(?:[一二三]级)?(?:代理|授权|质保|售后服务承诺|工程师认证))/g,
    /((?:一级|省级|区域|总|指定)代理(?:商|证书?|资格))/g,
  ],
  unless: /进口产品|进口货物|中标后|供货时|交货时|验收时|法定代表人授权/,
})
