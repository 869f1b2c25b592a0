import type { Passage } from '../../document/passages.ts'
import type { Lot } from '../model.ts'

/** Finds the lots (采购包, 标段); empty where the project is not divided. */
export const findLots = (_passages: readonly Passage[]): readonly Lot[] => []
