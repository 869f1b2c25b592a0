import { csvOf } from '../../report/csv-table.ts'
import type { Lang } from '../problem.ts'
import type { BatchResult } from './result.ts'

const HEADS: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '名称',
    '结果',
    '原因',
    '项目名称',
    '要求',
    '评分项',
    '总分',
    '废标风险',
    '失分',
    '需澄清',
    '提示',
    '需人工核对',
    '读取说明',
  ],
  en: [
    'Name',
    'Outcome',
    'Reason',
    'Project',
    'Requirements',
    'Scoring items',
    'Points',
    'Rejection',
    'Points at risk',
    'To clarify',
    'Notes',
    'To be looked at',
    'Notices',
  ],
}

const OUTCOMES: Readonly<Record<Lang, Readonly<Record<BatchResult['outcome'], string>>>> = {
  zh: { reviewed: '已审查', refused: '无法读取', broken: '未完成' },
  en: { reviewed: 'reviewed', refused: 'refused', broken: 'not finished' },
}

const row = (result: BatchResult, lang: Lang): readonly (string | number | null)[] => {
  const { failed } = result
  const counts = [result.requirements, result.scoringItems, result.points]
  const findings = [
    failed.rejection,
    failed.points,
    failed.clarification,
    failed.note,
    result.review,
    result.notices,
  ]
  const numbers = result.outcome === 'reviewed' ? [...counts, ...findings] : []
  return [result.name, OUTCOMES[lang][result.outcome], result.message, result.project, ...numbers]
}

/** 汇总: one row an item, as CSV that spreadsheets open. */
export const batchCsv = (results: readonly BatchResult[], lang: Lang): string =>
  csvOf([HEADS[lang], ...results.map((result) => row(result, lang))])

/** The same as JSON. */
export const batchJson = (results: readonly BatchResult[]): string =>
  `${JSON.stringify({ schemaVersion: 1, items: results }, null, 2)}\n`
