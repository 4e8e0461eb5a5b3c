import type { Article, Field } from '../model/article.ts';
import type { Document, Sentence, Token } from '../model/document.ts';
import { TokenTable } from '../model/token-table.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { sentenceRanges } from './sentences.ts';
import { tokenise, tokensOf } from './tokens.ts';

/** Units of a token of news with what parts it from the next, or a little less. */
const TOKEN_LENGTH = 5;

/** Title (when there is one) and text of an article, each cut into sentences and tokens. */
export function segmentArticle(article: Article, vocabulary: Vocabulary): Document[] {
  const text = segment('text', article.text, vocabulary);
  return article.title ? [segment('title', article.title, vocabulary), text] : [text];
}

/** One text, cut into sentences and tokens. */
export function segment(field: Field, text: string, vocabulary: Vocabulary): Document {
  const table = new TokenTable(text, vocabulary, Math.ceil(text.length / TOKEN_LENGTH));
  const sentences = sentenceRanges(text).map(({ start, end, paragraph }, index) => {
    const from = table.length;
    tokenise(table, start, end);
    return new LazySentence(table, start, end, index, paragraph, from);
  });
  return { field, text, sentences, table };
}

class LazySentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly #table: TokenTable;
  #tokens: readonly Token[] | null = null;

  constructor(table: TokenTable, start: number, end: number, index: number, paragraph: number, from: number) {
    this.#table = table;
    this.start = start;
    this.end = end;
    this.index = index;
    this.paragraph = paragraph;
    this.from = from;
    this.to = table.length;
  }

  get text(): string {
    return this.#table.text.slice(this.start, this.end);
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.#table, this.from, this.to);
    return this.#tokens;
  }
}
