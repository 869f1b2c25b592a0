/** What comes after reading, in one module that is loaded meanwhile. */
export { openFindings } from '../decisions/hold.ts'
export { review } from '../review.ts'
