import type { EventKindEntry, EventLexicon } from '../lexicon/event-lexicon.ts';
import { putUnder } from '../model/put-under.ts';
import { remembered } from '../model/remembered.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** A word or phrase of the taxonomy. */
export interface KindPhrase {
  /** Empty where the words tell no event: "fire service". */
  kind: string;
  role: EventKindEntry['role'];
  weight: number;
  /** It names the event; else it tells it. */
  isNoun: boolean;
  words: readonly string[];
}

/** A word or phrase for a kind of place. */
export interface ScenePhrase {
  /** Its kind: "hotel" of "motel". */
  id: string;
  words: readonly string[];
}

/** Bits of {@link CompiledEvents.classes}. */
export const NOT_NAME = 1;
export const STOP_WORD = 2;
/** First, last or colour word of the name of an event. */
export const NAMES_EVENT = 4;

/** The event lexicon as look-ups, made once per lexicon. */
export interface CompiledEvents {
  lexicon: EventLexicon;
  /** What is asked of every word of a text, by its number in the vocabulary: bits. */
  classes: Uint8Array;
  /** The same for `phrases`. */
  phrasesOf: readonly (readonly KindPhrase[] | undefined)[];
  /** First word → phrases, the longest first. */
  phrases: ReadonlyMap<string, readonly KindPhrase[]>;
  /** What things happen in or to, by the number of the first word, the longest first. */
  scenesOf: readonly (readonly ScenePhrase[] | undefined)[];
  sceneOwners: ReadonlySet<string>;
  kinds: ReadonlyMap<string, EventKindEntry>;
  /** Lower-case name, people or adjective → country. */
  countries: ReadonlyMap<string, string>;
  /** Lower-case city → country. */
  cities: ReadonlyMap<string, string>;
  /** Lower-case state, full or cut → state. */
  states: ReadonlyMap<string, string>;
  /** Ids of countries and states: the widest places. */
  wide: ReadonlySet<string>;
  placePrepositions: ReadonlySet<string>;
  placeHeads: ReadonlySet<string>;
  placeFronts: ReadonlySet<string>;
  attacks: ReadonlySet<string>;
  attacked: ReadonlySet<string>;
  institutions: ReadonlySet<string>;
  notNames: ReadonlySet<string>;
  nameHeads: ReadonlySet<string>;
  nameTails: ReadonlySet<string>;
  nameColours: ReadonlySet<string>;
  /** "york" of "New York". */
  newTowns: ReadonlySet<string>;
  feasts: ReadonlySet<string>;
  nameOfs: ReadonlySet<string>;
  reporting: ReadonlySet<string>;
  occurring: ReadonlySet<string>;
  otherEvent: ReadonlySet<string>;
  sameEvent: ReadonlySet<string>;
  several: ReadonlySet<string>;
  overAnArea: ReadonlySet<string>;
  everywhere: ReadonlySet<string>;
  notMany: ReadonlySet<string>;
  overAPeriod: ReadonlySet<string>;
  speakers: ReadonlySet<string>;
}

/** @param vocabulary of the articles to be read: it knows every word of the lexicon. */
export const compileEvents = /* @__PURE__ */ remembered((lexicon: EventLexicon) =>
  remembered((vocabulary: Vocabulary) => compile(lexicon, vocabulary)),
);

function compile(lexicon: EventLexicon, vocabulary: Vocabulary): CompiledEvents {
  const phrases = new Map<string, KindPhrase[]>();
  const add = (phrase: string, kind: string, role: KindPhrase['role'], weight: number, isNoun: boolean): void => {
    const words = phrase.split(' ');
    putUnder(phrases, words[0]!, { kind, role, weight, isNoun, words });
  };
  for (const { id, role, nouns, verbs, weight = 1 } of lexicon.eventKinds as readonly EventKindEntry[]) {
    for (const [list, isNoun] of [
      [nouns, true],
      [verbs, false],
    ] as const) {
      for (const phrase of list) add(phrase, id, role, weight, isNoun);
    }
  }
  for (const phrase of lexicon.eventCues.notEvents) add(phrase, '', 'aftermath', 0, true);
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  const scenes = new Map<string, ScenePhrase[]>();
  for (const [id, phrases] of Object.entries(lexicon.scenes))
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      putUnder(scenes, words[0]!, { id, words });
    }
  for (const list of scenes.values()) list.sort((a, b) => b.words.length - a.words.length);
  const countries = new Map<string, string>();
  const cities = new Map<string, string>();
  const states = new Map<string, string>();
  for (const { id, words, cities: own } of lexicon.countries) {
    for (const word of [id, ...words]) if (!countries.has(word.toLowerCase())) countries.set(word.toLowerCase(), id);
    for (const city of own) cities.set(city.toLowerCase(), id);
  }
  for (const { id, short } of lexicon.states) {
    for (const word of [id, ...short]) {
      states.set(word.toLowerCase(), id);
      // The tokeniser gives "Okla" and a dot.
      if (word.endsWith('.') && !word.slice(0, -1).includes('.')) states.set(word.slice(0, -1).toLowerCase(), id);
    }
  }
  const cues = lexicon.eventCues;
  const classes = new Uint8Array(vocabulary.words.length);
  const mark = (words: readonly string[], bit: number): void => {
    for (const word of words) {
      const number = vocabulary.numberOf(word);
      if (number !== 0) classes[number]! |= bit;
    }
  };
  mark(cues.notNames, NOT_NAME);
  mark(lexicon.stopWords, STOP_WORD);
  for (const words of [cues.nameHeads, cues.nameTails, cues.nameColours]) mark(words, NAMES_EVENT);
  return {
    lexicon,
    classes,
    phrasesOf: vocabulary.words.map((word) => phrases.get(word)),
    phrases,
    scenesOf: vocabulary.words.map((word) => scenes.get(word)),
    sceneOwners: new Set(cues.sceneOwners),
    kinds: new Map(lexicon.eventKinds.map((entry) => [entry.id, entry])),
    countries,
    cities,
    states,
    wide: new Set([...lexicon.countries, ...lexicon.states].map(({ id }) => id)),
    placePrepositions: new Set(cues.placePrepositions),
    placeHeads: new Set(cues.placeHeads),
    placeFronts: new Set(cues.placeFronts),
    attacks: new Set(cues.attacks),
    attacked: new Set(cues.attacked),
    institutions: new Set(cues.institutions),
    notNames: new Set(cues.notNames),
    nameHeads: new Set(cues.nameHeads),
    nameTails: new Set(cues.nameTails),
    nameColours: new Set(cues.nameColours),
    newTowns: new Set(cues.newTowns),
    feasts: new Set(cues.feasts),
    nameOfs: new Set(cues.nameOfs),
    reporting: new Set(cues.reporting),
    occurring: new Set(cues.occurring),
    otherEvent: new Set(cues.otherEvent),
    sameEvent: new Set(cues.sameEvent),
    several: new Set(cues.several),
    overAnArea: new Set(cues.overAnArea),
    everywhere: new Set(cues.everywhere),
    notMany: new Set(cues.notMany),
    overAPeriod: new Set(cues.overAPeriod),
    speakers: new Set(cues.speakers),
  };
}
