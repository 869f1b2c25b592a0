/** What comes after reading, in one module that is loaded meanwhile. */
export { openFindings } from '../decisions/hold.ts'
export { renderHtml } from '../report/html.ts'
export { renderJson } from '../report/json.ts'
export { renderTerminal } from '../report/terminal.ts'
export { review } from '../review.ts'
