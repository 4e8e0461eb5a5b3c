import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { expectReport } from '../model/expect-report.ts';
import type { Report, ReportArticle } from '../model/report.ts';
import { articleIri, claimIri } from './iri.ts';
import { intervalInWords, topicInWords } from './wording.ts';

/** An annotation in the W3C Web Annotation Data Model; plain JSON-LD. */
export interface Annotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'Annotation';
  motivation: 'identifying';
  body: { type: 'TextualBody'; format: 'text/plain'; language: 'en'; purpose: 'describing'; value: string };
  target: { source: string; selector: Selector[] };
}

export type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  | { type: 'TextPositionSelector'; start: number; end: number };

/** Characters of prefix and suffix: enough to find the figure again where the page has changed around it. */
const CONTEXT = 32;

/**
 * Every claim of the report as a W3C Web Annotation on its article: what readers such as Hypothesis take. The quote
 * selector works on the page; with the articles at hand there is also a position in their text, in Unicode code points as
 * that standard counts (this library counts UTF-16 units). Titles have no position.
 *
 * @param articles - The articles as they were read.
 */
export function toAnnotations(report: Report, articles: readonly Article[] = []): Annotation[] {
  expectReport(report);
  const known = new Map(report.articles.map((article) => [article.id, article]));
  const texts = new Map(articles.map((article) => [article.id, codePointsOf(article.text)]));
  return report.claims.flatMap((claim) => {
    const article = known.get(claim.articleId);
    return article === undefined ? [] : [annotation(claim, article, texts.get(claim.articleId) ?? null)];
  });
}

function annotation(claim: Claim, article: ReportArticle, codePoints: ((unit: number) => number) | null): Annotation {
  const { sentence, quantity } = claim;
  const start = quantity.start - sentence.start;
  const end = quantity.end - sentence.start;
  const quote: Selector = {
    type: 'TextQuoteSelector',
    exact: quantity.text,
    prefix: sentence.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: sentence.text.slice(end, end + CONTEXT),
  };
  const place: Selector[] =
    codePoints === null || claim.field === 'title'
      ? []
      : [{ type: 'TextPositionSelector', start: codePoints(quantity.start), end: codePoints(quantity.end) }];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: claimIri(claim.id),
    type: 'Annotation',
    motivation: 'identifying',
    body: {
      type: 'TextualBody',
      format: 'text/plain',
      language: 'en',
      purpose: 'describing',
      value: `${topicInWords(claim)}: ${intervalInWords(quantity)}`,
    },
    target: {
      source: articleIri(article),
      selector: [quote, ...place],
    },
  };
}

/** From UTF-16 units to code points: a pair of surrogates is one character. */
function codePointsOf(text: string): (unit: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index);
  return (unit) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pairs[middle]! < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}
