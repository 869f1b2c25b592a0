import type { Bid } from '../../bid/model.ts'
import type { Citation } from '../../document/citation.ts'
import type { Requirement } from '../../tender/model.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

interface Grade {
  readonly name: string
  readonly rank: number
  readonly words: string
}

interface Graded {
  readonly requirement: Requirement
  readonly asked: Grade
  readonly shown: readonly (Grade & { readonly place: Citation })[]
}

const RANKS: Readonly<Record<string, number>> = {
  特: 5,
  一: 4,
  壹: 4,
  二: 3,
  贰: 3,
  三: 2,
  叁: 2,
  四: 1,
  甲: 4,
  乙: 3,
  丙: 2,
  丁: 1,
}
/** 建筑工程施工总承包二级, 工程设计甲级; 一级注册建造师. */
const BEHIND =
  /((?:[\u4e00-\u9fa5]{2,12})(?:总承包|专业承包|施工|监理|设计|勘察|检测|服务))(?:企业)?(?:资质)?[（(]?([特一二三四壹贰叁甲乙丙丁])级/g
const AHEAD = /([一二三])级(?:注册)?(建造师|造价(?:工程)?师|消防工程师)/g
const LEAD = /^.*(?:具有|具备|取得|持有|须有|为|的|及|和|或|与)/

const gradesIn = (text: string): readonly Grade[] => [
  ...[...text.matchAll(BEHIND)].map(([words, name, grade]) => ({
    name: name!.replace(LEAD, ''),
    rank: RANKS[grade!]!,
    words,
  })),
  ...[...text.matchAll(AHEAD)].map(([words, grade, name]) => ({ name: name!, rank: RANKS[grade!]!, words })),
]

const gradedOf = ({ tender, bid }: Evidence): readonly Graded[] => {
  if (!bid) return []
  const shown = shownIn(bid)
  return tender.requirements
    .filter(({ kind }) => kind === 'qualification' || kind === 'conformity')
    .flatMap((requirement) => {
      const asked = gradesIn(requirement.text)
      const least = asked.toSorted((a, b) => a.rank - b.rank)[0]
      if (!least || new Set(asked.map(({ name }) => name)).size > 1) return []
      const same = shown.filter(({ name }) => name.endsWith(least.name) || least.name.endsWith(name))
      return same.length > 0 ? [{ requirement, asked: least, shown: same }] : []
    })
}

const shownIn = (bid: Bid) => {
  const answers = new Map(bid.responses.map(({ place, offered }) => [place, offered]))
  return bid.passages.flatMap(({ text, place }) =>
    gradesIn(answers.get(place) ?? text).map((grade) => ({ ...grade, place })),
  )
}

/** 资质、执业资格的等级 */
export const qualificationGrade = defineRule<Graded>({
  id: 'bid-qualification-grade',
  title: { zh: '资质、执业资格的等级不得低于要求', en: 'Qualifications must be of the grade asked for' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '招标文件要求{asked}，投标文件只有{shown}。',
      en: 'The tender asks for {asked}; the bid only shows {shown}.',
    },
  },
  suggestion: { zh: '提供符合等级要求的资质或人员。', en: 'Show a qualification of the grade asked for.' },
  select: gradedOf,
  check: ({ requirement, asked, shown }) => ({
    outcome: shown.every(({ rank }) => rank < asked.rank) ? 'failed' : 'passed',
    values: { asked: asked.words, shown: [...new Set(shown.map(({ words }) => words))].join('、') },
    citations: [requirement.citation, ...shown.slice(0, 3).map(({ place }) => place)],
    requirementId: requirement.id,
  }),
})
