import type { Comparison } from '../model/event.ts';
import { compareDays, compareReported } from './days.ts';
import { sameSpelling } from './folding.ts';
import type { Frequencies, Rarities } from './frequencies.ts';
import type { MentionPair } from './mention-pair.ts';
import { MISSING, type Outcome } from './outcome.ts';
import { comparePeople } from './people.ts';
import type { MentionRecord, Site } from './records.ts';
import { DAYS, LIKENESS, RARE_DAY, RARE_NAME, RARE_PLACE, TERMS, WEIGHTS } from './settings.ts';
import { areOtherKinds, compareSiblings } from './siblings.ts';

/** One feature of two mentions. Missing weighs 0: what is not told is not evidence. */
export interface ComparisonRule {
  feature: string;
  compare(pair: MentionPair, frequencies: Frequencies): Outcome;
}

const SAME_KIND: Outcome = ['exact', WEIGHTS.kind.exact];
const CLOSE_KIND: Outcome = ['close', WEIGHTS.kind.close];
const OTHER_PLACE: Outcome = ['different', WEIGHTS.where.different];
const UNLIKE_ELSEWHERE: Outcome = ['different', WEIGHTS.where.unlike];
const OTHER_KIND: Outcome = ['different', WEIGHTS.kind.different];
/** All features; figures are none of them. */
export const COMPARISONS: readonly ComparisonRule[] = [
  { feature: 'name', compare: compareNames },
  { feature: 'kind', compare: compareKinds },
  { feature: 'when', compare: compareDays },
  { feature: 'reported', compare: compareReported },
  { feature: 'where', compare: comparePlaces },
  { feature: 'site', compare: compareSites },
  { feature: 'people', compare: comparePeople },
  { feature: 'words', compare: compareWords },
  { feature: 'subject', compare: compareSubjects },
  { feature: 'extent', compare: compareExtents },
  { feature: 'told apart', compare: compareSiblings },
];

/** Every comparison of two mentions, in the order of {@link COMPARISONS}. */
export function compareMentions(pair: MentionPair, frequencies: Frequencies): Comparison[] {
  return COMPARISONS.map(({ feature, compare }) => {
    const [level, weight] = compare(pair, frequencies);
    return { feature, level, weight: hundredths(weight) / HUNDREDTHS };
  });
}

/** All weights together, and the one that speaks most against the two being one (0 when none does): in whole hundredths. */
export function weigh(pair: MentionPair, frequencies: Frequencies): { weight: number; against: number } {
  let sum = 0;
  let against = 0;
  for (let i = 0; i < COMPARISONS.length; i++) {
    // The innermost step of all linking: no array is taken apart here.
    const outcome = COMPARISONS[i]!.compare(pair, frequencies);
    if (outcome === MISSING) continue;
    const weight = hundredths(outcome[1]);
    sum += weight;
    if (weight < against) against = weight;
  }
  return { weight: sum, against };
}

/** Weights are added as whole hundredths, so that no sum depends on its order. */
export const HUNDREDTHS = 100;

function hundredths(weight: number): number {
  // Nothing is lost in JSON: of -0.001 no "-0" is left.
  return Math.round(weight * HUNDREDTHS) + 0;
}

export function countFrequencies(records: readonly MentionRecord[]): Frequencies {
  const names = new Map<string, number>();
  const days = new Map<number, number>();
  const reported = new Map<number, number>();
  for (const record of records) {
    for (const { folded } of record.name) countOne(names, folded);
    if (record.days !== null) countOne(days, record.days.from);
    if (record.reported !== null) countOne(reported, record.reported);
  }
  const all = records.length;
  return { mentions: all, names, days: raritiesOf(days, all), reported: raritiesOf(reported, all) };
}

function countOne<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** 1 for a word in the names of few mentions, down to 0 for one in all. */
function rarityOfName(word: string, { mentions, names }: Frequencies): number {
  const all = mentions + RARE_NAME.prior;
  return Math.log(all / (names.get(word) ?? 1)) / Math.log(all);
}

function raritiesOf(counts: ReadonlyMap<number, number>, mentions: number): Rarities {
  const rarityOf = (day: number): number => {
    let near = RARE_DAY.prior;
    for (let at = day - DAYS.exact; at <= day + DAYS.exact; at++) near += counts.get(at) ?? 0;
    return Math.max(0, Math.min(1, Math.log((mentions + RARE_DAY.prior) / near) / Math.log(RARE_DAY.inSoMany)));
  };
  return new Map([...counts.keys()].map((day) => [day, rarityOf(day)]));
}

function compareNames({ a, b }: MentionPair, frequencies: Frequencies): Outcome {
  if (a.name.length === 0 || b.name.length === 0) return MISSING;
  const shared = a.name.filter((word) => b.name.some((other) => sameSpelling(word, other)));
  if (shared.length === a.name.length && shared.length === b.name.length) return ['exact', WEIGHTS.name.exact];
  // Hurricane Petra is not Hurricane Odile, though much of the name is the same.
  if (a.serial.length > 0 && b.serial.length > 0 && !a.serial.some((word) => shared.includes(word)))
    return ['different', WEIGHTS.name.otherOfSeries];
  if (shared.length === 0) return ['different', WEIGHTS.name.different];
  return ['close', WEIGHTS.name.close * Math.max(...shared.map((word) => rarityOfName(word.folded, frequencies)))];
}

/** A kind the other article gives too, if not first, is close: a mudslide after a flood. */
function compareKinds({ a, b }: MentionPair): Outcome {
  if (a.kind === null || b.kind === null) return MISSING;
  if (a.kind === b.kind) return SAME_KIND;
  return areOtherKinds(a, b) ? OTHER_KIND : CLOSE_KIND;
}

/** Whether the first places of each are told by the other, as its place or among its words. */
function comparePlaces(pair: MentionPair): Outcome {
  const { a, b } = pair;
  if (a.places.length === 0 || b.places.length === 0) return MISSING;
  let told = Number.NEGATIVE_INFINITY;
  let toldToo = Number.NEGATIVE_INFINITY;
  for (const place of a.firstPlaces) if (place.rarity > told && pair.bTells(place)) told = place.rarity;
  for (const place of b.firstPlaces) if (place.rarity > toldToo && pair.aTells(place)) toldToo = place.rarity;
  const rarest = Math.max(told, toldToo);
  // A fire and a raid of one day in two towns, told in other words: their day alone says nothing.
  if (rarest === Number.NEGATIVE_INFINITY)
    return pair.a.kind !== pair.b.kind && compareWords(pair)[0] === 'different' ? UNLIKE_ELSEWHERE : OTHER_PLACE;
  // One town, two streets: what they share is not where it happened.
  if (compareSites(pair)[0] === 'different') return ['close', WEIGHTS.where.close];
  const rare = Math.max(-RARE_PLACE.most, Math.min(RARE_PLACE.most, (rarest - RARE_PLACE.from) * RARE_PLACE.weight));
  return Math.min(told, toldToo) > Number.NEGATIVE_INFINITY
    ? ['exact', Math.max(0, WEIGHTS.where.exact + rare)]
    : ['close', WEIGHTS.where.close + rare];
}

/** Two shootings of one night in one town: on Canal Street the one, in Mill Road the other. */
function compareSites(pair: MentionPair): Outcome {
  const { a, b } = pair;
  if (a.sites.length === 0 || b.sites.length === 0) return compareScenes(pair);
  const shared =
    a.sites.some((site) => pair.bTells(site) || b.sites.some((other) => isSameSite(site, other))) ||
    b.sites.some((site) => pair.aTells(site));
  if (shared) return ['exact', WEIGHTS.site.exact];
  // One may name the school and the other its road; then the rest of what they tell is alike.
  const isTold = compareWords(pair)[0] !== 'different';
  return ['different', isTold ? WEIGHTS.site.different : WEIGHTS.site.unlike];
}

/** Two fires of one day in one town: in a hotel the one, in a warehouse the other, and neither tells of both. */
function compareScenes(pair: MentionPair): Outcome {
  const { a, b } = pair;
  if (a.scenes.length === 0 || b.scenes.length === 0) return MISSING;
  const shared =
    a.scenes.some((scene) => b.toldScenes.includes(scene)) || b.scenes.some((scene) => a.toldScenes.includes(scene));
  return shared ? MISSING : ['different', WEIGHTS.site.different];
}

/** "East Mill Street" and "Mill St" are one. */
function isSameSite({ parts: a }: Site, { parts: b }: Site): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((word) => many.some((other) => sameSpelling(word, other)));
}

/**
 * The words of the reports, names counting double; figures are left out. Where one is short, a town in common already
 * makes it look like the other: it counts less.
 */
function compareWords({ a, b, likeness, vectors: { from } }: MentionPair): Outcome {
  const fewest = Math.min(from[a.words + 1]! - from[a.words]!, from[b.words + 1]! - from[b.words]!);
  if (fewest === 0) return MISSING;
  const confidence = Math.min(1, TERMS.leastConfidence + ((1 - TERMS.leastConfidence) * fewest) / TERMS.confidentFrom);
  return byLikeness(likeness * confidence, LIKENESS.words);
}

/** Whether what one is about is told by the other at all: of two alike stories only one knows its hero. */
function compareSubjects({ a, b, knownSubjects }: MentionPair): Outcome {
  const all = a.subject.length + b.subject.length;
  if (a.subject.length === 0 || b.subject.length === 0) return MISSING;
  return byLikeness(knownSubjects / all, LIKENESS.subject);
}

/** "24 were killed in protests across the country" is not of the protest in one town, though that is a part of it. */
function compareExtents({ a, b }: MentionPair): Outcome {
  return a.isTotal === b.isTotal ? MISSING : ['different', WEIGHTS.otherExtent];
}

function byLikeness(likeness: number, { points, close, exact }: (typeof LIKENESS)[keyof typeof LIKENESS]): Outcome {
  const level = likeness >= exact ? 'exact' : likeness >= close ? 'close' : 'different';
  return [level, weightAt(likeness, points)];
}

/** On straight lines between the points; the last one holds beyond it. */
function weightAt(x: number, points: readonly (readonly [x: number, y: number])[]): number {
  let before = points[0]!;
  for (let i = 0; i < points.length; i++) {
    const next = points[i]!;
    if (x < next[0]) return before[1] + ((next[1] - before[1]) * (x - before[0])) / (next[0] - before[0]);
    before = next;
  }
  return before[1];
}
