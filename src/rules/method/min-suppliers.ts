import { article } from '../../law/articles.ts'
import type { AnyRule, Message, Rule } from '../model.ts'
import { phraseRule } from '../phrase.ts'
import { inMethod, isCategory, isOrder87, isTenderingLaw } from './conditions.ts'
import { NAMES } from './words.ts'

type Few = Pick<Rule, 'id' | 'sources'> & {
  readonly name: Message
  readonly outcome: 'failed' | 'review'
  readonly when: NonNullable<Parameters<typeof phraseRule>[0]['when']>
}

/** Words by which a procedure goes on with fewer than three. */
const GOES_ON =
  /((?:不足|少于|只有|仅有)\s{0,2}(?:[123]|[一两二三])\s{0,2}[家个][^。；;\n]{0,14}(?:继续|照常|仍可|也可|可直接)[^。；;\n]{0,8}(?:开标|评标|评审|采购|磋商|谈判|询价|进行))/g
/** Words by which it only ends with fewer than two. */
const ENDS_BELOW_TWO =
  /((?:不足|少于|低于)\s{0,2}(?:2|[两二])\s{0,2}[家个][^。；;\n]{0,16}(?:废标|重新(?:招标|采购)|终止|不得开标|流标))/g
/** Exceptions that the law knows. */
const EXCEPTION =
  /批准|同意|财政|购买服务|科研|成果转化|特殊|除外|第二十七条|变更|改为|转为|改用|有效投标|否决/

/** Makes a rule on the fewest suppliers of a method. */
const fewRule = ({ id, name, sources, outcome, when }: Few): AnyRule =>
  phraseRule({
    id,
    title: {
      zh: `${name.zh}：供应商不足3家的不得继续`,
      en: `${name.en}: fewer than three suppliers end the procedure`,
    },
    severity: 'clarification',
    sources,
    outcome,
    when,
    message: {
      zh: '{count} 处允许不足 3 家时继续：{found}。',
      en: '{count} clauses let the procedure go on with fewer than three: {found}.',
    },
    suggestion: {
      zh: '写明不足3家的不得开标、应废标或终止；例外须有法定情形。',
      en: 'Say that fewer than three end the procedure; exceptions need a legal ground.',
    },
    phrases: [GOES_ON, ENDS_BELOW_TWO],
    unless: EXCEPTION,
  })

/** 供应商家数 */
export const minSuppliers: readonly AnyRule[] = [
  fewRule({
    id: 'gp-min-three-tender',
    name: NAMES.tender,
    sources: [article('mof-order-87', '第四十三条、第四十四条'), article('procurement-law', '第三十六条')],
    outcome: 'failed',
    when: isOrder87,
  }),
  fewRule({
    id: 'gp-negotiation-min-three',
    name: NAMES.negotiation,
    sources: [article('mof-order-74', '第二十七条、第三十七条')],
    outcome: 'review',
    when: inMethod('government-procurement', 'competitive-negotiation'),
  }),
  fewRule({
    id: 'gp-inquiry-min-three',
    name: NAMES.inquiry,
    sources: [article('mof-order-74', '第五十条')],
    outcome: 'failed',
    when: inMethod('government-procurement', 'inquiry'),
  }),
  fewRule({
    id: 'gp-consultation-min-suppliers',
    name: NAMES.consultation,
    sources: [article('consultation-supplement', '正文第二段')],
    outcome: 'review',
    when: (evidence) =>
      inMethod('government-procurement', 'competitive-consultation')(evidence) &&
      isCategory('goods', 'works')(evidence),
  }),
  fewRule({
    id: 'tl-min-three',
    name: NAMES.tenderingLaw,
    sources: [article('tendering-law', '第二十八条'), article('tendering-regulation', '第四十四条')],
    outcome: 'failed',
    when: isTenderingLaw,
  }),
]
