import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 认证范围、证书名称不应限定过细 */
export const certificateScope = phraseRule({
  id: 'certificate-scope-restrictive',
  title: {
    zh: '认证范围、证书名称不应限定过细',
    en: 'Scopes and names of certificates must not be too narrow',
  },
  severity: 'clarification',
  sources: [
    article('procurement-regulation', '第二十条第（二）项'),
    article('procurement-regulation', '第二十条第（八）项'),
  ],
  outcome: 'review',
  message: {
    zh: '{count} 处限定认证范围、认证单元或知识产权名称：{found}。',
    en: '{count} places narrow the scope or name of a certificate: {found}.',
  },
  suggestion: {
    zh: '按认证类别描述，允许相当的范围和名称。',
    en: 'Describe the kind of certificate and accept equivalent scopes and names.',
  },
  zones: ['scoring', 'technical', 'qualification'],
  where: ({ text }) => /认证|证书|著作权|专利|软著/.test(text),
  phrases: [
    /((?:认证|证书|覆盖|产品|平台|系统|软件)(?:范围|单元|产品范围|产品名称|名称)(?:及认证产品)?(?:均|都)?(?:须|需|应|必须|至少|中)?(?:同时)?(?:须|需|应|至少)?(?:包含|包括|含|涵盖|覆盖|为)[^。；;\n]{2,80})/g,
    /((?:需|须)?(?:含|包含|带有?)(?:有)?关键[字词][:：]?[^。；;\n]{0,30})/g,
    /((?:软件著作权|软著|专利)[^。；;\n]{0,12}(?:名称|登记名称)(?:须|需|应|中)?(?:包含|含|为|体现)[^。；;\n]{0,30})/g,
    /((?:[\u4e00-\u9fff]{2,10})(?:类)?(?:软件著作权|计算机软件著作权)(?:登记证书|证书)?)/g,
  ],
  unless: /经营范围|营业执照/,
})
