import { describe, expect, it } from 'vitest';
import { toJsonl } from '../../src/report/jsonl.ts';
import { khojalyReport } from '../support/reports.ts';

describe('toJsonl', () => {
  it('is one finding per line, each with its event, its claims and their articles', () => {
    const lines = toJsonl(khojalyReport).split('\n');
    expect(lines.pop()).toBe('');
    const findings = lines.map((line) => JSON.parse(line));
    expect(findings.map((finding) => [finding.event.label, finding.measure, finding.verdict])).toEqual([
      ['Khojaly massacre', 'hostages', 'uncorroborated'],
      ['Khojaly massacre', 'killed', 'compatible'],
      ['Khojaly massacre', 'killed', 'uncorroborated'],
      ['Baku, January 1990', 'injured', 'uncorroborated'],
      ['Baku, January 1990', 'killed', 'disagree'],
    ]);
    expect(findings[1]).toMatchObject({
      estimate: { best: 613 },
      claims: [
        { id: 'c1', quantity: { text: '613' }, article: { source: 'The Herald', publishedAt: '2022-02-25' } },
        { id: 'c4', article: { source: 'Courier' } },
      ],
    });
  });

  it('is nothing when nothing was found', () => {
    expect(toJsonl({ ...khojalyReport, events: [] })).toBe('');
  });
});
