import type { Article } from '../../model/article.ts';
import type { Estimate } from '../../model/finding.ts';
import { amountInWords } from '../amount.ts';
import { inUnit } from '../in-unit.ts';
import { type Quote, shortenQuote } from '../quote.ts';
import type { ClaimView, FindingView } from '../report-view.ts';
import { safeUrl } from '../safe-url.ts';
import { dateInWords, intervalInWords, numberInWords } from '../wording.ts';
import { html, type Markup, when } from './markup.ts';
import { shortened } from './page.ts';
import { axisFor, axisStrip, estimateStrip, pathThrough, strip } from './plot.ts';

/** Characters of a sentence that are shown; a "sentence" may be all of a hostile article. */
const SENTENCE_ROOM = 700;
/** Characters of the article shown before and after the sentence. */
const CONTEXT_ROOM = 500;

/**
 * The figures of one finding by date: a table, one column of which is a plot. Its roles are said, since on a phone the rows
 * are laid out anew, which would take them away.
 */
export function plotTable({ finding, topic, claims, estimate }: FindingView, idOf: (index: number) => string): Markup {
  const quantities = claims.map(({ claim }) => inUnit(claim.quantity, finding.unit));
  const scale = axisFor(quantities, estimate);
  const path = finding.verdict === 'revised' ? pathThrough(claims, scale) : [];
  const rows = claims.map(
    (view, index) =>
      html`<tr role="row"${when((view.standing ?? 'current') !== 'current', () => html` class="past"`)}><th scope="row" role="rowheader" class="who">${whoOf(view)}</th><td role="cell" class="figure"><a href="#${idOf(index)}"><bdi>${view.figure}</bdi></a>${whomOf(view)}</td><td role="cell" class="on"><span class="hidden">${intervalInWords(view.claim.quantity)}</span>${strip(quantities[index]!, { estimate, scale, path: path[index] ?? null })}</td></tr>`,
  );
  const axis = scale.logarithmic ? 'What it allows (each step is ten times the last)' : 'What it allows';
  const best = when(
    estimate !== null,
    () =>
      html`<tr role="row" class="best-row"><th scope="row" role="rowheader" class="who">Estimate</th><td role="cell" class="figure">${estimateInCell(estimate!)}</td><td role="cell" class="on">${estimateStrip(estimate!, scale)}</td></tr>`,
  );
  return html`<table class="plot" role="table"><caption class="hidden">${topic}: each source’s figure, by date</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" class="who">Source</th><th scope="col" role="columnheader" class="figure">Figure</th><th scope="col" role="columnheader" class="on">${axis}</th></tr></thead><tbody role="rowgroup">${rows}${best}</tbody><tfoot aria-hidden="true"><tr><td class="who"></td><td class="figure"></td><td class="on">${axisStrip(scale)}</td></tr></tfoot></table>`;
}

function estimateInCell({ low, best, high, basis, unit }: Estimate): Markup {
  const end = (n: number | null) => (n === null ? 'unknown' : amountInWords(n, unit));
  const single = low !== null && low === best && best === high;
  const ends = single ? 'low, best and high' : `low ${end(low)}, high ${end(high)}`;
  return html`<b>${end(best)}</b><span class="whom">${ends}${basis === 'summed' ? ', a sum of the parts' : ''}</span>`;
}

/** How the quotes of a finding are called, and where closing one leads back to. */
export interface QuoteNames {
  id: (index: number) => string;
  back: string;
}

/**
 * Every source's sentence with its figure marked. The one a link points at is shown inside its article instead: no script
 * does so, the style sheet does.
 */
export function quoteList(
  claims: readonly ClaimView[],
  articles: ReadonlyMap<string, Article>,
  { id, back }: QuoteNames,
): Markup {
  const items = claims.map((view, index) => {
    const quote = shortenQuote(view.quote, SENTENCE_ROOM);
    const context = contextOf(view, articles, back);
    const opens = when(
      context !== null,
      () =>
        html`<span class="opens"> · <a href="#${id(index)}">in its article<span class="hidden">: ${view.figure}, ${view.source}</span></a></span>`,
    );
    return html`<li id="${id(index)}"${context === null ? html`` : html` class="placed"`}><blockquote dir="auto">${quoteMarkup(quote)}</blockquote><p class="meta">${captionOf(view)}${opens}</p>${context}</li>`;
  });
  return html`<ul class="quotes">${items}</ul>`;
}

function quoteMarkup({ before, figure, after }: Quote): Markup {
  return html`“${before}${when(figure !== '', () => html`<mark>${figure}</mark>`)}${after}”`;
}

function whoOf({ source, date }: ClaimView): Markup {
  return html`<bdi>${shortened(source)}</bdi>${timeOf(date)}`;
}

function whomOf({ whom, standing }: ClaimView): Markup {
  const remarks = [whom, standing === null ? null : STANDING_IN_CELL[standing]];
  const told = remarks.filter((remark) => remark !== null).join(', ');
  return when(told !== '', () => html`<span class="whom"><bdi>${told}</bdi></span>`);
}

const STANDING_IN_CELL: Readonly<Record<NonNullable<ClaimView['standing']>, string | null>> = {
  current: null,
  overtaken: 'overtaken',
  withdrawn: 'withdrawn',
  'other-scope': 'of a part or another thing',
};

function captionOf(view: ClaimView): Markup {
  const url = safeUrl(view.article.url);
  const name = html`<bdi>${shortened(view.source)}</bdi>`;
  const cited = url === null ? name : html`<a href="${url}" rel="noopener noreferrer nofollow">${name}</a>`;
  const title = view.claim.field === 'title' ? ['in the title'] : [];
  const again = view.repeats > 0 ? [`said ${view.repeats + 1} times`] : [];
  const remarks = [...view.remarks, ...title, ...again].map((remark) => html` · <bdi>${shortened(remark)}</bdi>`);
  return html`<cite>${cited}</cite>${when(view.date !== '', () => html` · ${timeOf(view.date)}`)}${remarks}`;
}

function timeOf(date: string): Markup {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return html`${date}`;
  return html`<time datetime="${date}">${dateInWords({ from: date, to: date })}</time>`;
}

/** The sentence inside its article, where the article is at hand; a sentence that is not there is not shown in it. */
function contextOf(
  { claim, article, quote }: ClaimView,
  articles: ReadonlyMap<string, Article>,
  back: string,
): Markup | null {
  const text = articles.get(article.id)?.text;
  const { start, end } = claim.sentence;
  if (text === undefined || claim.field === 'title' || text.slice(start, end) !== claim.sentence.text) return null;
  const before = text.slice(Math.max(0, start - CONTEXT_ROOM), start);
  const after = text.slice(end, end + CONTEXT_ROOM);
  const sentence = shortenQuote(quote, SENTENCE_ROOM);
  const place = `characters ${numberInWords(claim.quantity.start)} to ${numberInWords(claim.quantity.end)}`;
  const heading = article.title === null ? place : `${article.title} · ${place}`;
  return html`<div class="context"><p class="meta"><bdi>${shortened(heading)}</bdi></p><p dir="auto">${start > CONTEXT_ROOM ? '…' : ''}${before}<strong>${sentence.before}<mark>${sentence.figure}</mark>${sentence.after}</strong>${after}${end + CONTEXT_ROOM < text.length ? '…' : ''}</p><p class="meta"><a href="#${back}">Close<span class="hidden"> the article</span></a></p></div>`;
}
