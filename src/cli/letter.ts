import { renderLetterDocx } from '../report/letter-docx.ts'
import { renderLetterMarkdown } from '../report/letter-markdown.ts'
import type { LetterCommandOptions } from './commands/letter.ts'
import { deliver } from './deliver.ts'
import { outputPath } from './files.ts'
import { reviewTender } from './review-tender.ts'

const DEFAULT_DOCX = 'bidlint-letter.docx'

/** Runs `bidlint letter`: a letter of questions (疑问清单) to the purchaser. */
export const runLetter = async (options: LetterCommandOptions): Promise<number> => {
  const { format, lang, least } = options
  const out = options.out ?? (format === 'docx' ? DEFAULT_DOCX : null)
  if (out !== null) await outputPath(out, options.tender)
  const { review, paths } = await reviewTender(options)
  const target = out === null ? null : await outputPath(out, paths)
  const render = format === 'docx' ? renderLetterDocx : renderLetterMarkdown
  await deliver(render(review, { lang, least }), target, lang)
  return 0
}
