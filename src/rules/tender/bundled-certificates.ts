import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得把多项证书、学历捆绑为一个得分门槛 */
export const bundledCertificates = phraseRule({
  id: 'excessive-threshold',
  title: {
    zh: '不得把多项证书、学历捆绑为一个得分门槛',
    en: 'Certificates must not be bundled into one threshold',
  },
  severity: 'points',
  sources: [article('procurement-regulation', '第二十条第（二）项'), article('mof-order-87', '第五十五条')],
  outcome: 'review',
  message: {
    zh: '{count} 处要求同时具有多项证书或条件，或数量要求过高：{found}。',
    en: '{count} places bundle several certificates or ask for too many: {found}.',
  },
  suggestion: {
    zh: '各项分别计分，数量与项目规模相称。',
    en: 'Score each item alone and keep numbers in proportion.',
  },
  where: ({ scored }) => scored,
  phrases: [
    /(同时(?:具有|具备|拥有|持有|取得|获得)[^。；;\n]{2,80}(?:证书?|资格|认证|职称|学历|资质))/g,
    /((?:本科|硕士|研究生|大专|专科)[^。；;，,\n]{0,12}学历[，,]?(?:且|并|同时)[^。；;\n]{0,12}(?:具有|具备|持有|取得)[^。；;\n]{0,40}(?:证|职称|资格))/g,
    /((?:大于等于|不少于|达到|≥|具有|获得|提供)\s{0,2}(?:[5-9]|[1-9][0-9])\s{0,2}(?:个|项|份|本|张)(?:及以上|以上|或以上)?[^。；;\n]{0,10}(?:得100分|满分|得\s{0,2}[0-9]{1,3}\s{0,2}分))/g,
  ],
})
