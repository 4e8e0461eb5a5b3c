import type { Estimate } from '../../model/finding.ts';
import { amountInWords } from '../amount.ts';
import { inUnit } from '../in-unit.ts';
import { type Quote, shortenQuote } from '../quote.ts';
import type { ClaimView, FindingView } from '../report-view.ts';
import { safeUrl } from '../safe-url.ts';
import { intervalInWords } from '../wording.ts';
import { dayElement } from './day.ts';
import { html, type Markup, shortened, when } from './markup.ts';
import { axisFor, axisStrip, estimateStrip, pathThrough, strip } from './plot.ts';

/** Characters of a sentence that are shown; a "sentence" may be all of a hostile article. */
const SENTENCE_ROOM = 700;

/**
 * The figures of one finding by date: a table, one column of which is a plot. Its roles are said, since on a phone the rows
 * are laid out anew, which would take them away.
 */
export function plotTable({ finding, topic, claims, estimate }: FindingView, { id, opened }: QuoteNames): Markup {
  const quantities = claims.map(({ claim }) => inUnit(claim.quantity, finding.unit));
  const scale = axisFor(quantities, estimate);
  const path = finding.verdict === 'revised' ? pathThrough(claims, scale) : [];
  const rows = claims.map(
    (view, index) =>
      html`<tr role="row"${when((view.standing ?? 'current') !== 'current', () => html` class="past"`)}><th scope="row" role="rowheader" class="who">${whoOf(view)}</th><td role="cell" class="figure"><a href="#${opened[index] ?? id(index)}"><bdi>${view.figure}</bdi></a>${whomOf(view)}</td><td role="cell" class="on"><span class="hidden">${intervalInWords(view.claim.quantity)}</span>${strip(quantities[index]!, { estimate, scale, path: path[index] ?? null })}</td></tr>`,
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

/** How the quotes of a finding are called, and under what names their figures stand in their articles, where they do. */
export interface QuoteNames {
  id: (index: number) => string;
  opened: readonly (string | null)[];
}

/** Every source's sentence with its figure marked, and the way into its article. */
export function quoteList(claims: readonly ClaimView[], { id, opened }: QuoteNames): Markup {
  const items = claims.map((view, index) => {
    const name = opened[index] ?? null;
    const opens = when(
      name !== null,
      () =>
        html`<span class="opens"> · <a href="#${name}">in its article<span class="hidden">: ${view.figure}, ${view.source}</span></a></span>`,
    );
    return html`<li id="${id(index)}"><blockquote dir="auto">${quoteMarkup(shortenQuote(view.quote, SENTENCE_ROOM))}</blockquote><p class="meta">${captionOf(view)}${opens}</p></li>`;
  });
  return html`<ul class="quotes">${items}</ul>`;
}

function quoteMarkup({ before, figure, after }: Quote): Markup {
  return html`“${before}${when(figure !== '', () => html`<mark>${figure}</mark>`)}${after}”`;
}

function whoOf({ source, date }: ClaimView): Markup {
  return html`<bdi>${shortened(source)}</bdi>${dayElement(date)}`;
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
  return html`<cite>${cited}</cite>${when(view.date !== '', () => html` · ${dayElement(view.date)}`)}${remarks}`;
}
