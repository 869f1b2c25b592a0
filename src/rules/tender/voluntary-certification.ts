import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 技术要求不宜以自愿性认证为条件 */
export const voluntaryCertification = phraseRule({
  id: 'spec-voluntary-certification',
  title: {
    zh: '技术要求不宜以自愿性认证为条件',
    en: 'Specifications should not hang on voluntary certification',
  },
  severity: 'clarification',
  sources: [
    article('procurement-regulation', '第二十条第（二）项'),
    article('procurement-regulation', '第二十条第（八）项'),
  ],
  outcome: 'review',
  message: {
    zh: '{count} 处技术要求以自愿性认证、收录或指定机构认可为条件：{found}。',
    en: '{count} specifications hang on a voluntary certificate, listing or body: {found}.',
  },
  suggestion: {
    zh: '改为性能指标及检测报告；强制性认证除外。',
    en: 'Ask for values and test reports instead; mandatory certification is another matter.',
  },
  zones: ['technical'],
  where: ({ scored }) => !scored,
  phrases: [
    /((?:通过|获得|取得|具有|提供|经)(?![^。；;\n]{0,24}(?:CCC|3C|节能|环境标志|环保|强制|管理体系|食品))[^。；;\n]{2,24}认证证书)/g,
    /(经过[^。；;\n]{2,24}认证[，,][^。；;\n]{0,6}提供[^。；;\n]{0,20})/g,
    /(收(?:入|录)[^。；;\n]{0,14}(?:数据库|目录|名录)(?:中的)?(?:产品)?)/g,
    /((?:CQC\s?[0-9]{4,5}|SEFA|LEED|FSC|UL|GREENGUARD)[^。；;\n]{0,16}(?:认证|标准|级别))/g,
    /(CMMI\s{0,2}[0-9三四五]?\s{0,2}级?[^。；;\n]{0,20}|(?:国家)?高新技术企业(?:证书)?|专精特新[^。；;，,\n]{0,8})/g,
    /((?:持有|具有)[^。；;\n]{0,16}ISO\s?(?:9001|14001|45001)[^。；;\n]{0,12})/g,
  ],
  unless: /CCC|3C认证|强制性|进网许可|入网|型式批准|防爆/,
})
