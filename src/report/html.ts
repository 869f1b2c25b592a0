import { createHash } from 'node:crypto'
import type { Review } from '../review.ts'
import { conditionsSection } from './html/conditions.ts'
import { decisionTools } from './html/decisions.ts'
import { findingsSection } from './html/findings.ts'
import { fitSection } from './html/fit.ts'
import { html, trusted } from './html/markup.ts'
import { matrixSection } from './html/matrix.ts'
import { anchorsIn, type Documents, type Page, rowsIn } from './html/places.ts'
import { noticesSection, projectSection } from './html/project.ts'
import { scoringSection } from './html/scoring.ts'
import { SCRIPT } from './html/script.ts'
import { sourceDialog } from './html/source.ts'
import { STYLE } from './html/style.ts'
import { masthead, verdictSection } from './html/verdict.ts'
import { pageWords } from './html/words.ts'
import { type Lang, messages } from './messages.ts'
import { summarize } from './summary.ts'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * The review as one self-contained HTML page (网页报告): it loads nothing and runs only its own script.
 * `documents` are the files reviewed; their text is shown beside each other.
 */
export const renderHtml = (review: Review, documents: Documents, lang: Lang = 'zh'): string => {
  const words = messages[lang]
  const withBid = review.bid !== null
  const title = words.title[withBid ? 'bid' : 'tender']
  const page: Page = {
    words,
    pageWords: pageWords[lang],
    withBid,
    documents,
    rowOf: rowsIn(review.tender.requirements),
    anchorOf: anchorsIn(documents),
  }
  const summary = summarize(review, words)
  const sections = [
    ['findings', words.findings],
    ['requirements', withBid ? words.requirements : words.clauses],
    ['scoring', words.scoring],
    ...(review.fit ? [['fit', words.fit] as const] : []),
    ...(review.conditions?.length ? [['conditions', pageWords[lang].conditions] as const] : []),
    ['project', words.project],
    ['notices', words.notices],
  ] as const
  const name = review.tender.facts.name?.value
  return html`<!doctype html>
<html lang="${words.htmlLang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${name && `${name} · `}${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${masthead(review, page)}
<nav><div class="wrap">${sections.map(([id, label]) => html`<a href="#${id}">${label}</a>`)}<a id="read" href="#source">${words.sourceText}</a></div></nav>
<main id="main" class="wrap">
${verdictSection(review, summary, page)}
${decisionTools(review, page)}
${findingsSection(summary, page)}
${matrixSection(summary.requirements, page)}
${scoringSection(review.tender.scoring, summary.scoring, page)}
${fitSection(review, page)}
${conditionsSection(review.conditions ?? [], page)}
${projectSection(review.tender, page)}
${noticesSection(review.notices, page)}
</main>
${sourceDialog(review, page)}
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.markup
}
