/** How many sources can be filtered by; further ones share no filter of their own. */
export const FILTERED_SOURCES = 40;

const VERDICT_CLASSES = ['disagree', 'revised', 'compatible', 'agree', 'incomparable', 'uncorroborated'];

// Colours after Okabe and Ito, darkened or lightened until text on them has a contrast of 4.5; every one of them is
// doubled by a sign, a word or a shape.
const LOOK = `
:root{color-scheme:light dark;--paper:#fff;--card:#fff;--ink:#1a1a1a;--soft:#595959;--line:#d9d6d0;--wash:#f6f4ef;--link:#0b5394;--mark:#ffe9a8;--band:#0072b21c;--best:#0072b2;
--disagree:#b33f00;--revised:#8a5a00;--compatible:#00639c;--agree:#00694b;--incomparable:#595959;--uncorroborated:#595959}
@media (prefers-color-scheme:dark){:root{--paper:#14161a;--card:#1a1d22;--ink:#ececec;--soft:#a9adb3;--line:#363b43;--wash:#20242a;--link:#8ec5ff;--mark:#6b5200;--band:#56b4e926;--best:#56b4e9;
--disagree:#ff9566;--revised:#f0b93a;--compatible:#74c2f0;--agree:#45cfa6;--incomparable:#a9adb3;--uncorroborated:#a9adb3}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer,nav,form{max-width:60rem;margin:0 auto;padding:0 1.25rem}
h1,h2,blockquote{font-family:Georgia,"Times New Roman",serif}
h1{font-size:clamp(1.9rem,5vw,2.75rem);line-height:1.1;margin:2.5rem 0 .5rem;letter-spacing:-.01em}
h2{font-size:1.5rem;line-height:1.2;margin:0}
h3{font-size:1.0625rem;line-height:1.4;margin:0;display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline}
p{margin:.5rem 0}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,input:focus-visible+label{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:static;width:auto;height:auto;clip-path:none;display:block;padding:.75rem 1.25rem}
.facts,.meta{color:var(--soft);font-size:.9375rem;margin:.25rem 0 0}
.lead{font-size:1.125rem;margin:0 0 1rem}
nav h2,footer h2{font-size:1.25rem;border-top:3px solid var(--ink);padding-top:.75rem;margin-top:2rem}
nav ol{list-style:none;margin:.5rem 0 0;padding:0}
nav li{padding:.6rem 0;border-bottom:1px solid var(--line)}
nav li a{font-weight:600;text-decoration:none}
nav li a:hover{text-decoration:underline}
nav li p{margin:.1rem 0 0}
form{margin-top:1.5rem}
fieldset{border:0;margin:0 0 .75rem;padding:0;min-width:0}
legend{padding:0;font-weight:600;font-size:.875rem;color:var(--soft);margin-bottom:.35rem}
.choices{display:flex;flex-wrap:wrap;gap:.4rem}
.choices input{position:absolute;opacity:0}
.choices label{border:1px solid var(--line);border-radius:99px;padding:.2rem .8rem;cursor:pointer;background:var(--card);font-size:.9375rem;max-width:100%}
.choices input:checked+label{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.event{margin:2rem 0 0;border:1px solid var(--line);border-top:4px solid var(--ink);background:var(--card);padding:1.25rem 1.25rem .25rem}
.finding{border-top:1px solid var(--line);margin-top:1rem;padding:1rem 0}
.badge{font-size:.8125rem;font-weight:700;letter-spacing:.04em;text-transform:uppercase;border:1.5px solid;border-radius:3px;padding:.05rem .45rem;white-space:nowrap}
${VERDICT_CLASSES.map((verdict) => `.v-${verdict} .badge,.badge.b-${verdict}{color:var(--${verdict})}`).join('\n')}
.summary{font-size:1.0625rem;margin:.4rem 0 .75rem}
.estimate{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.25rem 0 .75rem;padding:0;font-size:.9375rem}
.estimate div{display:flex;gap:.4rem}
.estimate dt{color:var(--soft)}
.estimate dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%}
.plot{table-layout:fixed;margin:.25rem 0 .75rem}
.plot th,.plot td{padding:0 .75rem 0 0;text-align:left;vertical-align:middle;font-weight:400}
.plot thead th{font-size:.8125rem;color:var(--soft);border-bottom:1px solid var(--line);padding-bottom:.2rem}
.plot tbody tr+tr>*{border-top:1px solid var(--line)}
.plot .who{width:32%;line-height:1.3;padding-top:.35rem;padding-bottom:.35rem}
.plot .who time{display:block;color:var(--soft);font-size:.8125rem}
.plot .figure{width:22%}
.plot .figure a{font-weight:700}
.whom{display:block;font-size:.8125rem;color:var(--soft)}
.plot .on{padding:0;position:relative;height:2.75rem}
.plot tfoot td.on{height:1.5rem}
.strip{position:absolute;inset:0;width:100%;height:100%;overflow:hidden;display:block}
.strip .tick{stroke:var(--soft);stroke-width:1}
.strip text{fill:var(--soft);font-size:11px;text-anchor:middle}
.band{fill:var(--band)}
.best{stroke:var(--best);stroke-width:1.5;stroke-dasharray:4 3}
.dot{fill:var(--ink);stroke:var(--ink);stroke-width:2}
.dot.open{fill:var(--card)}
.bar,.about{stroke:var(--ink);stroke-width:2.5}
.bar.vague{stroke-dasharray:6 4}
.about{stroke-width:1.5;stroke-dasharray:2 2}
.head{overflow:visible}
.head polygon{fill:var(--ink)}
.quotes{list-style:none;margin:0;padding:0}
.quotes li{padding:.25rem 0 .25rem .9rem;border-left:3px solid var(--line);margin:.6rem 0}
.quotes li:target{border-left-color:var(--best);background:var(--wash)}
blockquote{margin:0;font-size:1.0625rem}
mark{background:var(--mark);color:inherit;padding:0 .1em;font-weight:700}
details{font-size:.9375rem;margin:.25rem 0}
summary{cursor:pointer;color:var(--soft)}
details p{margin:.35rem 0;white-space:pre-line}
.rules{margin:.35rem 0;padding-left:1.1rem}
code{font-size:.875em;color:var(--soft)}
.sources{font-size:.9375rem;margin:.5rem 0 1.5rem}
.sources th,.sources td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
.sources .n{text-align:right;padding-right:0}
.legend{font-size:.9375rem;color:var(--soft)}
footer{padding-bottom:3rem}
.none{display:none}
@media (max-width:36rem){.event{padding:1rem .9rem .1rem;border-left:0;border-right:0;margin-left:-1.25rem;margin-right:-1.25rem}.plot .who{width:34%}.plot .figure{width:26%}.plot th,.plot td{padding-right:.5rem}.sources .when{display:none}}
@media print{:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--wash:#fff;--link:#000;--mark:#eee;--best:#000;--band:#0001}
form,.skip{display:none}body{font-size:10pt}header,main,footer,nav{max-width:none;padding:0}.event{border:0;border-top:2pt solid #000;padding:.5rem 0}.finding,.quotes li,tr{break-inside:avoid}h2,h3{break-after:avoid}details::details-content{content-visibility:visible;display:block}.dot,.head polygon,.band,mark{print-color-adjust:exact}}
`;

/**
 * Filters without a script: what the chosen radio buttons don't speak of is not shown, and neither is an event of which
 * nothing is left.
 */
function filterRules(): string {
  const sources = Array.from({ length: FILTERED_SOURCES }, (_, i) => `s${i}`);
  const hide = 'display:none';
  const byVerdict = VERDICT_CLASSES.map((verdict) => {
    const chosen = `body:has(#only-${verdict}:checked)`;
    return `${chosen} :is(.finding,.front):not(.v-${verdict}),${chosen} .event:not(:has(.v-${verdict})){${hide}}`;
  });
  const bySource = sources.map((source) => {
    const chosen = `body:has(#only-${source}:checked)`;
    return `${chosen} :is(.finding,.front):not(.${source}),${chosen} .event:not(:has(.finding.${source})){${hide}}`;
  });
  const byBoth = sources.map((source) => {
    const pairs = VERDICT_CLASSES.map(
      (verdict) =>
        `body:has(#only-${source}:checked):has(#only-${verdict}:checked) .event:not(:has(.v-${verdict}.${source}))`,
    );
    return `${pairs.join(',')}{${hide}}`;
  });
  return [...byVerdict, ...bySource, ...byBoth].join('\n');
}

/** The style sheet of the page: always the same, so that its hash is. */
export const STYLE = `${LOOK}${filterRules()}\n`;
