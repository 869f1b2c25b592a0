import type { ScoringItem } from '../model.ts'
import { fold } from './points.ts'
import { isGroupName } from './split.ts'

type Category = ScoringItem['category']

const PRICE = /报价|价格|投标总价|总价|单价(?!分析|合理|构成)|评标价|下浮|上浮|费率|折扣率|价款|投标价/
const NOT_PRICE = /(报价|价格)(文件|表)?(编制|说明|合理性|完整性|响应性|分析|构成|明细)|性价比/
const BONUS = /加分|附加分|奖励分/
const POLICY = /政策性|政策功能|节能产品|环保产品|节能环保|环境标志|小微企业|中小企业/
const GROUPS: readonly (readonly [Category, RegExp])[] = [
  ['price', /^(价格|报价|投标报价|商务报价|经济)/],
  ['technical', /技术|施工组织|实施方案|方案|设计/],
  ['service', /服务|售后/],
  ['business', /商务|资信|信誉|综合实力|业绩|企业|机构|履约|诚信|信用|资质|实力|人员/],
]
const NAMES: readonly (readonly [Category, RegExp])[] = [
  ['service', /售后|质保|保修|培训|服务(承诺|响应|网点|能力|保障|便捷)|维保|应急响应|本地化/],
  [
    'business',
    /业绩|资质|证书|认证|荣誉|获奖|奖项|财务|信誉|信用|诚信|实力|履约|团队|人员|负责人|项目经理|体系|企业|纳税|注册资本|知识产权|专利|商务/,
  ],
]

/** True where the name is that of the price: 投标报价, 价格分, 下浮率. */
export const isPriceName = (name: string): boolean => {
  const words = fold(name)
  return PRICE.test(words) && !NOT_PRICE.test(words)
}

/** True for points on top of the total: 加分项, 附加分. */
export const isBonus = (name: string, path: readonly string[]): boolean =>
  [name, ...path].some((words) => BONUS.test(fold(words)))

const named = (words: readonly (readonly [Category, RegExp])[], text: string): Category | null => {
  const hits = words.filter(([, pattern]) => pattern.test(fold(text)))
  return hits.length === 1 || words === NAMES ? (hits[0]?.[0] ?? null) : null
}

/** Sorts an item by its own name where that names the price or a bonus, else by its group's heading, else by its words. */
export const categoryOf = (name: string, path: readonly string[]): Category => {
  if (isPriceName(name)) return 'price'
  if (isBonus(name, path)) return 'other'
  const headings = path.toReversed()
  const group = [...headings.filter(isGroupName), ...headings]
    .map((heading) => named(GROUPS, heading))
    .find((category) => category !== null)
  return group ?? (POLICY.test(fold(name)) ? 'other' : (named(NAMES, name) ?? 'technical'))
}
