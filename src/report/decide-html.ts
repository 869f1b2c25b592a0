import type { CardLine, CardReport } from '../planning/model.ts'
import { cardFacts, lineText } from './decide.ts'
import { ANSWER_LINES, DECIDE_WORDS, sectionsShown } from './decide-words.ts'
import { html, type Markup, trusted } from './html/markup.ts'
import { type Lang, messages } from './messages.ts'
import { placeOf } from './place.ts'

/** The card is one page of A4: each line takes two rows of print at most. */
const STYLE = `
:root{--ink:#1c2430;--soft:#59636f;--line:#c9d0d8;--accent:#1f4e79;--red:#a8201a;--amber:#7a5200;--green:#20613c}
*{box-sizing:border-box}
body{margin:0 auto;max-width:190mm;padding:6mm 0;color:var(--ink);background:#fff;font:7.6pt/1.36 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:12.5pt;line-height:1.3;margin:0 0 1mm}
h2{font-size:8.4pt;margin:0 0 .6mm;color:var(--accent);border-bottom:.3mm solid var(--line)}
ul,ol,dl{margin:0;padding:0;list-style:none}
.verdict{font-weight:600;font-size:8.6pt;border-left:1mm solid var(--amber);padding-left:2mm;margin:0 0 1.6mm;color:var(--amber)}
.verdict.blocked{border-color:var(--red);color:var(--red)}.verdict.clear{border-color:var(--green);color:var(--green)}
.facts{display:grid;grid-template-columns:repeat(3,1fr);gap:0 4mm;margin-bottom:1.8mm}
.facts div{display:flex;gap:2mm;overflow:hidden}.facts dt{color:var(--soft);white-space:nowrap}.facts dd{margin:0;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.parts{columns:2;column-gap:5mm}
section{break-inside:avoid;margin:0 0 1.8mm}
li{display:flex;gap:1.4mm;align-items:baseline}
li>.said{flex:1;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.tag{flex:none;font-size:6.6pt;color:var(--soft);min-width:6.6mm}
.tag.negative{color:var(--red);font-weight:700}.tag.none,.tag.positive{color:var(--green)}.tag.unknown{color:var(--amber)}
b{font-weight:600}li>.place{flex:none;max-width:24mm}.place{color:var(--soft);font-size:6.4pt}.more{color:var(--soft)}
.seven{border-top:.4mm solid var(--accent);padding-top:1mm;margin-top:.6mm}
.seven ol{columns:2;column-gap:5mm}.seven>ol>li{display:block;break-inside:avoid;margin-bottom:.9mm}
.ask{color:var(--accent)}
footer{display:flex;justify-content:space-between;gap:6mm;border-top:.3mm solid var(--line);margin-top:1.4mm;padding-top:1mm}
@page{size:A4;margin:9mm 10mm}
@media print{body{padding:0;max-width:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const lineHtml = (report: CardReport, line: CardLine, lang: Lang): Markup => {
  const { label, text } = lineText(report, line, lang)
  const { fit, citation, reason } = line
  const place = citation ? placeOf(citation, messages[lang]) : ''
  const told = html`${label !== '' && html`<b>${label}</b> `}${text}`
  return html`<li>${fit && html`<span class="tag ${fit}">${DECIDE_WORDS[lang].fit[fit]}</span>`}<span class="said" title="${[text, place, reason].filter(Boolean).join('\n')}">${told}</span><span class="place">${shortPlace(report, line, lang)}</span></li>`
}

/** The place on paper: page, else the nearest heading; the file where there are several. */
const shortPlace = ({ tender }: CardReport, { citation }: CardLine, lang: Lang): string => {
  if (!citation) return ''
  const words = messages[lang]
  const file = tender.files.length > 1 ? citation.file : ''
  const at = citation.page === null ? (citation.path.at(-1) ?? '').slice(0, 12) : words.page(citation.page)
  return [file, at].filter((part) => part !== '').join(' · ')
}

const questionHtml = (report: CardReport, at: number, lang: Lang): Markup => {
  const words = DECIDE_WORDS[lang]
  const { id, answers, open } = report.card.questions[at]!
  return html`<li><b>${at + 1}. ${words.questions[id]}</b><ul>${answers
    .slice(0, ANSWER_LINES)
    .map((line) => lineHtml(report, line, lang))}${open.map(
    (question) => html`<li class="ask"><span>${words.toAsk}：${question}</span></li>`,
  )}</ul></li>`
}

/** 投标决策卡 as one self-contained page that prints on one sheet of A4. It loads nothing and runs no script. */
export const renderCardHtml = (report: CardReport, lang: Lang = 'zh'): string => {
  const words = DECIDE_WORDS[lang]
  const { tender, card } = report
  const name = tender.facts.name?.value ?? messages[lang].unnamedProject
  return html`<!doctype html>
<html lang="${messages[lang].htmlLang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.title} · ${name}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<h1>${words.title}：${name}</h1>
<p class="verdict ${card.verdict}">${words.verdict(card.verdict, card.hard)}</p>
<dl class="facts">${cardFacts(report, lang).map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
<main class="parts">${sectionsShown(report).map(
    ({ id, lines, more }) =>
      html`<section><h2>${words.sections[id]}</h2><ul>${lines.map((line) => lineHtml(report, line, lang))}${
        more > 0 && html`<li class="more"><span>${words.more(more)}</span></li>`
      }</ul></section>`,
  )}</main>
<div class="seven"><h2>${words.sevenQuestions}</h2><ol>${card.questions.map((_, at) => questionHtml(report, at, lang))}</ol></div>
<footer><span>${words.decision}：${words.choices.map((choice) => `☐ ${choice}`).join('　')}</span><span>${words.sign}：＿＿＿＿＿＿＿＿</span><span class="place">${words.note}</span></footer>
</body>
</html>
`.markup
}
