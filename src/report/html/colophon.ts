import type { Report } from '../../model/report.ts';
import type { ReportView } from '../report-view.ts';
import { safeUrl } from '../safe-url.ts';
import { VERDICTS } from '../wording.ts';
import { dayInWords } from './day.ts';
import { html, type Markup, shortened } from './markup.ts';
import type { Page } from './page.ts';

/** What stands below the events: contradictions inside one article, the articles, and how to read the page. */
export function colophon(report: Report, view: ReportView, page: Page): Markup {
  return html`<footer>${warningList(view)}${articleTable(report, page)}${legend(report)}</footer>`;
}

function warningList({ warnings }: ReportView): Markup {
  if (warnings.length === 0) return html``;
  const items = warnings.map(
    ({ source, text }) => html`<li><strong><bdi>${source}</bdi></strong>: <bdi>${text}</bdi></li>`,
  );
  return html`<section><h2>Inside one article</h2><ul>${items}</ul></section>`;
}

function articleTable({ articles }: Report, { sheets }: Page): Markup {
  if (articles.length === 0) return html``;
  const rows = articles.map(({ id, title, source, publishedAt, url, claimIds }) => {
    const name = sheets.nameOf(id);
    const link = safeUrl(url);
    const heading = html`<bdi>${shortened(title ?? id)}</bdi>`;
    const address = name === null ? link : `#${name}`;
    const linked =
      address === null
        ? heading
        : name === null
          ? html`<a href="${address}" rel="noopener noreferrer nofollow">${heading}</a>`
          : html`<a href="${address}">${heading}</a>`;
    const place = name === null ? html`` : html` id="${name}-row"`;
    return html`<tr${place}><td>${linked}</td><td><bdi>${shortened(source ?? '—')}</bdi></td><td class="when">${dayInWords(publishedAt) || '—'}</td><td class="n">${claimIds.length}</td></tr>`;
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
