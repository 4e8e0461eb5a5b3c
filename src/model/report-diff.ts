import type { Estimate, Finding } from './finding.ts';
import type { Unit } from './quantity.ts';

/** What changed from an earlier report to a later one. Plain data. What stayed as it was is left out. */
export interface ReportDiff {
  version: 1;
  articles: IdChanges;
  /** Events in which anything changed, in the order of the later report; those that are gone last. */
  events: EventDiff[];
}

/** Ids that only the later report has, and that only the earlier one has, each in the order of its report. */
export interface IdChanges {
  added: string[];
  removed: string[];
}

export interface EventDiff {
  /** `new` and `gone`: no event of the other report shares a claim with it. */
  change: 'new' | 'gone' | 'changed';
  /** Id of the event in each report; `null` where it is not in it. Of several that share claims, the one that shares most. */
  before: string | null;
  after: string | null;
  /** As the later report names it; of one that is gone, as the earlier did. */
  label: string;
  /** Other events of the earlier report that are a part of this one now. */
  mergedFrom: string[];
  /** The event of the earlier report that this one was a part of, where that one goes on under its own entry. */
  splitFrom: string | null;
  articles: IdChanges;
  claims: IdChanges;
  findings: FindingDiff[];
  estimates: EstimateDiff[];
}

/** A finding of one measure, population and unit that is new, is gone, has another verdict, or rests on other claims. */
export interface FindingDiff {
  change: 'new' | 'gone' | 'verdict' | 'claims';
  measure: string;
  population: string | null;
  unit: Unit;
  before: Finding | null;
  after: Finding | null;
  claims: IdChanges;
  /** One sentence: "Now revised (was uncorroborated): The number of people killed rose from 9 … to 14 …." */
  summary: string;
}

/** An estimate whose low, best or high changed, that is new, or that is gone. */
export interface EstimateDiff {
  change: 'new' | 'gone' | 'changed';
  measure: string;
  population: string | null;
  unit: Unit;
  before: Estimate | null;
  after: Estimate | null;
}
