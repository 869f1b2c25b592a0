import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得强制组成联合体 */
export const consortiumForced = phraseRule({
  id: 'consortium-forced',
  title: { zh: '不得强制组成联合体', en: 'No one must be made to form a consortium' },
  severity: 'clarification',
  sources: [article('tendering-law', '第三十一条'), article('procurement-law', '第二十四条')],
  outcome: 'failed',
  message: {
    zh: '{count} 处要求必须组成联合体：{found}。',
    en: '{count} clauses demand a consortium: {found}.',
  },
  suggestion: { zh: '改为可以组成联合体。', en: 'Allow consortia; do not demand them.' },
  zones: ['notice', 'general', 'qualification', 'scoring'],
  phrases: [
    /((?:必须|须|应当|只能)(?:以|由|与|采用)?[^。；;，,\n]{0,12}(?:组成|组建)联合体(?:投标|参加|的?(?:形式|方式)))/g,
  ],
  unless: /如|若|以联合体形式参加|联合体各方|分包|中小企业|小微/,
})

/** 同类资质按较低等级认定 */
export const consortiumGrade = phraseRule({
  id: 'consortium-lower-grade',
  title: {
    zh: '联合体同类资质按较低等级认定',
    en: 'Of like qualifications in a consortium the lower counts',
  },
  severity: 'clarification',
  sources: [article('procurement-regulation', '第二十二条'), article('tendering-law', '第三十一条')],
  outcome: 'failed',
  message: {
    zh: '{count} 处把联合体资质按较高等级认定：{found}。',
    en: '{count} clauses take the higher grade in a consortium: {found}.',
  },
  suggestion: { zh: '按资质等级较低的一方认定。', en: 'Take the lower grade.' },
  phrases: [
    /(联合体[^。；;\n]{0,50}(?:按|以|就)[^。；;，,\n]{0,12}(?:较高|最高)(?:的)?(?:单位|一方|等级|成员|资质))/g,
  ],
})
