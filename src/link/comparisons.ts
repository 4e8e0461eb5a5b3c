import type { Comparison, ComparisonLevel } from '../model/event.ts';
import { sameSpelling } from './folding.ts';
import type { MentionRecord } from './records.ts';
import { DAYS, TERMS, WEIGHTS, WORDS } from './settings.ts';
import { likeness } from './vocabulary.ts';

/** How often places and names occur among the mentions: a rare one in common says more. */
export interface Frequencies {
  mentions: number;
  of: ReadonlyMap<string, number>;
}

type Outcome = readonly [level: ComparisonLevel, weight: number];

/** One feature of two mentions. Missing weighs 0: what is not told is not evidence. */
export interface ComparisonRule {
  feature: string;
  compare(a: MentionRecord, b: MentionRecord, frequencies: Frequencies): Outcome;
}

const MISSING: Outcome = ['missing', 0];

/** All features; figures are none of them. */
export const COMPARISONS: readonly ComparisonRule[] = [
  { feature: 'name', compare: compareNames },
  { feature: 'kind', compare: compareKinds },
  { feature: 'when', compare: compareDays },
  { feature: 'reported', compare: compareReported },
  { feature: 'where', compare: comparePlaces },
  { feature: 'words', compare: compareWords },
];

/** Every comparison of two mentions, in the order of {@link COMPARISONS}. */
export function compareMentions(a: MentionRecord, b: MentionRecord, frequencies: Frequencies): Comparison[] {
  return COMPARISONS.map(({ feature, compare }) => {
    const [level, weight] = compare(a, b, frequencies);
    return { feature, level, weight: Math.round(weight * 100) / 100 };
  });
}

/** Counts the places and names of all mentions. */
export function countFrequencies(records: readonly MentionRecord[]): Frequencies {
  const of = new Map<string, number>();
  for (const { places, name } of records) {
    for (const word of new Set([...places, ...name])) of.set(word, (of.get(word) ?? 0) + 1);
  }
  return { mentions: records.length, of };
}

/** 1 for a word in few mentions, down to 0 for one in all. */
function rarityOf(word: string, { mentions, of }: Frequencies): number {
  const prior = 100;
  return Math.log((mentions + prior) / ((of.get(word) ?? 0) + 1)) / Math.log(mentions + prior);
}

function compareNames(a: MentionRecord, b: MentionRecord, frequencies: Frequencies): Outcome {
  if (a.name.length === 0 || b.name.length === 0) return MISSING;
  const shared = a.name.filter((word) => b.name.some((other) => sameSpelling(word, other)));
  if (shared.length === a.name.length && shared.length === b.name.length) return ['exact', WEIGHTS.name.exact];
  if (shared.length === 0) return ['different', WEIGHTS.name.different];
  return ['close', WEIGHTS.name.close * Math.max(...shared.map((word) => rarityOf(word, frequencies)))];
}

function compareKinds(a: MentionRecord, b: MentionRecord): Outcome {
  if (a.mention.kind === null || b.mention.kind === null) return MISSING;
  return a.mention.kind === b.mention.kind ? ['exact', WEIGHTS.kind.exact] : ['different', WEIGHTS.kind.different];
}

function compareDays(a: MentionRecord, b: MentionRecord): Outcome {
  if (a.days === null || b.days === null) return MISSING;
  const gap = Math.max(0, a.days.from - b.days.to, b.days.from - a.days.to);
  const width = Math.max(a.days.to - a.days.from, b.days.to - b.days.from);
  if (gap <= 1) return width <= 7 ? ['exact', WEIGHTS.when.exact] : ['close', width <= 366 ? WEIGHTS.when.close : 0];
  return byGap(gap, WEIGHTS.when);
}

/** Reports of one event come out together; of use only where the texts themselves don't tell when it was. */
function compareReported(a: MentionRecord, b: MentionRecord): Outcome {
  if (a.days !== null && b.days !== null) return MISSING;
  if (a.reported === null || b.reported === null) return MISSING;
  return byGap(Math.abs(a.reported - b.reported), WEIGHTS.reported);
}

function byGap(gap: number, weights: typeof WEIGHTS.when | typeof WEIGHTS.reported): Outcome {
  if (gap <= DAYS.exact) return ['exact', weights.exact];
  if (gap <= DAYS.close) return ['close', weights.close];
  if (gap <= DAYS.near) return ['close', weights.near];
  return ['different', gap <= DAYS.different ? weights.different : weights.far];
}

function comparePlaces(a: MentionRecord, b: MentionRecord, frequencies: Frequencies): Outcome {
  if (a.places.length === 0 || b.places.length === 0) return MISSING;
  const shared = a.places.filter((place) => b.places.some((other) => sameSpelling(place, other)));
  if (shared.length === 0) return ['different', WEIGHTS.where.different];
  const rarest = Math.max(...shared.map((place) => rarityOf(place, frequencies)));
  return shared.includes(a.places[0]!)
    ? ['exact', WEIGHTS.where.exact * rarest]
    : ['close', WEIGHTS.where.close * rarest];
}

/** The words of the reports, figures left out; a mention of few words says little by them. */
function compareWords(a: MentionRecord, b: MentionRecord): Outcome {
  const fewest = Math.min(a.words.terms.length, b.words.terms.length);
  if (fewest === 0) return MISSING;
  const like = likeness(a.words, b.words);
  const weight = Math.min(WORDS.highest, Math.max(WORDS.lowest, (like - WORDS.even) * WORDS.slope));
  const confidence = Math.min(1, fewest / TERMS.confidentFrom);
  const level = like >= WORDS.exact ? 'exact' : like >= WORDS.close ? 'close' : 'different';
  return [level, weight < 0 ? weight * confidence : weight];
}
