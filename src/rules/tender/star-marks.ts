import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 写明无效后果的条款应标★ */
export const consequenceWithoutStar = phraseRule({
  id: 'consequence-without-star',
  title: {
    zh: '写明无效后果的条款应标为实质性要求',
    en: 'A clause that rejects bids must be marked as substantive',
  },
  severity: 'clarification',
  sources: [article('mof-order-87', '第二十条')],
  outcome: 'review',
  message: {
    zh: '{count} 处需求条款写明不满足即无效，却没有★等醒目标记：{found}。',
    en: '{count} requirements reject the bid but bear no mark: {found}.',
  },
  suggestion: { zh: '标★，或删去无效的后果。', en: 'Mark it, or drop the consequence.' },
  zones: ['technical', 'commercial'],
  where: ({ text, scored }) => !scored && !/[★☆*※◆●▲△]|实质性/.test(text),
  phrases: [
    /((?:必须|须|应)[^。；;\n]{2,60}(?:否则|不满足|不符合|未满足)[^。；;\n]{0,12}(?:视为未(?:实质性)?响应|投标无效|无效投标|无效响应|废标|否决|按无效))/g,
  ],
})

/** ★须标在可核验的要求上 */
export const starOnVague = phraseRule({
  id: 'star-on-vague',
  title: {
    zh: '★须标在可以核验的要求上',
    en: 'Substantive marks belong on what can be verified',
  },
  severity: 'clarification',
  sources: [article('mof-order-87', '第二十条'), article('requirement-measures', '第九条')],
  outcome: 'review',
  message: {
    zh: '{count} 处★条款的内容无法核验：{found}。',
    en: '{count} substantive clauses cannot be verified: {found}.',
  },
  suggestion: { zh: '改为可核验的指标，或去掉★。', en: 'State what can be verified, or drop the mark.' },
  zones: ['technical', 'commercial'],
  phrases: [
    /([★☆][^。；;\n]{0,24}(?:积极|热情|美观|大方|优质|良好|及时(?:响应|处理|到场)?(?=[，。；;、]|$)|尽量|尽可能|妥善|一流|先进|舒适)[^。；;\n]{0,12})/g,
  ],
})
