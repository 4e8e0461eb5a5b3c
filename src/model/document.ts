import type { Field } from './article.ts';
import type { Range, Span } from './span.ts';
import type { TokenTable } from './token-table.ts';

/** One word, number or mark of a sentence. Offsets point into the field's text. */
export interface Token extends Range {
  /** As printed. */
  readonly text: string;
  /** Lower case, with straight apostrophes and plain hyphens: what a lexicon is asked. */
  readonly lower: string;
  /** `number` starts with a digit; `punct` is one mark; hyphenated words are one `word` ("twenty-three", "man-made"). */
  readonly kind: 'word' | 'number' | 'punct';
  /** What it looks like, as bits: `CAPITAL` … of `token-table.ts`. */
  readonly shape: number;
}

export interface Sentence extends Span {
  /** Position within the field, from 0. */
  readonly index: number;
  /** Paragraph it stands in, from 0. */
  readonly paragraph: number;
  /** Rows of its tokens in the document's table: the first, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** The same as objects, made on first use: for rules, which ask for few sentences. */
  readonly tokens: readonly Token[];
}

/** One field of an article, cut into sentences. Sentences are sorted and disjoint; white space between them is dropped. */
export interface Document {
  field: Field;
  text: string;
  sentences: readonly Sentence[];
  /** All tokens of all sentences. */
  table: TokenTable;
}
