import type { Article, Field } from '../model/article.ts';
import type { Document, Sentence, Token } from '../model/document.ts';
import { quotationRanges } from './quotations.ts';
import { sentenceRanges } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** Title (when there is one) and text of an article, each cut into sentences. */
export function segmentArticle(article: Article): Document[] {
  const text = segment('text', article.text);
  return article.title ? [segment('title', article.title), text] : [text];
}

/** One text, cut into sentences whose tokens are made when first asked for. */
export function segment(field: Field, text: string): Document {
  const sentences = sentenceRanges(text).map((range, index) =>
    lazySentence(text, range.start, range.end, index, range.paragraph),
  );
  return { field, text, sentences, quotations: quotationRanges(text) };
}

function lazySentence(source: string, start: number, end: number, index: number, paragraph: number): Sentence {
  let tokens: readonly Token[] | undefined;
  return {
    start,
    end,
    text: source.slice(start, end),
    index,
    paragraph,
    get tokens() {
      tokens ??= tokenise(source, start, end);
      return tokens;
    },
  };
}
