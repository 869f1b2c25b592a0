export type Lang = 'zh' | 'en'

/** 理由: one sentence for each outcome of matching, in both languages. `{name}` stands for a value. */
const REASONS = {
  found: { zh: '投标文件在“{where}”处作了应答。', en: 'Answered in the bid at “{where}”.' },
  compared: { zh: '招标要求 {required}，投标响应 {offered}。', en: 'Asked: {required}; offered: {offered}.' },
  worse: {
    zh: '招标要求 {required}，投标文件写 {offered}，低于要求。',
    en: 'Asked: {required}; the bid says {offered}, which is worse.',
  },
  claimed: {
    zh: '偏离表自注负偏离：{offered}',
    en: 'The deviation table itself claims a negative deviation: {offered}',
  },
  skipped: {
    zh: '应答表逐条响应了前后各条，唯独没有响应本条；全文检索也没有找到对应内容。',
    en: 'The response table answers the clauses before and behind, but not this one; a search of the whole bid found nothing.',
  },
  notFound: {
    zh: '检索了投标文件全部 {count} 段内容，没有找到与本条对应的表述。',
    en: 'All {count} passages of the bid were searched; nothing that answers this clause was found.',
  },
  noForm: {
    zh: '投标文件的标题和正文中都没有“{form}”。',
    en: 'Neither a heading nor the text of the bid has “{form}”.',
  },
  blanket: {
    zh: '没有逐条应答；投标文件概括承诺响应全部要求。',
    en: 'Not answered one by one; the bid accepts all clauses as a whole.',
  },
  silent: {
    zh: '本条没有标记，也不含数值或证明；投标文件没有对它提出偏离，视为接受。',
    en: 'Unmarked, without a value or a proof; the bid claims no deviation from it and so accepts it.',
  },
  weak: {
    zh: '投标文件中只有相近的表述，请人工确认是否应答了本条。',
    en: 'The bid only has words that come near; please check whether they answer this clause.',
  },
  avoided: {
    zh: '本条约束投标行为或采购程序，不要求投标文件作文字应答；未发现触发情形。',
    en: 'This clause governs conduct or procedure and asks for no words in the bid; nothing that triggers it was found.',
  },
  priced: {
    zh: '投标文件有报价，价格分按公式计算。',
    en: 'The bid states a price; points follow from the formula.',
  },
  listed: {
    zh: '评分标准并列的各项中，投标文件没有写到“{missing}”。',
    en: 'Of the things that the criteria list, the bid does not name “{missing}”.',
  },
  unnamed: {
    zh: '本条并列的各项中，投标文件写到了其余各项，没有写到“{missing}”。',
    en: 'Of the things that this clause lists, the bid names the others, but not “{missing}”.',
  },
  noneNamed: {
    zh: '投标文件概括承诺响应全部要求，但本条列出的“{missing}”一项也没有写到。',
    en: 'The bid accepts all clauses as a whole, but names nothing of what this one lists: “{missing}”.',
  },
  unshown: {
    zh: '本条要求提供{proof}，投标文件全文没有提到。',
    en: 'This clause asks for a proof ({proof}) that the bid speaks of nowhere.',
  },
  misled: {
    zh: '投标文件的评审索引指向“{target}”，该处没有写到本项。',
    en: 'The bid’s own index points to “{target}”, where nothing is said of this item.',
  },
  noSection: {
    zh: '投标文件中没有回答本项的章节，只有零散的相近表述。',
    en: 'No section of the bid answers this item; only scattered words come near.',
  },
  belowTop: {
    zh: '满分档要求 {required}，投标文件写 {offered}，拿不到满分。',
    en: 'Full marks need {required}; the bid says {offered}, so they are not earned.',
  },
} as const

/** Fills a reason. */
export const reason = (
  name: keyof typeof REASONS,
  lang: Lang,
  values: Readonly<Record<string, string | number>> = {},
): string => REASONS[name][lang].replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole))
