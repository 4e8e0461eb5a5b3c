import type { Interval } from './interval.ts';

export type Verdict = 'agree' | 'compatible' | 'revised' | 'disagree' | 'uncorroborated' | 'incomparable';

/** The id of the rule that fired, what it says in words, and the claims it rests on. */
export interface Reason {
  rule: string;
  text: string;
  claimIds: string[];
}

/** What the sources say together about one measure (and population) of one event. */
export interface Finding {
  measure: string;
  /** `null` or `'people'`: everyone; else that subgroup. */
  population: string | null;
  verdict: Verdict;
  claimIds: string[];
  /** What all current figures allow, `null` when nothing. */
  common: Interval | null;
  /** Origins, not outlets: a wire text or an official counts once. */
  independentSources: number;
  /** Never empty. */
  reasons: Reason[];
  /** One sentence a reader understands. */
  summary: string;
}

/** Low / best / high in the manner of UCDP; `null` is unbounded or unknown, never 0. */
export interface Estimate {
  measure: string;
  population: string | null;
  low: number | null;
  best: number | null;
  high: number | null;
  basis: 'stated' | 'summed' | 'bounded';
  claimIds: string[];
}
