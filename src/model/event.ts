import type { Field } from './article.ts';
import type { DateRange } from './date-range.ts';
import type { Span } from './span.ts';

/** The words something rests on, and which field of the article they stand in. */
export interface Evidence extends Span {
  field: Field;
}

/** What one article says happened: kind, when, where, under what name, and the words each rests on. */
export interface EventMention {
  id: string;
  articleId: string;
  /** Of the taxonomy in the lexicon ('earthquake', 'shooting' …); `null` when not told. */
  kind: string | null;
  /** Other kinds the article gives it, and the wider ones of `kind` ('shooting' is an 'attack' too); without `kind`. */
  kinds?: string[];
  when: DateRange | null;
  /**
   * What `when` rests on: `printed` as a day with its year ("on January 20, 1990") or as an anniversary; `worked out` from the
   * article's day ("on Tuesday"); `assumed`, for a report that names no day.
   */
  whenBasis?: 'printed' | 'worked out' | 'assumed';
  /** Places, the most specific first. */
  where: string[];
  /** What it happened in or to: kinds of place of the lexicon ("hotel", "bus"). */
  scenes?: string[];
  /** "Hurricane Maria", "Khojaly genocide". */
  name: string | null;
  /** It is all events of its kind in an area or a period ("killed in shootings across the city since Friday"), not one of them. */
  isTotal?: true;
  /** Its article tells it apart from one before it: "A second earthquake in less than a week". */
  isAnother?: true;
  claimIds: string[];
  evidence: Evidence[];
  /** Proper names of people and bodies the article tells of with the event, as printed, the most told first. */
  actors?: string[];
  /** Full names of those whom the event hit and of those who did it, as far as age or a word beside the name says so. */
  people?: string[];
  /** Words of the lead and of the claim sentences, figures left out, names with their capital: one feature of linking. */
  terms: string[];
}

/** Why two mentions met or did not. Weights add up; `missing` weighs 0. */
export interface Link {
  left: string;
  right: string;
  /** Those that tell the two mentions, left and right. */
  articleIds: [string, string];
  comparisons: Comparison[];
  weight: number;
}

/** Two mentions of two events that were alike, and why they did not meet: `left` is of the event it is told under. */
export interface NearMiss extends Link {
  /** The other event. */
  eventId: string;
  reason: NearMissReason;
}

/**
 * `too little in common`: all weights together do not reach what joins two; `one article tells both`: an article that is in
 * both events tells them as two; `less alike as a whole`: the pair is alike enough, the other reports of the two events
 * are not; `forbidden`: by the one who asked.
 */
export type NearMissReason = 'too little in common' | 'one article tells both' | 'less alike as a whole' | 'forbidden';

export type ComparisonLevel = 'exact' | 'close' | 'different' | 'missing';

export interface Comparison {
  feature: string;
  level: ComparisonLevel;
  weight: number;
}
