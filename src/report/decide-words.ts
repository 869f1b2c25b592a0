import type { CardReport, CardSectionId, CardVerdict, DecisionCard, QuestionId } from '../planning/model.ts'
import type { Lang } from './messages.ts'

/** How many lines of each part a page has room for; JSON has all. */
export const CARD_LINES: Readonly<Record<CardSectionId, number>> = {
  project: 3,
  admission: 8,
  supply: 4,
  technology: 8,
  evaluation: 3,
  performance: 5,
  documents: 5,
  invalidation: 7,
  points: 9,
}

/** How many answers of each question. */
export const ANSWER_LINES = 3

/** Words of the decision card. */
export const DECIDE_WORDS = {
  zh: {
    title: '投标决策卡',
    sections: {
      project: '更正与澄清',
      admission: '准入',
      supply: '供货',
      technology: '技术（★、▲）',
      evaluation: '评审',
      performance: '履约',
      documents: '文件',
      invalidation: '废标风险',
      points: '得分',
    } satisfies Record<CardSectionId, string>,
    questions: {
      motive: '采购动机',
      decider: '决策人',
      process: '决策流程',
      needs: '需求',
      rivals: '竞争对手',
      budget: '预算',
      timetable: '时间表',
    } satisfies Record<QuestionId, string>,
    project: '项目',
    sevenQuestions: '商机评估七问',
    toAsk: '待问',
    more: (count: number) => `另有 ${count} 条`,
    verdict: (verdict: CardVerdict, { all, negative, unknown }: DecisionCard['hard']) =>
      ({
        blocked: `准入和★要求 ${all} 条：${negative} 条目前不满足，补齐之前不宜投标；另有 ${unknown} 条需人工核对。`,
        check: `准入和★要求 ${all} 条：没有发现不满足的，${unknown} 条需人工核对。`,
        clear: `准入和★要求 ${all} 条：均有产品与资信库的资料支持。`,
        unknown: `未提供产品与资信库，准入和★要求 ${all} 条须逐条核对（加上 --catalogue 可自动对照）。`,
      })[verdict],
    decision: '结论',
    choices: ['投标', '有条件投标', '不投标'],
    sign: '签字／日期',
    fit: { positive: '优于', none: '满足', negative: '不满足', unknown: '待核' },
    note: '引文均为招标文件原文；本卡只依据文件文字，扫描件和图片须人工核对。',
  },
  en: {
    title: 'Bid decision card',
    sections: {
      project: 'Addenda',
      admission: 'Admission',
      supply: 'Supply',
      technology: 'Technology (★, ▲)',
      evaluation: 'Evaluation',
      performance: 'Performance',
      documents: 'Documents',
      invalidation: 'Rejection risks',
      points: 'Points',
    } satisfies Record<CardSectionId, string>,
    questions: {
      motive: 'Motive',
      decider: 'Decision maker',
      process: 'Process',
      needs: 'Needs',
      rivals: 'Rivals',
      budget: 'Budget',
      timetable: 'Timetable',
    } satisfies Record<QuestionId, string>,
    project: 'Project',
    sevenQuestions: 'Seven questions',
    toAsk: 'To ask',
    more: (count: number) => `${count} more`,
    verdict: (verdict: CardVerdict, { all, negative, unknown }: DecisionCard['hard']) =>
      ({
        blocked: `${all} admission and ★ requirements: ${negative} not met, better no bid before they are; ${unknown} to check.`,
        check: `${all} admission and ★ requirements: none found unmet, ${unknown} to check.`,
        clear: `${all} admission and ★ requirements: all supported by the catalogue.`,
        unknown: `No catalogue was given: ${all} admission and ★ requirements to check (or add --catalogue).`,
      })[verdict],
    decision: 'Decision',
    choices: ['Bid', 'Bid on conditions', 'No bid'],
    sign: 'Signature / date',
    fit: { positive: 'better', none: 'met', negative: 'not met', unknown: 'to check' },
    note: 'Quotes are the tender’s own words. Based on text alone; scans and pictures need a person.',
  },
} as const satisfies Record<Lang, unknown>

/** Parts of the card that have lines, each cut to the room on the page with what is left out counted. */
export const sectionsShown = ({ card }: CardReport) =>
  card.sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ id, lines }) => ({
      id,
      lines: lines.slice(0, CARD_LINES[id]),
      more: Math.max(0, lines.length - CARD_LINES[id]),
    }))
