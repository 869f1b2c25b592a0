import Fuse from 'fuse.js'
import { canonical } from './canonical.ts'

/** Short names to be found again where they are written a little otherwise (名称模糊匹配). */
export interface Names {
  /** Position of the name that a text stands for, -1 where none is near enough. */
  readonly find: (text: string) => number
}

/** 0 is the same, 1 is anything: a wrong, missing or doubled character in five. */
const THRESHOLD = 0.25
/** The matcher reads 32 characters at a time. */
const LONGEST = 32
const SHORTEST = 3

/** Prepares names: products, certificates, titles of sections, scoring items. For texts use `indexEvidence`. */
export const makeNames = (names: readonly string[]): Names => {
  const forms = names.map(canonical)
  const fuse = new Fuse(forms, { threshold: THRESHOLD, ignoreLocation: true, includeScore: true })
  const nearest = (sought: string): number => {
    const found = fuse
      .search(sought.slice(0, LONGEST), { limit: 8 })
      .filter(({ item }) => item.length <= sought.length * 2 && item.length * 2 >= sought.length)
    const [best] = found.toSorted(
      (a, b) =>
        a.score! - b.score! ||
        Math.abs(a.item.length - sought.length) - Math.abs(b.item.length - sought.length) ||
        a.refIndex - b.refIndex,
    )
    return best?.refIndex ?? -1
  }
  return {
    find: (text) => {
      const sought = canonical(text)
      if (sought.length < SHORTEST) return forms.indexOf(sought)
      const same = forms.indexOf(sought)
      return same >= 0 ? same : nearest(sought)
    },
  }
}
