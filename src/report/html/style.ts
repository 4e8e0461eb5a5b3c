import { VERDICTS } from '../wording.ts';

const VERDICT_CLASSES = Object.keys(VERDICTS);

// Colours after Okabe and Ito, darkened or lightened until text on them has a contrast of 4.5; every one of them is
// doubled by a sign, a word or a shape.
const COLOURS = `
:root{color-scheme:light dark;--paper:#fff;--ink:#16181d;--soft:#565a62;--line:#dcdee2;--wash:#f5f6f8;--link:#0b4f8a;--mark:#ffe38a;--said:#fff7d9;--band:#0072b21a;--best:#0072b2;
--disagree:#b33f00;--revised:#855700;--compatible:#005f96;--agree:#00664a;--incomparable:#565a62;--uncorroborated:#565a62}
@media (prefers-color-scheme:dark){:root{--paper:#121417;--ink:#eceef1;--soft:#a7adb6;--line:#343941;--wash:#1b1f24;--link:#8ec5ff;--mark:#6d5300;--said:#2a2617;--band:#56b4e924;--best:#56b4e9;
--disagree:#ff9566;--revised:#f0b93a;--compatible:#74c2f0;--agree:#45cfa6;--incomparable:#a7adb6;--uncorroborated:#a7adb6}}
${VERDICT_CLASSES.map((verdict) => `.b-${verdict},.v-${verdict}{--tone:var(--${verdict})}`).join('\n')}
`;

const BASE = `
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere;font-variant-numeric:lining-nums}
.masthead,main,footer,.fronts,.index,form{max-width:56rem;margin:0 auto;padding:0 1.25rem}
h1,h2,.summary,blockquote,.contrast,.tile b,.sheet .text{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Times New Roman",serif}
h1{font-size:clamp(2rem,6vw,3.25rem);line-height:1.05;margin:2.75rem 0 .4rem;letter-spacing:-.018em;text-wrap:balance}
h2{font-size:clamp(1.5rem,4vw,2rem);line-height:1.15;margin:0;letter-spacing:-.01em;text-wrap:balance}
h3{font-size:1rem;line-height:1.4;margin:0;display:flex;flex-wrap:wrap;gap:.25rem .6rem;align-items:center}
h4{font-size:.9375rem;margin:0}
p{margin:.5rem 0}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:focus-visible,summary:focus-visible,input:focus-visible+label{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:static;width:auto;height:auto;clip-path:none;display:block;padding:.75rem 1.25rem}
.lead{font-size:1.125rem;color:var(--soft);margin:0 0 1.5rem}
.meta{color:var(--soft);font-size:.875rem;margin:.25rem 0}
.kicker{font-size:.875rem;color:var(--soft);margin:0 0 .3rem;font-weight:500}
.kicker:empty,.kicker bdi:empty{display:none}
.badge{font-size:.75rem;font-weight:700;letter-spacing:.05em;text-transform:uppercase;color:var(--tone);border:1.5px solid;border-radius:3px;padding:.05rem .4rem;white-space:nowrap;line-height:1.4}
.b-disagree.badge{background:var(--tone);border-color:var(--tone);color:var(--paper)}
code{font-size:.8125em;color:var(--soft)}
details{font-size:.9375rem;margin:.4rem 0}
summary{cursor:pointer;color:var(--soft)}
.rules{margin:.35rem 0;padding-left:1.1rem}
`;

const HEAD = `
form{margin-bottom:1rem}
fieldset{border:0;margin:0 0 .75rem;padding:0;min-width:0}
legend{padding:0;font-weight:600;font-size:.8125rem;color:var(--soft);margin-bottom:.4rem}
.choice{position:relative;display:flex;max-width:100%}
form input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(7.25rem,1fr));gap:.5rem}
.tiles legend{grid-column:1/-1}
.tile{--tone:var(--ink);display:flex}
.tile .choice{flex:1}
${VERDICT_CLASSES.map((verdict) => `.tile.b-${verdict}{--tone:var(--${verdict})}`).join('')}
.tile label{flex:1;border:1px solid var(--line);border-top:4px solid var(--tone);padding:.4rem .65rem .5rem;cursor:pointer;font-size:.875rem;line-height:1.3}
.tile b{display:block;font-size:1.75rem;line-height:1.15;color:var(--tone)}
.tile label:hover{background:var(--wash)}
.tile input:checked+label{background:var(--wash);box-shadow:inset 0 0 0 2px var(--tone)}
.choices{display:flex;flex-wrap:wrap;gap:.4rem}
.choices legend{float:left;width:100%}
.choices label{border:1px solid var(--line);border-radius:1rem;padding:.15rem .75rem;cursor:pointer;font-size:.875rem;max-width:100%}
.choices label:hover{background:var(--wash)}
.choices input:checked+label{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.fronts h2,footer h2{font-size:1.125rem;border-top:3px solid var(--ink);padding-top:.6rem;margin-top:2rem;letter-spacing:0}
.fronts ol{list-style:none;margin:.25rem 0 0;padding:0}
.front{display:grid;grid-template-columns:minmax(0,15rem) minmax(0,1fr);gap:.25rem 1.5rem;padding:.9rem 0;border-bottom:1px solid var(--line);align-items:baseline}
.contrast{font-size:1.5rem;line-height:1.15;font-weight:700;text-decoration:none;letter-spacing:-.01em}
.contrast:hover{text-decoration:underline}
.sign{color:var(--tone);font-weight:400;padding:0 .3em}
.front .summary{font-size:1.0625rem;line-height:1.4;margin:.15rem 0 0;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.index{margin-top:1.5rem}
.index ol{columns:18rem;column-gap:2rem;padding-left:1.5rem;margin:.5rem 0}
.index li{break-inside:avoid;margin:.15rem 0}
`;

const EVENTS = `
.event{margin:3rem 0 0;border-top:3px solid var(--ink);padding-top:.75rem}
.event.quiet{margin-top:2rem;border-top-width:1px}
.event.quiet h2{font-size:1.25rem}
.finding{padding:1.25rem 0 .5rem}
.finding+.finding,.ones,.finding.rest{border-top:1px solid var(--line);margin-top:.75rem}
.ones{padding-top:1.25rem}
.ones>h3,.rest>h3{font-size:.875rem;color:var(--soft)}
.summary{font-size:1.25rem;line-height:1.35;margin:.35rem 0 .75rem;text-wrap:pretty}
.finding.alone{padding:0;border:0;margin:.6rem 0 0;display:grid;grid-template-columns:minmax(0,9rem) minmax(0,1fr);gap:0 1.25rem}
.alone .quotes{grid-column:2}
.alone .quotes li{margin-top:0}
table{border-collapse:collapse;width:100%}
.plot{table-layout:fixed;margin:.25rem 0 1rem;font-size:.9375rem}
.plot th,.plot td{padding:0 .75rem 0 0;text-align:left;vertical-align:middle;font-weight:400}
.plot thead th{font-size:.75rem;color:var(--soft);border-bottom:1px solid var(--ink);padding-bottom:.25rem}
.plot tbody tr+tr>*{border-top:1px solid var(--line)}
.plot tbody .best-row>*{border-top:1px solid var(--ink)}
.plot .who{width:26%;line-height:1.3;padding-top:.4rem;padding-bottom:.4rem}
.plot .who time{display:block;color:var(--soft);font-size:.8125rem}
.plot .figure{width:20%;line-height:1.25}
.plot .figure a,.plot .figure b{font-weight:700;font-size:1.0625rem}
.plot .past .figure a{font-weight:400}
.best-row .who,.best-row b{color:var(--best);font-weight:700}
.whom{display:block;font-size:.8125rem;color:var(--soft)}
.plot td.on{padding:0;position:relative;height:2.9rem}
.plot tfoot td.on{height:1.6rem}
.strip{position:absolute;inset:-1px 0 0;width:100%;height:calc(100% + 1px);overflow:hidden;display:block}
.strip .tick{stroke:var(--soft);stroke-width:1}
.strip text{fill:var(--soft);font-size:11px;text-anchor:middle}
.band{fill:var(--band)}
.best{stroke:var(--best);stroke-width:1.5;stroke-dasharray:4 3}
.span{stroke:var(--best);stroke-width:3}
.head .diamond{fill:var(--best)}
.path{stroke:var(--soft);stroke-width:1.5}
.dot{fill:var(--ink);stroke:var(--ink);stroke-width:2}
.dot.open{fill:var(--paper)}
.past .dot{fill:var(--soft);stroke:var(--soft)}
.past .dot.open{fill:var(--paper)}
.past .bar{stroke:var(--soft)}
.bar,.about{stroke:var(--ink);stroke-width:2.5}
.bar.vague{stroke-dasharray:6 4}
.about{stroke-width:1.5;stroke-dasharray:2 2}
.head{overflow:visible}
.head polygon{fill:var(--ink)}
.quotes{list-style:none;margin:0;padding:0}
.quotes li{padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--line);margin:.8rem 0}
blockquote{margin:0;font-size:1.0625rem;line-height:1.45}
.quotes .meta{margin:.1rem 0 0}
.opens{white-space:nowrap}
cite{font-style:normal;font-weight:600}
mark{background:var(--mark);color:inherit;padding:.05em .1em;font-weight:700;border-radius:2px}
.quotes li:target{border-left-color:var(--best);background:var(--wash);padding:.75rem .9rem}
`;

// An article opens beside the page, over all of it on a phone, when a link leads to a place in it; its figures are marked,
// each in the tone of its verdict, the sentence that was asked for most of all.
const SHEETS = `
.sheet{display:none}
.sheet:target,.sheet:has(:target){display:block;position:fixed;inset:0 0 0 auto;width:min(46rem,100%);overflow:auto;overscroll-behavior:contain;background:var(--paper);padding:0 clamp(1.25rem,4vw,2.5rem) 40vh;z-index:2;border-left:1px solid var(--line);box-shadow:0 0 3rem #0006}
.sheets:has(:target)::before{content:"";position:fixed;inset:0;background:#0006;z-index:1}
.sheet header{padding:3.25rem 0 .75rem;border-bottom:1px solid var(--line);margin-bottom:1rem}
.sheet .text{white-space:pre-line;unicode-bidi:plaintext;font-size:1.125rem;line-height:1.6;max-width:38rem}
.sheet .gap{text-align:center;border-block:1px dashed var(--line);padding:.4rem 0;margin:1rem 0}
.back{display:none}
.sheet:target>.back,.at:target+.back{display:block;position:fixed;top:.75rem;right:1.25rem;z-index:3;padding:.3rem .9rem;border:1px solid var(--ink);border-radius:99px;background:var(--paper);color:var(--ink);font:600 .875rem/1.4 system-ui,sans-serif;text-decoration:none}
.back:hover{background:var(--ink);color:var(--paper)}
.at{scroll-margin-top:38vh}
.sheet mark{background:none;padding:0;font-weight:600}
.sheet mark a{color:inherit;text-decoration-color:var(--tone,var(--soft));text-decoration-thickness:.16em}
.b-disagree mark a{text-decoration-style:wavy;text-decoration-thickness:.1em}.b-revised mark a{text-decoration-style:dashed}.b-compatible mark a{text-decoration-style:double;text-decoration-thickness:.1em}.b-incomparable mark a,.b-uncorroborated mark a{text-decoration-style:dotted}
.said:has(:target){background:var(--said);box-shadow:0 0 0 .2em var(--said)}
.at:target~mark{background:var(--mark);padding:.05em .1em;font-weight:700}
@supports not selector(:has(*)){.sheet{display:block}}
`;

const FOOT = `
footer{padding-bottom:3rem;margin-top:3rem}
footer ul{padding-left:1.1rem}
.sources{table-layout:fixed;font-size:.9375rem;margin:.5rem 0 1.5rem}
.sources th{font-size:.75rem;color:var(--soft)}
.sources th,.sources td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
.sources .when{white-space:nowrap;width:10.5rem}
.sources .n{width:4.5rem;text-align:right;padding-right:0;white-space:nowrap}
.legend{font-size:.9375rem;color:var(--soft)}
`;

// On a phone each row of a plot is two lines: who and what, and below them the plot over the whole width.
const PHONE = `
@media (max-width:40rem){
.front{grid-template-columns:minmax(0,1fr)}
.summary{font-size:1.125rem}
.finding.alone{grid-template-columns:minmax(0,1fr)}.alone .quotes{grid-column:1}.alone .quotes li{margin-top:.3rem}
.plot,.plot tbody,.plot thead,.plot tfoot{display:block}
.plot tr{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,9rem)}
.plot tbody tr+tr{border-top:1px solid var(--line)}.plot tbody .best-row{border-top:1px solid var(--ink)}
.plot thead tr{border-bottom:1px solid var(--ink)}.plot tbody tr>*,.plot thead th{border:0!important}
.plot .who,.plot .figure{width:auto}
.plot .figure{text-align:right;padding:.4rem 0}
.plot td.on{grid-column:1/-1;height:2.1rem}.plot thead .on,.plot tfoot .who,.plot tfoot .figure{display:none}.plot tfoot td.on{height:1.6rem}
.path{display:none}
.sources .when{display:none}
}
`;

const PRINT = `
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--wash:#fff;--link:#000;--mark:#e8e8e8;--best:#000;--band:#0001;--disagree:#000;--revised:#000;--compatible:#000;--agree:#000;--incomparable:#000;--uncorroborated:#000}
form,.skip,.index,.opens,.sheets{display:none}
body{font-size:10pt}.finding{padding:12pt 0 0}.plot{margin-bottom:6pt;font-size:9.5pt}.plot td.on{height:2.5rem}.quotes li{margin:5pt 0}h1{font-size:24pt;margin-top:0}h2{font-size:16pt}.summary{font-size:12pt}blockquote{font-size:10.5pt}.contrast{font-size:15pt}
.masthead,main,footer,.fronts{max-width:none;padding:0}a{text-decoration:none}
@page{margin:16mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#444}}
.event{margin-top:18pt}.front,.summary,.quotes li,tr,.plot,.alone,.event header,.rules li{break-inside:avoid}h2,h3,h4,.event header,.finding>h3,.finding>.summary,summary{break-after:avoid}.rules{break-before:avoid}
p,li{orphans:3;widows:3}summary::marker{content:""}summary{list-style:none}
.quotes li:target{background:none;padding:.1rem 0 .1rem .9rem}
details::details-content{content-visibility:visible;display:block}
.dot,.head polygon,.band,mark,.badge{print-color-adjust:exact}}
`;

/** The style sheet of every page; the rules of its filters come behind it. */
export const STYLE = `${COLOURS}${BASE}${HEAD}${EVENTS}${SHEETS}${FOOT}${PHONE}${PRINT}`;
