import type { Frequencies } from './frequencies.ts';
import type { MentionPair } from './mention-pair.ts';
import { MISSING, type Outcome } from './outcome.ts';
import { shareSomeone } from './people.ts';
import type { MentionRecord } from './records.ts';
import { DAYS, RARE_DAY, WEIGHTS } from './settings.ts';
import { gapOfDays, isOneDay } from './siblings.ts';

const FAR_DAYS: Outcome = ['different', WEIGHTS.when.different];
const OTHER_DAY: Outcome = ['different', WEIGHTS.when.otherDay];
const OTHER_NEWS: Outcome = ['different', WEIGHTS.when.otherNews];
const ONE_MORE: Outcome = ['different', WEIGHTS.when.oneMore];
const FAR_REPORTS: Outcome = ['different', WEIGHTS.reported.different];
const FAR_REPORTS_ALONE: Outcome = ['different', WEIGHTS.reported.different * WEIGHTS.reportedAlone];

/** The days they happened on. */
export function compareDays(pair: MentionPair, { days }: Frequencies): Outcome {
  const { a, b } = pair;
  if (isBeforeOneMore(a, b) || isBeforeOneMore(b, a)) return ONE_MORE;
  if (a.days === null || b.days === null) return MISSING;
  const gap = gapOfDays(a.days, b.days);
  const width = Math.max(a.days.to - a.days.from, b.days.to - b.days.from);
  // "In 1990" and "on 20 January 1990" can be the same; that is not yet much.
  if (gap === 0 && width > DAYS.close) return ['close', WEIGHTS.when.close];
  // Two years in print, or two anniversaries: 1990 and 1992 are not one event, however alike the words.
  const arePrinted = (): boolean => a.mention.whenBasis === 'printed' && b.mention.whenBasis === 'printed';
  if (gap > DAYS.year && arePrinted()) return ['different', WEIGHTS.when.otherYear];
  // "Late on Saturday", "early on Sunday": often one night, told from its two sides, and often two events.
  if (gap === 1 && isOneDay(a) && isOneDay(b)) return ['close', WEIGHTS.when.nextDay];
  if (gap > DAYS.near) return isNews(a) && isNews(b) && !shareSomeone(pair) ? OTHER_NEWS : FAR_DAYS;
  if (gap > DAYS.exact && isOneDay(a) && isOneDay(b) && areToldElsewhere(pair)) return OTHER_DAY;
  const [level, weight] = byGap(gap, WEIGHTS.when, days.get(a.days.from)! * RARE_DAY.when);
  return [level, isOneDayLongAgo(a, b) ? weight + WEIGHTS.when.longAgo : weight];
}

/** "on Tuesday", in a paper of Wednesday: the news of a day, and no trial of it a year on. */
function isNews(a: MentionRecord): boolean {
  if (!isOneDay(a) || a.reported === null || a.mention.whenBasis === 'assumed') return false;
  return a.reported - a.days!.to <= DAYS.close;
}

/** "A second march in a week", of Friday: what was told on the Sunday before it, or of the day before that, is the first one. */
function isBeforeOneMore(a: MentionRecord, b: MentionRecord): boolean {
  if (!b.isAnother || a.isAnother || !isOneDay(b)) return false;
  const last = Math.min(a.reported ?? Number.POSITIVE_INFINITY, a.days?.to ?? Number.POSITIVE_INFINITY);
  return b.days!.from - last > DAYS.exact;
}

/**
 * A bus crash near Arequipa on Monday, one near Puno on Wednesday: each report tells its day, and the place that it tells first the
 * other does not know.
 */
function areToldElsewhere(pair: MentionPair): boolean {
  const { a, b } = pair;
  const [top, other] = [a.firstPlaces[0], b.firstPlaces[0]];
  if (top === undefined || other === undefined || top.spelling.folded === other.spelling.folded) return false;
  if (a.mention.whenBasis === 'assumed' || b.mention.whenBasis === 'assumed') return false;
  return !pair.bTells(top) && !pair.aTells(other);
}

/** Two papers remember, in 2021 and in 2022, what happened on 14 May 1991: few days long past are told of at all. */
function isOneDayLongAgo(a: MentionRecord, b: MentionRecord): boolean {
  return (isLongAgo(a) || isLongAgo(b)) && isOneDay(a) && isOneDay(b) && gapOfDays(a.days!, b.days!) === 0;
}

function isLongAgo({ days, reported }: MentionRecord): boolean {
  return days !== null && reported !== null && reported - days.to > DAYS.year;
}

/** Reports of one event come out together, unless both tell that it was long ago. */
export function compareReported({ a, b }: MentionPair, { reported }: Frequencies): Outcome {
  if (a.reported === null || b.reported === null) return MISSING;
  if (isOneDayLongAgo(a, b)) return MISSING;
  const gap = Math.abs(a.reported - b.reported);
  const isAlone = a.days === null || b.days === null;
  if (gap > DAYS.near) return isAlone ? FAR_REPORTS_ALONE : FAR_REPORTS;
  const [level, weight] = byGap(gap, WEIGHTS.reported, reported.get(a.reported)! * RARE_DAY.reported);
  return [level, isAlone ? weight * WEIGHTS.reportedAlone : weight];
}

/** Of days that are not far from each other. */
function byGap(gap: number, weights: typeof WEIGHTS.when | typeof WEIGHTS.reported, rarity: number): Outcome {
  if (gap <= DAYS.exact) return ['exact', weights.exact + rarity];
  if (gap <= DAYS.close) return ['close', weights.close + rarity / 4];
  return ['close', weights.near];
}
