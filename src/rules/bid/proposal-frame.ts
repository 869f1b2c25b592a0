import { defineRule } from '../define.ts'
import type { Message } from '../model.ts'
import { type Proposal, proposalOf } from './proposal.ts'

/** What a reader of proposals looks for, with words that show that it is there. */
const ELEMENTS: readonly (readonly [zh: string, en: string, pattern: RegExp])[] = [
  ['客户', 'the customer', /客户|用户|采购人|招标人|业主|贵方|贵单位|甲方/],
  ['背景', 'background', /背景|现状|概况|概述|理解/],
  ['需求', 'needs', /需求|要求分析|痛点|难点|重点/],
  ['方案', 'the solution', /方案/],
  ['架构', 'architecture', /架构|总体设计|总体思路|技术路线|体系|框架/],
  ['软硬件与网络', 'hardware and network', /硬件|服务器|网络|设备|部署|环境|平台|工具/],
  ['服务与客户成功', 'services', /服务|培训|运维|售后|保障/],
  ['价值', 'value', /价值|效益|收益|效果|成效|提升|提高|降低|节约|节省/],
  ['案例', 'cases', /案例|业绩|同类项目|类似项目|成功经验/],
  ['差异化优势', 'what sets it apart', /优势|特点|特色|亮点|创新|先进|领先|独有|差异化|荣誉|实力|有利于/],
]
/** A proposal that lacks more than this follows another order. */
const MOST_MISSING = 3

interface Framed {
  readonly proposal: Proposal
  readonly missing: readonly (readonly [zh: string, en: string, pattern: RegExp])[]
}

const namesOf = (missing: Framed['missing']): Message => ({
  zh: missing.map(([zh]) => zh).join('、'),
  en: missing.map(([, en]) => en).join(', '),
})

/** 方案框架 */
export const proposalFrame = defineRule<Framed>({
  id: 'bid-proposal-frame',
  title: { zh: '方案应写全通常的内容', en: 'A proposal should cover the usual ground' },
  severity: 'note',
  sources: ['tender'],
  messages: {
    review: {
      zh: '方案中没有找到这些通常要写的内容：{missing}。',
      en: 'The proposal says nothing on: {missing}.',
    },
  },
  suggestion: {
    zh: '对照评分标准判断是否需要补写。',
    en: 'Check against the scoring whether it should.',
  },
  select: ({ bid }) => {
    const proposal = proposalOf(bid)
    if (!bid || !proposal) return []
    const everywhere = bid.sections.map(({ title }) => title).join('\n')
    const missing = ELEMENTS.filter(
      ([, , pattern]) => !pattern.test(proposal.text) && !pattern.test(everywhere),
    )
    return [{ proposal, missing }]
  },
  check: ({ proposal, missing }) =>
    missing.length === 0 || missing.length > MOST_MISSING
      ? { outcome: 'passed' }
      : { outcome: 'review', values: { missing: namesOf(missing) }, citations: [proposal.first.place] },
})
