import type { Bid } from '../../bid/model.ts'
import type { Citation } from '../../document/citation.ts'
import { defineRule } from '../define.ts'

interface Holding {
  readonly role: string
  readonly name: string
  readonly place: Citation
  /** Index of the table of people it stands in. */
  readonly table?: number
}

/** Roles that one person holds. */
const ROLES: readonly (readonly [string, RegExp])[] = [
  ['项目经理', /项目(经理|负责人|总负责人)/],
  ['技术负责人', /技术(负责人|总监|总负责人)/],
  ['项目总监', /(总监理工程师|总监(?!理))/],
  ['质量负责人', /质量(负责人|经理)/],
  ['安全负责人', /安全(负责人|总监)/],
]

const roleOf = (text: string): string | null => ROLES.find(([, words]) => words.test(text))?.[0] ?? null

const TITLE = '(项目经理|项目负责人|技术负责人|技术总监|质量负责人|安全负责人|总监理工程师)'
/** 项目经理由某某担任: a name that stands in no table. */
const APPOINTED = new RegExp(
  `(?<!副|助理)${TITLE}(?:由|为|[:：])\\s?([\\u4e00-\\u9fa5]{2,3})(?:同志)?(?=担任|兼任|负责|牵头)`,
  'g',
)

/** The surnames (姓氏) that most people bear, so that a word behind a role can be told for a name. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温柳祁章'
/** 由项目负责人某某统筹; 拟派项目负责人：某某，. */
const NAMED_HERE = new RegExp(
  `(?<!副|助理)${TITLE}(?:[:：]|为|是|由)?([${SURNAMES}][\\u4e00-\\u9fa5]{1,2}?)(?=统筹|牵头|负责|担任|主持|组织|带队|总体|[，,；;（(。\\s]|$)`,
  'g',
)

/** Who holds which role: from tables of people, and from running text where a role stands right before a name. */
const holdingsOf = (bid: Bid, others: readonly string[]): readonly Holding[] => {
  const listed = bid.people.flatMap(({ name, role, place, table }) => {
    const held = /^(项目|技术|质量|安全|总监)/.test(role) ? roleOf(role) : null
    return held ? [{ role: held, name, place, table }] : []
  })
  const names = [...new Set([...bid.people.map(({ name }) => name), ...others])].filter(isName)
  const known =
    names.length > 0 ? [new RegExp(`(?<!副|助理)${TITLE}(?:为|是|[:：]|由)?(${names.join('|')})`, 'g')] : []
  const spoken = bid.passages
    .filter(({ kind }) => kind !== 'row')
    .flatMap(({ text, place }) =>
      [...known, APPOINTED, NAMED_HERE].flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap(([, role, name]) =>
          NO_PERSON.test(name!) ? [] : [{ role: roleOf(role!)!, name: name!, place }],
        ),
      ),
    )
  return [...listed, ...labelled(bid), ...spoken]
}

const LABEL = new RegExp(`^(拟派|拟任)?${TITLE}(姓名)?$`)

/** A role with a name in the cell beside it, as in a form of labels and values. */
const labelled = ({ tables }: Bid): readonly Holding[] =>
  tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells, place }) =>
      cells.flatMap((cell, column) => {
        const name = cells[column + 1]?.trim() ?? ''
        return LABEL.test(cell.trim()) && isPerson(name) ? [{ role: roleOf(cell)!, name, place }] : []
      }),
    ),
  )

const NO_PERSON = /资格|要求|姓名|职称|电话|人员|证书|职务|负责|经理|无|详见|如下|学历/
const isPerson = (text: string): boolean => /^[\u4e00-\u9fa5]{2,3}$/.test(text) && !NO_PERSON.test(text)

const isName = (text: string): boolean => /^[\u4e00-\u9fa5]{2,4}$/.test(text)

/** 岗位人选前后一致 */
export const roleHolder = defineRule<{ readonly role: string; readonly holdings: readonly Holding[] }>({
  id: 'bid-role-holder',
  title: { zh: '同一岗位的人选前后必须一致', en: 'A role must be held by the same person everywhere' },
  severity: 'clarification',
  sources: ['tender'],
  messages: {
    failed: { zh: '{role}前后不一致：{names}。', en: 'The bid names different people as {role}: {names}.' },
  },
  suggestion: { zh: '统一人选，并核对其证书和社保。', en: 'Name one person everywhere.' },
  select: ({ bid, catalogue }) => {
    const people = catalogue?.company.personnel.map(({ name }) => name) ?? []
    const holdings = bid ? holdingsOf(bid, people) : []
    return ROLES.flatMap(([role]) => {
      const held = holdings.filter((holding) => holding.role === role)
      return held.length > 1 ? [{ role, holdings: held }] : []
    })
  },
  check: ({ role, holdings }) => {
    const names = [...new Set(holdings.map(({ name }) => name))]
    const isDeputy = holdings.some(
      ({ table, name }) =>
        table !== undefined && holdings.some((other) => other.table === table && other.name !== name),
    )
    return {
      outcome: names.length > 1 && !isDeputy ? 'failed' : 'passed',
      values: { role, names: names.join('、') },
      citations: names.map((name) => holdings.find((holding) => holding.name === name)!.place),
    }
  },
})
