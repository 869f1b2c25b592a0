import type { VolumeKind } from '../../bid/model.ts'
import type { Part } from './part.ts'

/** Words of a title to the volume it belongs to, the first that fits. */
const VOLUMES: readonly (readonly [VolumeKind, RegExp])[] = [
  ['price', /报价|价格|开标.{0,4}一览表|^投标一览表|经济标|价款|清单计价|下浮率/],
  [
    'technical',
    /技术(?!.{0,4}能力.{0,4}(?:承诺|声明))|方案|施工组织|实施|培训|进度|应急|售后|质量保证|演示|样品|性能|参数|规格|设计|重.?难点|服务要求|标的说明|实质性/,
  ],
  ['commercial', /商务|业绩|合同条款|团队|人员|偏离|响应表|售后服务承诺|综合实力|评分证明/],
  [
    'qualification',
    /资格|资信|执照|声明函|授权|身份证明|信用|保证金|纳税|税收|社会?保|财务|审计|资质|证书|联合体|中小企业|残疾人|监狱|承诺|投标函|响应函|基本(?:信息|情况)|概况/,
  ],
]

/** The volume (分册) that a title belongs to, or null where its words don't tell. */
export const volumeOf = (title: string): VolumeKind | null =>
  VOLUMES.find(([, words]) => words.test(title))?.[0] ?? null

/** How many kinds of volume a title names: 资格商务及报价文件 names three and belongs to none. */
const JOINED: readonly RegExp[] = [/资格|资信/, /商务/, /技术/, /报价|价格/]
const isJoined = (title: string): boolean => JOINED.filter((words) => words.test(title)).length > 1

/** A group that is bound by itself gives its volume to all that it holds. */
const BOUND = /(?:文件|部分|标书?|册|卷|材料)(?:[（(][^（）()]*[)）])?$/

const ownVolume = ({ title, parts }: Part): VolumeKind | null => {
  if (isJoined(title)) return parts.length > 0 ? 'whole' : 'commercial'
  return volumeOf(title)
}

const common = (parts: readonly Part[]): VolumeKind => {
  const kinds = new Set(parts.map(({ volume }) => volume))
  return kinds.size === 1 ? [...kinds][0]! : 'whole'
}

/** Settles the volume of each part: that of the bound group, else its own title's, else its neighbour's or its parts'. */
export const settleVolumes = (parts: readonly Part[], bound: VolumeKind | null = null): void => {
  let before: VolumeKind = bound ?? 'qualification'
  for (const part of parts) {
    const own = part.volume ?? bound ?? ownVolume(part)
    const isBound = own !== null && own !== 'whole' && BOUND.test(part.title)
    settleVolumes(part.parts, bound ?? (isBound ? own : null))
    part.volume = own ?? (part.parts.length > 0 ? common(part.parts) : before)
    if (part.volume !== 'whole') before = part.volume
  }
}
