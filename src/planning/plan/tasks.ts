import type { VolumeKind } from '../../bid/model.ts'
import type { Citation } from '../../document/citation.ts'
import type { Chapter, Lang, Moment, Outline, PlanTask, Stage } from '../model.ts'
import { allChapters } from '../outline/compare.ts'
import type { BidNeeds } from './needs.ts'
import { MOMENT_TASKS, ROLES, type Role, type TaskId, TITLES } from './words.ts'

/** A task before its days are set: the share of its stage that it takes, or its own days before the deadline. */
export interface Draft {
  readonly id: TaskId
  readonly role: Role
  readonly stage: Stage
  readonly volume?: VolumeKind
  /** From where to where in its stage, 0 to 1. */
  readonly share?: readonly [from: number, to: number]
  /** Due so many working days before the deadline, whatever its stage. */
  readonly dueBefore?: number
  readonly chapters?: readonly Chapter[]
  readonly citation?: Citation | null
}

const FIRST_HALF = [0, 0.5] as const
const SECOND_HALF = [0.5, 1] as const

const leavesOf = (outline: Outline, volume: VolumeKind): readonly Chapter[] =>
  allChapters(outline.chapters).filter(
    (chapter) => chapter.volume === volume && chapter.chapters.length === 0,
  )

const writing = (outline: Outline): readonly Draft[] => {
  const technical = leavesOf(outline, 'technical')
  const tables = technical.filter(({ answers }) => answers === 'table')
  const schemes = technical.filter(({ answers }) => answers === 'text')
  const price = leavesOf(outline, 'price')
  const stage = 'write'
  const drafts: readonly Draft[] = [
    {
      id: 'proofs',
      role: 'business',
      stage,
      volume: 'qualification',
      share: [0, 0.75],
      chapters: leavesOf(outline, 'qualification'),
    },
    {
      id: 'commercial',
      role: 'business',
      stage,
      volume: 'commercial',
      chapters: leavesOf(outline, 'commercial'),
    },
    { id: 'tables', role: 'technical', stage, volume: 'technical', share: [0, 0.6], chapters: tables },
    { id: 'schemes', role: 'technical', stage, volume: 'technical', chapters: schemes },
    { id: 'cost', role: 'price', stage, volume: 'price', share: [0, 0.6] },
    { id: 'price', role: 'price', stage: 'revise', volume: 'price', chapters: price },
  ]
  return drafts.filter(({ chapters }) => chapters === undefined || chapters.length > 0)
}

const producing = ({ electronic, paper }: BidNeeds): readonly Draft[] => {
  const isElectronic = electronic !== null || paper === null
  return [
    ...(isElectronic
      ? [
          {
            id: 'certificate',
            role: 'office',
            stage: 'write',
            share: FIRST_HALF,
            citation: electronic,
          } as const,
        ]
      : []),
    { id: 'authority', role: 'legal', stage: 'write', share: SECOND_HALF },
    ...(isElectronic
      ? [{ id: 'sign', role: 'office', stage: 'produce', citation: electronic } as const]
      : []),
    ...(paper
      ? [
          { id: 'print', role: 'office', stage: 'produce', citation: paper } as const,
          { id: 'seal', role: 'office', stage: 'submit', citation: paper } as const,
        ]
      : []),
    ...(isElectronic
      ? [{ id: 'upload', role: 'office', stage: 'submit', citation: electronic } as const]
      : []),
  ]
}

const presenting = ({ demo, samples }: BidNeeds): readonly Draft[] => [
  ...(samples ? [{ id: 'sampleMaking', role: 'technical', stage: 'write', citation: samples } as const] : []),
  ...(demo
    ? [
        { id: 'demoMaking', role: 'presenter', stage: 'write', share: SECOND_HALF, citation: demo } as const,
        { id: 'rehearsal', role: 'presenter', stage: 'final', citation: demo } as const,
      ]
    : []),
]

/** The tasks of one bid in the order of their stages, days not set. */
export const draftTasks = (
  outline: Outline,
  needs: BidNeeds,
  moments: readonly Moment[],
): readonly Draft[] => {
  const hasBondTime = moments.some(({ kind }) => kind === 'bond')
  return [
    { id: 'read', role: 'lead', stage: 'read' },
    { id: 'decide', role: 'lead', stage: 'read' },
    ...writing(outline),
    ...presenting(needs),
    ...(needs.bond && !hasBondTime
      ? [{ id: 'bond', role: 'price', stage: 'write', dueBefore: 3, citation: needs.bond } as const]
      : []),
    { id: 'merge', role: 'office', stage: 'merge' },
    { id: 'review', role: 'board', stage: 'review' },
    { id: 'revise', role: 'lead', stage: 'revise' },
    { id: 'final', role: 'approver', stage: 'final' },
    ...producing(needs),
  ]
}

/** The tasks that the times of the tender fix, and the opening itself. */
export const fixedTasks = (
  moments: readonly Moment[],
  deadline: string,
  deadlineCitation: Citation | null,
  needs: BidNeeds,
  lang: Lang,
): readonly PlanTask[] => {
  const fixed = (id: TaskId, role: Role, stage: Stage, at: string, citation: Citation | null): PlanTask => ({
    id,
    stage,
    volume: null,
    title: TITLES[id][lang],
    role: ROLES[role][lang],
    start: at.slice(0, 10),
    end: at.slice(0, 10),
    time: at.length > 10 ? at.slice(11, 16) : null,
    isFixed: true,
    isPast: false,
    workdays: 1,
    chapters: [],
    points: 0,
    citation,
  })
  return [
    ...moments.flatMap(({ kind, at, citation }) => {
      const task = MOMENT_TASKS[kind]
      return task ? [fixed(task.id, task.role, kind === 'demo' ? 'opening' : 'write', at, citation)] : []
    }),
    ...(needs.paper ? [fixed('deliver', 'business', 'submit', deadline, needs.paper)] : []),
    fixed('opening', 'lead', 'opening', deadline, deadlineCitation),
    ...(needs.decryption ? [fixed('decrypt', 'office', 'opening', deadline, needs.decryption)] : []),
  ]
}
