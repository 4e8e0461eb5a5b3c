import type { Modifier } from '../model/quantity.ts';

/** Words and phrases: 'at least|no fewer than', or a list of them. */
export type Words = string | readonly string[];

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
  multiples: readonly MultipleEntry[];
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
  words: Words;
  value: number;
}

export interface MultipleEntry extends NumberEntry {
  /** Only before what it multiplies: "double the number", not "a double murder". */
  needsObject?: boolean;
}

export interface ScaleEntry extends NumberEntry {
  /** "hundreds": a vague word alone, a scale after a number. */
  plural?: Words;
  ordinal?: Words;
  /** Written against digits: "2m", "40k", "3bn". */
  marks?: Words;
  /** Read as this scale only beside a currency: "$3b", "£2t". */
  moneyMarks?: Words;
  /** "score" counts as a number only after another one: "three score". */
  needsNumber?: boolean;
}

export interface VagueEntry {
  words: Words;
  /** Ends under the default policy. */
  min: number;
  max: number;
  /** The one number of the conservative policy (ACLED's codebook). */
  conservative: number;
  /** What must stand before it for it to be vague: "a few", "a couple", not "few", "the couple". */
  after?: Words;
  /** What must stand after it, unless a scale does: "tens of", "a couple of". */
  before?: Words;
}

export interface ZeroEntry {
  /** Zero by themselves: "nobody", "no one", "none". */
  words: Words;
  /** Zero before one of the nouns: "no injuries". */
  determiners: Words;
  /** May stand between the two: "no serious injuries". */
  between: Words;
  nouns: Words;
  /** Undo a zero word: "no one else's". */
  notBefore: Words;
}

export interface ModifierEntry {
  words: Words;
  /** `or-equal` closes the open end of a bound: "more than 12 or equal". */
  modifier: Modifier | 'or-equal';
  place: 'before' | 'after';
  /** Not a modifier of a length of time, unless one of these stands before it: "over two days", but "for over two days". */
  durationOnlyAfter?: Words;
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
  words?: Words;
  /** As they are, case kept: "km", "kW". */
  marks?: Words;
  /** Marks that are also words; they need a digit right before them, or the end of the clause after them. */
  shyMarks?: Words;
  /** Marks of the metric prefixes it is printed with. */
  prefixes?: string;
  /** How many of the code one of it is: a decade is 10 years. */
  times?: number;
  /** Read as this unit only after a larger one: the "m" of "2h30m". */
  smallerMarks?: Words;
  /** Counts one with an article alone: `time` only beside certain words ("for an hour"), `any` everywhere ("a kilometre"). */
  alone?: 'time' | 'any';
}

export interface CurrencyEntry {
  /** ISO 4217 */
  code: string;
  /** Before or after the figure: "$", "US$", "kr". */
  signs?: Words;
  /** Singular; the plural in -s is understood. */
  words?: Words;
  /** UCUM code of the measure whose word it shares: "pounds" are money in millions, or with pence. */
  sharesWordWith?: string;
  /** Hundredths: "cent". */
  minor?: Words;
  /** Those of its words that count one with an article alone: "a dollar each". */
  alone?: Words;
}

export interface Joiners {
  and: Words;
  or: Words;
  to: Words;
  between: Words;
  from: Words;
  /** Before what was added: "rose by six to 41". */
  by: Words;
  of: Words;
  in: Words;
  /** Between two bounds of one range: "more than 12 but fewer than 20". */
  but: Words;
  /** After a comparing word: "fewer than". */
  than: Words;
  plusMinus: Words;
  /** "one over three" */
  over: Words;
  per: Words;
  /** After a height in feet these let the inches go without their word: "six foot two". */
  feet: Words;
  /** After a temperature, which it makes a negative one: "20 degrees below zero". */
  belowZero: Words;
  article: Words;
  the: Words;
  another: Words;
  /** Before "a third" as a part, not an ordinal: "nearly a third". */
  beforePart: Words;
  /** After it, where "by" stands before: "fell by a third in May". */
  afterPart: Words;
  /** After "double": "double the number". */
  multiplied: Words;
  point: Words;
  negative: Words;
  /** Before a unit of time alone: "for an hour", "within a week". */
  loneBefore: Words;
  /** After one: "a week ago", "an hour-long". */
  loneAfter: Words;
  /** Words of size beside "m" as metres: "5m tall", "a depth of 5m". */
  size: Words;
  /** Before a "C" or "F" that is a temperature: "highs of 41C". */
  temperature: Words;
  /** Right before such a figure: "hit 41C", "recorded 43.6C". */
  reached: Words;
  square: Words;
  cubic: Words;
  /** st, nd, rd, th */
  ordinal: Words;
}

/** Words that show a figure to be part of a date, a clock time, an age, a name … */
export interface NotQuantities {
  months: Words;
  weekdays: Words;
  /** Before a year: "in 2019". */
  yearBefore: Words;
  /** After a figure that could be a year, and show that it counts: "1995 people". */
  countedNouns: Words;
  clockAfter: Words;
  /** The same where a word of {@link NotQuantities.clockBefore} stands before: "at six in the morning". */
  clockPart: Words;
  /** "half past ten", "a quarter to six" */
  clockPast: Words;
  clockBefore: Words;
  ageBefore: Words;
  /** Between a noun of persons and an age: "children under 10". */
  ageBounds: Words;
  agedNouns: Words;
  /** After "24-year": "old". */
  old: Words;
  /** After a name and a figure: "Smith, 24, who". */
  afterAge: Words;
  /** Before a place, which is no name of somebody: "In Donetsk, 12, including". */
  placeBefore: Words;
  /** "the suspect, 24,", "his wife, 33," */
  ageArticles: Words;
  /** One person by a common noun: "Leeds girl, 14, found". */
  agePersons: Words;
  /** Several: "two sons, 7 and 11,". */
  agePlurals: Words;
  /** After "the dead, 12,": a list of parts, not a verb. */
  listWords: Words;
  /** "She was 85." */
  ageVerbs: Words;
  /** The same whoever it is: "her aunt turned 40 in May". */
  ageTurns: Words;
  agePronouns: Words;
  /** What a number names: "Flight 370", "Section 230". */
  labels: Words;
  /** Labels of several numbers: "junctions 9 and 10"; each is also among the labels. */
  pluralLabels: Words;
  /** Before a zero that names: "net zero". */
  zeroNames: Words;
  /** The same, but only when capitalised: "Day One", "Group 5". */
  capitalLabels: Words;
  /** The same before digits and "of": "on day 3 of the trial". */
  orderLabels: Words;
  /** Makers whose products are called by number: "Boeing 737". */
  makers: Words;
  streets: Words;
  /** After a house number: "the 900 block of Elm Street". */
  blocks: Words;
  /** After a figure and a hyphen, with which they make a word: "six-figure", "20-somethings". */
  compounds: Words;
  /** After the bore of a gun: ".38 caliber". */
  calibers: Words;
  /** Before a score: "won 3-1". */
  contests: Words;
  /** Before the counts of a vote: "passed 94-61", "voted 121-114". */
  ballots: Words;
  phones: Words;
  /** Numbers to call, where a word of the next list follows: "911 calls". */
  hotlines: Words;
  hotlineWords: Words;
  /** What may be joined to a figure that counts all the same: "a magnitude-6.4 quake", "two-by-4", "minus-20". */
  joinable: Words;
  /** Around "one" as a pronoun. */
  oneAfter: Words;
  oneBefore: Words;
  /** "one of the most" */
  superlatives: Words;
  /** Before a half or quarter of a year or a match: "the first half". */
  halfBefore: Words;
  /** Before "from 9 to 14": a change, not a range. */
  changes: Words;
}
