import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 评分标准须量化，与评审因素对应 */
export const subjectiveGrades = phraseRule({
  id: 'gp-score-quantified',
  title: { zh: '评分标准须量化，与评审因素对应', en: 'Scoring criteria must be quantified' },
  severity: 'points',
  sources: [article('procurement-regulation', '第三十四条'), article('mof-order-87', '第五十五条')],
  outcome: 'review',
  message: {
    zh: '{count} 处评分标准只用等级或形容词分档，没有可以核对的判断标准：{found}。',
    en: '{count} scoring criteria grade by adjectives without a verifiable standard: {found}.',
  },
  suggestion: {
    zh: '改为可核对的指标（有无、数量、数值区间），写明每档的具体内容。',
    en: 'State verifiable indicators for each grade: presence, counts, ranges.',
  },
  where: ({ scored }) => scored,
  phrases: [
    /(?:评[价为]|评审|等级)?为?[“"]?(优秀?|良好?)[”"]?(?:的|者)?[，,]?(?:得|加|计|[:：])\s{0,2}[0-9]/g,
    /((?:较为?|非常|十分|比较|基本|不够?|很)?(?:合理|完整|完善|全面|详细|详尽|科学|可行|清晰|具体|先进|优异|美观|齐全|充分|到位|明确|深入|准确|强|好|差|一般|突出|优秀|可靠|成熟|欠缺|丰富))(?:性[强高好]|的|、|，|,|且|并)[^。；;\n]{0,40}?得\s{0,2}[0-9]/g,
    /(横向比较|横向对比|综合比较|酌情(?:打分|给分|加分|评分)|自由裁量|由评委(?:自行|独立)?打分|根据(?:其|各自)?优劣)/g,
    /(进一步评审|综合(?:评审|评价|评议|评分|打分))(?:法)?[：:，,。；;]/g,
    /评(?:价|审|分)?为?[“"]?(优[、,，/]?良[、,，/]?中[、,，/]?差)/g,
    /((?:评价|档次|等级)为?[“"]?[优良中差][”"]?)/g,
    /((?:安装|施工|实施|服务|供货|进度|设计|售后|应急|培训)[^。；;\n]{0,12}(?:方案|安排|计划|措施)(?:和效果图)?)[^。；;\n]{0,24}(?:包括|包含)但不(?:仅)?限于/g,
    /(图纸不详细|材料不清晰|描述不清|(?:美观|美观度|优异|优良|无明显异味)(?:性)?(?=[，,、等情]))/g,
    /(进行(?:横向|综合|主观)?(?:评审|评价|打分|评分|比较))[^。；;\n]{0,30}(?:优|良好|好)/g,
  ],
  unless: /综合评分法|低价优先/,
})
