import { phraseRule } from '../phrase.ts'

/** 不公平的条款 */
export const unfairClauses = phraseRule({
  id: 'practice-final-interpretation',
  title: { zh: '不公平的条款', en: 'Unfair clauses' },
  severity: 'note',
  sources: ['tender'],
  outcome: 'review',
  message: {
    zh: '{count} 处条款使一方权利义务失衡：{found}。',
    en: '{count} clauses are one-sided: {found}.',
  },
  suggestion: {
    zh: '删除或改为双方对等的约定。',
    en: 'Delete it, or make it mutual.',
  },
  zones: ['technical', 'commercial', 'general', 'contract', 'notice'],
  phrases: [
    /(最终解释权[^。；;\n]{0,16})/g,
    /((?:采购人|招标人|采购单位|甲方)(?:有权|可(?:以)?)(?:单方(?:面)?|随时|任意|自行){1,2}(?:调整|变更|修改|终止|解除|取消|增减)[^。；;\n]{0,24})/g,
    /((?:拒绝|否决)(?:任何|所有|全部)[^。；;\n]{0,12}投标[^。；;\n]{0,16}(?:无需|无须|不需|不作|不予)[^。；;\n]{0,6}(?:说明|解释)[^。；;\n]{0,6})/g,
    /((?:中标人|成交人|供应商|投标人|乙方)不(?:得|能)(?:对此)?(?:提出|有)(?:任何)?异议)/g,
    /((?:价格|单价|材料价|人工费)[^。；;\n]{0,14}(?:无论|不论)[^。；;\n]{0,12}(?:不(?:予|作|做|得)?(?:调整|调价)|均不))/g,
    /((?:采购人|招标人|甲方)[^。；;\n]{0,16}(?:不承担任何(?:责任|费用|违约责任)))/g,
    /((?:无条件(?:接受|服从|配合|同意))[^。；;\n]{0,24})/g,
  ],
  unless: /违约|逾期|违反|不符合|不合格|未按|未能|虚假|严重|拒不|不能履行|转包|擅自|不满意|不达标|问题/,
  minded: false,
})
