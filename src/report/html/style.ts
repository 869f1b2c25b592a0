/** The style sheet of the page. Colours keep a contrast of at least 4.5 to 1 on their ground. */
export const STYLE = `
:root{--ink:#1c2430;--soft:#59636f;--line:#dfe3e8;--ground:#f6f7f9;--paper:#fff;--accent:#1f4e79;
--red:#a8201a;--red-ground:#fcf0ef;--amber:#7a5200;--amber-ground:#fdf6e7;--green:#20613c;--green-ground:#eef7f1;
--blue:#1f4e79;--blue-ground:#eef4fa;--grey:#59636f;--grey-ground:#f1f3f5}
*{box-sizing:border-box}
html{scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.7 "PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:3px;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.wrap{max-width:1120px;margin:0 auto;padding:0 24px}
.skip{position:absolute;left:-9999px}.skip:focus{left:8px;top:8px;z-index:9;background:var(--paper);padding:8px}
h1{font-size:24px;line-height:1.4;margin:0}h2{font-size:19px;margin:0 0 14px}h3{font-size:16px;line-height:1.6;margin:0}
h4,.row .side h3{font-size:13px;color:var(--soft);font-weight:600;margin:0 0 6px}
p{margin:0}section{margin:40px 0}
.quiet,.hint{color:var(--soft)}.hint,.quiet{font-size:13.5px}
.count{color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums}
.masthead{background:var(--paper);padding:32px 0 26px}
.masthead .kicker{color:var(--soft);font-size:13px;letter-spacing:.06em;margin-bottom:4px}
.masthead .line{color:var(--soft);margin-top:8px;font-size:14px}
nav{position:sticky;top:0;z-index:3;background:var(--paper);border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
nav .wrap{display:flex;gap:24px;overflow-x:auto;white-space:nowrap}
nav a{padding:11px 0;color:var(--ink);text-decoration:none;font-size:14px}nav a:hover{color:var(--accent)}
.verdict{background:var(--paper);border:1px solid var(--line);border-left:5px solid var(--grey);border-radius:6px;padding:22px 26px;margin-top:28px}
.verdict h2{font-size:22px;line-height:1.45;margin-bottom:4px}
.verdict.void{border-left-color:var(--red)}.verdict.void h2{color:var(--red)}
.verdict.check,.verdict.findings{border-left-color:#b57a00}.verdict.check h2{color:var(--amber)}
.verdict.clear{border-left-color:var(--green)}.verdict.clear h2{color:var(--green)}
.tallies{display:grid;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:20px 36px;margin-top:20px}
.tally h3{font-size:14px;font-weight:600;display:flex;justify-content:space-between;gap:8px}
.tally svg{display:block;width:100%;height:8px;border-radius:4px;margin:6px 0 7px;background:var(--grey-ground)}
.tally ul{display:flex;flex-wrap:wrap;gap:2px 14px;list-style:none;margin:0;padding:0;font-size:13px;color:var(--soft)}
.tally li::before{content:"";display:inline-block;width:8px;height:8px;border-radius:2px;margin-right:6px;background:currentColor}
.tally li span{color:var(--soft)}.tally li b{color:var(--ink);font-weight:600;font-variant-numeric:tabular-nums}
.fill-deviates{fill:#a8201a;color:#a8201a}.fill-unanswered{fill:#d0685f;color:#d0685f}.fill-partial{fill:#d69a1f;color:#d69a1f}
.fill-needs-review{fill:#e8c573;color:#e8c573}.fill-answered{fill:#3c8a5e;color:#3c8a5e}.fill-not-applicable{fill:#c3cad1;color:#c3cad1}
.tag{display:inline-block;font-size:12.5px;line-height:1.6;padding:0 8px;border-radius:4px;white-space:nowrap;color:var(--grey);background:var(--grey-ground)}
.tag.failed,.tag.deviates,.tag.unanswered{color:var(--red);background:var(--red-ground)}
.tag.review,.tag.partial,.tag.needs-review{color:var(--amber);background:var(--amber-ground)}
.tag.answered{color:var(--green);background:var(--green-ground)}
summary{cursor:pointer}
.group{margin-bottom:14px}
.group>summary{padding:6px 0;list-style:none;display:flex;gap:10px;align-items:baseline}
.group>summary::-webkit-details-marker{display:none}
.group>summary::before{content:"▸";align-self:center;color:var(--soft);width:1em;flex:none;transition:transform .12s}
.group[open]>summary::before{transform:rotate(90deg)}
.group>summary .name{font-weight:600;font-size:16px}
.group.rejection>summary .name{color:var(--red)}.group.points>summary .name{color:var(--amber)}.group.clarification>summary .name{color:var(--blue)}
.finding{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:16px 20px;margin:10px 0;content-visibility:auto;contain-intrinsic-size:auto 220px}
.finding.rejection{border-left:3px solid var(--red)}.finding.rejection[data-outcome=review]{border-left-color:#d69a1f}
.finding .tags{margin-bottom:4px}
.suggestion{margin-top:4px}.suggestion b,.basis b{font-weight:600;color:var(--soft);margin-right:6px}
.basis{margin-top:12px;font-size:13.5px;color:var(--soft)}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:14px 24px;margin-top:14px}
.side{min-width:0}.finding .side:only-child{grid-column:1/-1}
.quote{margin:0 0 10px}
.quote blockquote{margin:0;padding:8px 12px;background:var(--grey-ground);border-radius:4px;font-size:14px;line-height:1.65;white-space:pre-line;max-height:16em;overflow:auto}
.quote figcaption{font-size:13px;margin-top:3px}
.place,.to-row{font-size:13px}.finding .tags{display:flex;justify-content:space-between}
.reason{font-size:14px;margin-bottom:8px}
.rest summary{font-size:13px;color:var(--accent)}.also{font-size:13px;color:var(--soft)}
.filters{background:var(--paper);border:1px solid var(--line);border-radius:6px 6px 0 0;padding:14px 18px 10px;position:sticky;top:46px;z-index:2}
.filters fieldset{border:0;padding:0;margin:0 0 10px;display:flex;flex-wrap:wrap;gap:6px 8px}
.filters legend{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.box{display:inline-flex;align-items:center;gap:6px;border:1px solid var(--line);border-radius:99px;padding:2px 12px 2px 9px;font-size:13.5px;cursor:pointer}
.box:has(:checked){border-color:var(--accent);background:var(--blue-ground)}
.box input{margin:0;accent-color:var(--accent)}
.fields{display:flex;flex-wrap:wrap;gap:8px}
.fields input{flex:1 1 220px}
.fields input,.fields select,button{font:inherit;font-size:14px;color:var(--ink);background:var(--paper);border:1px solid #8a939d;border-radius:5px;padding:5px 10px;min-height:36px;max-width:100%}
button{cursor:pointer}button:hover{border-color:var(--accent);color:var(--accent)}
#shown{margin-top:6px}
.matrix{list-style:none;margin:0;padding:0;background:var(--paper);border:1px solid var(--line);border-top:0;border-radius:0 0 6px 6px}
.row{display:block;scroll-margin-top:9rem;border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 46px}.row:first-child{border-top:0}
.row summary{display:grid;grid-template-columns:5.6em 1.2em 1fr auto auto;gap:10px;align-items:baseline;padding:9px 18px;list-style:none}
.row summary::-webkit-details-marker{display:none}
.row:target{box-shadow:inset 3px 0 var(--accent)}.row summary:hover{background:var(--ground)}
.row summary .tag{justify-self:start}.row .mark{color:var(--red);grid-column:2}.row .clause{grid-column:3}.row .kind{grid-column:4;color:var(--soft);font-size:13px}.row .owner{grid-column:5}.row .owner:empty{display:none}
 .row details>.sides{padding:2px 18px 14px;margin:0}
table{border-collapse:collapse;width:100%}
.scoring{background:var(--paper);border:1px solid var(--line);font-size:14px}
.scoring th,.scoring td{text-align:left;vertical-align:top;padding:10px 14px;border-top:1px solid var(--line)}
.scoring thead th{font-size:13px;color:var(--soft);font-weight:600;border-top:0;white-space:nowrap}
.scoring td:nth-child(2){white-space:nowrap}.scoring tbody th{font-weight:600;min-width:9em}.scoring .path{display:block;color:var(--soft);font-weight:400;font-size:12.5px}
.scoring td:last-child{width:36%}.number{text-align:right!important;font-variant-numeric:tabular-nums}
.criteria{white-space:pre-line;margin:4px 0;color:var(--soft)}
.facts{display:grid;grid-template-columns:1fr 1fr;gap:0 32px;margin:0;background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:8px 20px}
.facts>div{display:grid;grid-template-columns:8.5em 1fr;gap:8px;padding:7px 0;border-bottom:1px solid var(--line)}
.facts dt{color:var(--soft)}.facts dd{margin:0}.facts .place{display:block}
#notices ul{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:12px 20px 12px 38px;margin:0 0 10px}
dialog{border:0;padding:0;width:min(1400px,96vw);max-width:none;height:92vh;max-height:none;border-radius:8px;color:var(--ink);box-shadow:0 12px 48px #0005}
dialog[open]{display:flex;flex-direction:column}dialog::backdrop{background:#10182080}
dialog header{display:flex;justify-content:space-between;align-items:center;padding:8px 18px;border-bottom:1px solid var(--line)}
.panes{flex:1;min-height:0;display:grid;grid-auto-flow:column;grid-auto-columns:1fr}
.pane{margin:0;overflow:auto;padding:0 26px 40px;min-width:0;overscroll-behavior:contain}.pane+.pane{border-left:1px solid var(--line)}
.pane h2{position:sticky;top:0;background:var(--paper);font-size:14px;color:var(--soft);margin:0;padding:10px 0 6px;z-index:1}
.pane h3{font-size:14px;color:var(--soft);padding-bottom:6px;margin-top:12px;border-bottom:1px solid var(--line)}
.pane p{margin:6px 0;white-space:pre-wrap}.pane .h1{font-size:18px}.pane .h2{font-size:16.5px}.pane .h1,.pane .h2,.pane .h3,.pane .h4{font-weight:600;margin-top:14px}
.pane .listItem{padding-left:1.2em}.pane .turn{color:var(--soft);font-size:12px;text-align:right;border-top:1px dashed var(--line);margin-top:18px}
.grid{overflow-x:auto;margin:8px 0}.grid td{border:1px solid #b9c0c7;padding:4px 8px;font-size:13.5px;line-height:1.6;vertical-align:top;white-space:pre-line;min-width:3em}
.chunk{content-visibility:auto;contain-intrinsic-size:auto 1600px}
mark{background:none;color:inherit;text-decoration:underline #d5dae0 1px;text-underline-offset:4px}
.here{background:#fffaea;box-shadow:inset 3px 0 #b57a00,0 0 0 6px #fffaea;padding-left:8px!important}.here mark{background:#ffe9a8;text-decoration:none}
.part{margin-top:22px;font-size:14px;font-weight:600}
.timeline{list-style:none;margin:10px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:0}
.timeline li{flex:1 1 150px;border-top:2px solid var(--line);padding:10px 14px 4px 0;position:relative;font-size:13.5px;line-height:1.5}
.timeline li::before{content:"";position:absolute;top:-6px;left:0;width:10px;height:10px;border-radius:50%;background:#8a939d}
.timeline li.main::before{background:var(--red)}.timeline time{display:block;font-variant-numeric:tabular-nums;font-weight:600}
.timeline b{font-weight:600}.timeline .quiet,.timeline .place{display:block;font-size:12.5px}
.tools{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;margin:20px 0 -24px}.tools .quiet{margin:0}#decided:empty{display:none}
.button{display:inline-flex;align-items:center;font-size:14px;border:1px solid #8a939d;border-radius:5px;padding:5px 10px;min-height:36px;cursor:pointer;background:var(--paper);position:relative}
.button:hover{border-color:var(--accent);color:var(--accent)}.button input{position:absolute;inset:0;opacity:0;cursor:pointer}.button:focus-within{outline:2px solid var(--accent);outline-offset:2px}
.button input{width:100%;font-size:0}.tools button{background:var(--paper)}.fault{color:var(--red)}
.decide{padding:0 18px}.finding .decide,.scoring .decide{padding:0}
.decide fieldset{border:0;border-top:1px dashed var(--line);margin:12px 0 0;padding:10px 0 14px;display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center}
.finding .decide fieldset{padding-bottom:0}
.decide legend{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.decide label{display:flex;align-items:center;gap:6px;white-space:nowrap;font-size:13px;color:var(--soft)}.decide .wide{flex:1 1 240px}
.decide input,.decide select,.decide textarea{font:inherit;font-size:13.5px;color:var(--ink);background:var(--paper);border:1px solid #8a939d;border-radius:5px;padding:3px 8px;min-height:30px;min-width:0;width:100%}
.decide select{width:auto}.decide input{width:9em}.decide textarea{field-sizing:content;resize:vertical}
.scoring .decide label{flex:1 1 100%}.stale{color:var(--red);font-size:13px;flex-basis:100%}
.tag.person{box-shadow:0 0 0 1px currentColor inset}.owner{color:var(--soft);font-size:12.5px}
.finding.closed{opacity:.62}.finding.closed:focus-within,.finding.closed:hover{opacity:1}
.above{margin:-8px 0 10px}.source{display:block;color:var(--soft);font-size:12.5px}
.conditions td:nth-child(2){white-space:normal}.conditions td:nth-child(3){white-space:nowrap}
@media (scripting:none){.tools,.decide{display:none}dialog{display:block;position:static;width:auto;height:auto}.filters{display:none}}
@media (max-width:760px){
.wrap{padding:0 16px}h1{font-size:20px}section{margin:30px 0}.masthead{padding:22px 0 18px}nav .wrap{gap:18px}
.verdict{padding:16px 18px}.verdict h2{font-size:18px}
.sides,.facts{grid-template-columns:1fr}.facts{padding:4px 16px}.finding{padding:14px 16px}
.filters{position:static;padding:12px 14px 8px}.fields input{flex-basis:100%}.fields select{flex:1}
.row summary{grid-template-columns:auto auto 1fr;gap:2px 8px;padding:10px 14px}.row .mark{grid-column:2}.row .kind{grid-column:3;justify-self:end}.row .owner{grid-column:4;grid-row:1}.row .clause{grid-column:1/-1;grid-row:2}
.row details>.sides{padding:2px 14px 12px}
.scoring thead{position:absolute;clip-path:inset(50%)}.scoring,.scoring tbody,.scoring tfoot,.scoring tr,.scoring th,.scoring td{display:block;width:auto!important}
.scoring tr{border-top:1px solid var(--line);padding:8px 0}.scoring th,.scoring td{border:0;padding:3px 14px}.scoring td:empty{display:none}.scoring .number{text-align:left!important}
.scoring td[data-label]::before{content:attr(data-label);color:var(--soft);font-size:12.5px;margin-right:8px}
dialog{width:100vw;height:100vh;border-radius:0}.panes{grid-auto-flow:row;grid-auto-rows:1fr;grid-auto-columns:auto}.pane{padding:0 16px 24px}.pane+.pane{border-left:0;border-top:2px solid var(--line)}
}
@page{margin:16mm 14mm}
@media print{
body{background:#fff;font-size:10.5pt}nav,.filters,dialog,.skip,.tools{display:none!important}.decide:not(.made){display:none}.wrap{max-width:none;padding:0}
section{margin:18pt 0}.masthead{padding:0}.verdict,.finding,.row,.scoring tr,.facts>div{break-inside:avoid}
h2,h3,.group>summary{break-after:avoid}.finding,.row,.chunk{content-visibility:visible}.quote blockquote{max-height:none}
.matrix{border-top:1px solid var(--line)}a{color:inherit;text-decoration:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
