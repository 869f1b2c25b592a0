import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 尺寸须有单位和方向 */
export const missingUnits = phraseRule({
  id: 'value-or-unit-suspect',
  title: { zh: '数值须有单位，尺寸须有方向', en: 'Values need units, sizes need directions' },
  severity: 'clarification',
  sources: [article('requirement-measures', '第九条')],
  outcome: 'review',
  message: {
    zh: '{count} 处数值没有单位、尺寸方向不明，或数值与编号连写：{found}。',
    en: '{count} values lack units or directions, or run into a number: {found}.',
  },
  suggestion: {
    zh: '补单位，写明长、宽、高，核对数值。',
    en: 'Add units, name length, width and height, check the value.',
  },
  zones: ['technical', 'scoring'],
  phrases: [
    /(?<![0-9A-Za-z.*×])((?:[（(]?[WDHLφΦ]?[0-9]{2,5}(?:\/[0-9]{2,4})?\s{0,1}[WDHL]?\s{0,2}[*×xXＸ＊]\s{0,2}){1,2}[WDHL]?\s{0,1}(?:[0-9]{2,5}|L)\s{0,1}[WDHL]?)(?![0-9.*×xXWDHLa-z]|\s{0,2}[)）]?\s{0,2}(?:mm|cm|m|毫米|厘米|米|㎜|dpi|像素|线|@|点))/g,
    /((?:直径|边长|长度?|宽度?|高度?|深度?|厚度?)(?:为|有|约|[:：])?\s{0,2}[0-9]{3,5}(?:\/[0-9]{3,5}){0,4}(?=[\u4e00-\u9fff，,。；;、\s）)]|$))(?!\s{0,2}(?:毫米|厘米|米|公分|个|根|元|年|㎜|份))/g,
    /(?<![0-9WDHL*])([0-9]{3,5}[*×][0-9]{2,5}(?:\/[0-9]{2,4})?[WD]?[*×][0-9]{2,5}H)/g,
    /((?:吞吐量|带宽|速率|功率|扭矩|电压|电流|频率|容量|内存|硬盘|重量|长度|宽度|高度|深度|厚度|直径|面积|体积|容积|压力|温度|转速|流量|扬程|亮度|照度|噪声|噪音|距离|行程|时间|时长|寿命|里程|压实度|含水率|含量|浓度|强度|弯沉值|密度|电阻|电容|精度|探测深度)\s{0,2}(?:≥|≤|＞|＜|>|<|不[小大低高]于)\s{0,2}[0-9]{1,6}(?:\.[0-9]{1,3})?)(?=[，,；;。、\s]|$)/g,
    /((?:时限|期限|周期|工期|天数)(?:为|[:：])\s{0,2}[0-9]{1,4})(?=[。；;，,]|$)/g,
    /(色牢度[^。；;，,\n0-9]{0,8}[1-9][0-9]\s{0,2}级)/g,
    /^([0-9]{1,2}\.[0-9]{1,2}\s{0,1}(?:mm|cm|遍|道|层)[\u4e00-\u9fff，,]{1,12})/g,
  ],
  unless:
    /分辨率|像素|1080|720[pP]|1920|2160|4K|点阵|矩阵|端口|单位\s{0,1}[:：]?\s{0,1}(?:mm|毫米)|[（(]\s{0,1}(?:mm|毫米|单位)/,
  minded: false,
})
