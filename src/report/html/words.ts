import type { DecisionStatus } from '../../decisions/model.ts'
import type { MethodCondition } from '../../rules/conditions/model.ts'
import type { Deadline } from '../../rules/deadlines.ts'
import type { Lang } from '../messages.ts'

/** Words that only the page needs. */
export interface PageWords {
  readonly decide: string
  readonly decideHint: string
  readonly owner: string
  readonly comment: string
  readonly noStatus: string
  /** Of a finding; those of a clause are the statuses of coverage. */
  readonly findingStatuses: Readonly<Record<Extract<DecisionStatus, 'settled' | 'dismissed'>, string>>
  readonly byPerson: string
  readonly decisionStates: Readonly<Record<'changed' | 'gone', string>>
  readonly save: string
  readonly load: string
  readonly wrongFile: string
  readonly decided: (count: string) => string
  readonly closed: string
  readonly closedHint: string
  readonly allOwners: string
  readonly noOwner: string
  readonly allVolumes: string
  readonly timeline: string
  readonly noticeDay: string
  readonly bidDay: string
  readonly deadlines: Readonly<Record<Deadline['kind'], string>>
  readonly conditions: string
  readonly conditionsHint: string
  readonly conditionStatuses: Readonly<Record<MethodCondition['status'], string>>
  readonly conditionColumns: Readonly<Record<'topic' | 'required' | 'status' | 'stated', string>>
  readonly question: string
}

const zh: PageWords = {
  decide: '人工结论',
  decideHint: '只保存在这个浏览器中；“导出结论”后，下次审查用 --decisions 读入。',
  owner: '责任人',
  comment: '备注',
  noStatus: '（未定）',
  findingStatuses: { settled: '已处理', dismissed: '不是问题' },
  byPerson: '人工',
  decisionStates: { changed: '原文已变，请重新判断', gone: '已不在招标文件或问题中' },
  save: '导出结论',
  load: '读入结论',
  wrongFile: '这不是导出的结论文件。',
  decided: (count) => `已有 ${count} 条结论`,
  closed: '已处理',
  closedHint: '人工结论为“已处理”或“不是问题”',
  allOwners: '全部责任人',
  noOwner: '未分配',
  allVolumes: '全部分册',
  timeline: '时间安排',
  noticeDay: '公告',
  bidDay: '投标截止',
  deadlines: {
    tender: '提问截止（招标文件规定）',
    question: '提问截止',
    objection: '异议截止',
    challenge: '质疑截止',
  },
  conditions: '采购方式的法定条件',
  conditionsHint: '“无法判断”的，建议按所列问题询问采购人或代理机构。',
  conditionStatuses: { met: '符合', 'not-met': '不符合', unknown: '无法判断' },
  conditionColumns: { topic: '事项', required: '法律要求', status: '结论', stated: '招标文件' },
  question: '可以问',
}

const en: PageWords = {
  decide: 'Decision',
  decideHint:
    'Kept in this browser only; save the decisions and give them to the next review with --decisions.',
  owner: 'Owner',
  comment: 'Comment',
  noStatus: '(open)',
  findingStatuses: { settled: 'settled', dismissed: 'no fault' },
  byPerson: 'by a person',
  decisionStates: {
    changed: 'the text has changed: decide again',
    gone: 'no longer in the tender or the findings',
  },
  save: 'Save decisions',
  load: 'Load decisions',
  wrongFile: 'This is no file of decisions.',
  decided: (count) => `${count} decisions`,
  closed: 'Closed',
  closedHint: 'called settled or no fault by a person',
  allOwners: 'All owners',
  noOwner: 'no owner',
  allVolumes: 'All volumes',
  timeline: 'Dates',
  noticeDay: 'Notice',
  bidDay: 'Bids due',
  deadlines: {
    tender: 'Questions due (tender)',
    question: 'Questions due',
    objection: 'Objections due',
    challenge: 'Challenges due',
  },
  conditions: 'Legal conditions of the method',
  conditionsHint: 'Where it cannot be told, ask the purchaser or its agency the question given.',
  conditionStatuses: { met: 'met', 'not-met': 'not met', unknown: 'cannot be told' },
  conditionColumns: { topic: 'Matter', required: 'The law asks', status: 'Result', stated: 'The tender' },
  question: 'Ask',
}

/** Words of the page by language. */
export const pageWords: Readonly<Record<Lang, PageWords>> = { zh, en }
