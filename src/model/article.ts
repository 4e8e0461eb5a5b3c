/** One article as the caller gives it. Offsets in everything said of it point into `title` or `text` as given. */
export interface Article {
  /** Unique within the articles of one call. */
  id: string;
  text: string;
  title?: string;
  /** The publisher; an article without one is a publisher of its own. */
  source?: string;
  /** ISO 8601 date or date-time: the reference for "on Tuesday" and "last month". */
  publishedAt?: string;
  url?: string;
  /** BCP 47; English is what the built-in lexicon reads. */
  language?: string;
}

/** Which part of an article a span points into. */
export type Field = 'title' | 'text';

/** What a reading keeps of its article. */
export type ArticleInfo = Omit<Article, 'text'>;
