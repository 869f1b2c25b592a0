import type { BidPassage, Mention } from './model.ts'

const NUMBER =
  /(?:项目|招标|采购|磋商|谈判|询价|比选|标书|公告)(?:文件)?编号\s?[:：为是]?\s?([A-Za-z0-9][A-Za-z0-9\-－—_/.[\]()（）〔〕]{4,40}[A-Za-z0-9\])）])/g
const NAMED = /项目名称\s?[:：]\s?([^\n\t，。；:：]{6,60})/g
const QUOTED = /[“《「]([^”》」\n]{6,60}?项目[^”》」\n]{0,12})[”》」]/g
const IN_PROSE =
  /([\u4e00-\u9fa5A-Za-z0-9（）()]{4,50}?(?:建设|采购|服务|改造|升级|运维|供货|施工|工程|系统|平台|设备)项目)/g
/** 为某某工程制定的, 结合某某项目的特点 */
const WRITTEN_FOR =
  /(?:为|针对|结合|围绕|依据|根据|按照)([\u4e00-\u9fa5A-Za-z0-9]{6,40}?(?:工程|项目|标段))(?=制定|编制|编写|拟定|的(?:特点|实际|情况|需求|要求|质量|进度|施工|运维|实施)|特点|实际)/g
const SALUTATION =
  /^(?:致|尊敬的)?\s?[:：]?\s?([\u4e00-\u9fa5（）()]{4,40}?)\s?[（(]?(?:招标人|采购人)?[）)]?\s?[:：]?$/
const PURCHASER = /(?:采购人|招标人|采购单位|业主)(?:名称)?\s?[:：]\s?([\u4e00-\u9fa5（）()]{4,40})/g

/** Names of projects, project numbers and purchasers that the bid mentions, with where. */
export const findMentions = (passages: readonly BidPassage[]): readonly Mention[] =>
  passages.flatMap(({ text, place }) => {
    const found: Mention[] = []
    const add = (kind: Mention['kind'], value: string) => {
      if (!found.some((mention) => mention.kind === kind && mention.text === value))
        found.push({ kind, text: value, place })
    }
    for (const [, number] of text.matchAll(NUMBER)) add('number', withoutStrayBracket(number!))
    for (const pattern of [NAMED, QUOTED, IN_PROSE, WRITTEN_FOR])
      for (const [, name] of text.matchAll(pattern)) add('project', name!.trim())
    for (const [, name] of text.matchAll(PURCHASER)) add('purchaser', name!.trim())
    const addressed = /^致|[:：]$/.test(text) && SALUTATION.exec(text)
    if (addressed && /公司|中心|局|院|学校|大学|委员会|部|厅|处|医院|政府$/.test(addressed[1]!))
      add('purchaser', addressed[1]!)
    return found
  })

/** A bracket that closes the sentence's own parenthesis is no part of a number. */
const withoutStrayBracket = (number: string): string =>
  /[（([]/.test(number) ? number : number.replace(/[）)\]]$/, '')
