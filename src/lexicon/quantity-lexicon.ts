import type { Modifier } from '../model/quantity.ts';

/** The words the quantity stage knows, as data. Part of `Lexicon`; alone it is what `findQuantities` takes. */
export interface QuantityLexicon {
  language: string;
  /** zero … ninety; "twenty-one" is put together from two of them. */
  numbers: readonly NumberEntry[];
  /** hundred, thousand, dozen: what multiplies the number before it. */
  scales: readonly ScaleEntry[];
  /** first … ninetieth; hundredth and up stand with their scale. */
  ordinals: readonly NumberEntry[];
  /** half, quarter: parts that are not also ordinals. */
  parts: readonly NumberEntry[];
  /** twice, tripled: multiples in one word. */
  multiples: readonly NumberEntry[];
  vague: readonly VagueEntry[];
  zero: ZeroEntry;
  modifiers: readonly ModifierEntry[];
  units: readonly UnitEntry[];
  prefixes: readonly MetricPrefix[];
  currencies: readonly CurrencyEntry[];
  /** The small words that join figures to each other and to units. */
  joiners: Joiners;
  notQuantities: NotQuantities;
}

export interface NumberEntry {
  words: readonly string[];
  value: number;
}

export interface ScaleEntry extends NumberEntry {
  /** "hundreds": a vague word alone, a scale after a number. */
  plural?: readonly string[];
  ordinal?: readonly string[];
  /** Written against digits: "2m", "40k", "3bn". */
  marks?: readonly string[];
  /** Read as this scale only beside a currency: "$3b", "£2t". */
  moneyMarks?: readonly string[];
  /** "score" counts as a number only after another one: "three score". */
  needsNumber?: boolean;
}

export interface VagueEntry {
  words: readonly string[];
  /** Ends under the default policy. */
  min: number;
  max: number;
  /** The one number of the conservative policy (ACLED's codebook). */
  conservative: number;
  /** What must stand before it for it to be vague: "a few", "a couple", not "few", "the couple". */
  after?: readonly string[];
  /** What must stand after it, unless a scale does: "tens of", "a couple of". */
  before?: readonly string[];
}

export interface ZeroEntry {
  /** Zero by themselves: "nobody", "no one", "none". */
  words: readonly string[];
  /** Zero before one of the nouns: "no injuries". */
  determiners: readonly string[];
  /** May stand between the two: "no serious injuries". */
  between: readonly string[];
  nouns: readonly string[];
  /** Undo a zero word: "no one else's". */
  notBefore: readonly string[];
}

export interface ModifierEntry {
  words: readonly string[];
  /** `or-equal` closes the open end of a bound: "more than 12 or equal". */
  modifier: Modifier | 'or-equal';
  place: 'before' | 'after';
  /** Not a modifier of a length of time, unless one of these stands before it: "over two days", but "for over two days". */
  durationOnlyAfter?: readonly string[];
}

/** "k" and "kilo", before the marks and words of units that take it. */
export interface MetricPrefix {
  mark: string;
  word: string;
}

export interface UnitEntry {
  /** UCUM, or '%', 'pp', 'bp', 'times'. */
  code: string;
  /** Singular; the plural in -s is understood. */
  words?: readonly string[];
  /** As they are, case kept: "km", "kW". */
  marks?: readonly string[];
  /** Marks that are also words; they need a digit right before them, or the end of the clause after them. */
  shyMarks?: readonly string[];
  /** Marks of the metric prefixes it is printed with. */
  prefixes?: string;
  /** How many of the code one of it is: a decade is 10 years. */
  times?: number;
  /** Read as this unit only after a larger one: the "m" of "2h30m". */
  smallerMarks?: readonly string[];
  /** Counts one with an article alone: `time` only beside certain words ("for an hour"), `any` everywhere ("a kilometre"). */
  alone?: 'time' | 'any';
}

export interface CurrencyEntry {
  /** ISO 4217 */
  code: string;
  /** Before or after the figure: "$", "US$", "kr". */
  signs?: readonly string[];
  /** Singular; the plural in -s is understood. */
  words?: readonly string[];
  /** UCUM code of the measure whose word it shares: "pounds" are money in millions, or with pence. */
  sharesWordWith?: string;
  /** Hundredths: "cent". */
  minor?: readonly string[];
}

export interface Joiners {
  and: readonly string[];
  or: readonly string[];
  to: readonly string[];
  between: readonly string[];
  from: readonly string[];
  /** Before what was added: "rose by six to 41". */
  by: readonly string[];
  of: readonly string[];
  in: readonly string[];
  /** Between two bounds of one range: "more than 12 but fewer than 20". */
  but: readonly string[];
  /** After a comparing word: "fewer than". */
  than: readonly string[];
  plusMinus: readonly string[];
  /** "one over three" */
  over: readonly string[];
  per: readonly string[];
  /** After a height in feet these let the inches go without their word: "six foot two". */
  feet: readonly string[];
  article: readonly string[];
  the: readonly string[];
  another: readonly string[];
  /** Before "a third" as a part, not an ordinal: "nearly a third". */
  beforePart: readonly string[];
  /** After it, where "by" stands before: "fell by a third in May". */
  afterPart: readonly string[];
  point: readonly string[];
  negative: readonly string[];
  /** Before a unit of time alone: "for an hour", "within a week". */
  loneBefore: readonly string[];
  /** After one: "a week ago", "an hour-long". */
  loneAfter: readonly string[];
  /** Words of size beside "m" as metres: "5m tall", "a depth of 5m". */
  size: readonly string[];
  /** Before a "C" or "F" that is a temperature: "highs of 41C". */
  temperature: readonly string[];
  square: readonly string[];
  cubic: readonly string[];
  /** st, nd, rd, th */
  ordinal: readonly string[];
}

/** Words that show a figure to be part of a date, a clock time, an age, a name … */
export interface NotQuantities {
  months: readonly string[];
  weekdays: readonly string[];
  /** Before a year: "in 2019". */
  yearBefore: readonly string[];
  /** After a figure that could be a year, and show that it counts: "1995 people". */
  countedNouns: readonly string[];
  clockAfter: readonly string[];
  clockBefore: readonly string[];
  ageBefore: readonly string[];
  /** Between a noun of persons and an age: "children under 10". */
  ageBounds: readonly string[];
  agedNouns: readonly string[];
  /** After "24-year": "old". */
  old: readonly string[];
  /** After a name and a figure: "Smith, 24, who". */
  afterAge: readonly string[];
  /** Before a place, which is no name of somebody: "In Donetsk, 12, including". */
  placeBefore: readonly string[];
  /** "the suspect, 24,", "his wife, 33," */
  ageArticles: readonly string[];
  /** One person by a common noun: "Leeds girl, 14, found". */
  agePersons: readonly string[];
  /** After "the dead, 12,": a list of parts, not a verb. */
  listWords: readonly string[];
  /** "She was 85." */
  ageVerbs: readonly string[];
  agePronouns: readonly string[];
  /** What a number names: "Flight 370", "Section 230". */
  labels: readonly string[];
  /** The same, but only when capitalised: "Day One", "Group 5". */
  capitalLabels: readonly string[];
  /** Makers whose products are called by number: "Boeing 737". */
  makers: readonly string[];
  streets: readonly string[];
  /** After a house number: "the 900 block of Elm Street". */
  blocks: readonly string[];
  /** After a figure and a hyphen, with which they make a word: "six-figure", "20-somethings". */
  compounds: readonly string[];
  /** Before a score: "won 3-1". */
  contests: readonly string[];
  phones: readonly string[];
  /** Around "one" as a pronoun. */
  oneAfter: readonly string[];
  oneBefore: readonly string[];
  /** "one of the most" */
  superlatives: readonly string[];
  /** Before a half or quarter of a year or a match: "the first half". */
  halfBefore: readonly string[];
  /** Before "from 9 to 14": a change, not a range. */
  changes: readonly string[];
}
