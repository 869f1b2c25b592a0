import type { Bid } from '../../../bid/model.ts'
import type { Evidence } from '../../model.ts'
import { BIDDER, namingsIn, REPRESENTATIVE } from '../own-names.ts'

const LEGAL_FORM = /(股份)?有限(责任)?公司$|(集团|公司|研究院|设计院|事务所|厂)$/
const REGION = /^[\u4e00-\u9fa5]{2,7}?(省|市|自治区|县|区)(?=[\u4e00-\u9fa5]{4})|[（(][^）)]*[）)]/g
const TRADE =
  /(信息|科技|技术|网络|软件|数据|智能|电子|电气|机电|通信|工程|建设|建筑|装饰|设备|环保|环境|医疗|器械|商贸|贸易|物业|服务|管理|咨询|设计|水务|食品|餐饮|实业|发展|集团|系统|工业|文化|传媒|教育|生物|能源|材料|安防|家具|汽车|物流|股份)+$/
const SHORTEST_CORE = 3
const LONGEST_CORE = 8
const SHORTEST_PERSON = 3

/** 字号: the part of a company's name that stands for it alone; null where it is too short to tell. */
export const coreOf = (company: string): string | null => {
  const core = company.replace(REGION, '').replace(LEGAL_FORM, '').replace(LEGAL_FORM, '').replace(TRADE, '')
  return core.length >= SHORTEST_CORE && core.length <= LONGEST_CORE ? core : null
}

const unique = (names: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(names.filter((name): name is string => Boolean(name))),
]

/** The bidder's names, whole and short, and the words of the configuration that must not stand in a blind volume. */
export const namesOf = (bid: Bid, { catalogue, config }: Evidence): readonly string[] => {
  const companies = unique([...namingsIn(bid, BIDDER).map(({ name }) => name), catalogue?.company.name])
  return unique([...companies, ...companies.map(coreOf), ...(config?.blindVolumeWords ?? [])])
}

/** People of the bidder: names of two characters are words of the language too. */
export const peopleOf = (bid: Bid, { catalogue }: Evidence): readonly string[] =>
  unique(
    [...namingsIn(bid, REPRESENTATIVE), ...bid.people, ...(catalogue?.company.personnel ?? [])].map(
      ({ name }) => name,
    ),
  ).filter((name) => /^[\u4e00-\u9fa5·]{2,8}$/.test(name) && name.length >= SHORTEST_PERSON)
