import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { toTable } from '../../src/report/table.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { withText } from '../support/hostile.ts';
import { khojalyReport } from '../support/reports.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

describe('toTable', () => {
  it('tells disagreements first, each source with its figure and its sentence', () => {
    expect(toTable(khojalyReport)).toMatchInlineSnapshot(`
      "Baku, January 1990
      20 January 1990 · 2 articles

        ✗ DISAGREE  killed
          The figures can’t both be right: 150 civilians are more than some 137 people.
          Some 137  Gazette      1990-01-25  “Some 137 people were killed when troops entered Baku on 20
                                             January 1990.”
          150       observer.md  2000-01-20  “That night 150 civilians were killed in Baku, the embassy
                                             said.”
                                             (civilians; citing embassy)
          low 137, best 137, high unknown

        · ONE SOURCE  injured · children
          1 (“A boy”)  Gazette  1990-01-25  “A boy was injured.”

      Khojaly massacre
      26 February 1992 · 2 articles

        ≈ COMPATIBLE  killed
          613 and “More than 600” can both be right.
          More than 600  Courier     2021-02-26  “More than 600 residents died in the Khojaly massacre,
                                                 according to the state commission.”
          613            The Herald  2022-02-25  “On 26 February 1992, 613 people were killed at Khojaly,
                                                 including 106 women.”
          best estimate 613

        · ONE SOURCE  hostages
          1,275  The Herald  2022-02-25  “Another 1,275 were taken hostage.”

        · ONE SOURCE  killed · women
          106  The Herald  2022-02-25  “On 26 February 1992, 613 people were killed at Khojaly, including
                                       106 women.”

      Inside one article
        ! The Herald: “Thirty years on” does not fit 26 February 1992 and 25 February 2022.

      4 articles, 2 events, 5 findings: 1 disagree, 1 compatible, 3 one source.
      "
    `);
  });

  it('puts the sentences below on a narrow terminal', () => {
    const table = toTable(khojalyReport, { width: 50 });
    expect(table).toContain('    1,275  The Herald  2022-02-25\n        “Another 1,275 were taken hostage.”');
  });

  it('says when there is nothing', () => {
    const nothing: Report = { ...khojalyReport, articles: [], claims: [], events: [], notes: [] };
    expect(toTable(nothing)).toBe('0 articles, 0 events, 0 findings.\n');
    const [article] = khojalyReport.articles;
    expect(toTable({ ...nothing, articles: [{ ...article!, claimIds: [] }] })).toBe(
      '1 article, 0 events, 0 findings.\nNo figure about an event found in courier.md.\n',
    );
  });

  it('names the articles without a date in which figures were found', () => {
    const dated = toTable(khojalyReport);
    expect(dated).not.toContain('No date given');
    const articles = khojalyReport.articles.map((article, n) => (n < 2 ? { ...article, publishedAt: null } : article));
    expect(toTable({ ...khojalyReport, articles })).toContain(
      'No date given for courier.md, gazette.md: days such as “on Tuesday” are not known there.\n',
    );
  });

  it.each([
    ['escape sequences', '\u001b[2J\u001b]0;owned\u0007 12 \u009b31m'],
    ['line ends', '12\r\nOK\u2028OK\u0085'],
    ['direction marks', '12 \u202e dellik \u2066x\u2069 \u200f'],
    ['half characters', '\ud800 12 \udc00'],
    ['deletes', '12\b\b\b\u007f13'],
  ])('never prints %s', (_, text) => {
    const table = toTable(withText(khojalyReport, text));
    expect(table).not.toMatch(UNSAFE);
    expect(table).not.toMatch(/\p{Surrogate}/u);
    expect(table.split('\n').filter((line) => line.includes('DISAGREE'))).toHaveLength(1);
  });

  it('keeps within the width, whatever the articles say', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 200 }), (surface, width) => {
        const lines = toTable(withText(khojalyReport, surface), { width }).split('\n');
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('takes no words from the object it is given by another name', () => {
    const report = withText(khojalyReport, '__proto__');
    expect(() => toTable(report)).not.toThrow();
  });
});
