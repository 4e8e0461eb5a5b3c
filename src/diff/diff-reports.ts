import { expectReport } from '../model/expect-report.ts';
import type { Estimate, Finding } from '../model/finding.ts';
import { unitKey } from '../model/quantity.ts';
import type { Report, ReportEvent } from '../model/report.ts';
import type { EstimateDiff, EventDiff, FindingDiff, IdChanges, ReportDiff } from '../model/report-diff.ts';
import { type EventMatch, matchEvents } from './match-events.ts';

/**
 * What changed between two reports: articles, events that are new, gone, merged or split, findings with another verdict
 * or other claims, estimates with other ends. Two equal reports have no difference, and `diffReports(b, a)` tells the
 * same story backwards.
 *
 * @param before - the earlier report
 * @param after - the later one, of the same articles and more, or of others
 *
 * @example
 * ```ts
 * import { crossCheck, diffReports } from 'corroborate';
 *
 * const monday = { id: 'a', source: 'Herald', publishedAt: '2024-03-04', text: 'A ferry sank off Lome on Sunday. Nine people died.' };
 * const tuesday = { id: 'b', source: 'Post', publishedAt: '2024-03-05', text: 'The ferry that sank off Lome on Sunday killed 14 people.' };
 * const diff = diffReports(crossCheck([monday]), crossCheck([monday, tuesday]));
 * diff.events[0].findings[0].summary;
 * //=> 'Now revised (was uncorroborated): The number of people killed rose from nine (Herald, 4 March 2024) to 14 (Post, 5 March 2024).'
 * ```
 */
export function diffReports(before: Report, after: Report): ReportDiff {
  expectReport(before, 'before');
  expectReport(after, 'after');
  const { matches, gone } = matchEvents(before.events, after.events);
  const changed = matches.map(diffEvent).filter(hasChanged);
  return {
    version: 1,
    articles: idChanges(
      before.articles.map(({ id }) => id),
      after.articles.map(({ id }) => id),
    ),
    events: [...changed, ...gone.map(goneEvent)],
  };
}

function diffEvent({ before, after, mergedFrom, splitFrom }: EventMatch): EventDiff {
  return {
    change: before === null ? 'new' : 'changed',
    before: before?.id ?? null,
    after: after.id,
    label: after.label,
    mergedFrom,
    splitFrom,
    ...contents(before, after),
  };
}

function goneEvent(event: ReportEvent): EventDiff {
  const { id, label } = event;
  return { change: 'gone', before: id, after: null, label, mergedFrom: [], splitFrom: null, ...contents(event, null) };
}

function contents(
  before: ReportEvent | null,
  after: ReportEvent | null,
): Pick<EventDiff, 'articles' | 'claims' | 'findings' | 'estimates'> {
  const findings = pairsOf(before?.findings ?? [], after?.findings ?? []).map(diffFinding);
  const estimates = pairsOf(before?.estimates ?? [], after?.estimates ?? []).map(diffEstimate);
  return {
    articles: idChanges(before?.articleIds ?? [], after?.articleIds ?? []),
    claims: idChanges(before?.claimIds ?? [], after?.claimIds ?? []),
    findings: findings.filter((finding) => finding !== null),
    estimates: estimates.filter((estimate) => estimate !== null),
  };
}

function hasChanged({ change, before, after, ...event }: EventDiff): boolean {
  const { mergedFrom, articles, claims, findings, estimates } = event;
  const lists = [mergedFrom, articles.added, articles.removed, claims.added, claims.removed, findings, estimates];
  return change !== 'changed' || before !== after || lists.some((list) => list.length > 0);
}

/** Those of one measure, population and unit, in the order of the later report; what is gone comes last. */
function pairsOf<T extends Finding | Estimate>(before: readonly T[], after: readonly T[]): [T | null, T | null][] {
  const keyOf = ({ measure, population, unit }: T): string =>
    [measure, population === 'people' ? '' : (population ?? ''), unitKey(unit)].join('\u0000');
  const older = new Map(before.map((each) => [keyOf(each), each]));
  const newer = new Set(after.map(keyOf));
  return [
    ...after.map((each): [T | null, T | null] => [older.get(keyOf(each)) ?? null, each]),
    ...before.filter((each) => !newer.has(keyOf(each))).map((each): [T | null, T | null] => [each, null]),
  ];
}

function diffFinding([before, after]: [Finding | null, Finding | null]): FindingDiff | null {
  const { measure, population, unit } = (after ?? before)!;
  const claims = idChanges(before?.claimIds ?? [], after?.claimIds ?? []);
  const common = { measure, population, unit, before, after, claims };
  if (after === null) return { change: 'gone', ...common, summary: `No longer told: ${before!.summary}` };
  if (before === null) return { change: 'new', ...common, summary: `New: ${after.summary}` };
  if (before.verdict !== after.verdict) {
    const summary = `Now ${after.verdict} (was ${before.verdict}): ${after.summary}`;
    return { change: 'verdict', ...common, summary };
  }
  if (claims.added.length + claims.removed.length === 0) return null;
  return { change: 'claims', ...common, summary: `Still ${after.verdict}: ${after.summary}` };
}

function diffEstimate([before, after]: [Estimate | null, Estimate | null]): EstimateDiff | null {
  const { measure, population, unit } = (after ?? before)!;
  const common = { measure, population, unit, before, after };
  if (after === null) return { change: 'gone', ...common };
  if (before === null) return { change: 'new', ...common };
  const isSame = before.low === after.low && before.best === after.best && before.high === after.high;
  return isSame ? null : { change: 'changed', ...common };
}

function idChanges(before: readonly string[], after: readonly string[]): IdChanges {
  const [older, newer] = [new Set(before), new Set(after)];
  return { added: after.filter((id) => !older.has(id)), removed: before.filter((id) => !newer.has(id)) };
}
