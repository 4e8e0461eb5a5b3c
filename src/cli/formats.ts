import type { Article } from '../model/article.ts';
import type { Report } from '../model/report.ts';
import { toAnnotations } from '../report/annotations.ts';
import { toCsv } from '../report/csv.ts';
import { toHtml } from '../report/html.ts';
import { toJsonl } from '../report/jsonl.ts';
import { toJsonLd } from '../report/jsonld.ts';
import { toMarkdown } from '../report/markdown.ts';
import { itemOf, toQuickStatements, wikidataFigures } from '../report/quickstatements.ts';
import { type ArticleFile, toSarif } from '../report/sarif.ts';
import { toTable } from '../report/table.ts';
import type { Arguments } from './arguments.ts';
import type { FoundArticle } from './article-files.ts';
import { readOptions } from './shared-options.ts';
import { paintFor, type Terminal } from './terminal.ts';

/** What a format may need besides the report. */
export interface Printing {
  given: Arguments;
  terminal: Terminal;
  /** Columns that were asked for. */
  width: number | null;
  toFile: boolean;
  /** The articles, where the format shows them. */
  found: readonly FoundArticle[];
}

interface Format {
  print: (report: Report, printing: Printing) => string;
  /** Are the articles needed once they are read? */
  wantsArticles?: true;
}

/** What can be printed, in the order the help tells it. */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['table', { print: table }],
  ['json', { print: (report) => json(report) }],
  ['jsonl', { print: toJsonl }],
  ['markdown', { print: toMarkdown }],
  ['csv', { print: (report) => toCsv(report) }],
  ['html', { print: page, wantsArticles: true }],
  [
    'annotations',
    { print: (report, { found }) => json(toAnnotations(report, articlesOf(found))), wantsArticles: true },
  ],
  // Nothing in it may end the script element of a page it is put into.
  ['jsonld', { print: (report) => json(toJsonLd(report)).replaceAll('<', '\\u003c') }],
  ['quickstatements', { print: quickStatements }],
  ['sarif', { print: (report, { found }) => json(toSarif(report, { files: found.map(fileOf) })), wantsArticles: true }],
]);

export function page(report: Report, { found }: Printing): string {
  return toHtml(report, { articles: articlesOf(found) });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function articlesOf(found: readonly FoundArticle[]): Article[] {
  return found.map(({ article }) => article);
}

function table(report: Report, { width, given, terminal, toFile }: Printing): string {
  const wish = given.has('no-color') ? false : given.has('color') ? true : toFile ? false : null;
  const columns = Math.min(width ?? terminal.out.columns ?? 100, width === null ? 140 : 1000);
  return toTable(report, { width: columns, paint: paintFor(terminal.out, terminal.env, wish) });
}

/** In a text file the article's text is the end of it, and its title stands before that. */
function fileOf({ article, origin: { file, content }, line }: FoundArticle): ArticleFile {
  const uri = file === '-' ? article.id : file;
  if (content === null) return { articleId: article.id, uri, line };
  const textStart = content.length - article.text.length;
  const titleStart = article.title === undefined ? -1 : content.slice(0, textStart).lastIndexOf(article.title);
  return { articleId: article.id, uri, content, textStart, titleStart: titleStart < 0 ? null : titleStart };
}

/** The statements; events that could be told but have no item are told on standard error. */
function quickStatements(report: Report, { given, terminal }: Printing): string {
  const items = itemsOf(given);
  const lexicon = readOptions(given, terminal).lexicon;
  const measures = lexicon === undefined ? {} : { measures: lexicon.measures };
  const without = new Map(
    wikidataFigures(report, lexicon?.measures).flatMap(({ event }) =>
      itemOf(event, items) === null ? [[event.id, event.label] as const] : [],
    ),
  );
  if (!given.has('quiet')) {
    for (const [id, label] of without) {
      terminal.err.write(`corroborate: ${label}: left out; say which item of Wikidata it is: --item ${id}=Q…\n`);
    }
  }
  return toQuickStatements(report, { items, ...measures });
}

/** `--item ID=Q123`, `--item "Khojaly massacre=Q123"` */
export function itemsOf(given: Arguments): Record<string, string> {
  return Object.fromEntries(
    given.all('item').map((pair) => {
      const at = pair.lastIndexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
