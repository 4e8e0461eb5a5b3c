import type { ArticleInfo } from './article.ts';
import type { Document } from './document.ts';
import type { Quantity } from './quantity.ts';
import type { TimeExpression } from './time.ts';

/** One field of an article with what the first stages found in it. Offsets all point into `document.text`. */
export interface ParsedField {
  document: Document;
  /** Sorted, disjoint. */
  quantities: readonly Quantity[];
  /** Sorted, disjoint. */
  times: readonly TimeExpression[];
}

/** What the claim and event stages work on: the title (when there is one), then the text. */
export interface ParsedArticle {
  info: ArticleInfo;
  fields: readonly ParsedField[];
}
