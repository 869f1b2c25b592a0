import type { Deadline } from '../../rules/deadlines.ts'
import type { Lang } from '../messages.ts'

/** Words of the sheets beyond those that all reports share. */
export interface SheetWords {
  readonly sheets: Readonly<
    Record<
      'overview' | 'findings' | 'requirements' | 'scoring' | 'forms' | 'dates' | 'fit' | 'notices' | 'lists',
      string
    >
  >
  readonly columns: Readonly<
    Record<
      | 'number'
      | 'item'
      | 'content'
      | 'place'
      | 'severity'
      | 'outcome'
      | 'finding'
      | 'suggestion'
      | 'tenderWords'
      | 'tenderPlace'
      | 'bidWords'
      | 'bidPlace'
      | 'morePlaces'
      | 'basis'
      | 'rule'
      | 'requirement'
      | 'mark'
      | 'kind'
      | 'lot'
      | 'status'
      | 'reason'
      | 'volume'
      | 'findings'
      | 'owner'
      | 'work'
      | 'comment'
      | 'id'
      | 'category'
      | 'path'
      | 'maxPoints'
      | 'criteria'
      | 'form'
      | 'pages'
      | 'signed'
      | 'sealed'
      | 'date'
      | 'event'
      | 'state'
      | 'deviation'
      | 'required'
      | 'offered'
      | 'evidence'
      | 'count'
      | 'certain'
      | 'open'
      | 'subjective'
      | 'pending'
      | 'lost'
      | 'missing',
      string
    >
  >
  /** 处理状态 */
  readonly work: readonly string[]
  readonly done: readonly string[]
  readonly owners: string
  readonly verdict: string
  readonly toSheet: string
  readonly validUntil: (name: string) => string
  readonly bidValidUntil: (days: number) => string
  readonly beforeDeadline: string
  readonly noDate: string
  readonly deadlines: Readonly<Record<Exclude<Deadline['kind'], 'tender'>, string>>
  readonly estimate: string
  readonly range: (low: number, high: number, most: number) => string
}

const zh: SheetWords = {
  sheets: {
    overview: '概览',
    findings: '问题',
    requirements: '逐条对照',
    scoring: '评分',
    forms: '格式与组成',
    dates: '日期',
    fit: '需求匹配',
    notices: '读取说明',
    lists: '选项',
  },
  columns: {
    number: '序号',
    item: '项目',
    content: '内容',
    place: '出处',
    severity: '后果',
    outcome: '判断',
    finding: '问题',
    suggestion: '建议',
    tenderWords: '招标文件原文',
    tenderPlace: '招标文件位置',
    bidWords: '投标文件原文',
    bidPlace: '投标文件位置',
    morePlaces: '另有几处',
    basis: '依据',
    rule: '规则',
    requirement: '招标要求',
    mark: '标记',
    kind: '类别',
    lot: '采购包',
    status: '应答情况',
    reason: '理由',
    volume: '分册',
    findings: '问题',
    owner: '负责人',
    work: '处理状态',
    comment: '备注',
    id: '编号',
    category: '类别',
    path: '评分大类',
    maxPoints: '满分',
    criteria: '评分标准',
    form: '文件、格式',
    pages: '页码',
    signed: '已签字',
    sealed: '已盖章',
    date: '时间',
    event: '事项',
    state: '说明',
    deviation: '偏离',
    required: '要求',
    offered: '具备',
    evidence: '依据',
    count: '数量',
    certain: '已得',
    open: '待补',
    subjective: '主观',
    pending: '待定',
    lost: '失分',
    missing: '待补什么、写到哪里',
  },
  work: ['待处理', '处理中', '已完成', '不处理'],
  done: ['是', '否', '不适用'],
  owners: '负责人',
  verdict: '结论',
  toSheet: '查看',
  validUntil: (name) => `证书有效期至：${name}`,
  bidValidUntil: (days) => `投标有效期 ${days} 天届满（自投标截止日起算）`,
  beforeDeadline: '早于投标截止日',
  noDate: '未载明',
  deadlines: {
    question: '提问、要求澄清的截止日',
    objection: '提出异议的截止日',
    challenge: '提出质疑的截止日',
  },
  estimate: '得分估计',
  range: (low, high, most) => `${low} 至 ${high} 分（满分 ${most} 分）`,
}

const en: SheetWords = {
  sheets: {
    overview: 'Overview',
    findings: 'Findings',
    requirements: 'Matrix',
    scoring: 'Scoring',
    forms: 'Forms',
    dates: 'Dates',
    fit: 'Fit',
    notices: 'Reading notes',
    lists: 'Lists',
  },
  columns: {
    number: 'No.',
    item: 'Item',
    content: 'Content',
    place: 'Place',
    severity: 'Severity',
    outcome: 'Outcome',
    finding: 'Finding',
    suggestion: 'Suggestion',
    tenderWords: 'Words of the tender',
    tenderPlace: 'Place in the tender',
    bidWords: 'Words of the bid',
    bidPlace: 'Place in the bid',
    morePlaces: 'More places',
    basis: 'Basis',
    rule: 'Rule',
    requirement: 'Requirement',
    mark: 'Mark',
    kind: 'Kind',
    lot: 'Lot',
    status: 'Status',
    reason: 'Reason',
    volume: 'Volume',
    findings: 'Findings',
    owner: 'Owner',
    work: 'Work',
    comment: 'Comment',
    id: 'Id',
    category: 'Category',
    path: 'Group',
    maxPoints: 'Max.',
    criteria: 'Criteria',
    form: 'Document or form',
    pages: 'Pages',
    signed: 'Signed',
    sealed: 'Sealed',
    date: 'Time',
    event: 'Event',
    state: 'Remark',
    deviation: 'Deviation',
    required: 'Required',
    offered: 'At hand',
    evidence: 'Evidence',
    count: 'Count',
    certain: 'Certain',
    open: 'Open',
    subjective: 'Judged',
    pending: 'Pending',
    lost: 'Lost',
    missing: 'What is missing, and where it goes',
  },
  work: ['To do', 'In work', 'Done', 'Left'],
  done: ['Yes', 'No', 'n/a'],
  owners: 'Owners',
  verdict: 'Verdict',
  toSheet: 'Open',
  validUntil: (name) => `Certificate valid until: ${name}`,
  bidValidUntil: (days) => `End of the bid validity of ${days} days (from the deadline)`,
  beforeDeadline: 'before the bid deadline',
  noDate: 'not stated',
  deadlines: {
    question: 'Last day for questions',
    objection: 'Last day for objections',
    challenge: 'Last day for challenges',
  },
  estimate: 'Estimated points',
  range: (low, high, most) => `${low} to ${high} of ${most}`,
}

/** Words of the sheets by language. */
export const sheetWords: Readonly<Record<Lang, SheetWords>> = { zh, en }
