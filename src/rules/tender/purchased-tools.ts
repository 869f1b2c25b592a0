import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得要求购买指定软件、入会登记 */
export const purchasedTools = phraseRule({
  id: 'ban-registration-and-software',
  title: { zh: '不得要求购买指定软件、入会登记', en: 'No bought tools or memberships' },
  severity: 'clarification',
  sources: [article('fair-competition-notice', '第一部分第（三）、（五）项')],
  outcome: 'review',
  message: {
    zh: '{count} 处要求购买指定工具或先行登记入会：{found}。',
    en: '{count} clauses ask to buy a tool or to register first: {found}.',
  },
  suggestion: {
    zh: '删除，或改用免费工具。',
    en: 'Delete it, or use free tools.',
  },
  zones: ['notice', 'general', 'qualification'],
  phrases: [
    /((?:须|应|必须|需)(?:先)?购买[^。；;\n]{0,16}(?:软件|工具|加密锁|编制工具)[^。；;\n]{0,10})/g,
    /((?:须|应|必须|需)(?:先)?(?:加入|缴纳)[^。；;\n]{0,12}(?:协会|商会|会费)[^。；;\n]{0,10})/g,
  ],
})
