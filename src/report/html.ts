import type { Article } from '../model/article.ts';
import { expectReport } from '../model/expect-report.ts';
import type { Report } from '../model/report.ts';
import { cleanText } from './clean-text.ts';
import { colophon } from './html/colophon.ts';
import { eventCard } from './html/event-card.ts';
import { filterRules } from './html/filter-style.ts';
import { filters } from './html/filters.ts';
import { eventIndex, frontList } from './html/front.ts';
import { html, type Markup } from './html/markup.ts';
import { type Page, sourcesOf } from './html/page.ts';
import { cspHash } from './html/sha256.ts';
import { Sheets } from './html/sheets.ts';
import { STYLE } from './html/style.ts';
import { type ReportView, viewReport } from './report-view.ts';
import { counted } from './wording.ts';

export interface HtmlOptions {
  /** Heading of the page. @default 'Figures compared' */
  title?: string;
  /**
   * The articles themselves: with them each figure opens its sentence, highlighted in its article. An article stands in the
   * page once, whole up to 200,000 characters (20 million for all), beyond that the text around its figures. @default []
   */
  articles?: readonly Article[];
}

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
  expectReport(report);
  const view = viewReport(report);
  const title = cleanText(options.title ?? TITLE);
  const page: Page = { sheets: new Sheets(report, options.articles ?? []), sources: sourcesOf(view) };
  const verdicts = view.counts.map(([verdict]) => verdict);
  const style = `${STYLE}${filterRules(verdicts, page.sources.size)}\n`;
  const policy = `default-src 'none'; style-src '${cspHash(style)}'; base-uri 'none'; form-action 'none'`;
  const body = html`<a class="skip hidden" href="#main">Skip to the events</a>
<header class="masthead"><h1>${title}</h1><p class="lead">${leadOf(view)}</p></header>
${filters(view, page)}
${frontList(view, page)}
${eventIndex(view)}
<main id="main">${view.events.map((event, index) => eventCard(event, index, page))}</main>
${colophon(report, view, page)}
${page.sheets.markup()}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html`${title}`.text}</title>
<style>${style}</style>
</head>
<body>
${body.text}
</body>
</html>
`;
}

function leadOf({ counts, events, articleCount, publisherCount }: ReportView): Markup {
  const publishers = publisherCount > 0 ? ` by ${counted(publisherCount, 'publisher')}` : '';
  const total = `${counted(articleCount, 'article')}${publishers}, ${counted(events.length, 'event')}.`;
  return html`${total}${counts.length === 0 ? ' No figures to compare.' : ''}`;
}
