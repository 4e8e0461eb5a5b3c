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
  /** Every publisher with its rank, the most frequent first; the first of them have a filter of their own. */
  sources: ReadonlyMap<string, number>;
}

/** Publishers by how many claims they make, then by name. */
export function sourcesOf({ events }: ReportView): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of events.flatMap(({ findings }) => findings.flatMap(({ claims }) => claims))) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return new Map(sorted.map(([source], rank) => [source, rank]));
}

/** By these the filters know a finding: its verdict and its sources. */
export function classesOf({ finding, claims }: FindingView, { sources }: Page): string {
  const ranks = new Set(claims.flatMap(({ source }) => sources.get(source) ?? []));
  const known = [...ranks].filter((rank) => rank < FILTERED_SOURCES).sort((a, b) => a - b);
  return [`v-${finding.verdict}`, ...known.map((rank) => `s${rank}`)].join(' ');
}

export function badge(verdict: Verdict): Markup {
  const { sign, words } = VERDICTS[verdict];
  return html`<span class="badge b-${verdict}"><span aria-hidden="true">${sign} </span>${words}</span>`;
}
