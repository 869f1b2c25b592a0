import type { Block, SourceDocument } from '../../document/model.ts'

/** What a duty at hand-in is about. */
export type DutyKind = 'copies' | 'signing' | 'sealing' | 'upload' | 'deposit' | 'delivery'

/** 递交要求: one sentence of the tender on how a bid is printed, signed, sealed, sent and paid for. */
export interface Duty {
  readonly kind: DutyKind
  readonly text: string
  readonly file: string
  readonly page: number | null
  /** The heading above. */
  readonly under: string
}

/** The first that fits takes the sentence. */
const KINDS: readonly (readonly [DutyKind, RegExp])[] = [
  ['deposit', /(?:投标|磋商|谈判|响应|报价|竞买|参选)?保证金(?!.{0,8}(?:退|没收|不予))/],
  ['upload', /上传|加密|解密|CA\s*(?:证书|锁|数字)|电子(?:投标|响应|签章|标书)|客户端|投标工具/],
  ['sealing', /密封|封装|封套|封条|封口|包封|信封|外包装|骑缝/],
  ['copies', /正本|副本|装订|胶装|活页|一式|份数|U\s*盘|光盘|电子版|双面|页码|目录/],
  ['signing', /盖章|公章|签字|签章|签名|签署|印章|涂改|小签/],
  ['delivery', /(?:递交|提交|送达|开标).{0,12}(?:截止|时间|地点|地址)|逾期送达|迟到|拒收/],
]

/** How a bid is handed in stands in the notice and the instructions, not in contracts, forms or scoring. */
const PLACES = /须知|前附表|公告|邀请|编制|递交|提交|响应文件|投标文件|报价文件|开标|密封|装订/
const ELSEWHERE =
  /合同(?:条款|格式|文本|协议|草案)|格式|样式|附件|评标办法|评审办法|评分|采购需求|技术(?:要求|规范|参数)|用户需求|质疑|投诉|履约/
const OBLIGES = /应|须|必须|不得|需|一式|份|拒收|拒绝|无效|截止|￥|元|以.{0,12}为准|加盖|签字|密封/
const NO_DUTY =
  /履约保证金|质量保证金|质保金|退还|退回|评标委员会|评审小组|磋商小组|谈判小组|采购人应|招标人应|代理机构应|中标人|成交供应商|中标供应商|开标会由/
const SHORTEST = 8
const LONGEST = 220
const MOST_OF_KIND = 14

interface Line {
  readonly text: string
  readonly page: number | null
  readonly path: readonly string[]
}

const cellLines = (block: Extract<Block, { kind: 'table' }>): readonly string[] =>
  block.rows.map(({ cells }) =>
    cells
      .map(({ text }) => text.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .join('：'),
  )

/** Lines of a document with the headings above them. */
const linesOf = ({ blocks }: SourceDocument): readonly Line[] => {
  const open: { level: number; text: string }[] = []
  return blocks.flatMap((block): readonly Line[] => {
    if (block.kind === 'pageBreak') return []
    if (block.kind === 'heading') {
      while (open.length > 0 && open.at(-1)!.level >= block.level) open.pop()
      open.push({ level: block.level, text: block.text })
      return []
    }
    const path = open.map(({ text }) => text)
    const texts = block.kind === 'table' ? cellLines(block) : [block.text]
    return texts.map((text) => ({ text, page: block.page, path }))
  })
}

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[。；;])|\n/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST)

/** Before the first heading stand the cover and the contents; a document without headings is looked at whole. */
const isPlace = ({ path }: Line, hasHeadings: boolean): boolean =>
  (path.length === 0 && !hasHeadings) ||
  (path.some((title) => PLACES.test(title)) && !path.some((title) => ELSEWHERE.test(title)))

const kindOf = (sentence: string): DutyKind | null =>
  OBLIGES.test(sentence) && !NO_DUTY.test(sentence)
    ? (KINDS.find(([, pattern]) => pattern.test(sentence))?.[0] ?? null)
    : null

const bare = (text: string): string => text.replace(/[\s，。；：、,.;:()（）\d]/g, '')

/** What the tender says on handing a bid in, each sentence once, at most 14 of a kind. */
export const dutiesOf = (documents: readonly SourceDocument[]): readonly Duty[] => {
  const seen = new Set<string>()
  const counts = new Map<DutyKind, number>()
  return documents.flatMap((document) => {
    const hasHeadings = document.blocks.some(({ kind }) => kind === 'heading')
    return linesOf(document)
      .filter((line) => isPlace(line, hasHeadings))
      .flatMap(({ text, page, path }) =>
        sentencesOf(text).flatMap((sentence): readonly Duty[] => {
          const kind = kindOf(sentence)
          const key = bare(sentence)
          if (kind === null || seen.has(key)) return []
          const count = counts.get(kind) ?? 0
          if (count >= MOST_OF_KIND) return []
          seen.add(key)
          counts.set(kind, count + 1)
          return [{ kind, text: sentence, file: document.file, page, under: path.at(-1) ?? '' }]
        }),
      )
  })
}
