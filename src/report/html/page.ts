import type { Verdict } from '../../model/finding.ts';
import type { FindingView, ReportView } from '../report-view.ts';
import { VERDICTS } from '../wording.ts';
import { FILTERED_SOURCES } from './filter-style.ts';
import { html, type Markup } from './markup.ts';
import type { Sheets } from './sheets.ts';

/** What the parts of one page share. */
export interface Page {
  /** The articles in full, where they are at hand. */
  sheets: Sheets;
  /** Publishers with a filter of their own, the most frequent first. */
  sources: readonly string[];
}

/** Publishers by how many claims they make, then by name. */
export function sourcesOf({ events }: ReportView): string[] {
  const counts = new Map<string, number>();
  for (const { source } of events.flatMap(({ findings }) => findings.flatMap(({ claims }) => claims))) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([source]) => source);
}

/** By these the filters know a finding: its verdict and its sources. */
export function classesOf({ finding, claims }: FindingView, { sources }: Page): string {
  const indexes = new Set(claims.map(({ source }) => sources.indexOf(source)));
  const known = [...indexes].filter((index) => index >= 0 && index < FILTERED_SOURCES).sort((a, b) => a - b);
  return [`v-${finding.verdict}`, ...known.map((index) => `s${index}`)].join(' ');
}

export function badge(verdict: Verdict): Markup {
  const { sign, words } = VERDICTS[verdict];
  return html`<span class="badge b-${verdict}"><span aria-hidden="true">${sign} </span>${words}</span>`;
}
