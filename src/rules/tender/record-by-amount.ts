import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 业绩不宜设金额、数量门槛 */
export const recordByAmount = phraseRule({
  id: 'ban-contract-amount-threshold',
  title: {
    zh: '业绩不宜设金额、数量门槛',
    en: 'Track records should not have thresholds of amount or number',
  },
  severity: 'clarification',
  sources: [article('special-campaign-2025', '附件9相应项'), article('sme-measures', '第五条')],
  outcome: 'review',
  message: {
    zh: '{count} 处业绩设有合同金额、数量或采购方式门槛：{found}。',
    en: '{count} track records have a threshold of amount, number or method: {found}.',
  },
  suggestion: {
    zh: '删除金额门槛，或论证其与本项目规模相称。',
    en: 'Delete the threshold, or show that it fits the project.',
  },
  zones: ['scoring', 'qualification', 'general'],
  // 须知前附表 sets qualifications in its rows; prose of the instructions speaks of the law.
  where: ({ zone, passage }) => zone !== 'general' || passage.cell !== undefined,
  phrases: [
    /([0-9]{2,5}(?:\.[0-9])?\s{0,2}万元?(?:\s{0,2}[（(]含[)）])?(?:以上|及以上|或以上)[^。；;\n]{0,16}(?:业绩|合同|项目|案例|工程|供货|服务))/g,
    /((?:单项|单个|单份|累计)?合同(?:总)?(?:金额|额|价)[^。；;\n]{0,8}(?:不[低少小]于|达到?|超过|大于|≥|在)\s{0,2}(?:人民币)?\s{0,2}[0-9]{2,6}[^。；;\n]{0,8})/g,
    /(合同金额每(?:增加|超过|高)[^。；;\n]{1,20})/g,
    /(公开招标(?:方式)?(?:取得|中标|签订)的[^。；;\n]{0,10}(?:业绩|合同))/g,
  ],
  unless: /履约保证金|质保金|违约金|预付款/,
})
