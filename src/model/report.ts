import type { Claim } from './claim.ts';
import type { DateRange } from './date-range.ts';
import type { Link, NearMiss } from './event.ts';
import type { Estimate, Finding } from './finding.ts';
import type { Note } from './note.ts';

/** What all the articles say together. Plain data: `JSON.parse(JSON.stringify(report))` equals it. */
export interface Report {
  version: 1;
  articles: ReportArticle[];
  claims: Claim[];
  events: ReportEvent[];
  notes: Note[];
  /** The named policies the report was made with, so that its figures can be derived again. */
  settings: ReportSettings;
}

export interface ReportSettings {
  /** How "dozens" and "several hundred" were read; 'mixed' when the readings differ. */
  vaguePolicy: string;
  /** How low / best / high were chosen. */
  resolutionPolicy: string;
  /** The publishers given for 'source-order', the most trusted first; else empty. */
  sourceOrder: string[];
}

export interface ReportArticle {
  id: string;
  title: string | null;
  source: string | null;
  publishedAt: string | null;
  url: string | null;
  /** The event of the article's main mention. */
  mainEventId: string | null;
  claimIds: string[];
}

/** One real-world event: the mentions that were linked, and what their figures say. */
export interface ReportEvent {
  id: string;
  label: string;
  kind: string | null;
  when: DateRange | null;
  where: string[];
  names: string[];
  articleIds: string[];
  claimIds: string[];
  findings: Finding[];
  estimates: Estimate[];
  /** Why its mentions are one event: the strongest pairs that hold all of them together, one fewer than there are. */
  links: Link[];
  /** What it was alike and is not joined with, the most alike first: at most three. */
  nearMisses: NearMiss[];
}

/** Linked mentions before the verdict stage has compared their claims. */
export type LinkedEvent = Omit<ReportEvent, 'findings' | 'estimates'> & { mentionIds: string[] };
