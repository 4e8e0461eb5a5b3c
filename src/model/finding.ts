import type { DateRange } from './date-range.ts';
import type { Interval } from './interval.ts';
import type { Unit } from './quantity.ts';

export type Verdict = 'agree' | 'compatible' | 'revised' | 'disagree' | 'uncorroborated' | 'incomparable';

/** The id of the rule that fired, what it says in words, and the claims it rests on. */
export interface Reason {
  rule: string;
  text: string;
  claimIds: string[];
}

/**
 * Sources that stand by one figure, exactly or rounded: "613" and "more than 600" are one camp, 9 and 12 are two, and so
 * are "at least 12" and 15, which can both be right.
 */
export interface Camp {
  /** As the first of its claims prints it; a number in words for a sum of parts. */
  figure: string;
  /** What that figure allows as printed, in the finding's unit. */
  interval: Interval;
  /**
   * `current`: it stands; `overtaken`: a later figure of a growing count took its place; `withdrawn`: a source says that it
   * no longer holds; `other-scope`: so far from the others that it counts a part, or something else.
   */
  standing: 'current' | 'overtaken' | 'withdrawn' | 'other-scope';
  /** The first and the last day on which it was given; `null` where no day is known. */
  given: DateRange | null;
  /** Publishers by name, each once, in the order of the alphabet; an article without one is named by its title or id. */
  sources: string[];
  articleIds: string[];
  /** Articles that repeat an overtaken figure after the newer one was known. */
  staleArticleIds: string[];
  claimIds: string[];
  /** Origins, not outlets, that stand by the figure: 1 or more. */
  independentSources: number;
}

/** What the sources say together about one measure (and population) of one event. */
export interface Finding {
  measure: string;
  /** `null` or `'people'`: everyone; else that subgroup, a nation too (`'Palestinians'`) where the event is told by several. */
  population: string | null;
  /** What `common` and the camps are in; figures in other units of the dimension were converted, currencies never. */
  unit: Unit;
  verdict: Verdict;
  claimIds: string[];
  /** What all current figures allow, `null` when nothing. */
  common: Interval | null;
  /** Origins, not outlets: a wire text or an official counts once. */
  independentSources: number;
  /** Who stands with whom, the smallest figure first; empty when no article gives a whole figure. */
  camps: Camp[];
  /** Articles of publishers that give no figure here, where two or more others do. */
  silentArticleIds: string[];
  /** Never empty. */
  reasons: Reason[];
  /** One sentence a reader understands. */
  summary: string;
}

/** Low / best / high in the manner of UCDP; `null` is unbounded or unknown, never 0. */
export interface Estimate {
  measure: string;
  population: string | null;
  unit: Unit;
  low: number | null;
  best: number | null;
  high: number | null;
  basis: 'stated' | 'summed' | 'bounded';
  claimIds: string[];
  /** The claims behind each end; empty for an end that is `null`. */
  ends: { low: string[]; best: string[]; high: string[] };
}
