import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 规模、财务、成立年限不得作资格或评分 */
export const scaleAndYears = phraseRule({
  id: 'ban-scale-and-years',
  title: {
    zh: '规模、财务、成立年限不得作资格或评分',
    en: 'Size, finances and years in business must not be conditions',
  },
  severity: 'clarification',
  sources: [
    article('mof-order-87', '第十七条'),
    article('sme-measures', '第五条'),
    article('fair-competition-notice', '第一部分第（四）项'),
  ],
  outcome: 'review',
  message: {
    zh: '{count} 处以规模、财务指标、年限或与其挂钩的等级设条件或计分：{found}。',
    en: '{count} places set conditions or points by size, finances or years: {found}.',
  },
  suggestion: {
    zh: '删除该条件；确需的履约能力按项目团队、设备等具体内容描述。',
    en: 'Delete it; describe needed capacity by team and equipment instead.',
  },
  zones: ['scoring', 'qualification', 'technical', 'commercial', 'notice', 'general'],
  // 须知前附表 sets qualifications in its rows; prose of the instructions speaks of the law.
  where: ({ zone, passage }) => zone !== 'general' || passage.cell !== undefined,
  phrases: [
    /(注册资[本金](?:金)?[^。；;\n]{0,12}(?:[0-9０-９一二三四五六七八九十百千]+[^。；;\n]{0,4}万|不[低少]于|以上|≥))/g,
    /((?:资产总额|净资产|总资产|营业收入|业务收入|经营收入|销售收入|销售额|营业额|年产值|主营业务收入|净利润|利润总额|纳税(?:总)?额|资产负债率|流动比率|速动比率|市场占有率)[^。；;\n]{0,16}(?:[0-9０-９]|不[低少高]于|以上|以下|≥|≤|为正|前[一二三四五十]))/g,
    /((?:成立|经营|从业|注册)(?:时间|年限)?(?:满|超过|不少于|不低于|达到?|须?在|≥)\s{0,2}(?:[0-9一二三四五六七八九十]{1,3}\s{0,2}年|(?:19|20)[0-9]{2}年[^。；;\n]{0,12}(?:以前|之前|前)))/g,
    /((?:成立|经营)\s{0,2}[0-9一二三四五六七八九十]{1,3}\s{0,2}(?:周年|年)(?:及?以上|或以上))/g,
    /((?:在册|在职|自有|现有|持证|注册)[\u4e00-\u9fff]{1,10}?(?:人数)?(?:不少于|达到?|超过|≥)?\s{0,2}[0-9]{2,4}\s{0,2}[人名](?:及?以上|或以上)?)/g,
    /((?:从业人员|员工(?:总数|人数)?|职工人数|在职人员)(?:不少于|超过|达到?|≥|在)\s{0,2}[0-9]{2,5}\s{0,2}人)/g,
    /(近[一二三两2-5]年?[^。；;\n]{0,6}(?:连续|持续)?(?:盈利|无亏损))/g,
    /([3-5][ＡA]级(?:社会组织|机构|企业|供应商|及以上|以上|的)?(?=[^。；;\n]{0,10}得\s{0,2}[0-9]))/g,
  ],
  unless:
    /投标人须知|(?:中小微型|小微|小型|微型|中型)企业|中小企业划型|划分标准|声明函|拟派|拟投入|项目(?:负责人|经理)|团队成员|工作(?:经验|经历|年限)|证书|不满|不足|未满|新成立/,
})
