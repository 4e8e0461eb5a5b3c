import type { LinkLexicon } from '../lexicon/link-lexicon.ts';
import { dayNumber } from '../model/date-range.ts';
import type { EventMention } from '../model/event.ts';
import type { Reading } from '../model/reading.ts';
import { rememberedOfText } from '../model/remembered.ts';
import { fold, type Spelling, spellingOf } from './folding.ts';
import { FIRST_PLACES, RARE_PLACE, SITE_PLACES, SUBJECT_TERMS } from './settings.ts';
import { VectorMaker, type Vectors, weightiest } from './vectors.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * One mention, ready to be compared. Its number is its place in the order of mention ids. Each is asked by many others, far
 * from it in memory: so what many have in common (their day, their places, that they have no name) is one object for all.
 */
export interface MentionRecord extends Places {
  mention: EventMention;
  /** Its kind, whether it is of an area or a period as a whole, and whether there was one before it: asked of every pair. */
  kind: string | null;
  kinds: readonly string[];
  isTotal: boolean;
  isAnother: boolean;
  /** Number of its article. */
  article: number;
  /** First and last day it may have happened on, as day numbers; `null` when not told. */
  days: { from: number; to: number } | null;
  /** Day its article was published on; `null` when not told. */
  reported: number | null;
  /** Kinds of place it happened in or to; and those that its words tell of anywhere, where it has such a place. */
  scenes: readonly string[];
  toldScenes: readonly string[];
  /** Words of its name, without repeats. */
  name: readonly Spelling[];
  /** Words of its name by which one list tells its events apart: "petra" of "Hurricane Petra"; else empty. */
  serial: readonly Spelling[];
  /** The number of the vector of its words. */
  words: number;
  /** Whom it hit and who did it, by full name. */
  people: readonly FirstPlace[];
  /** Terms that tell what it is about. */
  subject: readonly number[];
  /** The other mentions of its article that tell their day. */
  siblings: readonly MentionRecord[];
}

/** Where it was. */
interface Places {
  /** Without repeats, the most specific first. */
  places: readonly Spelling[];
  /** Streets, schools, stations among its places. */
  sites: readonly Site[];
  /** The most specific ones, which its comparison asks for. */
  firstPlaces: readonly FirstPlace[];
}

const NONE: readonly never[] = [];

export interface Site extends FirstPlace {
  /** Of its name, short forms spelled out. */
  parts: readonly Spelling[];
}

export interface FirstPlace {
  spelling: Spelling;
  /** Term numbers of its words; none when one of them is no term of any article. */
  terms: readonly number[];
  rarity: number;
}

/** The mentions of all readings in the order of their ids, so that the order of the input leaves no trace. */
export function toRecords(
  readings: readonly Reading[],
  vocabulary: Vocabulary,
  lexicon: LinkLexicon,
): { records: MentionRecord[]; vectors: Vectors } {
  const recorder = new Recorder(vocabulary, lexicon);
  const records = readings
    .flatMap((reading, article) => {
      const reported = dayOf(reading.article.publishedAt);
      const records = reading.mentions.map((mention) => recorder.record(mention, article, reported));
      const dated = records.filter(({ days }) => days !== null);
      if (records.length < 2) return records;
      return records.map((record) => Object.assign(record, { siblings: dated.filter((other) => other !== record) }));
    })
    .sort((a, b) => (a.mention.id < b.mention.id ? -1 : a.mention.id > b.mention.id ? 1 : a.article - b.article));
  return { records, vectors: recorder.vectors };
}

/** Makes records; what it works out of a word or a place it remembers, for articles name the same ones again and again. */
class Recorder {
  readonly #vocabulary: Vocabulary;
  readonly vectors: Vectors;
  readonly #vectorMaker: VectorMaker;
  readonly #siteWords: ReadonlySet<string>;
  readonly #siteShort: ReadonlyMap<string, string>;
  readonly #sceneOf: ReadonlyMap<string, string>;
  readonly #plainNameWords: ReadonlySet<string>;
  readonly #serialWords: ReadonlySet<string>;
  readonly #spellingOf = rememberedOfText(spellingOf);
  readonly #folded = rememberedOfText(fold);
  readonly #wordsOf = rememberedOfText(wordsOf);
  readonly #numbersOf = rememberedOfText((place) =>
    this.#wordsOf(place).flatMap((word) => this.#vocabulary.numberOf.get(word) ?? []),
  );
  readonly #firstPlace = rememberedOfText((place) => this.#toFirstPlace(place));
  readonly #site = rememberedOfText((place) => this.#toSite(place));
  readonly #placesOf = rememberedOfText((where) => this.#toPlaces(JSON.parse(where) as string[]));
  readonly #daysOf = rememberedOfText(toDays);

  constructor(vocabulary: Vocabulary, lexicon: LinkLexicon) {
    this.#vocabulary = vocabulary;
    this.#vectorMaker = new VectorMaker(vocabulary);
    this.vectors = this.#vectorMaker.made;
    this.#siteWords = new Set(lexicon.siteWords.split(/\s+/u));
    this.#siteShort = new Map(Object.entries(lexicon.siteShort));
    this.#sceneOf = new Map(
      Object.entries(lexicon.scenes).flatMap(([id, words]) => words.split('|').map((word) => [word, id] as const)),
    );
    this.#plainNameWords = new Set(lexicon.plainNameWords.split(/\s+/u));
    this.#serialWords = new Set(lexicon.serialWords.split(/\s+/u));
  }

  /** Asked for all mentions, in the order of the readings. */
  record(mention: EventMention, article: number, reported: number | null): MentionRecord {
    const { where } = mention;
    const { places, sites, firstPlaces } = this.#placesOf(JSON.stringify(where));
    const words = this.#vectorMaker.make(where.slice(0, FIRST_PLACES).flatMap(this.#numbersOf));
    const isNamed = mention.name !== null && !this.#isPlainName(mention);
    const name = isNamed ? this.#nameOf(mention).map(this.#spellingOf) : NONE;
    const isSerial = name.some(({ folded }) => this.#serialWords.has(folded));
    return {
      mention,
      kind: mention.kind,
      kinds: mention.kinds ?? NONE,
      isTotal: mention.isTotal === true,
      isAnother: mention.isAnother === true,
      article,
      days: mention.when === null ? null : this.#daysOf(`${mention.when.from} ${mention.when.to}`),
      reported,
      places,
      sites,
      scenes: mention.scenes ?? NONE,
      toldScenes: this.#toldScenes(mention),
      name,
      serial: isSerial ? name.filter(({ folded }) => !this.#serialWords.has(folded)) : NONE,
      words,
      firstPlaces,
      people: mention.people?.map(this.#firstPlace) ?? NONE,
      subject: weightiest(this.vectors, words, SUBJECT_TERMS),
      siblings: NONE,
    };
  }

  #toPlaces(where: readonly string[]): Places {
    const sites = where.slice(0, SITE_PLACES).flatMap((place) => this.#site(place) ?? []);
    return {
      places: [...new Set(where.map(this.#folded))].map(this.#spellingOf),
      sites: sites.length > 0 ? sites : NONE,
      firstPlaces: where.slice(0, FIRST_PLACES).map(this.#firstPlace),
    };
  }

  #toldScenes({ scenes, terms }: EventMention): readonly string[] {
    if (scenes === undefined) return NONE;
    return [...new Set([...scenes, ...terms.flatMap((term) => this.#sceneOf.get(term) ?? NONE)])];
  }

  #nameOf({ name }: EventMention): string[] {
    return name === null ? [] : [...new Set(this.#wordsOf(name))];
  }

  /** "The Dale Park shooting" of a shooting in Dale Park: kind and place once more, and those are compared by themselves. */
  #isPlainName(mention: EventMention): boolean {
    const words = this.#nameOf(mention);
    if (!this.#plainNameWords.has(words.at(-1) ?? '')) return false;
    const places = new Set(mention.where.flatMap(this.#wordsOf));
    return words.slice(0, -1).every((word) => places.has(word));
  }

  #toFirstPlace(place: string): FirstPlace {
    const { numberOf, rarity } = this.#vocabulary;
    const numbers = this.#wordsOf(place).map((word) => numberOf.get(word) ?? -1);
    const known = numbers.length > 0 && !numbers.includes(-1);
    return {
      spelling: this.#spellingOf(this.#folded(place)),
      terms: known ? numbers : [],
      rarity: known ? Math.max(...numbers.map((term) => rarity[term]!)) : RARE_PLACE.from,
    };
  }

  #toSite(place: string): Site | null {
    const words = this.#wordsOf(place);
    if (words.length < 2 || !this.#siteWords.has(words.at(-1)!)) return null;
    return {
      ...this.#firstPlace(place),
      parts: words.map((word) => this.#spellingOf(this.#siteShort.get(word) ?? word)),
    };
  }
}

/** Of the first and the last day, with a blank between. */
function toDays(when: string): MentionRecord['days'] {
  const [from, to] = when.split(' ').map(dayNumber) as [number, number];
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from: Math.min(from, to), to: Math.max(from, to) };
}

function dayOf(date: string | undefined): number | null {
  const day = date === undefined ? Number.NaN : dayNumber(date);
  return Number.isNaN(day) ? null : day;
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s\p{P}]+/u)
    .map(fold)
    .filter((word) => word !== '');
}
