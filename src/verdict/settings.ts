import type { ClaimLexicon } from '../lexicon/claim-lexicon.ts';
import type { EventLexicon } from '../lexicon/event-lexicon.ts';
import type { VerdictLexicon } from '../lexicon/verdict-lexicon.ts';
import { ownValue } from '../model/own-value.ts';
import type { Unit } from '../model/quantity.ts';

/** How low / best / high are chosen; the inputs always stay in the report. */
export type ResolutionPolicy = 'range' | 'lowest' | 'majority' | 'latest' | 'source-order';

export interface VerdictSettings {
  /** Measures and populations, with the lattice the populations form, and the words findings are written with. */
  lexicon: ClaimLexicon & VerdictLexicon & Pick<EventLexicon, 'countries'>;
  policy: ResolutionPolicy;
  /** For 'source-order': publishers, the most trusted first. */
  sourceOrder: readonly string[];
}

/**
 * How the count of one event behaves in time. `cumulative`: a toll that grows until it is corrected. `snapshot`: how many
 * there are now, up or down (the missing are found). `flow`: counted anew by every operation (arrests of one night, of
 * one town), so that two counts of different size need not be of the same people. `tally`: counted by several on one day, and
 * together later (the rescued). `once`: counted or set on one occasion, and no larger a day later (the crowd, a fine). `listed`: known from
 * a list, which is put right in the days after (the people on board). `periodic`: a statistic of a month, a quarter or a vote, whose
 * next figure is out much later (unemployment, a profit).
 */
export type Behaviour = 'cumulative' | 'periodic' | 'snapshot' | 'flow' | 'tally' | 'once' | 'listed';

const BEHAVIOUR: Readonly<Record<string, Behaviour>> = {
  missing: 'snapshot',
  trapped: 'snapshot',
  hostages: 'snapshot',
  displaced: 'snapshot',
  hospitalised: 'snapshot',
  detained: 'flow',
  charged: 'flow',
  rescued: 'tally',
  evacuated: 'tally',
  deployed: 'flow',
  magnitude: 'once',
  depth: 'once',
};

/** How many came, or were there: it is counted on one occasion. */
const ON_ONE_DAY = /\b(?:taking part|inside)$/u;

/** What a court, a vote or a contract settles: two figures of it are no growth, whatever the days they are told on. */
const SETTLED =
  /^(?:money fined|sale price|settlement|prison sentence|bail|votes (?:in favour|against)|margin in votes|poll share)\b/u;

const PERIODIC =
  /^(?:(?:rise|fall) in |\S+ )?(?:unemployment|inflation|economic growth|trade deficit|deficit|exports?|imports?|profit|loss|revenue|wages|\S+ exported|\S+ imported|deal value)\b/u;

/** How many were there when it happened, as a list tells. */
const LISTED = /\bon board$/u;

/** What things are for a while: "customers without power". */
const FOR_NOW = /\b(?:without (?:power|water)|stranded|on strike|closed|suspended)$/u;

/** A price or a rate goes up and down, as do outages; a count of what was destroyed grows. */
export function behaviourOf(measure: string, unit?: Unit): Behaviour {
  const level = unit !== undefined && unit.kind !== 'count';
  if (ON_ONE_DAY.test(measure) || SETTLED.test(measure)) return 'once';
  if (LISTED.test(measure)) return 'listed';
  if (level && PERIODIC.test(measure)) return 'periodic';
  return ownValue(BEHAVIOUR, measure) ?? (level || FOR_NOW.test(measure) ? 'snapshot' : 'cumulative');
}

/** Counted anew by each operation: two counts of one article are no rivals. */
export function isOfOperations(behaviour: Behaviour): boolean {
  return behaviour === 'flow' || behaviour === 'tally';
}

/** Those taken, some of whom are let go. */
export const HELD = 'hostages';

/** Who did it: their dead are counted by some and left out by others. */
export const PERPETRATORS = 'perpetrators';

/** Who keeps order: beside those whom they keep in order they are counted for themselves. */
export const FORCES: ReadonlySet<string> = new Set(['police', 'security forces']);

/** Measures of things of which an event has one, whoever counts: the crowd. */
export const ONE_COUNT: ReadonlySet<string> = new Set(['people taking part']);

/** Kinds of events whose patients are ill, not hurt. */
export const ILLNESSES: ReadonlySet<string> = new Set(['outbreak', 'poisoning']);

export const LIMITS = {
  /** Days after an event in which its tolls still grow; a later change needs an explicit correction. */
  liveDays: 45,
  /** The same of an event that goes on for months, after the days it is dated to: an outbreak since September. */
  lastingDays: 730,
  /** Days after an event in which two figures of one day may be two hours of one growing toll. */
  firstDays: 7,
  /** Under this share of the largest figure of the same article, an unexplained smaller one is a part of it. */
  partShare: 0.75,
  /** Up to so many times a rounded whole of the same article, figures in a row that come to as much are its parts. */
  roundedBy: 1.05,
  /** From this share of it up, a count that somebody else gives in the same article is a rival of the larger one. */
  rivalShare: 0.4,
  /** From this share of a count that somebody else gives in the same article up, the article's own is one of the same people. */
  otherToll: 0.7,
  /** How far above the open bound of a title its figure may stand in the text, as a ratio. */
  titleReach: 1.1,
  /** Different figures of one group that are compared pair by pair, the most told first: no event has more. */
  distinctFigures: 300,
  /** From this share up, two counts of one flow are taken for counts of the same people. */
  sameFlowShare: 0.5,
  /** The same where each is told by others: "the ministry", and "a rights group". */
  rivalFlowShare: 0.2,
  /** From this share of a later count up, an earlier one of a flow is of the same operation, which went on. */
  grownFlowShare: 0.3,
  /** Under this share of a figure another source gives, a figure is of a part or of something else, not a rival count. */
  otherScopeShare: 0.01,
  /** Of the larger of two counts the least that the smaller is, where one is of everyone and one of the only kind told of. */
  oneKindShare: 0.2,
  /** Under this share of a figure it printed before, a publisher's later figure is of a part: a correction would say so. */
  laterPartShare: 0.5,
  /** Under this share of a figure of how many there are now, a figure is of other people ("one refugee"), not grown from. */
  otherPeopleShare: 0.01,
  /** Under this share of a subgroup told for itself, how many people there are now is a count of other people. */
  otherGroupShare: 0.1,
  /** From this many times a figure up, a later one has grown from it though one of the two is hedged. */
  hedgedGrowth: 1.5,
  /** The same where the first may be the later one rounded down: "more than 3,000" of 3,100. */
  roundedGrowth: 1.2,
  /** How far a rounding may be from what it rounds and still be the same figure: 613 and "more than 600". */
  roundingShare: 0.05,
  /** Share of equal places in two signatures from which one text is a reprint of the other. */
  reprintShare: 0.4,
  /** The same of texts so short that their signatures have less than `fullSignature` numbers of their own. */
  shortReprintShare: 0.75,
  fullSignature: 24,
  /** A sentence of this many characters that two articles share to the letter was copied. */
  copiedSentence: 60,
} as const;
