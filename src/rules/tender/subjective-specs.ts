import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 技术要求不得用无法衡量的形容词 */
export const subjectiveSpecs = phraseRule({
  id: 'subjective-spec-wording',
  title: {
    zh: '技术要求不得用无法衡量的形容词',
    en: 'Specifications must not use adjectives nobody can measure',
  },
  severity: 'note',
  sources: [article('requirement-measures', '第九条')],
  outcome: 'review',
  message: {
    zh: '{count} 处技术要求用了主观或宣传性词语：{found}。',
    en: '{count} specifications use subjective or advertising words: {found}.',
  },
  suggestion: {
    zh: '改为可检测的指标，或删除。',
    en: 'Replace with measurable values, or delete.',
  },
  zones: ['technical'],
  where: ({ scored }) => !scored,
  phrases: [
    /((?:特种|国标|高级|选用|采用|均为)?优质(?!服务|工程|奖|供应商|完成|高效|的?服务)[\u4e00-\u9fffA-Za-z0-9#]{0,10})/g,
    /((?:造型|外观|外形|款式|色泽|设计)(?:时尚|美观|大方|精美|典雅|优美|高档|豪华|新颖|简洁)[\u4e00-\u9fff]{0,6})/g,
    /((?:时尚|高档|豪华|奢华|精美|一流|顶级|上乘|高品质|高性能|强大的?|卓越|精湛|完美|超强|极佳|领先|先进的?)(?!性(?:和|、|，))[\u4e00-\u9fff]{2,8})/g,
    /((?:外观|内饰|图像|画面|手感|形象|气质|口感|色泽|操作|做工|音质|线条|颜色|包装)[\u4e00-\u9fff]{0,4}(?:大方|美观|细腻|清晰|舒适|豪华|上乘|鲜亮|佳|精细|流畅|协调|饱满|亮丽)[\u4e00-\u9fff]{0,4})/g,
    /((?:舒适|耐用|稳定|美观|操控|实用|可靠|安全|适用)性(?:能)?(?:好|强|高|佳|优)(?!于|度))/g,
    /((?:热情|周到|新鲜|运行稳定可靠|稳定可靠|体验好|友好)(?=[，,、。；;]|$))/g,
    /((?:国际|国内|行业|业界|世界)(?:一流|领先|先进|知名|顶尖|顶级)[\u4e00-\u9fff]{0,6}|打造[\u4e00-\u9fff]{0,4}(?:精品|标杆|样板|一流)[\u4e00-\u9fff]{0,4})/g,
    /((?<!性能|接触|绝缘|通风|接地|密封|状态|状况)[\u4e00-\u9fff]{2}(?:精湛|过硬|时尚|舒适|新颖|考究|精良|上乘|优良|优异|良好|优美|挺括))(?=[，,、。；;]|$)/g,
    /(经验丰富|体现[^。；;，,\n]{2,16}(?:面貌|风貌|气质|形象))/g,
    /((?:经久耐用|美观大方|高端大气|舒适美观|高效(?=[一二三四五六七八九十四工数多节]))[\u4e00-\u9fff]{0,8})/g,
    /([（(]适合[\u4e00-\u9fff、]{2,24}使用[）)])/g,
  ],
  minded: false,
})
