import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isIsoDateTime } from '../iso-date-time.ts';
import type { RawArticle } from './yaml.ts';

/** Deeper pages and larger ones are no articles, and Readability takes time by the square of both. */
const DEEPEST = 250;
const MOST_ELEMENTS = 20_000;
/** Beyond this a page is data, not prose; what Readability makes of it would take minutes. */
const LONGEST_PAGE = 5_000_000;

const TEXT_NODE = 3;

/** What of the DOM is used here; the core knows no browser, and neither do its types. */
interface Node {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<Node>;
}
interface Element extends Node {
  getAttribute: (name: string) => string | null;
}
interface Document extends Element {
  documentElement: Element | null;
  querySelector: (selector: string) => Element | null;
  querySelectorAll: (selector: string) => Iterable<Element>;
}

/**
 * A saved web page: its main text, one paragraph per block, and what its metadata says of title, source, date, address and
 * language. Offsets are into that text. `null` when no article is found in it. Scripts in it are never run.
 */
export function readHtmlFile(content: string): RawArticle | null {
  if (content.length > LONGEST_PAGE) throw new Error(`too long for a page (over ${LONGEST_PAGE} characters)`);
  const document = parseHTML(content).document as unknown as Document;
  if (document.documentElement === null) return null;
  checkShape(document);
  const fields = metadataOf(document);
  // Readability takes the document apart: the metadata are read before.
  const main = new Readability(document as never).parse();
  const text = main?.content
    ? paragraphsOf(parseHTML(`<body>${main.content}</body>`).document as unknown as Document)
    : '';
  const title = fields.title ?? (main?.title?.trim() || null);
  // The heading is in the text of many pages; its figures must not count twice.
  const body = typeof title === 'string' && text.startsWith(`${title}\n\n`) ? text.slice(title.length + 2) : text;
  return body === '' ? null : { fields: { ...fields, title, text: body }, lines: new Map() };
}

function checkShape(document: Document): void {
  let elements = 0;
  const open: Iterator<Node>[] = [document.childNodes[Symbol.iterator]()];
  while (open.length > 0) {
    const next = open.at(-1)!.next();
    if (next.done) open.pop();
    else if (next.value.nodeType !== TEXT_NODE) {
      open.push(next.value.childNodes[Symbol.iterator]());
      elements++;
    }
    if (elements > MOST_ELEMENTS) throw new Error(`no article: more than ${MOST_ELEMENTS} elements`);
    if (open.length > DEEPEST) throw new Error(`no article: nested more than ${DEEPEST} deep`);
  }
}

function metadataOf(document: Document): Record<string, unknown> {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const value = document
        .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
        ?.getAttribute('content')
        ?.trim();
      if (value) return value;
    }
    return null;
  };
  const linked = linkedData(document);
  const dates = [
    meta(
      'article:published_time',
      'og:article:published_time',
      'date',
      'dc.date',
      'DC.date.issued',
      'parsely-pub-date',
    ),
    linked.datePublished,
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
  ];
  return {
    title: meta('og:title', 'twitter:title') ?? linked.headline,
    source: meta('og:site_name', 'application-name') ?? linked.publisher,
    publishedAt: dates.find((date) => typeof date === 'string' && isIsoDateTime(date)) ?? null,
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    language: document.querySelector('html')?.getAttribute('lang') ?? null,
  };
}

/** What schema.org data in the page says of the article. */
function linkedData(document: Document): Record<'headline' | 'datePublished' | 'publisher', string | null> {
  const found = { headline: null, datePublished: null, publisher: null } as Record<string, string | null>;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of itemsIn(script.textContent ?? '')) {
      found.headline ??= stringIn(item.headline);
      found.datePublished ??= stringIn(item.datePublished);
      const { publisher } = item;
      found.publisher ??= isRecord(publisher) ? stringIn(publisher.name) : null;
    }
  }
  return found as ReturnType<typeof linkedData>;
}

function itemsIn(json: string): Record<string, unknown>[] {
  try {
    const data: unknown = JSON.parse(json);
    const graph = isRecord(data) && Array.isArray(data['@graph']) ? data['@graph'] : data;
    return (Array.isArray(graph) ? graph : [graph]).filter(isRecord);
  } catch {
    return []; // many pages have a broken one
  }
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'BUTTON', 'FORM']);

/** The text of the blocks, white space joined as a browser shows it, with an empty line between blocks. */
function paragraphsOf(document: Document): string {
  const paragraphs: string[] = [''];
  const open: Iterator<Node>[] = [document.childNodes[Symbol.iterator]()];
  const blocks: boolean[] = [false];
  // Not by recursion: a hostile page may be nested a million deep.
  while (open.length > 0) {
    const next = open.at(-1)!.next();
    if (next.done) {
      open.pop();
      if (blocks.pop()) paragraphs.push('');
    } else if (next.value.nodeType === TEXT_NODE) {
      paragraphs[paragraphs.length - 1] += next.value.textContent ?? '';
    } else if (!UNREAD.has(next.value.nodeName.toUpperCase())) {
      const name = next.value.nodeName.toUpperCase();
      if (name === 'BR') paragraphs[paragraphs.length - 1] += '\n';
      if (BLOCKS.has(name)) paragraphs.push('');
      open.push(next.value.childNodes[Symbol.iterator]());
      blocks.push(BLOCKS.has(name));
    }
  }
  return paragraphs
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function stringIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
