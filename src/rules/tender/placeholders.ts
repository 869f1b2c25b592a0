import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 招标文件不得留空 */
export const placeholders = phraseRule({
  id: 'gp-doc-required-items',
  title: { zh: '招标文件不得留空', en: 'The tender must leave no blanks' },
  severity: 'clarification',
  sources: [article('mof-order-87', '第二十条'), 'tender'],
  outcome: 'review',
  message: {
    zh: '{count} 处没有填写、仍是占位符或二选一没有选定：{found}。',
    en: '{count} places are blank, placeholders or undecided options: {found}.',
  },
  suggestion: {
    zh: '填上内容，或删去不用的选项。',
    en: 'Fill them in, or delete unused options.',
  },
  phrases: [
    /([^。；;\n]{0,16}(?<![_＿][^\s_＿，,。；;]{0,12})[_＿]{2,}(?![_＿]|[^\s_＿，,。；;]{1,12}[_＿])[^。；;\n]{0,10})/g,
    /([^。；;\n]{0,16}【[\s\u3000]{0,12}[%％]?[\s\u3000]{0,6}】[^。；;\n]{0,8})/g,
    /([\u4e00-\u9fff：:]{2,12}[\s\u3000]{3,60}(?:[%％]|日(?!期)|天|个|项|万元|元(?!整)|年(?!度)|小时|业|人(?!民)))/g,
    /([^。；;\n]{0,12}[（(][\s\u3000]{3,}[）)])/g,
    /([\u4e00-\u9fff]{2,10}[，,、：:]?共(?:项|个|条|份)(?=[，,；;。]))/g,
    /([^。；;\n]{0,10}(?:扣|得|加)\s{0,2}[XxＸ]\s{0,2}(?:分|%))/g,
    /(序号\s{0,2}[XxＸ](?![a-zA-Z0-9])|(?<![A-Za-z0-9*])[*＊]{3,}(?![A-Za-z0-9*])[^。；;\n]{0,8}|[XxＸ]{2,8}(?=[年月日元万号个项%省市县公采]))/g,
    /((?:待定|待补充|待填|此处填写|TBD)(?!代))/g,
    /^((?:非|不)?[\u4e00-\u9fff]{2,8}\/(?:非|不)[\u4e00-\u9fff]{2,8})$/g,
    /([（(](?:是|否|是\/否|否\/是)[）)][^。；;\n]{0,20}[:：]\s{0,2}□)/g,
    /((?:19|20)[0-9]{2}年[\s\u3000]{2,12}月[\s\u3000]{1,12}日)/g,
  ],
  unless:
    /委托日期|日期\s{0,2}[:：]|[“"][^”"]{0,40}[*＊]{3}|签字|盖章|签名|[（(](?:盖|签|公)章|投标人名称|(?:致|被授权人|授权代表|法定代表人)\s{0,2}[:：]/,
  minded: false,
})
