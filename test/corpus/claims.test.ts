import { describe, expect, it } from 'vitest';
import { ON_PEOPLE } from '../support/expected-claim.ts';
import { gapMode, readGaps, refreshGaps } from '../support/gap-list.ts';
import { problemsOf } from './support/check-claims.ts';
import { parseCorpus, readClaimCorpus } from './support/claim-corpus.ts';

const GAPS = new URL('./claims/known-gaps.list', import.meta.url);

const files = readClaimCorpus();
const gaps = readGaps(GAPS);
const cases = files.flatMap((file) => file.cases);

/** What the runner finds wrong with one case, written as in a corpus file. */
const wrongWith = (lines: string): string[] => parseCorpus(lines, 'test').flatMap(problemsOf);

describe('the runner', () => {
  it('sees what is missing, what is extra and what is wrong in a detail', () => {
    const text = 'The blast killed 12 people.';
    expect(wrongWith(`${text}\n> 12 = killed people, total, asserted, by none`)).toEqual([]);
    expect(wrongWith(`${text}\n>? 12 = killed\n>? 12 = injured`)).toEqual([]);
    expect(wrongWith(`${text}\n> none`)).toEqual(['extra: "12" = killed']);
    expect(wrongWith(`${text}\n> 13|14 = killed`)).toEqual(['missing: "13|14" = killed', 'extra: "12" = killed']);
    expect(wrongWith(`${text}\n> 12 = killed children, part, denied`)).toEqual([
      '"12" = killed children: population is people',
      '"12" = killed children: role is total',
      '"12" = killed children: status is asserted',
    ]);
  });

  it('refuses lines that it can’t read', () => {
    for (const line of ['> 12 killed', '> 12 = killed, perhaps', '>! 12 = killed']) {
      expect(() => parseCorpus(`Text.\n${line}`, 'test')).toThrow('test:2');
    }
    expect(() => parseCorpus('> 12 = killed', 'test')).toThrow('without a sentence');
  });
});

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
            measures.some((measure) => !ON_PEOPLE.has(measure) && !/^(?:open|\[)/u.test(measure)),
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
