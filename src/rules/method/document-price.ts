import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'
import { inMethod, mentions } from './conditions.ts'

/** The documents come as files, which cost nothing to make. */
const isElectronic = mentions(
  /(?:电子|网上|在线|平台|系统|网站)[^。；;\n]{0,24}(?:下载|获取|领取)|下载[^。；;\n]{0,12}文件/,
)

/** 采购文件的售价 */
export const documentPrice = phraseRule({
  id: 'gp-document-price',
  title: { zh: '电子采购文件应免费提供', en: 'Electronic documents are free' },
  severity: 'note',
  sources: [article('mof-order-87', '第二十四条'), article('fair-competition-notice', '第三部分')],
  outcome: 'review',
  when: (evidence) => inMethod('government-procurement')(evidence) && isElectronic(evidence),
  zones: ['notice', 'general', 'commercial', 'qualification'],
  message: {
    zh: '文件可在网上获取，仍收费：{found}。',
    en: 'The documents are had on line, yet they cost money: {found}.',
  },
  suggestion: {
    zh: '电子文件免费；纸质文件只收制作、邮寄成本。',
    en: 'Give files away; charge no more than the cost of paper.',
  },
  phrases: [
    /((?:(?:招标|采购|磋商|谈判|询价)文件)?(?:售价|工本费|文件费)[^。；;\n0-9]{0,14}(?:[1-9][0-9]{1,4})(?:\.00?)?\s{0,2}元)/g,
  ],
  unless: /图纸|押金|光盘|服务费/,
})
