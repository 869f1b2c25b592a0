import { containment } from '../text/similarity.ts'
import { canonical } from './canonical.ts'
import { compareMeasures } from './compare.ts'
import type { Measure } from './measures.ts'
import type { Offer, Pairing } from './offers.ts'

/** A period of which only a part is spent on site: 三天，其中到场检查两天、办公室整理一天. */
export interface Split {
  readonly total: Offer
  readonly part: Offer
}

const ON_SITE = /其中[^。；;\n]{0,6}?(?:到场|现场|驻场|驻厂|到岗|线下|面授|实地|集中)[^。；;，,\n]{0,8}$/
const ELSEWHERE = /^[^。；;\n]{0,10}(?:办公室|内业|远程|线上|居家|后台|路途|在途|自学|视频)/
const SAME = 0.5

/** The split periods among the values of one passage. */
export const splitsIn = (offers: readonly Offer[]): readonly Split[] =>
  offers
    .filter(
      ({ dimension, before, after }) => isPeriod(dimension) && ON_SITE.test(before) && ELSEWHERE.test(after),
    )
    .flatMap((part) => {
      const total = offers.findLast(
        ({ start, dimension, value }) =>
          start < part.start && dimension === part.dimension && value > part.value,
      )
      return total ? [{ total, part }] : []
    })

const isPeriod = (dimension: string): boolean => dimension === 'time' || dimension === 'workdays'

/** Split periods that meet a requirement in name only. */
export const pairSplits = (required: Measure, text: string, splits: readonly Split[]): readonly Pairing[] =>
  splits
    .filter(
      ({ total, part }) =>
        required.value === total.value &&
        compareMeasures(required, total) === 'meets' &&
        part.value < required.value &&
        containment(canonical(total.own), canonical(text)) >= SAME,
    )
    .map(({ part }) => ({ required, offered: part, comparison: 'worse', share: 1 }))
