import { canonical } from './canonical.ts'
import type { EvidenceIndex } from './evidence-index.ts'

/** 甲、乙、丙: two things or more side by side. */
const LIST = /((?:[\u4e00-\u9fa5A-Za-z0-9]{2,24}、){1,9})([\u4e00-\u9fa5A-Za-z0-9]{2,24})/g
/** Words that lead to the first thing, and those behind the last. */
const LEAD =
  /^.*(?:的|针对|包括但不限于|包括|包含|涵盖|含有|提供|具有|具备|对|与|和|及|为|在|至|由|按|将|以|有|含|使用|采用|完成|配合|支持|开展|满足|做好|负责)(?=.)/
const TAIL =
  /(等|以及|及其|及|和|与|或|的|均|都|须|应|进行|[一二两三四五六七八九十\d]+[类种项大个方份名人]).*$/
/** What is no thing that a bid would name. */
const NO_THING =
  /^(其[他它]|相关|本项目|不|每|各|可|能|应|如)|(规定|要求|情况|原因|单位|部门|公司|良好|正常|齐全|完整|清晰|可靠|稳定|准确)$|[\d的了都应须]/
/** Alternatives, and what must not be. */
const NOT_ALL = /或|任[一意]|之一|例如|不得|不应|不可|禁止|严禁/
const SENTENCE = /[^。；;\n]+/g
const SHORTEST = 4
const LONGEST = 12
/** Below this weighted share of its words a thing stands nowhere. */
const ABSENT = 0.34

/** The things that each list of a text holds side by side. */
const listsIn = (text: string): readonly (readonly string[])[] =>
  (text.match(SENTENCE) ?? [])
    .filter((sentence) => !NOT_ALL.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(LIST)])
    .map(([, head, last]) =>
      [...head!.split('、').filter(Boolean), last!]
        .map((thing, at, { length }) => {
          const plain = at === 0 ? thing.replace(LEAD, '') : thing
          return at === length - 1 ? plain.replace(TAIL, '') : plain
        })
        .filter((thing) => thing.length >= SHORTEST && thing.length <= LONGEST && !NO_THING.test(thing)),
    )

/** What of a bid a list is held against. */
export interface ListGround {
  readonly index: EvidenceIndex
  /** All passages in canonical form, end to end. */
  readonly whole: string
}

/** Things that a text lists side by side (甲、乙、丙) and of which the passages `answering` name the others, while the bid names these nowhere. */
export const missingFromLists = (
  text: string,
  answering: readonly number[],
  { index, whole }: ListGround,
): readonly string[] => {
  const answer = answering.map((at) => index.forms[at]!).join('\n')
  const isNamed = (thing: string, isLast: boolean) =>
    answer.includes(canonical(thing)) ||
    (isLast && thing.length > SHORTEST && answer.includes(canonical(thing.slice(0, SHORTEST))))
  return listsIn(text).flatMap((things) => {
    if (things.length < 2) return []
    const unnamed = things.filter((thing, at) => !isNamed(thing, at === things.length - 1))
    const absent = unnamed.filter((thing) => isAbsent(thing, { index, whole }))
    return unnamed.length > 0 && unnamed.length < things.length && absent.length === unnamed.length
      ? absent
      : []
  })
}

const MANY = 3

/** A list of at least three things none of which the bid names anywhere; empty where there is no such list. */
export const unnamedList = (text: string, ground: ListGround): readonly string[] =>
  listsIn(text).find((things) => things.length >= MANY && things.every((thing) => isAbsent(thing, ground))) ??
  []

const isAbsent = (thing: string, { index, whole }: ListGround): boolean =>
  !whole.includes(canonical(thing)) && (index.search(thing, 1)[0]?.share ?? 0) < ABSENT
