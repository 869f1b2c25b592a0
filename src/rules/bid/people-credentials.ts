import type { Person } from '../../bid/model.ts'
import type { Citation } from '../../document/citation.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

interface Demand {
  readonly role: RegExp
  readonly name: string
  readonly alternatives: readonly RegExp[]
  readonly words: string
  readonly citation: Citation
  readonly requirementId?: string
  readonly scoringItemId?: string
}

/** Credentials that stand for one another in 具有…或…或…. */
const CREDENTIALS: readonly (readonly [asked: RegExp, shown: RegExp])[] = [
  [
    /高级(专业)?(技术)?(职称|工程师)|高级及以上/,
    /(?<!中级.{0,4})(正高|副高|高级)(?!.{0,4}认证)(工程师|职称|经济师|会计师|讲师|$)|教授|研究员/,
  ],
  [/PMP/, /PMP/],
  [/研究生|硕士/, /研究生|硕士|博士/],
  [/博士/, /博士/],
  [/中级(及以上)?(专业)?(技术)?职称|中级及以上/, /中级|高级|工程师|教授/],
  [/本科及?以上|本科或以上/, /本科|学士|研究生|硕士|博士/],
  [/注册安全工程师/, /注册安全工程师/],
  [/[一二]级建造师/, /建造师/],
]
const EVERY =
  /(?:全部|所有|每[名位个]|拟?派?)?(?:的)?(培训讲师|讲师|授课教师|服务人员|驻场人员|技术人员|项目组成员|团队成员)[^，。；]{0,10}(?:均|都|全部|每[名位个])?(?:须|需|应)?(?:具备|具有|持有)+([^。；，]{4,60})/
const UNIVERSAL = /均|都|全部|所有|每[名位]/
const ALTERNATIVE = /或/

const demandIn = (text: string): Pick<Demand, 'role' | 'name' | 'alternatives' | 'words'> | null => {
  const match = EVERY.exec(text)
  if (!match || (!ALTERNATIVE.test(match[2]!) && !UNIVERSAL.test(match[0]))) return null
  const alternatives = CREDENTIALS.filter(([asked]) => asked.test(match[2]!)).map(([, shown]) => shown)
  if (alternatives.length === 0) return null
  const name = match[1]!
  return { name, role: new RegExp(name.replace(/^培训|^授课/, '')), alternatives, words: match[2]! }
}

/** The most demanding tier stands last or first; of several the one with most alternatives is read. */
const demandsOf = ({ tender }: Evidence): readonly Demand[] => [
  ...tender.requirements.flatMap(({ text, citation, id }) => {
    const demand = demandIn(text)
    return demand ? [{ ...demand, citation, requirementId: id }] : []
  }),
  ...tender.scoring.items.flatMap(({ criteria, citation, id }) => {
    const demand = demandIn(criteria)
    return demand ? [{ ...demand, citation, scoringItemId: id }] : []
  }),
]

const lacks = ({ alternatives }: Demand, { attributes }: Person): boolean =>
  attributes.length > 0 && !attributes.some(({ value }) => alternatives.some((shown) => shown.test(value)))

/** 人员学历、职称、证书 */
export const peopleCredentials = defineRule<{ readonly demand: Demand; readonly people: readonly Person[] }>({
  id: 'bid-people-credentials',
  title: { zh: '人员须具备要求的学历、职称或证书', en: 'People must have the credentials asked for' },
  severity: 'points',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '招标文件要求{role}{words}，{names}不具备。',
      en: 'The tender asks that each {role} has {words}; {names} does not.',
    },
  },
  suggestion: { zh: '更换人员或补充证书。', en: 'Replace the person or add the certificate.' },
  select: (evidence) => {
    const people = evidence.bid?.people ?? []
    return demandsOf(evidence).flatMap((demand) => {
      const held = people.filter(({ role }) => demand.role.test(role))
      return held.length > 0 ? [{ demand, people: held }] : []
    })
  },
  check: ({ demand, people }) => {
    const wanting = people.filter((person) => lacks(demand, person))
    return {
      outcome: wanting.length > 0 && wanting.length < people.length ? 'failed' : 'passed',
      values: { role: demand.name, words: demand.words, names: wanting.map(({ name }) => name).join('、') },
      citations: [demand.citation, ...wanting.map(({ place }) => place)],
      ...(demand.requirementId ? { requirementId: demand.requirementId } : {}),
      ...(demand.scoringItemId ? { scoringItemId: demand.scoringItemId } : {}),
    }
  },
})
