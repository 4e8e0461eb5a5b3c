import type { Claim } from '../model/claim.ts';
import { expectReport } from '../model/expect-report.ts';
import { unitKey } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import { type ClaimView, type EventView, type FindingView, viewReport } from './report-view.ts';
import { intervalInWords } from './wording.ts';

interface Row {
  view: EventView;
  finding: FindingView | null;
  claim: Claim;
  said: ClaimView;
}

/** Each column's name and what stands in it; numbers stay numbers, `null` is an empty cell. */
const COLUMNS: readonly (readonly [string, (row: Row) => string | number | null])[] = [
  ['event', ({ view }) => view.label],
  ['event_from', ({ view }) => view.event.when?.from ?? null],
  ['event_to', ({ view }) => view.event.when?.to ?? null],
  ['where', ({ view }) => view.event.where.join('; ')],
  ['measure', ({ claim }) => claim.measure],
  ['population', ({ claim }) => claim.population],
  ['verdict', ({ finding }) => finding?.finding.verdict ?? null],
  ['source', ({ said }) => said.article.source],
  ['published', ({ said }) => said.article.publishedAt],
  ['figure', ({ said }) => said.figure],
  ['stated', ({ claim }) => claim.quantity.stated],
  ['min', ({ claim }) => claim.quantity.min],
  ['max', ({ claim }) => claim.quantity.max],
  ['allows', ({ claim }) => intervalInWords(claim.quantity)],
  ['modifier', ({ claim }) => claim.quantity.modifier],
  ['unit', ({ claim }) => unitKey(claim.quantity.unit)],
  ['role', ({ claim }) => claim.role],
  ['status', ({ claim }) => claim.status],
  ['attribution', ({ claim }) => claim.attribution?.name ?? null],
  ['sentence', ({ claim }) => claim.sentence.text],
  ['title', ({ said }) => said.article.title],
  ['url', ({ said }) => said.article.url],
  ['article_id', ({ claim }) => claim.articleId],
  ['field', ({ claim }) => claim.field],
  ['start', ({ claim }) => claim.quantity.start],
  ['end', ({ claim }) => claim.quantity.end],
  ['claim_id', ({ claim }) => claim.id],
  ['event_id', ({ view }) => view.event.id],
];

/**
 * The claims of the report for a spreadsheet: one row per claim and finding, disagreements first (RFC 4180, CRLF). A
 * claim that stands in two findings has two rows. Text that a spreadsheet would take for a formula gets an apostrophe
 * in front.
 *
 * @param options.byteOrderMark - Begin with one, by which Excel knows UTF-8. Default: false.
 */
export function toCsv(report: Report, options: { byteOrderMark?: boolean } = {}): string {
  expectReport(report);
  const lines = viewReport(report, { repeats: 'shown' }).events.flatMap((view) => [
    ...view.findings.flatMap((finding) =>
      finding.claims.map((said) => lineOf({ view, finding, claim: said.claim, said })),
    ),
    ...view.others.map((said) => lineOf({ view, finding: null, claim: said.claim, said })),
  ]);
  const header = COLUMNS.map(([name]) => name).join(',');
  return `${options.byteOrderMark ? '\ufeff' : ''}${[header, ...lines].map((line) => `${line}\r\n`).join('')}`;
}

function lineOf(row: Row): string {
  return COLUMNS.map(([, value]) => cellOf(value(row))).join(',');
}

/** A cell as it stands in the file; only text can be a formula (CWE-1236). */
export function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = value.replace(/(?![\t\r\n])\p{Cc}/gu, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
  // White space in front is passed over by some programs.
  const safe = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
