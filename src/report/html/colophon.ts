import type { Report } from '../../model/report.ts';
import type { ReportView } from '../report-view.ts';
import { safeUrl } from '../safe-url.ts';
import { dateInWords, VERDICTS } from '../wording.ts';
import { html, type Markup } from './markup.ts';
import { shortened } from './page.ts';

/** What stands below the events: contradictions inside one article, the articles, and how to read the page. */
export function colophon(report: Report, view: ReportView): Markup {
  return html`<footer>${warningList(view)}${articleTable(report)}${legend(report)}</footer>`;
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

function legend({ settings }: Report): Markup {
  const verdicts = Object.values(VERDICTS).map(
    ({ sign, words, gloss }) =>
      html`<li><span aria-hidden="true">${sign} </span><strong>${words}</strong>: ${gloss}</li>`,
  );
  return html`<section class="legend"><h2>How to read this page</h2><ul>${verdicts}</ul><p>In the plots a full dot is a figure given as exact, an empty dot with dashes one given as about so much; a bar is a range, dashed when words such as “dozens” stand for it; an arrow is an open end, with a full dot for “at least” and an empty one for “more than”. The diamond and the dashed line are the best estimate, the bar through it and the band what lies between low and high. A thin line leads from figure to figure where a count was revised.</p><p>The best estimate is chosen by the policy “${settings.resolutionPolicy}”; vague words are read by the policy “${settings.vaguePolicy}”. This page says what the sources say together. It does not know what is true.</p></section>`;
}
