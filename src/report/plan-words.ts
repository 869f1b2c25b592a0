import type { MomentKind, PlanStatus, Stage } from '../planning/model.ts'
import type { Lang } from './messages.ts'

/** Words of the plan's reports. */
export const PLAN_WORDS = {
  zh: {
    title: '投标计划',
    sheets: { plan: '投标计划', chapters: '目录分工', moments: '时间节点' },
    stages: {
      read: '读标',
      write: '编写',
      merge: '合稿',
      review: '内审',
      revise: '修改',
      final: '终审',
      produce: '制作',
      submit: '递交',
      opening: '开标',
    } satisfies Record<Stage, string>,
    volumes: { qualification: '资格', commercial: '商务', technical: '技术', price: '报价', whole: '全册' },
    moments: {
      documents: '获取招标文件截止',
      question: '提出疑问截止',
      visit: '踏勘现场',
      meeting: '标前答疑会',
      bond: '保证金截止',
      samples: '递交样品截止',
      demo: '演示、讲标',
      deadline: '投标截止',
      opening: '开标',
    } satisfies Record<MomentKind, string>,
    status: (status: PlanStatus, workdays: number, daysOff: number, deadline: string) =>
      ({
        enough: `投标截止 ${deadline}，其前还有 ${workdays} 个工作日（另有 ${daysOff} 天休息日）。`,
        tight: `时间太紧：投标截止 ${deadline}，其前只有 ${workdays} 个工作日（另有 ${daysOff} 天休息日），各步骤须在同日完成。`,
        past: `投标截止时间 ${deadline} 已过，不能再投标；下列任务没有日期。`,
        'no-deadline': '招标文件中没有找到投标截止时间，任务没有日期；请用 --deadline 给出。',
      })[status],
    unknownYear: (years: string) => `${years} 年的放假安排未收录，工作日只按周末推算，请核对。`,
    past: '已过',
    fixed: '招标文件规定',
    counted: '按招标文件推算',
    columns: {
      number: '序号',
      stage: '阶段',
      volume: '册',
      task: '任务',
      role: '建议岗位',
      owner: '负责人',
      start: '开始',
      end: '截止',
      time: '时刻',
      workdays: '工作日',
      state: '状态',
      points: '分值',
      chapters: '目录章节',
      quote: '依据（招标文件原文）',
      place: '出处',
      chapter: '章节',
      due: '完成日期',
      needs: '须应答（条）',
      rows: '评分项',
      moment: '节点',
      remark: '备注',
    },
    states: ['未开始', '进行中', '已完成'],
    stateList: '状态',
    listSheet: '选项',
    from: '计划起始',
    reminder: '提醒',
  },
  en: {
    title: 'Bid plan',
    sheets: { plan: 'Plan', chapters: 'Chapters', moments: 'Times' },
    stages: {
      read: 'Read',
      write: 'Write',
      merge: 'Merge',
      review: 'Internal review',
      revise: 'Revise',
      final: 'Final review',
      produce: 'Produce',
      submit: 'Submit',
      opening: 'Opening',
    } satisfies Record<Stage, string>,
    volumes: {
      qualification: 'Qualification',
      commercial: 'Business',
      technical: 'Technical',
      price: 'Price',
      whole: 'All',
    },
    moments: {
      documents: 'Documents to be had until',
      question: 'Questions until',
      visit: 'Site visit',
      meeting: 'Meeting before the bid',
      bond: 'Bond until',
      samples: 'Samples until',
      demo: 'Presentation',
      deadline: 'Deadline',
      opening: 'Opening',
    } satisfies Record<MomentKind, string>,
    status: (status: PlanStatus, workdays: number, daysOff: number, deadline: string) =>
      ({
        enough: `Deadline ${deadline}: ${workdays} working days before it (and ${daysOff} days off).`,
        tight: `Very short: deadline ${deadline}, only ${workdays} working days before it (and ${daysOff} days off); steps share days.`,
        past: `The deadline ${deadline} is past; no bid can be made. Tasks have no days.`,
        'no-deadline': 'The tender states no deadline; tasks have no days. Give one with --deadline.',
      })[status],
    unknownYear: (years: string) => `Holidays of ${years} are not known; working days go by weekends alone.`,
    past: 'past',
    fixed: 'set by the tender',
    counted: 'counted back as the tender says',
    columns: {
      number: 'No.',
      stage: 'Stage',
      volume: 'Volume',
      task: 'Task',
      role: 'Usual role',
      owner: 'Owner',
      start: 'Start',
      end: 'Due',
      time: 'Time',
      workdays: 'Workdays',
      state: 'State',
      points: 'Points',
      chapters: 'Chapters',
      quote: 'Ground (words of the tender)',
      place: 'Place',
      chapter: 'Chapter',
      due: 'Due',
      needs: 'To answer',
      rows: 'Scoring rows',
      moment: 'Time',
      remark: 'Remark',
    },
    states: ['open', 'started', 'done'],
    stateList: 'State',
    listSheet: 'Lists',
    from: 'Planned from',
    reminder: 'Reminder',
  },
} as const satisfies Record<Lang, unknown>

/** The plan in one sentence each: how much time there is, and what is not known. */
export const planNotes = (
  plan: {
    readonly status: PlanStatus
    readonly workdays: number
    readonly daysOff: number
    readonly deadline: string | null
    readonly unknownYears: readonly string[]
  },
  lang: Lang,
): readonly string[] => {
  const words = PLAN_WORDS[lang]
  const deadline = plan.deadline?.replace('T', ' ') ?? ''
  return [
    words.status(plan.status, plan.workdays, plan.daysOff, deadline),
    ...(plan.unknownYears.length > 0
      ? [words.unknownYear(plan.unknownYears.join(lang === 'zh' ? '、' : ', '))]
      : []),
  ]
}
