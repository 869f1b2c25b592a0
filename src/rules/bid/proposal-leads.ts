import type { BidSection } from '../../bid/model.ts'
import { defineRule } from '../define.ts'
import { proposalOf } from './proposal.ts'

/** Share of the chapters with a lead from which on one without is a slip. */
const USUAL = 0.6
const LEAST_LEADS = 3

interface Leads {
  readonly withLead: readonly BidSection[]
  readonly without: readonly BidSection[]
}

/** 章节导语: words between the title of a chapter and that of its first sub-chapter. */
export const proposalLeads = defineRule<Leads>({
  id: 'bid-proposal-leads',
  title: { zh: '方案各章应有导语', en: 'Chapters of a proposal should begin with a lead' },
  severity: 'note',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '其他各章标题下有导语，{titles} 没有，直接进入下一级标题。',
      en: 'The other chapters begin with a lead; {titles} go straight to their first sub-title.',
    },
  },
  suggestion: {
    zh: '在章节标题下用一两句话说明本章回答哪些要求、结论是什么。',
    en: 'Say in a sentence or two what the chapter answers and concludes.',
  },
  select: ({ bid }) => {
    const chapters = (proposalOf(bid)?.sections ?? [])
      .map(({ section }) => section)
      .filter(({ level, end, deepEnd }) => level <= 2 && deepEnd > end)
    const withLead = chapters.filter(({ start, end }) => end > start)
    const without = chapters.filter(({ start, end }) => end === start)
    return chapters.length > 0 ? [{ withLead, without }] : []
  },
  check: ({ withLead, without }) => {
    const isUsual =
      withLead.length >= LEAST_LEADS && withLead.length / (withLead.length + without.length) >= USUAL
    return isUsual && without.length > 0
      ? {
          outcome: 'failed',
          values: { titles: without.map(({ title }) => `“${title}”`).join('、') },
          citations: without.map(({ place }) => place),
        }
      : { outcome: 'passed' }
  },
})
