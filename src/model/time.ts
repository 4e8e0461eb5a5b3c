import type { Field } from './article.ts';
import type { DateRange } from './date-range.ts';
import type { Span } from './span.ts';

/** An expression of time in a text, resolved against the article's date (TIMEX3 in the field's terms). */
export interface TimeExpression extends Span {
  field: Field;
  /**
   * `date`: a day, month, year or range of them; `anniversary`: "the 32nd anniversary of X", "32 years have passed
   * since X" (the range is that of X); `duration`: "for three weeks", without a place in time.
   */
  kind: 'date' | 'anniversary' | 'duration';
  /** `null` where it can't be resolved: an article without a date says "on Tuesday". */
  range: DateRange | null;
  /** It was worked out from the article's date ("on Tuesday", "last month"), not printed in full. */
  relative: boolean;
}
