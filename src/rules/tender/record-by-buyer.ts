import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 业绩、奖项不得限定地区、行业或业主 */
export const recordByBuyer = phraseRule({
  id: 'ban-region-industry-record',
  title: {
    zh: '业绩、奖项不得限定地区、行业或业主',
    en: 'Track records must not be bound to a region, trade or buyer',
  },
  severity: 'clarification',
  sources: [article('procurement-regulation', '第二十条第（四）项')],
  outcome: 'review',
  message: {
    zh: '{count} 处业绩或奖项限定了地区、行业、业主类型：{found}。',
    en: '{count} track records or awards are bound to a region, trade or kind of buyer: {found}.',
  },
  suggestion: {
    zh: '按标的功能或内容描述同类，不限地区、行业和业主。',
    en: 'Describe likeness by function or content, without region, trade or buyer.',
  },
  zones: ['scoring', 'qualification', 'general'],
  // 须知前附表 sets qualifications in its rows; prose of the instructions speaks of the law.
  where: ({ zone, passage }) => zone !== 'general' || passage.cell !== undefined,
  phrases: [
    /((?:本[省市区县]|省内|市内|[\u4e00-\u9fff]{2}(?:省|市)(?:内|范围内))[^。；;\n]{0,14}(?:业绩|案例|项目经验|荣誉|奖项|奖))/g,
    /((?:学校|高校|院校|中小学|教育(?:行业|系统)?|医院|医疗(?:行业|机构|卫生)|三甲医院|政务(?:行业|类)?|政府(?:类|部门|机关)?|党政机关|国家机关|事业单位|公安|军队|部队|金融|银行|电力|国企|央企|烟草|轨道交通|机场)(?:行业|系统|类|单位|项目)?[^。；;\n]{0,16}(?:业绩|案例|项目经验))/g,
    /((?:公共安全视频监控|[\u4e00-\u9fff]{2,8}行业)[^。；;\n]{0,12}(?:业绩|案例))/g,
    /((?:为|向)[^。；;，,\n]{0,4}(?:省级|市级|区级|县级|国家级|央企|国企|政府|机关)[^。；;，,\n]{0,10}(?:提供|承担|实施)[^。；;，,\n]{0,12}(?:服务|供货|项目))/g,
    /(与(?:本)?采购人(?:有过)?(?:合作|签订)[^。；;\n]{0,16})/g,
    /((?:获得|具有|获)[^。；;\n]{0,10}(?:省级|市级|区级|县级)[^。；;\n]{0,14}(?:奖|荣誉|表彰|称号)[^。；;\n]{0,8})/g,
  ],
  unless: /不限(?:地区|行业)|不作为/,
})
