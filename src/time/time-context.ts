import type { TimeLexicon } from '../lexicon/time-lexicon.ts';
import type { DateRange } from '../model/date-range.ts';
import type { Range } from '../model/span.ts';
import type { TimeExpression } from '../model/time.ts';
import type { PartOfMonth } from './calendar.ts';

/** What a form is given besides its cue: the sentence (from where the last expression ended) and the article's day. */
export interface TimeContext extends Range {
  text: string;
  /** ISO day of the article, `null` when not known. */
  printed: string | null;
  words: TimeLexicon;
}

/** An expression as one form read it. `yearless` waits for a year another expression of the article may give. */
export interface FoundTime extends Range {
  kind: TimeExpression['kind'];
  range: DateRange | null;
  relative: boolean;
  yearless?: { month: number; day: number | null; lastDay?: number; isPlanned?: boolean };
  /** "early July": of its month only so much. */
  part?: PartOfMonth;
  /** So many days from the last day the text has told of, else from the article's own: "two days after", "a day later". */
  shift?: { days: number; fromPrinted: boolean };
}
