import type { Comparison, ComparisonLevel } from '../model/event.ts';
import { sameSpelling } from './folding.ts';
import type { FirstPlace, MentionRecord, Site } from './records.ts';
import { DAYS, LIKENESS, RARE_DAY, RARE_NAME, RARE_PLACE, TERMS, WEIGHTS } from './settings.ts';
import { holds, likeness } from './vocabulary.ts';

/** Weight from which on a feature alone says that two are not one. */
const CONTRADICTION = -5;

/** How often names and days occur among the mentions: a rare one in common says more. */
export interface Frequencies {
  mentions: number;
  /** Mentions by word of their name. */
  names: ReadonlyMap<string, number>;
  /** Mentions by the first day they may have happened on. */
  days: ReadonlyMap<number, number>;
  /** Mentions by the day their article was published on. */
  reported: ReadonlyMap<number, number>;
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
  { feature: 'site', compare: compareSites },
  { feature: 'words', compare: compareWords },
  { feature: 'subject', compare: compareSubjects },
  { feature: 'extent', compare: compareExtents },
  { feature: 'told apart', compare: compareSiblings },
];

/** Every comparison of two mentions, in the order of {@link COMPARISONS}. */
export function compareMentions(a: MentionRecord, b: MentionRecord, frequencies: Frequencies): Comparison[] {
  return COMPARISONS.map(({ feature, compare }) => {
    const [level, weight] = compare(a, b, frequencies);
    return { feature, level, weight: Math.round(weight * 100) / 100 };
  });
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
  return { mentions: records.length, names, days, reported };
}

function countOne<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** 1 for a word in the names of few mentions, down to 0 for one in all. */
function rarityOfName(word: string, { mentions, names }: Frequencies): number {
  const all = mentions + RARE_NAME.prior;
  return Math.log(all / (names.get(word) ?? 1)) / Math.log(all);
}

/** 1 for a day of few mentions among many, down to 0 where all mentions are of it. */
function rarityOfDay(day: number, counts: ReadonlyMap<number, number>, mentions: number): number {
  let near = RARE_DAY.prior;
  for (let at = day - DAYS.exact; at <= day + DAYS.exact; at++) near += counts.get(at) ?? 0;
  return Math.max(0, Math.min(1, Math.log((mentions + RARE_DAY.prior) / near) / Math.log(RARE_DAY.inSoMany)));
}

function compareNames(a: MentionRecord, b: MentionRecord, frequencies: Frequencies): Outcome {
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
function compareKinds({ mention: a }: MentionRecord, { mention: b }: MentionRecord): Outcome {
  if (a.kind === null || b.kind === null) return MISSING;
  if (a.kind === b.kind) return ['exact', WEIGHTS.kind.exact];
  const others = [b.kind, ...(b.kinds ?? [])];
  return [a.kind, ...(a.kinds ?? [])].some((kind) => others.includes(kind))
    ? ['close', WEIGHTS.kind.close]
    : ['different', WEIGHTS.kind.different];
}

function compareDays(a: MentionRecord, b: MentionRecord, { days, mentions }: Frequencies): Outcome {
  if (a.days === null || b.days === null) return MISSING;
  const gap = gapOfDays(a.days, b.days);
  const width = Math.max(a.days.to - a.days.from, b.days.to - b.days.from);
  // "In 1990" and "on 20 January 1990" can be the same; that is not yet much.
  if (gap === 0 && width > DAYS.close) return ['close', WEIGHTS.when.close];
  // Two years in print, or two anniversaries: 1990 and 1992 are not one event, however alike the words.
  const arePrinted = a.mention.whenBasis === 'printed' && b.mention.whenBasis === 'printed';
  if (arePrinted && gap > DAYS.year) return ['different', WEIGHTS.when.otherYear];
  const [level, weight] = byGap(gap, WEIGHTS.when, rarityOfDay(a.days.from, days, mentions) * RARE_DAY.when);
  return [level, isOneDayLongAgo(a, b) ? weight + WEIGHTS.when.longAgo : weight];
}

/** Two papers remember, in 2021 and in 2022, what happened on 14 May 1991: few days long past are told of at all. */
function isOneDayLongAgo(a: MentionRecord, b: MentionRecord): boolean {
  return isOneDay(a) && isOneDay(b) && gapOfDays(a.days!, b.days!) === 0 && (isLongAgo(a) || isLongAgo(b));
}

function isLongAgo({ days, reported }: MentionRecord): boolean {
  return days !== null && reported !== null && reported - days.to > DAYS.year;
}

/** Reports of one event come out together, unless both tell that it was long ago. */
function compareReported(a: MentionRecord, b: MentionRecord, { reported, mentions }: Frequencies): Outcome {
  if (a.reported === null || b.reported === null) return MISSING;
  if (isOneDayLongAgo(a, b)) return MISSING;
  const rarity = rarityOfDay(a.reported, reported, mentions) * RARE_DAY.reported;
  const [level, weight] = byGap(Math.abs(a.reported - b.reported), WEIGHTS.reported, rarity);
  return [level, a.days === null || b.days === null ? weight * WEIGHTS.reportedAlone : weight];
}

function byGap(gap: number, weights: typeof WEIGHTS.when | typeof WEIGHTS.reported, rarity: number): Outcome {
  if (gap <= DAYS.exact) return ['exact', weights.exact + rarity];
  if (gap <= DAYS.close) return ['close', weights.close + rarity / 4];
  if (gap <= DAYS.near) return ['close', weights.near];
  return ['different', weights.different];
}

/** Whether the first places of each are told by the other, as its place or among its words. */
function comparePlaces(a: MentionRecord, b: MentionRecord): Outcome {
  if (a.places.length === 0 || b.places.length === 0) return MISSING;
  const told = a.firstPlaces.filter((place) => tells(b, place));
  const toldToo = b.firstPlaces.filter((place) => tells(a, place));
  if (told.length + toldToo.length === 0) return ['different', WEIGHTS.where.different];
  // One town, two streets: what they share is not where it happened.
  if (compareSites(a, b)[0] === 'different') return ['close', WEIGHTS.where.close];
  const rarest = Math.max(...told.map(({ rarity }) => rarity), ...toldToo.map(({ rarity }) => rarity));
  const rare = Math.max(-RARE_PLACE.most, Math.min(RARE_PLACE.most, (rarest - RARE_PLACE.from) * RARE_PLACE.weight));
  return told.length > 0 && toldToo.length > 0
    ? ['exact', Math.max(0, WEIGHTS.where.exact + rare)]
    : ['close', WEIGHTS.where.close + rare];
}

/** Two shootings of one night in one town: on Canal Street the one, in Mill Road the other. */
function compareSites(a: MentionRecord, b: MentionRecord): Outcome {
  if (a.sites.length === 0 || b.sites.length === 0) return MISSING;
  const shared =
    a.sites.some((site) => tells(b, site) || b.sites.some((other) => isSameSite(site, other))) ||
    b.sites.some((site) => tells(a, site));
  if (shared) return ['exact', WEIGHTS.site.exact];
  // One may name the school and the other its road; then the rest of what they tell is alike.
  const isTold = compareWords(a, b)[0] !== 'different';
  return ['different', isTold ? WEIGHTS.site.different : WEIGHTS.site.unlike];
}

/** "East Mill Street" and "Mill St" are one. */
function isSameSite({ parts: a }: Site, { parts: b }: Site): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((word) => many.some((other) => sameSpelling(word, other)));
}

function tells(record: MentionRecord, { spelling, terms }: FirstPlace): boolean {
  if (terms.length > 0 && terms.every((term) => holds(record.words, term))) return true;
  return record.places.some((place) => sameSpelling(place, spelling));
}

/**
 * The words of the reports, names counting double; figures are left out. Where one is short, a town in common already
 * makes it look like the other: it counts less.
 */
function compareWords({ words: a }: MentionRecord, { words: b }: MentionRecord): Outcome {
  const fewest = Math.min(a.terms.length, b.terms.length);
  if (fewest === 0) return MISSING;
  const confidence = Math.min(1, TERMS.leastConfidence + ((1 - TERMS.leastConfidence) * fewest) / TERMS.confidentFrom);
  return byLikeness(likeness(a, b) * confidence, LIKENESS.words);
}

/** Whether what one is about is told by the other at all: of two alike stories only one knows its hero. */
function compareSubjects(a: MentionRecord, b: MentionRecord): Outcome {
  const all = a.subject.length + b.subject.length;
  if (a.subject.length === 0 || b.subject.length === 0) return MISSING;
  const known =
    a.subject.filter((term) => holds(b.words, term)).length + b.subject.filter((term) => holds(a.words, term)).length;
  return byLikeness(known / all, LIKENESS.subject);
}

/** "24 were killed in protests across the country" is not of the protest in one town, though that is a part of it. */
function compareExtents({ mention: a }: MentionRecord, { mention: b }: MentionRecord): Outcome {
  return a.isTotal === b.isTotal ? MISSING : ['different', WEIGHTS.otherExtent];
}

/**
 * "Tuesday's quake killed 19, a day after another killed four": an article that tells of both events with their days says
 * which of them a report of Monday's quake is of, and which not, however alike the words.
 */
function compareSiblings(a: MentionRecord, b: MentionRecord): Outcome {
  return isOfSibling(a, b) || isOfSibling(b, a) ? ['different', WEIGHTS.toldApart] : MISSING;
}

/** Does the day of `a` say that it is another event of the article of `b`? */
function isOfSibling(a: MentionRecord, b: MentionRecord): boolean {
  if (b.siblings.length === 0 || !isOneDay(a) || !isOneDay(b) || gapOfDays(a.days!, b.days!) === 0) return false;
  return b.siblings.some(
    (other) => isOneDay(other) && gapOfDays(a.days!, other.days!) === 0 && compareKinds(a, other)[0] !== 'different',
  );
}

/** Something printed says that the two are not one: that weighs more than all that is only not told. */
export function contradicts(comparisons: readonly Comparison[]): boolean {
  return comparisons.some(({ level, weight }) => level === 'different' && weight <= CONTRADICTION);
}

function isOneDay({ days, mention }: MentionRecord): boolean {
  return days !== null && days.to - days.from <= DAYS.exact && mention.whenBasis !== 'assumed';
}

function gapOfDays(a: NonNullable<MentionRecord['days']>, b: NonNullable<MentionRecord['days']>): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

function byLikeness(likeness: number, { points, close, exact }: (typeof LIKENESS)[keyof typeof LIKENESS]): Outcome {
  const level = likeness >= exact ? 'exact' : likeness >= close ? 'close' : 'different';
  return [level, weightAt(likeness, points)];
}

/** On straight lines between the points; the last one holds beyond it. */
function weightAt(x: number, points: readonly (readonly [x: number, y: number])[]): number {
  let [x0, y0] = points[0]!;
  for (const [x1, y1] of points) {
    if (x < x1) return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
    [x0, y0] = [x1, y1];
  }
  return y0;
}
