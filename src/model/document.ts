import type { Field } from './article.ts';
import type { Range, Span } from './span.ts';

/** One word, number or mark of a sentence. Offsets point into the field's text. */
export interface Token extends Range {
  /** As printed. */
  text: string;
  /** Lower case, with straight apostrophes and plain hyphens: what a lexicon is asked. */
  lower: string;
  /** `number` starts with a digit; `punct` is one mark; hyphenated words are one `word` ("twenty-three", "man-made"). */
  kind: 'word' | 'number' | 'punct';
}

export interface Sentence extends Span {
  /** Position within the field, from 0. */
  index: number;
  /** Paragraph it stands in, from 0. */
  paragraph: number;
  /** Made on first use. */
  readonly tokens: readonly Token[];
}

/** One field of an article, cut into sentences. Sentences are sorted and disjoint; white space between them is dropped. */
export interface Document {
  field: Field;
  text: string;
  sentences: readonly Sentence[];
  /** The insides of quotation marks, sorted. */
  quotations: readonly Range[];
}
