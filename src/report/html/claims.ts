import type { Article } from '../../model/article.ts';
import type { Estimate } from '../../model/finding.ts';
import { type Quote, shortenQuote } from '../quote.ts';
import type { ClaimView, FindingView } from '../report-view.ts';
import { safeUrl } from '../safe-url.ts';
import { dateInWords, intervalInWords, numberInWords } from '../wording.ts';
import { html, type Markup, when } from './markup.ts';
import { axisFor, axisStrip, strip } from './plot.ts';

/** Characters of a sentence that are shown; a "sentence" may be all of a hostile article. */
const SENTENCE_ROOM = 700;
/** Characters of the article shown before and after the sentence. */
const CONTEXT_ROOM = 400;

/** The figures of one finding: a table, one column of which is a plot. */
export function plotTable({ topic, claims, estimate }: FindingView, idOf: (index: number) => string): Markup {
  const scale = axisFor(
    claims.map(({ claim }) => claim.quantity),
    estimate,
  );
  const rows = claims.map(
    (view, index) =>
      html`<tr><th scope="row" class="who">${whoOf(view)}</th><td class="figure"><a href="#${idOf(index)}">${view.figure}</a>${whomOf(view)}</td><td class="on"><span class="hidden">${intervalInWords(view.claim.quantity)}</span>${strip(view.claim.quantity, estimate, scale)}</td></tr>`,
  );
  const axis = scale.logarithmic ? 'What it allows (each step is ten times the last)' : 'What it allows';
  return html`<table class="plot"><caption class="hidden">${topic}: each source’s figure</caption><thead><tr><th scope="col" class="who">Source</th><th scope="col" class="figure">Figure</th><th scope="col">${axis}</th></tr></thead><tbody>${rows}</tbody><tfoot aria-hidden="true"><tr><td></td><td></td><td class="on">${axisStrip(scale, estimate)}</td></tr></tfoot></table>`;
}

export function estimateList({ low, best, high, basis }: Estimate): Markup {
  const entry = (term: string, n: number | null) =>
    html`<div><dt>${term}</dt><dd>${n === null ? 'unknown' : numberInWords(n)}</dd></div>`;
  const sum = when(basis === 'summed', () => html`<div><dt>a sum of the parts</dt><dd></dd></div>`);
  return html`<dl class="estimate">${entry('Low', low)}${entry('Best', best)}${entry('High', high)}${sum}</dl>`;
}

/** Every source's sentence with its figure marked; each opens its place in the article. */
export function quoteList(
  claims: readonly ClaimView[],
  articles: ReadonlyMap<string, Article>,
  idOf: (index: number) => string,
): Markup {
  const items = claims.map((view, index) => {
    const quote = shortenQuote(view.quote, SENTENCE_ROOM);
    return html`<li id="${idOf(index)}"><blockquote dir="auto">${quoteMarkup(quote)}</blockquote><p class="meta">${captionOf(view)}</p>${contextOf(view, articles)}</li>`;
  });
  return html`<ul class="quotes">${items}</ul>`;
}

function quoteMarkup({ before, figure, after }: Quote): Markup {
  return html`“${before}${when(figure !== '', () => html`<mark>${figure}</mark>`)}${after}”`;
}

function whoOf({ source, date }: ClaimView): Markup {
  return html`<bdi>${source}</bdi>${timeOf(date)}`;
}

function whomOf({ whom }: ClaimView): Markup {
  return when(whom !== null, () => html`<span class="whom"><bdi>${whom}</bdi></span>`);
}

function captionOf(view: ClaimView): Markup {
  const url = safeUrl(view.article.url);
  const name = html`<bdi>${view.source}</bdi>`;
  const cited = url === null ? name : html`<a href="${url}" rel="noopener noreferrer nofollow">${name}</a>`;
  const title = view.claim.field === 'title' ? ['in the title'] : [];
  const again = view.repeats > 0 ? [`said ${view.repeats + 1} times`] : [];
  const remarks = [...view.remarks, ...title, ...again].map((remark) => html` · <bdi>${remark}</bdi>`);
  return html`<cite>${cited}</cite>${when(view.date !== '', () => html` · ${timeOf(view.date)}`)}${remarks}`;
}

function timeOf(date: string): Markup {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return html`${date}`;
  return html`<time datetime="${date}">${dateInWords({ from: date, to: date })}</time>`;
}

/** The sentence inside its article, where the article is at hand; a sentence that is not there is not shown in it. */
function contextOf({ claim, article, quote }: ClaimView, articles: ReadonlyMap<string, Article>): Markup {
  const whole = articles.get(article.id);
  const text = claim.field === 'title' ? whole?.title : whole?.text;
  const { start, end } = claim.sentence;
  if (text === undefined || claim.field === 'title' || text.slice(start, end) !== claim.sentence.text) return html``;
  const before = text.slice(Math.max(0, start - CONTEXT_ROOM), start);
  const after = text.slice(end, end + CONTEXT_ROOM);
  const sentence = shortenQuote(quote, SENTENCE_ROOM);
  const place = `characters ${numberInWords(claim.quantity.start)} to ${numberInWords(claim.quantity.end)}`;
  return html`<details><summary>In the article, ${place}</summary><p dir="auto">${start > CONTEXT_ROOM ? '…' : ''}${before}<strong>${sentence.before}<mark>${sentence.figure}</mark>${sentence.after}</strong>${after}${end + CONTEXT_ROOM < text.length ? '…' : ''}</p></details>`;
}
