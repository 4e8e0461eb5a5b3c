import type { ClaimLexicon, MeasureEntry, VerbEntry } from '../lexicon/claim-lexicon.ts';
import { remembered } from '../model/remembered.ts';
import { type Cues, compileCues } from './cues.ts';
import { compilePhrase, type PhrasePattern } from './phrase-pattern.ts';

/** What a word can be; the first that fits of the closed classes, else 'open'. */
export type WordClass =
  | 'det'
  | 'poss'
  | 'pron'
  | 'other'
  | 'zero'
  | 'prep'
  | 'parts'
  | 'and'
  | 'sub'
  | 'rel'
  | 'adv'
  | 'be'
  | 'have'
  | 'aux'
  | 'open';

/** Forms of a verb, as bits: a surface can be several ("hit", "killed"). */
export const BASE = 1;
export const PRESENT = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const GERUND = 16;

/** One way in which a verb, state or noun says a measure. */
export interface Use {
  measure: string;
  /** Position of the measure in the lexicon: the earlier one is told where two fit. */
  rank: number;
  counts: 'object' | 'subject' | 'both';
  with: readonly PhrasePattern[];
  /** The words one of which begins each of `with`; `null` where one begins with a gap. */
  opens: ReadonlySet<string> | null;
  unless: readonly PhrasePattern[];
  by: ReadonlySet<string> | null;
  of: ReadonlySet<string> | null;
  onlyPeople: boolean;
  named: boolean;
  /** Only of what is still to be done: "have to account for 12". */
  undone: boolean;
  /** The noun stands for the people themselves: "12 hostages". */
  people: boolean;
}

export interface StatePhrase {
  pattern: PhrasePattern;
  use: Use;
  /** Also before its noun: "two missing boys". */
  before: boolean;
}

/** Everything the lexicon knows of one surface. */
export interface Word {
  cls: WordClass;
  /** Bits of {@link BASE} …, 0 when it is no verb. */
  forms: number;
  uses: readonly Use[];
  link: boolean;
  states: readonly StatePhrase[];
  /** Counted noun: "deaths"; `act` takes its figure after "of" only. */
  noun: { use: Use; act: boolean } | null;
  /** The noun holds only in a text that has one of the words of {@link WordIndex.near}. */
  near: boolean;
  /** Of {@link GrammarWords.attempts}, {@link GrammarWords.intransitives}. */
  attempt: boolean;
  intransitive: boolean;
  population: string | null;
  /** Populations that this word and the one before it name together: "old people". */
  pairs: readonly { before: string; population: string }[];
  thing: boolean;
  time: boolean;
  carrier: boolean;
  reporting: boolean;
  negative: boolean;
  reflexive: boolean;
  /** It begins a phrase of {@link WordIndex.tolls}: most words begin none. */
  opensToll: boolean;
}

/** What a word may begin, as bits: a phrase that makes a figure unsure, one before a speaker, the name of a measure. */
export const BEGINS_STATUS = 1;
export const BEGINS_SPEAKER = 2;
export const BEGINS_NAME = 4;

export interface WordIndex {
  words: ReadonlyMap<string, Word>;
  tolls: readonly { pattern: PhrasePattern; use: Use }[];
  ranks: ReadonlyMap<string, number>;
  /** Words beside which nouns hold that hold nowhere else. */
  near: ReadonlySet<string>;
  /** First word of a phrase → bits of {@link BEGINS_STATUS} …: most words begin none. */
  begins: ReadonlyMap<string, number>;
  /** The words that only one rule asks for. */
  grammar: ClaimLexicon['grammar'];
  cues: Cues;
}

type Draft = {
  -readonly [K in keyof Word]: Word[K] extends readonly (infer T)[] ? T[] : Word[K];
};

const CLASSES = [
  ['zeros', 'zero'],
  ['others', 'other'],
  ['parts', 'parts'],
  ['be', 'be'],
  ['have', 'have'],
  ['auxiliaries', 'aux'],
  ['determiners', 'det'],
  ['possessives', 'poss'],
  ['reflexives', 'pron'],
  ['relatives', 'rel'],
  ['pronouns', 'pron'],
  ['conjunctions', 'and'],
  ['subordinators', 'sub'],
  ['prepositions', 'prep'],
  ['adverbs', 'adv'],
] as const;

/** The lexicon turned into one map from surface to what it can be; made once per lexicon. */
export const wordIndex = /* @__PURE__ */ remembered(build);

function build(lexicon: ClaimLexicon): WordIndex {
  const words = new Map<string, Draft>();
  const at = (surface: string): Draft => {
    let word = words.get(surface);
    if (!word) {
      word = blank();
      words.set(surface, word);
    }
    return word;
  };
  const { grammar } = lexicon;
  for (const [list, cls] of CLASSES) {
    for (const surface of grammar[list]) if (at(surface).cls === 'open') at(surface).cls = cls;
  }
  for (const surface of grammar.negations) at(surface).negative = true;
  for (const surface of grammar.reflexives) at(surface).reflexive = true;
  for (const surface of grammar.things) at(surface).thing = true;
  for (const surface of grammar.times) at(surface).time = true;
  for (const surface of grammar.carriers) at(surface).carrier = true;
  for (const surface of grammar.attempts) at(surface).attempt = true;
  for (const surface of grammar.intransitives) at(surface).intransitive = true;
  for (const surface of lexicon.reporting.verbs) at(surface).reporting = true;
  for (const population of lexicon.populations) {
    for (const surface of population.words) {
      const space = surface.lastIndexOf(' ');
      // The last one holds: what a caller adds stands behind ours.
      if (space < 0) at(surface).population = population.id;
      else at(surface.slice(space + 1)).pairs.push({ before: surface.slice(0, space), population: population.id });
    }
  }
  for (const forms of grammar.linkVerbs) for (const word of addForms(at, forms)) word.link = true;
  // "was stated to be critical": of a verb whose other forms are nouns.
  for (const surface of grammar.linkParticiples) {
    at(surface).link = true;
    at(surface).forms |= PAST | PARTICIPLE;
  }
  for (const forms of grammar.otherVerbs) addForms(at, forms);
  const ranks = new Map<string, number>();
  const tolls: { pattern: PhrasePattern; use: Use }[] = [];
  const near = new Set<string>();
  lexicon.measures.forEach((measure: MeasureEntry, rank) => {
    ranks.set(measure.id, rank);
    // What figures on things are of is read beside the grammar of people, see things/.
    if (measure.takes === undefined) addMeasure(measure, rank, at, tolls);
    for (const { near: words = [] } of measure.nouns ?? []) for (const word of words) near.add(word);
  });
  for (const { pattern } of tolls) for (const first of pattern[0] ?? []) at(first).opensToll = true;
  return { words, tolls, ranks, near, begins: beginningsOf(lexicon), grammar, cues: compileCues(lexicon) };
}

function beginningsOf({ statuses, reporting, measures }: ClaimLexicon): Map<string, number> {
  const begins = new Map<string, number>();
  const add = (phrases: readonly string[], bit: number): void => {
    for (const phrase of phrases) {
      const first = phrase.split(' ', 1)[0]!;
      begins.set(first, (begins.get(first) ?? 0) | bit);
    }
  };
  for (const { words } of statuses) add(words, BEGINS_STATUS);
  add(reporting.before, BEGINS_SPEAKER);
  for (const { names = [] } of measures as readonly MeasureEntry[]) add(names, BEGINS_NAME);
  return begins;
}

function addMeasure(
  measure: MeasureEntry,
  rank: number,
  at: (surface: string) => Draft,
  tolls: { pattern: PhrasePattern; use: Use }[],
): void {
  const use = (entry?: VerbEntry, phrases = (entry?.with ?? []).map(compilePhrase)): Use => ({
    measure: measure.id,
    rank,
    counts: entry?.counts ?? 'subject',
    with: phrases,
    opens: openersOf(phrases),
    unless: (entry?.unless ?? []).map(compilePhrase),
    by: entry?.by ? new Set(entry.by) : null,
    of: entry?.of ? new Set(entry.of) : null,
    named: entry?.named ?? false,
    undone: entry?.only === 'infinitive',
    onlyPeople: entry?.onlyPeople ?? measure.onlyPeople ?? false,
    people: false,
  });
  for (const entry of measure.verbs ?? []) {
    const one = use(entry);
    for (const word of addForms(at, entry.forms)) if (!word.uses.includes(one)) word.uses.push(one);
  }
  for (const [phrases, before, ofPeople] of [
    [measure.states ?? [], true, false],
    [measure.statesAfter ?? [], false, false],
    [measure.statesOfPeople ?? [], false, true],
  ] as const) {
    for (const phrase of phrases) {
      const own = use();
      const state = { pattern: compilePhrase(phrase), use: ofPeople ? { ...own, onlyPeople: true } : own, before };
      for (const first of state.pattern[0] ?? []) at(first).states.push(state);
    }
  }
  for (const { states, of } of measure.statesOf ?? []) {
    const own = { ...use(), of: new Set(of) };
    for (const phrase of states) {
      const state = { pattern: compilePhrase(phrase), use: own, before: false };
      for (const first of state.pattern[0] ?? []) at(first).states.push(state);
    }
  }
  for (const entry of measure.nouns ?? []) {
    for (const surface of entry.forms.split(' ')) {
      const word = at(surface);
      if (word.noun) continue;
      word.noun = { use: { ...use(), people: entry.people ?? false }, act: entry.act ?? false };
      word.near = entry.near !== undefined;
    }
  }
  for (const phrase of measure.tolls ?? []) tolls.push({ pattern: compilePhrase(phrase), use: use() });
}

function openersOf(patterns: readonly PhrasePattern[]): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const [first] of patterns) {
    if (first === null || first === undefined) return null;
    for (const word of first) words.add(word);
  }
  return words;
}

/** Notes the forms of one verb and returns its words. */
function addForms(at: (surface: string) => Draft, forms: string): Set<Draft> {
  const list = forms.split(' ');
  const [base, present, past, participle, gerund] =
    list.length === 4 ? [list[0], list[1], list[2], list[2], list[3]] : list;
  const found = new Set<Draft>();
  const bits: [string | undefined, number][] = [
    [base, BASE],
    [present, PRESENT],
    [past, PAST],
    [participle, PARTICIPLE],
    [gerund, GERUND],
  ];
  for (const [surface, bit] of bits) {
    if (!surface) continue;
    const word = at(surface);
    word.forms |= bit;
    found.add(word);
  }
  return found;
}

/** A word that nothing is known of. */
export const UNKNOWN: Word = /* @__PURE__ */ blank();
function blank(): Draft {
  return {
    cls: 'open',
    forms: 0,
    uses: [],
    link: false,
    states: [],
    noun: null,
    near: false,
    attempt: false,
    intransitive: false,
    population: null,
    pairs: [],
    thing: false,
    time: false,
    carrier: false,
    reporting: false,
    negative: false,
    reflexive: false,
    opensToll: false,
  };
}
