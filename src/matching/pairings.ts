import { type Measure, measuresIn } from './measures.ts'
import { type Offers, type Pairing, pairOffers } from './offers.ts'
import { pairSplits } from './split.ts'

/** The pairings that decide about a clause: for each of its values those that fall short, else those that meet it. */
export const pairingsOf = (
  title: string,
  text: string,
  offers: Offers,
  answering?: ReadonlySet<number>,
): readonly Pairing[] =>
  measuresIn(text).flatMap((required) =>
    decisive([
      ...pairOffers(required, title, offers, answering).filter(
        (pairing) => pairing.comparison !== 'worse' || !isStatedBeside(pairing, offers),
      ),
      ...pairSplits(required, text, offers.splits),
    ]),
  )

/** True where the passage of a worse value states the very value required too: 主机质保5年，配件质保1年. */
const isStatedBeside = ({ required, offered }: Pairing, { byPassage }: Offers): boolean =>
  (byPassage.get(offered.passage) ?? []).some(
    ({ dimension, value }) => dimension === required.dimension && value === required.value,
  )

/** The two values as printed, for a reason. */
export const wordsOf = ({
  required,
  offered,
}: Pick<Pairing, 'required'> & { readonly offered: Measure }) => ({
  required: required.words,
  offered: offered.words,
})

const MARGIN = 0.1

/** A limited term breaks a demand for 永久 unless words much alike meet it. */
const isForever = ({ required }: Pairing, best: number): boolean =>
  required.value === Number.POSITIVE_INFINITY && best <= 0

/** A worse value counts unless one that meets the requirement is as much alike, or stands beside it. 永久 must hold everywhere. */
const decisive = (pairings: readonly Pairing[]): readonly Pairing[] => {
  const meets = pairings.filter(({ comparison }) => comparison === 'meets')
  const best = Math.max(...meets.map(({ share }) => share), -1)
  const isBeside = (worse: Pairing) =>
    meets.some(
      ({ offered, share }) => offered.passage === worse.offered.passage && share >= worse.share - MARGIN * 3,
    )
  const worse = pairings.filter(
    (pairing) =>
      pairing.comparison === 'worse' &&
      (isForever(pairing, best) || (pairing.share > best && !isBeside(pairing))),
  )
  return worse.length > 0 ? worse : meets
}

/** The pairing that falls short in the likest words, if any does. */
export const worst = (pairings: readonly Pairing[]): Pairing | undefined =>
  pairings.filter(({ comparison }) => comparison === 'worse').sort((a, b) => b.share - a.share)[0]
