import { describe, expect, it } from 'vitest';
import { ON_PEOPLE } from '../support/expected-claim.ts';
import { gapMode, readGaps, refreshGaps } from '../support/gap-list.ts';
import { problemsOf } from './support/check-claims.ts';
import { readClaimCorpus } from './support/claim-corpus.ts';

const GAPS = new URL('./claims/known-gaps.list', import.meta.url);

const files = readClaimCorpus();
const gaps = readGaps(GAPS);
const cases = files.flatMap((file) => file.cases);

describe('the claim corpus itself', () => {
  it('holds 600 sentences and 150 negatives, each once', () => {
    const negatives = files.filter(({ name }) => name.startsWith('negative/')).flatMap((file) => file.cases);
    expect(cases.length - negatives.length).toBeGreaterThanOrEqual(600);
    expect(negatives.length).toBeGreaterThanOrEqual(150);
    const texts = cases.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('asks for figures that are printed, and for measures that exist', () => {
    const wrong = cases.flatMap(({ text, claims }) =>
      claims
        .filter(
          ({ figures, partOf, measures }) =>
            [...(figures ?? []), partOf].some((printed) => printed != null && !text.toLowerCase().includes(printed)) ||
            measures.some((measure) => !ON_PEOPLE.has(measure) && !measure.startsWith('open')),
        )
        .map(({ figures }) => `${figures}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has every measure on people in some sentence', () => {
    const used = new Set(cases.flatMap(({ claims }) => claims.flatMap(({ measures }) => measures)));
    expect([...ON_PEOPLE].filter((measure) => !used.has(measure))).toEqual([]);
  });

  it('lists as known gaps only cases that it holds', () => {
    const texts = new Set(cases.map(({ text }) => text));
    expect([...gaps].filter((key) => !texts.has(key))).toEqual([]);
  });
});

if (gapMode !== null) {
  it('refreshes the known gaps', () => {
    const groups = files.map(({ name, cases }) => ({
      name,
      cases: cases.length,
      failing: cases
        .map((item) => ({ key: item.text, problems: problemsOf(item) }))
        .filter(({ problems }) => problems.length > 0),
    }));
    expect(refreshGaps(GAPS, 'Claims: sentences that are not read right today.', groups)).toEqual([]);
  }, 120_000);
} else {
  for (const { name, cases } of files) {
    describe(`claims: ${name}`, () => {
      for (const item of cases) {
        if (gaps.has(item.text)) {
          it.fails(`known gap (closed? \`npm run gaps\`): ${item.text}`, () => expect(problemsOf(item)).toEqual([]));
        } else it(item.text, () => expect(problemsOf(item)).toEqual([]));
      }
    });
  }
}
