import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 工艺不应照抄某一产品 */
export const processPointing = phraseRule({
  id: 'ban-spec-pointing',
  title: { zh: '工艺不应照抄某一产品', en: 'Process details must not copy one product' },
  severity: 'clarification',
  sources: [article('procurement-regulation', '第二十条第（三）项')],
  outcome: 'review',
  message: {
    zh: '{count} 处对制作工艺的规定过细，可能指向特定产品：{found}。',
    en: '{count} places prescribe the process in such detail that they may point at one product: {found}.',
  },
  suggestion: {
    zh: '改为对成品性能的要求，并核实至少三家能满足。',
    en: 'Ask for performance of the product and check that three makers can meet it.',
  },
  zones: ['technical'],
  phrases: [
    /((?:采用|具有|具备|搭载|配备|运用)[^。；;“”"\n]{0,10}[“"][^”"\n]{2,16}[”"](?:[和、及与][“"][^”"\n]{2,16}[”"])?[^。；;，,\n]{0,6}(?:技术|算法|引擎|架构|工艺|成像))/g,
    /((?:自研|自主研发|独有|专有|专利)(?:的)?\s{0,2}[A-Z][A-Za-z0-9-]{2,16}[^。；;，,\n]{0,16})/g,
    /(与[\u4e00-\u9fff]{2,8}\s{0,2}[A-Z][A-Za-z0-9-]{0,10}系列[^。；;，,\n]{0,6}(?:一致|相同|兼容|匹配))/g,
    /((?:经|用)?\s{0,2}[0-9一二三四五六七八九十]\s{0,2}(?:次|道|遍)(?:粗磨|细磨|底漆|打磨|面漆|喷涂|酸洗|磷化)[^。；;\n]{0,40}[0-9一二三四五六七八九十]\s{0,2}(?:次|道|遍)[^。；;\n]{0,20})/g,
  ],
})
