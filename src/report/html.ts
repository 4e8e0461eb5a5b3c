import type { Article } from '../model/article.ts';
import type { Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { cleanText } from './clean-text.ts';
import { estimateList, plotTable, quoteList } from './html/claims.ts';
import { html, type Markup, when } from './html/markup.ts';
import { cspHash } from './html/sha256.ts';
import { FILTERED_SOURCES, STYLE } from './html/style.ts';
import { type EventView, type FindingView, type ReportView, viewReport } from './report-view.ts';
import { safeUrl } from './safe-url.ts';
import { counted, dateInWords, VERDICTS } from './wording.ts';

export interface HtmlOptions {
  /** Heading of the page. @default 'Figures compared' */
  title?: string;
  /** The articles themselves: with them each figure opens its place in the article. @default [] */
  articles?: readonly Article[];
}

/** What the parts of one page share. */
interface Page {
  articles: ReadonlyMap<string, Article>;
  /** Publishers with a filter of their own, the most frequent first. */
  sources: readonly string[];
}

/** Findings at the front of the page. */
const FRONT_LENGTH = 12;
const TITLE = 'Figures compared';

/**
 * The report as one page: no network, no script, nothing outside the file. Per event a card, per finding its verdict in
 * words, a plot of every source's figure with its table, and the sentences. Text of articles stays text, and a content
 * security policy in the page lets nothing run or load but the page's own style.
 *
 * @example
 * ```ts
 * import { crossCheck } from 'corroborate';
 * import { toHtml } from 'corroborate/report/html';
 *
 * const articles = [{ id: 'a', text: 'At least 12 people were killed in the fire.' }];
 * const page = toHtml(crossCheck(articles), { articles });
 * page.startsWith('<!doctype html>'); //=> true
 * ```
 */
export function toHtml(report: Report, options: HtmlOptions = {}): string {
  const view = viewReport(report);
  const title = cleanText(options.title ?? TITLE);
  const page: Page = {
    articles: new Map((options.articles ?? []).map((article) => [article.id, article])),
    sources: sourcesOf(view),
  };
  const policy = `default-src 'none'; style-src '${cspHash(STYLE)}'; base-uri 'none'; form-action 'none'`;
  const body = html`<a class="skip hidden" href="#main">Skip to the events</a>
<header><h1>${title}</h1><p class="lead">${leadOf(view)}</p></header>
${frontList(view, page)}
${filters(view, page)}
<main id="main">${view.events.map((event, index) => eventCard(event, index, page))}</main>
<footer>${warningList(view)}${articleTable(report)}${legend()}</footer>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html`${title}`.text}</title>
<style>${STYLE}</style>
</head>
<body>
${body.text}
</body>
</html>
`;
}

function leadOf({ counts, events, articleCount }: ReportView): Markup {
  const total = `${counted(articleCount, 'article')}, ${counted(events.length, 'event')}`;
  const verdicts = counts.map(([verdict, n]) => `${n} ${VERDICTS[verdict].words}`).join(', ');
  return html`${verdicts === '' ? `${total}. No figures to compare.` : `${total}. Figures: ${verdicts}.`}`;
}

/** What a reader should see first: where sources disagree, then what was revised. */
function frontList({ events }: ReportView, page: Page): Markup {
  const items = events.flatMap((event, e) =>
    event.findings.map((finding, f) => ({ event, finding, id: `f${e}-${f}` })),
  );
  const front = items.filter(({ finding }) => ['disagree', 'revised'].includes(finding.finding.verdict));
  if (front.length === 0) return html``;
  const sorted = front.sort((a, b) => rankOf(a.finding) - rankOf(b.finding)).slice(0, FRONT_LENGTH);
  const lines = sorted.map(
    ({ event, finding, id }) =>
      html`<li class="front ${classesOf(finding, page)}"><a href="#${id}"><bdi>${event.label}</bdi>: <bdi>${finding.topic}</bdi></a> ${badge(finding.finding.verdict)}<p dir="auto">${finding.summary}</p></li>`,
  );
  const more = front.length - sorted.length;
  return html`<nav aria-labelledby="front"><h2 id="front">Where the sources differ</h2><ol>${lines}</ol>${when(more > 0, () => html`<p class="meta">And ${more} more below.</p>`)}</nav>`;
}

function filters({ counts, events }: ReportView, { sources }: Page): Markup {
  if (events.length === 0) return html``;
  const byVerdict = counts.map(([verdict, n]) =>
    choice('verdict', `only-${verdict}`, `${VERDICTS[verdict].sign} ${VERDICTS[verdict].words} (${n})`),
  );
  const bySource = sources
    .slice(0, FILTERED_SOURCES)
    .map((source, index) => choice('source', `only-s${index}`, source));
  const verdictSet = html`<fieldset><legend>Verdict</legend><div class="choices">${choice('verdict', 'all-verdicts', 'all', true)}${byVerdict}</div></fieldset>`;
  const sourceSet = html`<fieldset><legend>Source</legend><div class="choices">${choice('source', 'all-sources', 'all', true)}${bySource}</div></fieldset>`;
  return html`<form aria-label="Filter">${when(counts.length > 1, () => verdictSet)}${when(sources.length > 1, () => sourceSet)}</form>`;
}

function choice(name: string, id: string, label: string, checked = false): Markup {
  const on = checked ? html` checked` : html``;
  return html`<span><input type="radio" name="${name}" id="${id}" autocomplete="off"${on}><label for="${id}"><bdi>${label}</bdi></label></span>`;
}

function eventCard({ event, label, facts, findings, others }: EventView, index: number, page: Page): Markup {
  const about = [...facts, counted(event.articleIds.length, 'article')].join(' · ');
  const rest = when(
    others.length > 0,
    () =>
      html`<section class="finding"><h3>Not compared</h3>${quoteList(others, page.articles, (i) => `o${index}-${i}`)}</section>`,
  );
  return html`<article class="event" aria-labelledby="e${index}"><h2 id="e${index}" dir="auto">${label}</h2><p class="facts"><bdi>${about}</bdi></p>${findings.map((finding, f) => findingSection(finding, `${index}-${f}`, page))}${rest}</article>`;
}

function findingSection(view: FindingView, id: string, page: Page): Markup {
  const { finding, topic, summary, estimate, claims } = view;
  const idOf = (index: number) => `q${id}-${index}`;
  const several = claims.length > 1;
  // Of one figure from one source, its sentence says it all.
  const alone = !several && finding.verdict === 'uncorroborated';
  return html`<section class="finding ${classesOf(view, page)}" id="f${id}" aria-labelledby="h${id}"><h3 id="h${id}">${badge(finding.verdict)} <bdi>${topic}</bdi></h3>${when(!alone, () => html`<p class="summary" dir="auto">${summary}</p>`)}${several && plotTable(view, idOf)}${when(several && estimate !== null, () => estimateList(estimate!))}${quoteList(claims, page.articles, idOf)}${when(!alone, () => reasonList(view))}</section>`;
}

function reasonList({ finding }: FindingView): Markup {
  const sources = counted(finding.independentSources, 'independent source');
  const reasons = finding.reasons.map(({ rule, text }) => html`<li><bdi>${text}</bdi> <code>${rule}</code></li>`);
  return html`<details><summary>Why “${VERDICTS[finding.verdict].words}” (${sources})</summary><ul class="rules">${reasons}</ul></details>`;
}

function badge(verdict: Verdict): Markup {
  const { sign, words } = VERDICTS[verdict];
  return html`<span class="badge b-${verdict}"><span aria-hidden="true">${sign} </span>${words}</span>`;
}

function warningList({ warnings }: ReportView): Markup {
  if (warnings.length === 0) return html``;
  const items = warnings.map(
    ({ source, text }) => html`<li><strong><bdi>${source}</bdi></strong>: <bdi>${text}</bdi></li>`,
  );
  return html`<section><h2>Inside one article</h2><ul>${items}</ul></section>`;
}

function articleTable({ articles }: Report): Markup {
  if (articles.length === 0) return html``;
  const rows = articles.map(({ id, title, source, publishedAt, url, claimIds }) => {
    const link = safeUrl(url);
    const name = html`<bdi>${shortened(title ?? id)}</bdi>`;
    const date = (publishedAt ?? '').slice(0, 10);
    const day = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? dateInWords({ from: date, to: date }) : date;
    return html`<tr><td>${link === null ? name : html`<a href="${link}" rel="noopener noreferrer nofollow">${name}</a>`}</td><td><bdi>${shortened(source ?? '—')}</bdi></td><td class="when">${day || '—'}</td><td class="n">${claimIds.length}</td></tr>`;
  });
  return html`<section><h2>Articles</h2><table class="sources"><thead><tr><th scope="col">Article</th><th scope="col">Source</th><th scope="col" class="when">Date</th><th scope="col" class="n">Figures</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function legend(): Markup {
  const verdicts = Object.values(VERDICTS).map(
    ({ sign, words, gloss }) =>
      html`<li><span aria-hidden="true">${sign} </span><strong>${words}</strong>: ${gloss}</li>`,
  );
  return html`<section class="legend"><h2>How to read this page</h2><ul>${verdicts}</ul><p>In the plots a full dot is a figure given as exact, an empty dot with dashes one given as about so much; a bar is a range, dashed when words such as “dozens” stand for it; an arrow is an open end, with a full dot for “at least” and an empty one for “more than”. The dashed line is the best estimate, the band what lies between low and high.</p></section>`;
}

function classesOf({ finding, claims }: FindingView, { sources }: Page): string {
  const indexes = new Set(claims.map(({ source }) => sources.indexOf(source)));
  const known = [...indexes].filter((index) => index >= 0 && index < FILTERED_SOURCES).sort((a, b) => a - b);
  return [`v-${finding.verdict}`, ...known.map((index) => `s${index}`)].join(' ');
}

/** Publishers by how many claims they make, then by name. */
function sourcesOf({ events }: ReportView): string[] {
  const counts = new Map<string, number>();
  for (const { source } of events.flatMap(({ findings }) => findings.flatMap(({ claims }) => claims))) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([source]) => source);
}

function rankOf({ finding }: FindingView): number {
  return VERDICTS[finding.verdict].rank;
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
