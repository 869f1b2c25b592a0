import type { VolumeKind } from '../../bid/model.ts'
import type { Tender } from '../../tender/model.ts'
import { makePart, type Part } from './part.ts'

interface Usual {
  readonly title: string
  readonly volume: VolumeKind
  readonly parts: readonly string[]
}

const QUALIFICATION: Usual = {
  title: '资格证明文件',
  volume: 'qualification',
  parts: ['法定代表人身份证明', '法定代表人授权委托书', '资格要求的证明材料'],
}
const COMMERCIAL: Usual = {
  title: '商务文件',
  volume: 'commercial',
  parts: ['投标函', '商务条款偏离表', '商务评分证明材料'],
}
const PRICE: Usual = { title: '报价文件', volume: 'price', parts: ['开标一览表', '分项报价表'] }
const TECHNICAL: Readonly<Record<'goods' | 'services' | 'works', Usual>> = {
  goods: { title: '技术文件', volume: 'technical', parts: ['技术条款偏离表', '技术方案'] },
  services: { title: '技术文件', volume: 'technical', parts: ['服务需求响应表', '服务方案'] },
  works: { title: '技术文件', volume: 'technical', parts: ['施工组织设计'] },
}

/** What a bid usually holds (资格、商务、技术、报价), for a tender that prescribes nothing. */
export const usualParts = ({ facts }: Tender): Part[] =>
  [QUALIFICATION, COMMERCIAL, TECHNICAL[facts.category?.value ?? 'goods'], PRICE].map((usual) => {
    const made = { origin: 'usual', citation: null, volume: usual.volume } as const
    const part = makePart({ title: usual.title, ...made })
    part.parts.push(...usual.parts.map((title) => makePart({ title, ...made })))
    return part
  })
