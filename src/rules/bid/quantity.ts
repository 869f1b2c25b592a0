import { bigramsOf } from '../../text/bigrams.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'
import { type Good, goodsAsked, goodsOffered, plainName } from './goods.ts'

interface Pair {
  readonly offered: Good
  readonly asked: readonly Good[]
}

const TOKEN = /[a-z]*\d+(?:\.\d+)?[a-z]*\d*/g

/** Numbers and codes that tell one of several products of a name from the others: q20m3h, h63m. */
const tokensOf = ({ name, words }: Good): readonly string[] => [
  ...new Set(`${name.toLowerCase()} ${words}`.match(TOKEN) ?? []),
]

/** Of several products of one name the one that shares most numbers with the offered, if there is one. */
const likest = (offered: Good, asked: readonly Good[]): Good | undefined => {
  const tokens = tokensOf({ ...offered, words: '' })
  const scores = asked.map((good) => tokens.filter((token) => good.words.includes(token)).length)
  const best = Math.max(...scores)
  const found = asked.filter((_, at) => scores[at] === best)
  return best > 0 && found.length === 1 ? found[0] : undefined
}

const isSameUnit = (a: Good, b: Good): boolean => !a.unit || !b.unit || a.unit === b.unit

/** Names are the same, or one is the other with more words in front of it or behind. */
const isSameName = (a: Good, b: Good): boolean => {
  const [left, right] = [plainName(a), plainName(b)]
  return left === right || (bigramsOf(left).length >= 3 && right.endsWith(left) && a.words !== b.words)
}

/** Offered products with those that the tender lists under their name. */
const pairsOf = ({ tender, bid, passages }: Evidence): readonly Pair[] => {
  if (!bid || tender.lots.length > 1) return []
  const asked = goodsAsked(passages)
  return goodsOffered(bid).flatMap((goods) =>
    goods.flatMap((offered) => {
      const exact = asked.filter((good) => plainName(good) === plainName(offered))
      const named = exact.length > 0 ? exact : asked.filter((good) => isSameName(good, offered))
      const own = likest(offered, named)
      const isOneOfMany = goods.filter((good) => plainName(good) === plainName(offered)).length > 1
      const candidates = own && isOneOfMany ? [own] : named
      return candidates.length > 0 && candidates.every((good) => isSameUnit(good, offered))
        ? [{ offered, asked: candidates }]
        : []
    }),
  )
}

/**
 * Fewer than asked fails, more asks. A product that stands in several lists may be offered once for all of them, or
 * for each of several sets; there only fewer than any list asks for is wrong.
 */
const outcomeOf = (offered: number, asked: readonly number[]): 'passed' | 'failed' | 'review' => {
  const most = Math.max(...asked)
  if (offered < most) return asked.includes(offered) && asked.length > 1 ? 'passed' : 'failed'
  return offered === most || asked.length > 1 ? 'passed' : 'review'
}

/** 数量 */
export const goodsQuantity = defineRule<Pair>({
  id: 'bid-quantity',
  title: { zh: '各项数量必须与招标文件的清单一致', en: 'Quantities must be those of the tender’s list' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '“{name}”投标文件写 {offered}，招标文件的清单为 {asked}。',
      en: '“{name}”: the bid offers {offered}, the tender lists {asked}.',
    },
    review: {
      zh: '“{name}”投标文件写 {offered}，多于招标文件清单的 {asked}，请核对。',
      en: '“{name}”: the bid offers {offered}, more than the {asked} of the list; please check.',
    },
  },
  suggestion: {
    zh: '按招标文件的清单改正数量，并核对合价。',
    en: 'Use the quantity of the list and check the amount.',
  },
  select: pairsOf,
  check: ({ offered, asked }) => {
    return {
      outcome: outcomeOf(
        offered.quantity,
        asked.map(({ quantity }) => quantity),
      ),
      values: {
        name: offered.name,
        offered: `${offered.quantity}${offered.unit}`,
        asked: [...new Set(asked.map(({ quantity, unit }) => `${quantity}${unit}`))].join('、'),
      },
      citations: [...asked.slice(0, 3).map(({ place }) => place), offered.place],
    }
  },
})
