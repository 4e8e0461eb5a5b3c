import type { Field } from './article.ts';
import type { Span } from './span.ts';

/** Something a reader should know of: what was skipped, or what contradicts itself inside one article. */
export interface Note {
  /** `stage/name` of the rule that said it. */
  rule: string;
  level: 'info' | 'warning';
  articleId: string;
  span: Span | null;
  /** Which one the span points into; left out where there is no span, or the rule does not tell. */
  field?: Field;
  text: string;
}
