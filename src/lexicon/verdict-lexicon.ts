import type { Modifier } from '../model/quantity.ts';

/** The words the verdict stage writes with and compares sources by, as data. */
export interface VerdictLexicon {
  verdictWords: VerdictWords;
}

export interface VerdictWords {
  /** How a measure is said of a number: `killed` → "12 people were killed". One that is not here is an open measure. */
  measures: Readonly<Record<string, MeasureWording>>;
  /** How a population is named of one and of many; one that is not here is named by its id. */
  populations: Readonly<Record<string, PopulationWording>>;
  /** Figures in words that a noun follows with "of": "dozens of people". */
  takesOf: readonly string[];
  /** What stands before a sum of figures that are no exact ones: "more than five" and 40 are "more than 45". */
  hedges: Readonly<Partial<Record<Modifier, string>>>;
  /** Givers of figures who are no one in particular: two outlets that cite "officials" need not cite the same ones. */
  vagueOrigins: readonly string[];
  /** Words of an origin's name that do not tell it from others: "the country's interior ministry". */
  originNoise: readonly string[];
  /** Other names of one kind of origin, each on the name it is known by: "ministry of health" → "health ministry". */
  originAliases: Readonly<Record<string, string>>;
  /** Said before a figure that takes the place of a smaller one, with a link: "the toll rose on Monday to 14". */
  risen: readonly string[];
  /** Said before a figure that takes the place of a wrong one, with a link: "the toll was corrected to 11". */
  corrected: readonly string[];
  /** The last word before the figure after one of these: "now stands at 14". */
  updateLinks: readonly string[];
  /** Said after a figure and "not", of a wrong one that it takes the place of: "11, not 14 as first reported". */
  notAsBefore: readonly string[];
  /** Said of a figure that counts one stretch of time only: "31 people in a single day". */
  inOnePeriod: readonly string[];
  /** The last word of what keeps a figure to one place or time: "in the port alone"; and the first. */
  alone: readonly string[];
  aloneOpeners: readonly string[];
  /** What names a stretch of time in between, beside the words of `grammar.times`: "over the summer alone". */
  aloneTimes: readonly string[];
  /** Said beside a figure of those only who are sure: "police have confirmed three deaths". */
  confirmed: readonly string[];
  /** Said beside a figure that counts the missing with the dead: "12 are dead or missing". */
  deadOrMissing: readonly string[];
  /** Said of a figure that counts since the beginning: "412 since January". */
  sinceTheStart: readonly string[];
  /** Said after a figure of what came after the count before it: "another five died in hospital". */
  afterwards: readonly string[];
  /** What tells in the sentence of a figure that it is held against another: "the army dismissed the claim". */
  disputing: readonly string[];
  /** How many are left now: "88,000 remain under evacuation orders". */
  stillSo: readonly string[];
  /** What tells in the sentence of a figure that it is not the last one: "an exit poll", "a first estimate". */
  early: readonly string[];
  /** What tells in the sentence of a figure that it is the last one: "final results", "after a recount". */
  final: readonly string[];
  /** What tells of others than those told before: "were also killed", "lost three of its own men". */
  beside: readonly string[];
  /** "first", "second" … in their order. */
  ordinals: readonly string[];
  /** Said after a figure of the dead who are among the hurt: "one of them died". */
  amongThem: readonly string[];
  /** Said after a figure that takes the place of a smaller one: "14 are now known to have died". */
  nowKnown: readonly string[];
  /** "two critically", "one in serious condition": how badly some of the injured are hurt. */
  severe: readonly string[];
  /** Measure → who is everyone whom it counts, by definition: all who are held are suspects. */
  anyone: Readonly<Record<string, readonly string[]>>;
  /** Measure → who is everyone as a rule: whom police hold at a protest, who dies in a riot of a prison. */
  usual: Readonly<Record<string, readonly string[]>>;
  /** Kinds of event that go on for months, their tolls with them: "An outbreak has killed 341 people since September". */
  lasting: readonly string[];
  /** Populations of which one person may be of two: a boy of 16 is a teenager. */
  young: readonly string[];
  /** Who fights one who counts as well: what they say has not grown from what the others said, "the rebels said 57 soldiers died". */
  sides: readonly string[];
  /** Who sits in a country that a sentence begins with, and what they do: "Authorities in Spain reported four deaths". */
  offices: readonly string[];
  officesSay: readonly string[];
}

export interface MeasureWording {
  /** After the number and the people: "were killed". */
  many: string;
  /** After one: "was killed". */
  one: string;
  /** As a heading: "people killed" is `killed` after the population. */
  noun: string;
}

export interface PopulationWording {
  one: string;
  many: string;
}
