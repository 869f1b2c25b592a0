import type { Lang } from '../words.ts'

/** Words of estimates in both languages; `{name}` stands for a value. */
const WORDS = {
  price: {
    zh: '价格分由各家报价决定，开标后才能确定。',
    en: 'Points for the price depend on all quotes; the opening settles them.',
  },
  rank: { zh: '按名次得分，由各家比较后确定。', en: 'Points by place; they depend on the other bidders.' },
  stated: {
    zh: '评分标准未能解析，请人工对照原文。',
    en: 'The criterion was not parsed; hold the bid against its words.',
  },
  judged: {
    zh: '“{what}”投标文件已写，得分由评委判断。',
    en: 'The bid has "{what}"; how many points is for the committee.',
  },
  judgedMissing: { zh: '投标文件没有找到“{what}”。', en: 'The bid has nothing found for "{what}".' },
  unclear: {
    zh: '“{what}”只有相近的表述，请人工核对。',
    en: 'Only similar words were found for "{what}"; please check.',
  },
  held: { zh: '“{what}”已有对应内容。', en: '"{what}" is shown.' },
  missing: { zh: '没有找到“{what}”。', en: '"{what}" was not found.' },
  expired: {
    zh: '“{what}”的证书在投标截止前已过期（有效期至 {until}）。',
    en: 'The certificate for "{what}" expires before the deadline ({until}).',
  },
  counted: {
    zh: '“{what}”计 {count} 项，满分需 {need} 项。',
    en: 'Counted {count} for "{what}"; {need} make full points.',
  },
  casesOld: {
    zh: '{count} 项业绩不在时间范围内（{window}）。',
    en: '{count} contracts are outside the period ({window}).',
  },
  casesOther: {
    zh: '{count} 项业绩的类别需人工核对。',
    en: 'Whether {count} contracts are of the kind asked for must be checked.',
  },
  cuts: {
    zh: '▲ 负偏离 {marked} 项，其他负偏离 {plain} 项；未响应 {unanswered} 项，待核对 {unclear} 项。',
    en: '▲ deviations {marked}, others {plain}; unanswered {unanswered}, to be checked {unclear}.',
  },
  value: {
    zh: '投标文件写 {offered}，满分档为 {top}。',
    en: 'The bid says {offered}; full points need {top}.',
  },
  noValue: {
    zh: '没有找到“{what}”的数值，满分档为 {top}。',
    en: 'No value was found for "{what}"; full points need {top}.',
  },
  role: { zh: '“{what}”：{who} 的证书不符。', en: '"{what}": what {who} holds does not match.' },
  inCatalogue: { zh: '资信库中有“{name}”，可补入', en: 'the catalogue has "{name}"; add it' },
  addCases: {
    zh: '再提供 {count} 项{window}业绩（{proof}）',
    en: '{count} more contracts {window} ({proof})',
  },
  addThing: { zh: '补充“{what}”', en: 'add "{what}"' },
  addProof: { zh: '提供“{what}”的证明材料（{proof}）', en: 'proof of "{what}" ({proof})' },
  addPeople: { zh: '再配备 {count} 人：{what}（{proof}）', en: '{count} more people: {what} ({proof})' },
  renew: { zh: '更换有效期内的“{what}”', en: 'a valid certificate in place of "{what}"' },
  answer: { zh: '逐条响应：{what}', en: 'answer: {what}' },
  improve: { zh: '达到“{what}”', en: 'reach "{what}"' },
  write: { zh: '编写“{what}”', en: 'write "{what}"' },
  newSection: { zh: '新增“{what}”一节', en: 'a new section "{what}"' },
  attachments: { zh: '证明材料', en: 'proof' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>

export type EstimateWord = keyof typeof WORDS

const CLIP = 40

/** One sentence of an estimate. Long words of the tender are cut. */
export const say = (
  word: EstimateWord,
  lang: Lang,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  WORDS[word][lang].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(values[name] ?? '')
    return value.length > CLIP ? `${value.slice(0, CLIP)}…` : value
  })

const PROOFS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  contract: { zh: '合同', en: 'contract' },
  acceptance: { zh: '验收报告', en: 'acceptance report' },
  invoice: { zh: '发票', en: 'invoice' },
  'social-insurance': { zh: '社保证明', en: 'social insurance' },
  certificate: { zh: '证书', en: 'certificate' },
  'test-report': { zh: '检测报告', en: 'test report' },
  'award-notice': { zh: '中标通知书', en: 'award notice' },
  'registry-query': { zh: '官网查询截图', en: 'registry query' },
  commitment: { zh: '承诺函', en: 'letter of commitment' },
  'customer-proof': { zh: '用户证明', en: 'customer statement' },
  ownership: { zh: '权属或租赁证明', en: 'title or lease' },
  screenshot: { zh: '截图', en: 'screenshot' },
  sample: { zh: '样品', en: 'sample' },
}

/** The kinds of proof by name. */
export const proofNames = (kinds: readonly string[], lang: Lang): string =>
  kinds.length === 0
    ? say('attachments', lang)
    : kinds.map((kind) => PROOFS[kind]?.[lang] ?? kind).join(lang === 'zh' ? '、' : ', ')
