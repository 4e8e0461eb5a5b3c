import type { EventCues, EventKindEntry, EventLexicon } from '../lexicon/event-lexicon.ts';
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

/** The event lexicon as look-ups, made once per lexicon; each list of cues is a set under its own name. */
export interface CompiledEvents extends Readonly<Record<keyof EventCues, ReadonlySet<string>>> {
  lexicon: EventLexicon;
  /** What is asked of every word of a text, by its number in the vocabulary: bits. */
  classes: Uint8Array;
  /** The same for `phrases`. */
  phrasesOf: readonly (readonly KindPhrase[] | undefined)[];
  /** First word → phrases, the longest first. */
  phrases: ReadonlyMap<string, readonly KindPhrase[]>;
  /** What things happen in or to, by the number of the first word, the longest first. */
  scenesOf: readonly (readonly ScenePhrase[] | undefined)[];
  kinds: ReadonlyMap<string, EventKindEntry>;
  /** Lower-case name, people or adjective → country. */
  countries: ReadonlyMap<string, string>;
  /** Lower-case city → country. */
  cities: ReadonlyMap<string, string>;
  /** Lower-case state, full or cut → state. */
  states: ReadonlyMap<string, string>;
  /** Ids of countries and states: the widest places. */
  wide: ReadonlySet<string>;
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
  const sets = Object.entries(cues).map(([name, words]) => [name, new Set<string>(words)] as const);
  return {
    ...(Object.fromEntries(sets) as Record<keyof EventCues, Set<string>>),
    lexicon,
    classes,
    phrasesOf: vocabulary.words.map((word) => phrases.get(word)),
    phrases,
    scenesOf: vocabulary.words.map((word) => scenes.get(word)),
    kinds: new Map(lexicon.eventKinds.map((entry) => [entry.id, entry])),
    countries,
    cities,
    states,
    wide: new Set([...lexicon.countries, ...lexicon.states].map(({ id }) => id)),
  };
}
