import type { Notice } from '../document/model.ts'
import type { CoverageStatus, FitDeviation } from '../matching/model.ts'
import type { Severity } from '../rules/model.ts'
import type { ProjectFacts, RequirementKind, ScoringItem } from '../tender/model.ts'

/** Language of a report. */
export type Lang = 'zh' | 'en'

/** Every word of the reports that does not come from the review itself. */
export interface Messages {
  readonly htmlLang: string
  readonly title: Readonly<Record<'bid' | 'tender', string>>
  readonly unnamedProject: string
  readonly facts: Readonly<Record<keyof ProjectFacts, string>>
  /** Values of enumerated facts. */
  readonly values: Readonly<Record<string, string>>
  readonly yuan: (amount: string) => string
  readonly days: (count: number) => string
  readonly yes: string
  readonly no: string
  readonly none: string
  readonly unknown: string
  readonly page: (page: number) => string
  readonly severities: Readonly<Record<Severity, string>>
  readonly severityHints: Readonly<Record<Severity, string>>
  readonly outcomes: Readonly<Record<'failed' | 'review', string>>
  readonly statuses: Readonly<Record<CoverageStatus, string>>
  readonly kinds: Readonly<Record<RequirementKind, string>>
  readonly categories: Readonly<Record<ScoringItem['category'], string>>
  readonly sides: Readonly<Record<'tender' | 'bid' | 'catalogue' | 'law', string>>
  readonly verdicts: {
    readonly void: (failed: number, review: number) => string
    readonly check: (review: number) => string
    readonly findings: (count: number) => string
    readonly clear: string
    readonly tenderFindings: (failed: number, review: number) => string
    readonly tenderClear: string
  }
  readonly caution: string
  readonly tenderOnly: string
  readonly findings: string
  readonly noFindings: string
  readonly requirements: string
  readonly clauses: string
  readonly substantive: string
  readonly scoring: string
  readonly noScoring: string
  /** 需求匹配度与差异分析 */
  readonly fit: string
  /** The same on one line of the terminal. */
  readonly fitLine: string
  readonly noFit: string
  readonly deviations: Readonly<Record<FitDeviation, string>>
  readonly project: string
  readonly lots: string
  /** Label of what addenda changed. */
  readonly changes: string
  readonly changedFrom: string
  readonly changedTo: string
  readonly sourceText: string
  readonly notices: string
  readonly noNotices: string
  readonly noticeCodes: Readonly<Record<Notice['code'], string>>
  readonly noticeLine: (count: number, first: string) => string
  readonly items: (count: number) => string
  readonly points: (count: number) => string
  readonly suggestion: string
  readonly basis: string
  readonly morePlaces: (count: number) => string
  readonly alsoAt: string
  readonly toClause: string
  readonly search: string
  readonly searchHint: string
  readonly allKinds: string
  readonly allMarks: string
  readonly markedOnly: Readonly<Record<'★' | '▲' | 'none', string>>
  readonly shown: (shown: string, all: number) => string
  readonly nothingShown: string
  readonly reset: string
  readonly noEvidence: string
  readonly close: string
  readonly columns: Readonly<
    Record<
      | 'name'
      | 'category'
      | 'maxPoints'
      | 'status'
      | 'criteria'
      | 'clause'
      | 'deviation'
      | 'fact'
      | 'value'
      | 'place',
      string
    >
  >
  readonly total: string
  readonly more: (count: number) => string
  readonly fullReport: string
  readonly skip: string
}

const zh: Messages = {
  htmlLang: 'zh-CN',
  title: { bid: '投标文件自查报告', tender: '招标文件审查报告' },
  unnamedProject: '（招标文件中没有找到项目名称）',
  facts: {
    name: '项目名称',
    number: '项目编号',
    purchaser: '采购人',
    agency: '代理机构',
    method: '采购方式',
    regime: '适用制度',
    category: '类别',
    budgetYuan: '预算金额',
    ceilingYuan: '最高限价',
    bidDeadline: '投标截止时间',
    validityDays: '投标有效期',
    bidBondYuan: '投标保证金',
    performanceBondPercent: '履约保证金',
    consortiumAllowed: '接受联合体',
    smeReserved: '专门面向中小企业',
    evaluationMethod: '评审方法',
    noticeDate: '公告日期',
  },
  values: {
    'open-tender': '公开招标',
    'invited-tender': '邀请招标',
    'competitive-negotiation': '竞争性谈判',
    'competitive-consultation': '竞争性磋商',
    'single-source': '单一来源',
    inquiry: '询价',
    framework: '框架协议',
    innovation: '合作创新采购',
    other: '其他',
    'government-procurement': '政府采购',
    'tendering-law': '招标投标',
    enterprise: '企业采购',
    goods: '货物',
    services: '服务',
    works: '工程',
    'comprehensive-score': '综合评分法',
    'lowest-price': '最低评标价法',
    'reasonable-low-price': '合理低价法',
  },
  yuan: (amount) => `${amount} 元`,
  days: (count) => `${count} 天`,
  yes: '是',
  no: '否',
  none: '无',
  unknown: '未载明',
  page: (page) => `第 ${page} 页`,
  severities: { rejection: '废标风险', points: '失分', clarification: '需澄清', note: '提示' },
  severityHints: {
    rejection: '可能导致投标无效或被否决，先处理',
    points: '影响得分',
    clarification: '建议向采购人询问或在投标前说明',
    note: '供参考',
  },
  outcomes: { failed: '不符合', review: '需人工核对' },
  statuses: {
    answered: '已应答',
    partial: '部分应答',
    unanswered: '未应答',
    deviates: '偏离',
    'needs-review': '需核对',
    'not-applicable': '不适用',
  },
  kinds: {
    qualification: '资格',
    conformity: '符合性',
    invalidation: '无效条款',
    technical: '技术',
    commercial: '商务',
    service: '服务',
    form: '格式与组成',
    schedule: '时间',
    other: '其他',
  },
  categories: { price: '价格', business: '商务', technical: '技术', service: '服务', other: '其他' },
  sides: { tender: '招标文件', bid: '投标文件', catalogue: '产品与资信库', law: '法规' },
  verdicts: {
    void: (failed, review) =>
      `有 ${failed} 处可能导致投标无效${review > 0 ? `，另有 ${review} 处废标风险需人工核对` : ''}`,
    check: (review) => `没有确定的废标问题，有 ${review} 处废标风险需人工核对`,
    findings: (count) => `没有发现废标问题，另有 ${count} 个问题`,
    clear: '没有发现问题',
    tenderFindings: (failed, review) =>
      failed > 0
        ? `招标文件本身有 ${failed} 个问题${review > 0 ? `，另有 ${review} 处需人工核对` : ''}`
        : `招标文件本身有 ${review} 处需人工核对`,
    tenderClear: '招标文件本身没有发现问题',
  },
  caution: '本报告只依据文件中的文字。签字、盖章、扫描件和图片须人工核对。',
  tenderOnly: '未提供投标文件，仅审查招标文件。',
  findings: '问题',
  noFindings: '没有发现问题。',
  requirements: '逐条对照',
  clauses: '要求',
  substantive: '★ 条款',
  scoring: '评分',
  noScoring: '招标文件中没有评分表。',
  fit: '需求匹配度与差异分析',
  fitLine: '需求匹配',
  noFit: '招标文件中没有可与产品与资信库对照的要求。',
  deviations: { positive: '正偏离', none: '无偏离', negative: '负偏离', unknown: '需核对' },
  project: '项目信息',
  lots: '采购包（标段）',
  changes: '更正、澄清改动的内容',
  changedFrom: '原',
  changedTo: '现',
  sourceText: '原文对照',
  notices: '读取说明',
  noNotices: '所有文件均已完整读取。',
  noticeCodes: {
    'page-without-text': '没有文字层的页（多为扫描页），未读取',
    'part-missing': '文件中缺少一个部分',
    'part-unreadable': '文件中有一个部分无法读取',
    'unmapped-characters': '有字符没有对应的文字编码',
    'page-recognised': '这一页是扫描件，文字由识别程序（OCR）读出，请核对原件；平均置信度',
    converted: '旧版文档，先由本机的 LibreOffice 转换后读取',
    'picture-not-read': '图片中的文字没有读取',
    'limit-reached': '达到读取上限，其后的内容没有读取',
    'undecodable-text': '有字节无法按文字解码',
    'file-skipped': '文件夹或压缩包中有文件没有读取',
    'ignore-expired': '配置中的忽略项已过期，不再生效',
  },
  noticeLine: (count, first) => `读取说明 ${count} 条：${first}${count > 1 ? '……' : ''}`,
  items: (count) => `${count} 条`,
  points: (count) => `${count} 分`,
  suggestion: '建议',
  basis: '依据',
  morePlaces: (count) => `另有 ${count} 处`,
  alsoAt: '又见',
  toClause: '到逐条对照中查看',
  search: '搜索要求',
  searchHint: '输入条款中的字词',
  allKinds: '全部类别',
  allMarks: '全部标记',
  markedOnly: { '★': '★ 实质性', '▲': '▲ 重要', none: '无标记' },
  shown: (shown, all) => `显示 ${shown} / ${all} 条`,
  nothingShown: '没有符合条件的要求。',
  reset: '清除筛选',
  noEvidence: '投标文件中没有找到相应内容。',
  close: '关闭',
  columns: {
    name: '评分项',
    category: '类别',
    maxPoints: '满分',
    status: '材料情况',
    criteria: '评分标准',
    clause: '招标要求',
    deviation: '偏离',
    fact: '项目',
    value: '内容',
    place: '出处',
  },
  total: '总分',
  more: (count) => `…… 另有 ${count} 个问题`,
  fullReport: '逐条对照和全部出处见网页报告：加上 --format html',
  skip: '跳到正文',
}

const en: Messages = {
  htmlLang: 'en',
  title: { bid: 'Bid review', tender: 'Tender review' },
  unnamedProject: '(the tender names no project)',
  facts: {
    name: 'Project',
    number: 'Number',
    purchaser: 'Purchaser',
    agency: 'Agency',
    method: 'Method',
    regime: 'Regime',
    category: 'Category',
    budgetYuan: 'Budget',
    ceilingYuan: 'Price ceiling',
    bidDeadline: 'Bid deadline',
    validityDays: 'Bid validity',
    bidBondYuan: 'Bid bond',
    performanceBondPercent: 'Performance bond',
    consortiumAllowed: 'Consortium allowed',
    smeReserved: 'Reserved for SMEs',
    evaluationMethod: 'Evaluation',
    noticeDate: 'Date of notice',
  },
  values: {
    'open-tender': 'open tender',
    'invited-tender': 'invited tender',
    'competitive-negotiation': 'competitive negotiation',
    'competitive-consultation': 'competitive consultation',
    'single-source': 'single source',
    inquiry: 'inquiry',
    framework: 'framework agreement',
    innovation: 'innovation procurement',
    other: 'other',
    'government-procurement': 'government procurement',
    'tendering-law': 'tendering law',
    enterprise: 'enterprise procurement',
    goods: 'goods',
    services: 'services',
    works: 'works',
    'comprehensive-score': 'comprehensive score',
    'lowest-price': 'lowest evaluated price',
    'reasonable-low-price': 'reasonable low price',
  },
  yuan: (amount) => `CNY ${amount}`,
  days: (count) => `${count} days`,
  yes: 'yes',
  no: 'no',
  none: 'none',
  unknown: 'not stated',
  page: (page) => `p. ${page}`,
  severities: { rejection: 'Rejection risk', points: 'Points', clarification: 'To clarify', note: 'Note' },
  severityHints: {
    rejection: 'may void the bid; handle these first',
    points: 'costs points',
    clarification: 'ask the purchaser or explain before bidding',
    note: 'for information',
  },
  outcomes: { failed: 'Fails', review: 'Needs a person' },
  statuses: {
    answered: 'Answered',
    partial: 'Partly answered',
    unanswered: 'Unanswered',
    deviates: 'Deviates',
    'needs-review': 'Needs review',
    'not-applicable': 'Not applicable',
  },
  kinds: {
    qualification: 'Qualification',
    conformity: 'Conformity',
    invalidation: 'Invalidation',
    technical: 'Technical',
    commercial: 'Commercial',
    service: 'Service',
    form: 'Form',
    schedule: 'Schedule',
    other: 'Other',
  },
  categories: {
    price: 'Price',
    business: 'Business',
    technical: 'Technical',
    service: 'Service',
    other: 'Other',
  },
  sides: { tender: 'Tender', bid: 'Bid', catalogue: 'Catalogue', law: 'Law' },
  verdicts: {
    void: (failed, review) =>
      `${failed} ${failed === 1 ? 'fault' : 'faults'} that may void the bid${review > 0 ? `, ${review} more to check` : ''}`,
    check: (review) => `No certain ground for rejection; ${review} to check by a person`,
    findings: (count) =>
      `No ground for rejection found; ${count} other ${count === 1 ? 'finding' : 'findings'}`,
    clear: 'No fault found',
    tenderFindings: (failed, review) =>
      failed > 0
        ? `${failed} ${failed === 1 ? 'fault' : 'faults'} in the tender itself${review > 0 ? `, ${review} more to check` : ''}`
        : `${review} ${review === 1 ? 'place' : 'places'} in the tender itself to check`,
    tenderClear: 'No fault found in the tender itself',
  },
  caution: 'Based on text alone. Signatures, stamps, scans and pictures need a person.',
  tenderOnly: 'No bid was given; the tender was reviewed alone.',
  findings: 'Findings',
  noFindings: 'No fault was found.',
  requirements: 'Compliance matrix',
  clauses: 'Clauses',
  substantive: '★ clauses',
  scoring: 'Scoring',
  noScoring: 'The tender has no scoring table.',
  fit: 'Fit with the catalogue',
  fitLine: 'Fit',
  noFit: 'The tender asks for nothing that the catalogue could be held against.',
  deviations: { positive: 'better', none: 'as asked', negative: 'worse', unknown: 'to check' },
  project: 'Project',
  lots: 'Lots',
  changes: 'Changed by addenda',
  changedFrom: 'was',
  changedTo: 'now',
  sourceText: 'Source text',
  notices: 'Reading notes',
  noNotices: 'All files were read completely.',
  noticeCodes: {
    'page-without-text': 'pages without a text layer (probably scans) were not read',
    'part-missing': 'a part of the file is missing',
    'part-unreadable': 'a part of the file could not be read',
    'unmapped-characters': 'characters without a text encoding',
    'page-recognised': 'a scanned page, read by OCR: check it against the original; mean confidence',
    converted: 'an old document, converted by the LibreOffice of this machine first',
    'picture-not-read': 'text in pictures was not read',
    'limit-reached': 'a limit was reached; what follows was not read',
    'undecodable-text': 'bytes that stand for no character',
    'file-skipped': 'a file of the folder or package was not read',
    'ignore-expired': 'an entry of the configuration has run out and no longer applies',
  },
  noticeLine: (count, first) => `Reading notes (${count}): ${first}${count > 1 ? ' …' : ''}`,
  items: (count) => String(count),
  points: (count) => `${count} pts`,
  suggestion: 'Suggestion',
  basis: 'Basis',
  morePlaces: (count) => `${count} more places`,
  alsoAt: 'Also at',
  toClause: 'See in the matrix',
  search: 'Search requirements',
  searchHint: 'Words of a clause',
  allKinds: 'All kinds',
  allMarks: 'All marks',
  markedOnly: { '★': '★ substantive', '▲': '▲ important', none: 'unmarked' },
  shown: (shown, all) => `${shown} of ${all} shown`,
  nothingShown: 'No requirement matches.',
  reset: 'Clear filters',
  noEvidence: 'Nothing in the bid was found for this.',
  close: 'Close',
  columns: {
    name: 'Item',
    category: 'Category',
    maxPoints: 'Max.',
    status: 'Material',
    criteria: 'Criteria',
    clause: 'Clause',
    deviation: 'Deviation',
    fact: 'Fact',
    value: 'Value',
    place: 'Place',
  },
  total: 'Total',
  more: (count) => `… ${count} more findings`,
  fullReport: 'All clauses and places are in the web report: add --format html',
  skip: 'Skip to content',
}

/** The words of reports in both languages. */
export const messages: Readonly<Record<Lang, Messages>> = { zh, en }
