import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, toCsv } from '../../src/report/csv.ts';
import { HOSTILE, hostileText, withText } from '../support/hostile.ts';
import { khojalyReport } from '../support/reports.ts';

const rowsOf = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

describe('toCsv', () => {
  it('has one row per claim of a finding, disagreements first', () => {
    const rows = rowsOf(toCsv(khojalyReport));
    expect(
      rows.map((row) => [
        row.event,
        row.measure,
        row.population,
        row.verdict,
        row.source,
        row.figure,
        row.min,
        row.max,
      ]),
    ).toEqual([
      ['Baku, January 1990', 'killed', 'people', 'disagree', 'Gazette', 'Some 137', '137', '137'],
      ['Baku, January 1990', 'killed', 'civilians', 'disagree', '', '150', '150', '150'],
      ['Baku, January 1990', 'injured', 'children', 'uncorroborated', 'Gazette', '1 (“A boy”)', '1', '1'],
      ['Khojaly massacre', 'killed', 'people', 'compatible', 'Courier', 'More than 600', '600', ''],
      ['Khojaly massacre', 'killed', 'people', 'compatible', 'The Herald', '613', '613', '613'],
      ['Khojaly massacre', 'hostages', 'people', 'uncorroborated', 'The Herald', '1,275', '1275', '1275'],
      ['Khojaly massacre', 'killed', 'women', 'uncorroborated', 'The Herald', '106', '106', '106'],
    ]);
  });

  it('keeps the sentence and its place', () => {
    const row = rowsOf(toCsv(khojalyReport)).find(({ claim_id }) => claim_id === 'c1');
    expect(row).toMatchObject({
      sentence: 'On 26 February 1992, 613 people were killed at Khojaly, including 106 women.',
      field: 'text',
      start: '21',
      end: '24',
      published: '2022-02-25',
    });
  });

  it('begins with a byte order mark when asked', () => {
    expect(toCsv(khojalyReport, { byteOrderMark: true })).toBe(`\ufeff${toCsv(khojalyReport)}`);
  });

  const harmless = (text: string) => {
    const rows = rowsOf(toCsv(withText(khojalyReport, text)));
    expect(rows).toHaveLength(7);
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+\-@＝]/u);
  };

  it.each(HOSTILE)('has no formula and no torn row of %j', harmless);

  it('has none of anything', () => {
    fc.assert(fc.property(hostileText(), harmless));
  });

  it('leaves numbers alone', () => {
    expect([cellOf(-5), cellOf(0), cellOf(null), cellOf(1e21), cellOf('-5')]).toEqual(['-5', '0', '', '1e+21', "'-5"]);
  });
});
