import type { PlanReport, PlanTask } from '../planning/model.ts'
import { addDays } from '../text/date.ts'
import { type Lang, messages } from './messages.ts'
import { placeOf } from './place.ts'
import { PLAN_WORDS } from './plan-words.ts'

const LINE_OCTETS = 75
const encoder = new TextEncoder()

/** Lines of at most 75 octets (RFC 5545, 3.1), none broken within a character. */
export const foldLine = (line: string): string => {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > LINE_OCTETS) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}

const UNSAFE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/** A value of type TEXT (RFC 5545, 3.3.11). */
const escapeText = (text: string): string =>
  text
    .replace(UNSAFE, '')
    .replace(/([\\;,])/g, '\\$1')
    .replace(/\r\n?|\n/g, '\\n')

const DAY = 86_400_000
/** 北京时间 is UTC+8 all the year. */
const BEIJING = 8 * 3_600_000

const stamp = (time: number): string => new Date(time).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')
const plainDay = (iso: string): string => iso.replaceAll('-', '')

/** FNV-1a over UTF-16 units, in hexadecimal: the same text gives the same identifier. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

const datesOf = ({ start, end, time }: PlanTask): readonly string[] => {
  if (time === null)
    return [`DTSTART;VALUE=DATE:${plainDay(start ?? end!)}`, `DTEND;VALUE=DATE:${plainDay(addDays(end!, 1))}`]
  const begins = Date.parse(`${end!}T${time}Z`) - BEIJING
  return [`DTSTART:${stamp(begins)}`, `DTEND:${stamp(begins + DAY / 24)}`]
}

const alarm = (words: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escapeText(words)}`,
  'TRIGGER:-P1D',
  'END:VALARM',
]

const eventLines = (
  task: PlanTask,
  project: string,
  key: string,
  now: string,
  lang: Lang,
): readonly string[] => {
  const words = PLAN_WORDS[lang]
  const told = [
    `${words.columns.role}：${task.role}`,
    task.chapters.length > 0 && `${words.columns.chapters}：${task.chapters.join('、')}`,
    task.citation && `${task.citation.quote}（${placeOf(task.citation, messages[lang])}）`,
  ]
  return [
    'BEGIN:VEVENT',
    `UID:${task.id}-${hashOf(key)}@bidlint`,
    `DTSTAMP:${now}`,
    ...datesOf(task),
    `SUMMARY:${escapeText(`${task.title}（${project}）`)}`,
    `DESCRIPTION:${escapeText(told.filter(Boolean).join('\n'))}`,
    `CATEGORIES:${escapeText(task.volume ? words.volumes[task.volume] : words.stages[task.stage])}`,
    'TRANSP:TRANSPARENT',
    ...(task.isFixed ? alarm(`${words.reminder}：${task.title}`) : []),
    'END:VEVENT',
  ]
}

const SHORT = 24

/**
 * 投标计划 as iCalendar (RFC 5545): an event a task, with a reminder the day before those that the tender fixes.
 * Identifiers stay the same from plan to plan, so that a calendar renews its events.
 */
export const renderPlanIcs = ({ tender, plan }: PlanReport, lang: Lang = 'zh'): string => {
  const { name, number } = tender.facts
  const project = [...(name?.value ?? messages[lang].unnamedProject)].slice(0, SHORT).join('')
  const key = `${number?.value ?? ''} ${name?.value ?? tender.files.join(' ')}`
  const now = stamp(Date.parse(`${plan.today}T00:00Z`))
  return `${[
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//bidlint//plan//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(`${PLAN_WORDS[lang].title} ${project}`)}`,
    ...plan.tasks
      .filter(({ end }) => end !== null)
      .flatMap((task) => eventLines(task, project, key, now, lang)),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('\r\n')}\r\n`
}
