import type { LinkLexicon } from '../lexicon/link-lexicon.ts';
import { dayNumber } from '../model/date-range.ts';
import type { EventMention } from '../model/event.ts';
import type { Reading } from '../model/reading.ts';
import { fold, type Spelling, spellingOf } from './folding.ts';
import { FIRST_PLACES, RARE_PLACE, SITE_PLACES, SUBJECT_TERMS } from './settings.ts';
import { type TermVector, type Vocabulary, vectorOf, weightiest } from './vocabulary.ts';

/** One mention, ready to be compared. Its number is its place in the order of mention ids. */
export interface MentionRecord {
  mention: EventMention;
  /** Number of its article. */
  article: number;
  /** First and last day it may have happened on, as day numbers; `null` when not told. */
  days: { from: number; to: number } | null;
  /** Day its article was published on; `null` when not told. */
  reported: number | null;
  /** Without repeats, the most specific first. */
  places: readonly Spelling[];
  /** Streets, schools, stations among its places. */
  sites: readonly Site[];
  /** Words of its name, without repeats. */
  name: readonly Spelling[];
  /** Words of its name by which one list tells its events apart: "petra" of "Hurricane Petra"; else empty. */
  serial: readonly Spelling[];
  words: TermVector;
  /** The most specific ones, which its comparison asks for. */
  firstPlaces: readonly FirstPlace[];
  /** Terms that tell what it is about. */
  subject: readonly number[];
  /** The other mentions of its article that tell their day. */
  siblings: readonly MentionRecord[];
}

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
export function toRecords(readings: readonly Reading[], vocabulary: Vocabulary, lexicon: LinkLexicon): MentionRecord[] {
  const siteWords = new Set(lexicon.siteWords.split(/\s+/u));
  const siteShort = new Map(Object.entries(lexicon.siteShort));
  const plainNameWords = new Set(lexicon.plainNameWords.split(/\s+/u));
  const serialWords = new Set(lexicon.serialWords.split(/\s+/u));
  return readings
    .flatMap((reading, article) => {
      const reported = dayOf(reading.article.publishedAt);
      const records = reading.mentions.map((mention): MentionRecord & { siblings: MentionRecord[] } => {
        const words = vectorOf(
          mention.terms,
          vocabulary,
          new Set(mention.where.slice(0, FIRST_PLACES).flatMap(wordsOf)),
        );
        const name = isPlainName(mention, plainNameWords) ? [] : nameOf(mention).map(spellingOf);
        return {
          mention,
          article,
          days: daysOf(mention),
          reported,
          places: [...new Set(mention.where.map(fold))].map(spellingOf),
          sites: mention.where
            .slice(0, SITE_PLACES)
            .filter((place) => isSite(wordsOf(place), siteWords))
            .map((place) => ({
              ...toFirstPlace(place, vocabulary),
              parts: wordsOf(place).map((word) => spellingOf(siteShort.get(word) ?? word)),
            })),
          name,
          serial: name.some(({ folded }) => serialWords.has(folded))
            ? name.filter(({ folded }) => !serialWords.has(folded))
            : [],
          words,
          firstPlaces: mention.where.slice(0, FIRST_PLACES).map((place) => toFirstPlace(place, vocabulary)),
          subject: weightiest(words, SUBJECT_TERMS),
          siblings: [],
        };
      });
      for (const record of records)
        for (const other of records) if (other !== record && other.days !== null) record.siblings.push(other);
      return records;
    })
    .sort((a, b) => (a.mention.id < b.mention.id ? -1 : a.mention.id > b.mention.id ? 1 : a.article - b.article));
}

function nameOf({ name }: EventMention): string[] {
  return name === null ? [] : [...new Set(wordsOf(name))];
}

/** "The Dale Park shooting" of a shooting in Dale Park: kind and place once more, and those are compared by themselves. */
function isPlainName(mention: EventMention, plainNameWords: ReadonlySet<string>): boolean {
  const words = nameOf(mention);
  if (!plainNameWords.has(words.at(-1) ?? '')) return false;
  const places = new Set(mention.where.flatMap(wordsOf));
  return words.slice(0, -1).every((word) => places.has(word));
}

function daysOf({ when }: EventMention): MentionRecord['days'] {
  if (when === null) return null;
  const from = dayNumber(when.from);
  const to = dayNumber(when.to);
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from: Math.min(from, to), to: Math.max(from, to) };
}

function dayOf(date: string | undefined): number | null {
  const day = date === undefined ? Number.NaN : dayNumber(date);
  return Number.isNaN(day) ? null : day;
}

function isSite(words: readonly string[], siteWords: ReadonlySet<string>): boolean {
  return words.length > 1 && siteWords.has(words[words.length - 1]!);
}

function toFirstPlace(place: string, { numberOf, rarity }: Vocabulary): FirstPlace {
  const numbers = wordsOf(place).map((word) => numberOf.get(word) ?? -1);
  const known = numbers.length > 0 && !numbers.includes(-1);
  return {
    spelling: spellingOf(fold(place)),
    terms: known ? numbers : [],
    rarity: known ? Math.max(...numbers.map((term) => rarity[term]!)) : RARE_PLACE.from,
  };
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s\p{P}]+/u)
    .map(fold)
    .filter((word) => word !== '');
}
