import type { Lang } from '../model.ts'

const points = (count: number): string => String(count)

/** Words of the findings on slides. */
export const DECK_WORDS = {
  zh: {
    titles: {
      'deck-row-uncovered': '讲标材料应覆盖讲标、演示的评分项',
      'deck-over-time': '讲标不得超过规定的时间',
      'deck-over-slides': '讲标材料不得超过规定的页数',
      'deck-off-topic': '讲标时间应用在得分的内容上',
      'deck-no-rows': '讲标材料应与评分项对应',
    },
    suggestions: {
      'deck-row-uncovered': '增加相应的页面或备注，标题使用评分标准的用语。',
      'deck-over-time': '精简备注或页面，并计时预演。',
      'deck-over-slides': '删减或隐藏多出的页面。',
      'deck-off-topic': '删去或移到附录，把时间留给得分的内容。',
      'deck-no-rows': '核对是否需要讲标，以及按什么评分。',
    },
    uncovered: (name: string, max: number) => `讲标材料中没有“${name}”（${points(max)} 分）的内容。`,
    partly: (name: string, max: number, open: string) =>
      `评分项“${name}”（${points(max)} 分）要求的内容，讲标材料中没有找到：${open}。`,
    overTime: (limit: number, minutes: number, by: 'notes' | 'slides') =>
      by === 'notes'
        ? `招标文件限时 ${limit} 分钟，按备注字数（每分钟约 220 字）讲完约需 ${minutes} 分钟。`
        : `招标文件限时 ${limit} 分钟，没有讲稿备注，按每页 1 分钟估算约需 ${minutes} 分钟。`,
    overSlides: (limit: number, found: number) => `招标文件限 ${limit} 页，讲标材料有 ${found} 页。`,
    offTopic: (numbers: readonly number[], share: number) =>
      `第 ${numbers.join('、')} 页的内容不对应任何评分项，占全部页面的 ${share}%。`,
    noRows: (scored: boolean) =>
      scored
        ? '招标文件的评分项中没有讲标、演示或答辩；以下按技术评分项对照。'
        : '招标文件中没有评分表，无法对照讲标材料。',
  },
  en: {
    titles: {
      'deck-row-uncovered': 'Slides must deal with the scoring rows of the presentation',
      'deck-over-time': 'A presentation must keep to its time',
      'deck-over-slides': 'A presentation must keep to its number of slides',
      'deck-off-topic': 'Time should go to what wins points',
      'deck-no-rows': 'Slides should answer scoring rows',
    },
    suggestions: {
      'deck-row-uncovered': 'Add slides or notes, in the words of the criteria.',
      'deck-over-time': 'Shorten notes or slides, and rehearse by the clock.',
      'deck-over-slides': 'Drop or hide the slides beyond the limit.',
      'deck-off-topic': 'Drop them or move them to the end.',
      'deck-no-rows': 'Check whether there is a presentation, and how it is scored.',
    },
    uncovered: (name: string, max: number) => `The slides have nothing on “${name}” (${points(max)} points).`,
    partly: (name: string, max: number, open: string) =>
      `The row “${name}” (${points(max)} points) asks for what the slides lack: ${open}.`,
    overTime: (limit: number, minutes: number, by: 'notes' | 'slides') =>
      by === 'notes'
        ? `The limit is ${limit} minutes; by the notes (220 characters a minute) it takes about ${minutes}.`
        : `The limit is ${limit} minutes; without a script, at a minute a slide, it takes about ${minutes}.`,
    overSlides: (limit: number, found: number) => `The limit is ${limit} slides; there are ${found}.`,
    offTopic: (numbers: readonly number[], share: number) =>
      `Slides ${numbers.join(', ')} answer no scoring row; they are ${share} % of all.`,
    noRows: (scored: boolean) =>
      scored
        ? 'No scoring row is for a presentation; the slides were held against the technical rows.'
        : 'The tender has no scoring table to hold the slides against.',
  },
} as const satisfies Record<Lang, unknown>
