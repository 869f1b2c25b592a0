import type { ReadPage } from '../document/pdf/pages.ts'

/** A PDF file to read pages of; `taken` counts the pages that the threads have taken so far. */
export interface Job {
  /** Its number. */
  readonly job: number
  readonly bytes: Uint8Array
  readonly taken: Int32Array<SharedArrayBuffer>
}

/** A page that a thread has read for a job; `index` is null where it has read all it could. */
export type Reply =
  | { readonly job: number; readonly index: number; readonly page: ReadPage | null }
  | { readonly job: number; readonly index: null }

/** Takes the next page for one thread; no two threads get the same. */
export const nextPage = (taken: Job['taken']) => (): number => Atomics.add(taken, 0, 1)
