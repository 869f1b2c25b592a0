import { defineRule } from '../define.ts'
import { type Proposal, proposalOf } from './proposal.ts'

const SUMMARY = /摘要|概述|综述|概要|总述|引言|前言|导读|理解|概况|总体|要点|亮点/

/** 方案摘要 */
export const proposalSummary = defineRule<Proposal>({
  id: 'bid-proposal-summary',
  title: { zh: '方案应有摘要或概述页', en: 'A proposal should open with a summary' },
  severity: 'note',
  sources: ['tender'],
  messages: {
    review: {
      zh: '方案部分共 {count} 节，没有摘要、概述或项目理解一节。',
      en: 'The proposal has {count} sections and none that sums it up.',
    },
  },
  suggestion: {
    zh: '在方案开头用一页写清客户的需求、我方的方案、价值和优势。',
    en: 'Say on one page at the start what the customer needs, what you offer, its value and what sets it apart.',
  },
  select: ({ bid }) => {
    const proposal = proposalOf(bid)
    return proposal ? [proposal] : []
  },
  check: ({ sections, first }) =>
    sections.some(({ section }) => SUMMARY.test(section.title))
      ? { outcome: 'passed' }
      : { outcome: 'review', values: { count: sections.length }, citations: [first.place] },
})
