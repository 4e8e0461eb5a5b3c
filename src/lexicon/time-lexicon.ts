/** The words of the calendar, as data; all lower case. */
export interface TimeLexicon {
  /** January first; each with its short forms, without dot. */
  months: readonly (readonly string[])[];
  /** Months that are other words as well ("may"): believed beside a figure or after a preposition, with a capital. */
  ambiguousMonths: readonly string[];
  /** Sunday first. */
  weekdays: readonly (readonly string[])[];
  /** Days counted from the article's own; "overnight" is the last one or this. */
  days: readonly { words: readonly string[]; from: number; to: number }[];
  /** Days of each year that have a name. */
  feasts: readonly Feast[];
  /** What is called after a feast and stands for weeks: "Christmas market". */
  feastThings: readonly string[];
  /** Words behind a weekday that make it the name of a paper: "the Sunday Times". */
  papers: readonly string[];
  /** Words that a number of four digits names one of: "Flight 1992". */
  numbered: readonly string[];
  /** Last words of an address: "1990 Harbour Road". */
  streets: readonly string[];
  /** Before a weekday that is the name of something, then: "Black Friday", "Ash Wednesday". */
  dayColours: readonly string[];
  /** "marks 30 years" */
  marking: readonly string[];
  /** Behind four digits that count, then: "1990 people". */
  counted: readonly string[];
  /** Words before a weekday that is still to come: "will meet on Friday". */
  coming: readonly string[];
  periods: readonly { word: string; unit: PeriodUnit }[];
  /** "last month" */
  last: readonly string[];
  /** "this year" */
  current: readonly string[];
  /** "next week" */
  next: readonly string[];
  /** "two weeks ago"; "two days earlier" */
  ago: readonly string[];
  /** "two days later" */
  later: readonly string[];
  /** "two days after the storm" */
  after: readonly string[];
  /** "the next day", "the day before": days from the one told of last. */
  shifts: readonly { words: readonly string[]; days: number }[];
  anniversary: readonly string[];
  /** "32 years have passed since", "30 years on": the plural is the cue of a span of years. */
  years: readonly string[];
  /** Words after which four digits are a year: "in 2011", "the 2005 quake". */
  beforeYear: readonly string[];
  /** "the tenth anniversary" */
  ordinals: Readonly<Record<string, number>>;
  /** "two weeks ago" */
  cardinals: Readonly<Record<string, number>>;
}

/** A day of the calendar; or one counted from Easter Sunday; or such a weekday of a month, Sunday being 0. */
export type Feast = { words: readonly string[] } & (
  | { month: number; day: number }
  | { easter: number }
  | { month: number; weekday: number; nth: number }
);

export type PeriodUnit =
  | 'week'
  | 'weekend'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter';
