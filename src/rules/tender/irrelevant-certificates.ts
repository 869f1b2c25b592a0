import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 评审因素须与质量和履约相关 */
export const irrelevantCertificates = phraseRule({
  id: 'score-irrelevant-certificate',
  title: { zh: '评审因素须与质量和履约相关', en: 'Scored certificates must relate to quality' },
  severity: 'points',
  sources: [article('mof-order-87', '第五十五条'), article('procurement-regulation', '第二十条第（二）项')],
  outcome: 'review',
  message: {
    zh: '{count} 处以与货物、服务质量关联不强的证书、荣誉或能力计分或作要求：{found}。',
    en: '{count} places score or ask for certificates and honours with little bearing on quality: {found}.',
  },
  suggestion: {
    zh: '核实其与本项目质量的对应关系；不能说明的删除。',
    en: 'Show how each bears on quality, or delete it.',
  },
  zones: ['scoring', 'qualification'],
  phrases: [
    /((?:SA\s?8000|社会责任)[^。；;\n]{0,24}(?:认证|证书|体系))/g,
    /((?:企业标准(?:化)?(?:体系|管理)|标准化(?:良好行为|管理体系))[^。；;\n]{0,40}(?:认证|证书|AAAA?))/g,
    /((?:履约能力|企业质量信用|质量信用|企业信用|信用等级|资信等级|企业诚信|诚信经营|诚信(?:企业|单位|供应商))[^。；;\n]{0,24}(?:证|认证|评价|AAA?级?|等级))/g,
    /((?:售后服务|商品售后)[^。；;\n]{0,16}(?:认证|五星|[三四五]星|评价)[^。；;\n]{0,10})/g,
    /(守合同重信用|重合同守信用|重质量守信用|3[.·]15[^。；;\n]{0,10}|质量服务诚信|(?:优秀|优质|诚信|先进)(?:供应商|服务商|企业)(?:证书|称号)?|知名品牌|著名商标|驰名商标|名牌产品|中国名牌|消费者信得过)/g,
    /((?:两化融合|知识产权管理体系|反贿赂|合规管理体系|企业诚信管理|碳足迹|碳中和|碳核查|绿色供应链|绿色工厂|品质验证|品牌评价|品牌认证|资产管理体系|能源管理体系|测量管理体系|业务连续性|(?:研发|创新|设计)[^。；;\n]{0,8}(?:评价|能力)|隐私信息管理|供应链安全管理)[^。；;\n]{0,20}(?:证书|认证|体系))/g,
    /((?:[\u4e00-\u9fff]{2}标准|品字标|领跑者|泰山品质|湾区)(?:认证|标识)(?:证书)?)/g,
    /((?:高新技术企业|专精特新|瞪羚|独角兽|企业技术中心|工程(?:技术)?研究中心|科技型中小企业|软件企业)[^。；;\n]{0,10}(?:证书?|认定|称号|企业)?)/g,
    /((?:CISA|审计师|国际注册)[^。；;\n]{0,20})/g,
    /((?:[\u4e00-\u9fff]{2}|[省市]长)质量奖|鲁班奖|詹天佑奖|[\u4e00-\u9fff]{2}杯奖?(?=[”"的、]))/g,
    /((?:科学|科技|技术)(?:技术)?(?:进步|发明|成果)奖[^。；;\n]{0,10})/g,
  ],
  unless: /信用中国|中国政府采购网|信用信息|失信|声明函/,
})
