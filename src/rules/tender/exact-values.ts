import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 参数不应写成无偏差的固定值 */
export const exactValues = phraseRule({
  id: 'exact-value-no-tolerance',
  title: { zh: '参数不应写成无偏差的固定值', en: 'Values should not be exact without a tolerance' },
  severity: 'clarification',
  sources: [
    article('procurement-regulation', '第二十条第（三）项'),
    article('requirement-measures', '第九条'),
  ],
  outcome: 'review',
  message: {
    zh: '{count} 处参数写成固定值，没有≥、≤、±或允许偏差：{found}。',
    en: '{count} values are exact, with no comparator or tolerance: {found}.',
  },
  suggestion: {
    zh: '改为“≥”“≤”区间或写明允许偏差（如±5%）。',
    en: 'Use ≥, ≤ or a tolerance such as ±5 %.',
  },
  zones: ['technical'],
  where: ({ scored }) => !scored,
  phrases: [
    /(?<![0-9A-Za-z.*×])((?:[LWHDΦφΦ]?\s{0,1}[0-9]{2,5}(?:\.[0-9])?\s{0,1}(?:mm|cm|m)?\s{0,1}[WDHL]?\s{0,2}[*×xXＸ＊]\s{0,2}){1,3}[WDHLφ]?\s{0,1}[0-9]{2,5}(?:\.[0-9])?\s{0,1}[WDHL]?\s{0,1}(?:mm|cm|毫米|厘米|㎜)?)(?![0-9.*×xX])/g,
    /((?:[\u4e00-\u9fff（）()/]{2,16})(?:[:：]|为|可?达|采用|是|=|＝)?\s{0,2}-?[0-9]{1,6}(?:\.[0-9]{1,3})?\s{0,2}(?:mm|cm|kg|KG|kW|W|V|mA|A|MPa|[dD][Bb][mM]?|MHz|GHz|Hz|°|℃|英寸|寸|万次|lx|lm|cd\/m²|g\/m²|g\/㎡|nits?|N|N·m|mAh|μm|um|L|mL|ml|升|吨|GB|TB|Gbps|Mbps|rpm|r\/min|dpi|毫米|厘米|公斤|千克|瓦|伏|座|匹|立方米|m³)(?![A-Za-z0-9]))/g,
    /((?<![0-9.])[0-9]{1,5}\s{0,1}(?:核|GB|TB|MB)\s{0,1}(?:CPU|[\u4e00-\u9fff]{2,4}))(?=[、，,；;。]|$)/g,
    /([\u4e00-\u9fff]{1,8}\s{0,1}[0-9]{1,3}(?:\.[0-9])?\s{0,1}%[、，,+＋]\s{0,2}[\u4e00-\u9fff]{1,8}\s{0,1}[0-9]{1,3}(?:\.[0-9])?\s{0,1}%)/g,
    /([0-9]{1,3}(?:\.[0-9])?\s{0,1}%[\u4e00-\u9fff]{1,6}[、，,+＋]\s{0,2}[0-9]{1,3}(?:\.[0-9])?\s{0,1}%[\u4e00-\u9fff]{1,6})/g,
  ],
  unless: /±|允许|偏差|误差|公差|可定制|可选|可调|定制|根据现场|按(?:实际|现场)/,
  unlessBeside:
    /[≥≤＞＜><≧≦~～]|约|左右|不[小大低高少超得]|至少|最[大小高低](?=为|[:：])|以上|以下|以内|范围|分辨率|像素|[0-9]\s{0,2}[℃%A-Za-z]{0,3}\s{0,2}[-—–至到]\s{0,2}[0-9]/,
  minded: false,
})
