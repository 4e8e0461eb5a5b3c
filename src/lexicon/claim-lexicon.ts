import type { ClaimCues } from './claim-cues.ts';

/** The words the claim stage knows, as data. */
export interface ClaimLexicon {
  /** What can be claimed of a figure: 'killed', 'injured' … */
  measures: readonly MeasureEntry[];
  /** Verbs that make an open measure of the things they are said of: "homes destroyed", "flights cancelled". */
  openVerbs: readonly OpenVerbEntry[];
  /** The small words around figures on things: "rose", "stood", "up from". */
  things: ThingWords;
  /** Who can be counted: 'people', 'civilians', 'women' … and how they lie to each other. */
  populations: readonly PopulationEntry[];
  /** The closed classes of the language: articles, prepositions, auxiliaries … */
  grammar: GrammarWords;
  /** Words that say how sure a statement is: "feared", "could", "denied". */
  statuses: readonly StatusEntry[];
  /** Who says it, and how that is put: "the ministry said", "according to". */
  reporting: ReportingWords;
  /** The words that single rules ask for. */
  claimCues: ClaimCues;
}

/** What a figure is of, by its unit: `number` has none, `share` is "a third", `points` are percentage points. */
export type FigureKind =
  | 'number'
  | 'percent'
  | 'points'
  | 'share'
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'time'
  | 'other';

/**
 * One thing that can be claimed of people or, when it says what figures it `takes`, of things. Phrases are words parted
 * by spaces; `a|b` is a choice and `*` up to four words in between: "to * hospital|clinic" is met by "to a nearby hospital".
 */
export interface MeasureEntry {
  id: string;
  /** One plain sentence: what is counted. */
  gloss: string;
  /** Property of Wikidata, e.g. 'P1120'. */
  wikidata?: string;
  verbs?: readonly VerbEntry[];
  /** After a noun or a form of "be", or before a noun: "dead", "unaccounted for", "in custody". */
  states?: readonly string[];
  /** As states, but never before a noun: "two critical, one stable". */
  statesAfter?: readonly string[];
  /** As `statesAfter`, but only of nouns that are known for people: talks are "held" and "serious" as well. */
  statesOfPeople?: readonly string[];
  /** As `states`, but only of these nouns: "400 firefighters were at the scene". */
  statesOf?: readonly { states: readonly string[]; of: readonly string[] }[];
  /** Nouns that count one each: "12 deaths", "the deaths of 12". */
  nouns?: readonly NounEntry[];
  /** Nouns that stand for the figure itself: "the toll rose to 12". */
  tolls?: readonly string[];
  /** The measure needs a noun that is known to mean people: "hit six people", not "hit six buildings". */
  onlyPeople?: boolean;
  /** A measure of things, which counts nobody: the kinds of figure it takes. The fields below are for these only. */
  takes?: readonly FigureKind[];
  /** Phrases that name it, without a star: "a turnout of 61%", "winds of 90 mph", "damage is put at $3bn". */
  names?: readonly string[];
  /** What has to follow the figure: "10 km deep", "15% contained", "41% of the vote". */
  after?: readonly string[];
  /** One of these words stands right before a figure that `after` follows: "by 1,204 votes". */
  before?: readonly string[];
  /** One of these words has to stand in the sentence. */
  near?: readonly string[];
  /** None of these words may stand beside the figure: an "aftershock" has a magnitude of its own. */
  unless?: readonly string[];
  /** Smaller figures nobody checks: "paid $4 for a coffee". */
  least?: number;
  /** The largest figure it can have: no earthquake is of magnitude 12,000. */
  most?: number;
  /**
   * Whose it is, where an article tells it of several: `before` its name ("wheat price"), or behind it after this word
   * ("seats won by Labour", "inflation in Peru", "profit of Acme"). Without it there is one per event: the magnitude.
   */
  holder?: 'before' | 'by' | 'of' | 'in';
  /** Whose it is stands before it only: a sentence "for burglary" is no burglary's. */
  heldBefore?: boolean;
  /** What a rise of it in per cent is told as: consumer prices that rose 4% are an inflation of 4%. */
  riseAs?: string;
  /** A rate of a year, unless the sentence says of a month or a quarter: "monthly inflation". */
  yearly?: boolean;
  /** Its names stand for it only where something is said of them: "oil fell 2% to $71", never "$2bn of oil". */
  subjectOnly?: boolean;
}

/** One verb, or several that say the same, and the word that an open measure ends with. */
export interface OpenVerbEntry {
  /** "destroyed": what befell them, the same for every verb of the entry. */
  as: string;
  /** Each "destroy destroys destroyed destroying", with five forms where the past is no participle; a lemma alone is regular. */
  verbs: readonly string[];
  /** The words that make it this verb: "shot 22 drones down", "set on fire". */
  with?: readonly string[];
  /** No such verb before one of these nouns: "attended court". */
  unless?: readonly string[];
  /** Nouns that say the same of what stands after "of" or right before: "destruction", "job cuts". */
  nouns?: readonly string[];
  /** Only of these nouns, in the plural: "lost 400 jobs". */
  of?: readonly string[];
  /** Those who do it are counted, not what it is done to: "14 buildings collapsed". Else both ways are tried. */
  counts?: 'subject' | 'both';
  /** A count of one is worth telling too: "one bridge was destroyed", but not "one lane was closed". */
  single?: boolean;
  /** People can be counted so as well: "laid off 400 workers". */
  people?: boolean;
}

/** Words around the figures on things. */
export interface ThingWords {
  /** "rose", "climbed" and what raises: "lifted". All their forms, and the nouns "rise", "increase". */
  rises: readonly string[];
  falls: readonly string[];
  riseNouns: readonly string[];
  fallNouns: readonly string[];
  /** "up 3%", "3% higher". */
  up: readonly string[];
  down: readonly string[];
  /** Verbs between a name and its figure: "stood at", "reached", "was put at". */
  levels: readonly string[];
  /** Verbs by which somebody has what is named: "Acme reported a profit of $2bn". */
  having: readonly string[];
  /** Before a figure: where it stands, where it came from, by how much it changed. */
  now: readonly string[];
  /** Words between a name and its figure, or before a name, that make it no other measure: "annual", "record". */
  plain: readonly string[];
  /** Who is no one in particular: "the company", "it". */
  anyone: readonly string[];
  /** Nouns that one form stands for: "houses" are "homes". */
  sameNouns: Readonly<Record<string, string>>;
  /** Nouns that alone say little, and take the word before them: "cholera cases". */
  wideNouns: readonly string[];
  /** Nouns for places that are counted when something happened in them: "schools closed in five districts". */
  places: readonly string[];
  /** Nouns whose count nobody checks: "reasons", "times". */
  uncounted: readonly string[];
  /** Participles whose count nobody checks: "12 people were asked". */
  idle: readonly string[];
  /** What is sold by the piece: "car sales rose to 31,786". */
  sold: readonly string[];
  /** What another's count of them is called: "Police put the figure at 8,000". */
  rivals: readonly string[];
  /** Who gives it does so by these, and by the verbs of saying: "Police put it at 8,000". */
  putting: readonly string[];
  /** What a level is called before it: "their estimate of the damage". */
  estimates: readonly string[];
  /** Phrases that make a yearly rate one of a shorter time → how its name begins: "month on month" → "monthly". */
  spans: Readonly<Record<string, string>>;
  /** What befell them → the measure it is told as of some nouns: whoever is "laid off", it is "jobs cut". */
  toldAs: Readonly<Record<string, readonly ToldAs[]>>;
  /** After a counted noun: "50,000 homes without power". Each phrase on the name of its measure's end. */
  states: Readonly<Record<string, string>>;
}

/** The one measure of what several nouns stand for. */
export interface ToldAs {
  measure: string;
  /** Of these nouns, under their own name or that of `sameNouns`; of all people where none stand here. */
  of?: readonly string[];
  /** A count of people may follow that says the same: "3% of its workforce, or about 6,000 employees". */
  counted?: boolean;
}

export interface VerbEntry {
  /** "kill kills killed killing" or, when they differ, "shoot shoots shot shot shooting". A lemma alone is inflected. */
  forms: string;
  /** Who is counted: those it is done to ("killed 12", "12 were killed") or those who do it ("12 died"). */
  counts: 'object' | 'subject' | 'both';
  /** One of these phrases has to follow: "taken hostage", "took 12 people to hospital". */
  with?: readonly string[];
  /** None of these may follow: "four were caught", but "caught in a storm". */
  unless?: readonly string[];
  /** Only of these nouns: "claimed 12 lives", "recovered five bodies". */
  of?: readonly string[];
  /** Only where one of these does it: "pirates hold 19 sailors", "held by rebels". */
  by?: readonly string[];
  /** Its object has to be named, no bare figure: "caught four men", not "caught four". */
  named?: boolean;
  /** As of the measure: "caught six men", not "caught six fish". */
  onlyPeople?: boolean;
  /** Only where it is still to be done: "have yet to account for 12 people". */
  only?: 'infinitive';
}

export interface NounEntry {
  /** "death deaths" */
  forms: string;
  /** Takes its figure after "of" only: "the killing of 12". */
  act?: boolean;
  /** Stands for the people themselves: "12 hostages were freed". */
  people?: boolean;
  /** Only in a text that has one of these words: "12 cases" where it speaks of measles. */
  near?: readonly string[];
}

export interface PopulationEntry {
  id: string;
  words: readonly string[];
  /** Id of the population that this one is a kind of: civilians → people. */
  within?: string;
  /** Ids of populations that share no member with this one: civilians, soldiers. */
  disjointFrom?: readonly string[];
}

export type Status = 'unconfirmed' | 'projected' | 'hypothetical' | 'denied';

export interface StatusEntry {
  status: Status;
  words: readonly string[];
  /** Where the words may stand: next to the predicate unless given. */
  anywhere?: boolean;
  /** The words end a clause that hangs on the figure: "the 2.4% economists had forecast". */
  behind?: boolean;
}

export interface ReportingWords {
  /** "said", "told", "reported": all their forms. */
  verbs: readonly string[];
  /** "according to", "citing". */
  before: readonly string[];
  /** What tells stories, not news: "the film says". */
  works: readonly string[];
}

/** Words by class; each is lower case and may be several words where the reader says so. */
export interface GrammarWords {
  determiners: readonly string[];
  possessives: readonly string[];
  pronouns: readonly string[];
  reflexives: readonly string[];
  /** "others", "more", "another": more of what was spoken of before. */
  others: readonly string[];
  /** "no", "none", "nobody": a figure of zero. */
  zeros: readonly string[];
  prepositions: readonly string[];
  /** Prepositions that open a list of parts: "including". */
  parts: readonly string[];
  conjunctions: readonly string[];
  subordinators: readonly string[];
  relatives: readonly string[];
  adverbs: readonly string[];
  be: readonly string[];
  have: readonly string[];
  auxiliaries: readonly string[];
  negations: readonly string[];
  /** Verbs that join a noun to a state: "remain missing", "was declared dead". Four or five forms each. */
  linkVerbs: readonly string[];
  /** Participles that do the same, of verbs whose other forms are nouns: "was stated to be critical". */
  linkParticiples: readonly string[];
  /** Nouns for how somebody is: "the condition of three was critical". */
  conditions: readonly string[];
  /** Common verbs whose forms don't show that they are verbs: "found", "left". */
  otherVerbs: readonly string[];
  /** Lower-case words that name a stretch of time and never what is counted: "Monday", "yesterday". */
  times: readonly string[];
  /** Nouns that are counted but are no people: "homes", "shots". */
  things: readonly string[];
  /** Plural nouns for what happens: "one of three attacks", "across both incidents". */
  events: readonly string[];
  /** Nouns that stand before "of" and the people meant: "members", "group", "number". */
  carriers: readonly string[];
  /** Verbs before an infinitive that has not come true yet: "struggling to free 12 miners". */
  attempts: readonly string[];
  /** Past forms that take no object, and so are never "who were …": "mourners walked behind five coffins". */
  intransitives: readonly string[];
  /** Between who they are and the share that they are: "women made up 60% of the dead". */
  makeUp: readonly string[];
  /** Nouns for those an event befell, whatever it was: "60% of the victims". */
  victims: readonly string[];
  /** What an area is called behind its name: "Ilam district", "Kerr County". */
  areas: readonly string[];
  /** The same of areas so wide that they may be all that an event struck: "Kerala state". */
  regions: readonly string[];
}
