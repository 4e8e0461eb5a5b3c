import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/model/finding.ts';
import type { ResolutionPolicy } from '../../src/verdict/settings.ts';
import { findingOf, judge, judgeReadings, killed, type Paper, reading, type Told } from './story.ts';

const figure = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map(String),
  fc.constantFrom('100', '600', '613', '1200', '1187', 'dozens', 'hundreds', 'several', '12 to 20'),
  fc
    .tuple(
      fc.constantFrom('at least', 'more than', 'about', 'nearly', 'up to', 'just over'),
      fc.integer({ min: 1, max: 30 }),
    )
    .map((parts) => parts.join(' ')),
);
const told: fc.Arbitrary<Told> = fc.record({
  figure,
  measure: fc.constantFrom('killed', 'injured', 'detained', 'missing'),
  population: fc.constantFrom(null, 'people', 'civilians', 'police', 'perpetrators', 'women'),
  role: fc.constantFrom('total', 'total', 'total', 'part', 'increment', 'previous'),
  status: fc.constantFrom('asserted', 'asserted', 'unconfirmed', 'projected'),
  field: fc.constantFrom('title', 'text'),
});
const date = fc.constantFrom(undefined, '2024-03-01', '2024-03-02', '2024-03-02T10:00:00Z', '2024-03-03');
const paper: fc.Arbitrary<Paper> = fc
  .record({
    source: fc.constantFrom('Herald', 'Post', 'Times', 'Echo'),
    publishedAt: date,
    claims: fc.array(told, { maxLength: 4 }),
  })
  .map(({ publishedAt, ...rest }) => (publishedAt === undefined ? rest : { ...rest, publishedAt }));
const papers = fc.array(paper, { minLength: 1, maxLength: 6 });
const readings = papers.map((list) => list.map((each, i) => reading(`a${i}`, each)));
const when = fc.constantFrom(null, { from: '2024-03-01', to: '2024-03-01' }, { from: '1990-01-20', to: '1990-01-20' });

describe('laws of the verdicts', () => {
  it('never throw, give every finding a reason, a sentence and its claims', () => {
    fc.assert(
      fc.property(readings, when, (list, date) => {
        for (const finding of judgeReadings(list, date).findings) {
          expect(finding.reasons.length).toBeGreaterThan(0);
          expect(finding.summary).toMatch(/\.$/u);
          expect(finding.claimIds.length).toBeGreaterThan(0);
          expect(finding.independentSources).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('do not depend on the order of the articles', () => {
    fc.assert(
      fc.property(
        readings.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        when,
        ([list, shuffled], date) => {
          expect(judgeReadings(shuffled, date)).toEqual(judgeReadings(list, date));
        },
      ),
    );
  });

  /** The findings that a verbatim copy of one article under another masthead changes. */
  const movedByCopy = (list: readonly Paper[], pick: number, date: Parameters<typeof judgeReadings>[1]): unknown[] => {
    const texts = list.map((each, i) => ({ ...each, text: `${i} `.repeat(3) + words(i) }));
    const before = texts.map((each, i) => reading(`a${i}`, each));
    const after = [...before, reading('z', { ...texts[pick % texts.length]!, source: 'Mirror' })];
    const [alone, together] = [judgeReadings(before, date), judgeReadings(after, date)];
    return alone.findings.filter((finding) => {
      const same = together.findings.find((f) => f.measure === finding.measure && f.population === finding.population);
      return same?.verdict !== finding.verdict || same.independentSources !== finding.independentSources;
    });
  };

  it('are not moved by a verbatim copy of an article', () => {
    fc.assert(
      fc.property(papers, fc.nat(), when, (list, pick, date) => {
        expect(movedByCopy(list, pick, date)).toEqual([]);
      }),
    );
  });

  it('nor by a copy of one that gives a figure as its own and as an earlier one', () => {
    const own = { measure: 'injured', figure: '1200', field: 'title' } as const;
    const list: Paper[] = [
      { source: 'Herald', claims: [{ ...own, figure: '0' }] },
      { source: 'Herald', claims: [own, { ...own, role: 'previous' }] },
    ];
    expect(movedByCopy(list, 1, null)).toEqual([]);
  });

  it('never turn agreement into disagreement when a figure gets wider', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(20));
    fc.assert(
      fc.property(range, range, fc.nat(10), fc.nat(10), ([a, x], [b, y], below, above) => {
        const verdict = (from: number, to: number) =>
          findingOf(
            judge({ Herald: { claims: [killed(`${from} to ${to}`)] }, Post: { claims: [killed(`${b} to ${b + y}`)] } }),
          ).verdict;
        if (['agree', 'compatible'].includes(verdict(a, a + x)))
          expect(verdict(a - below, a + x + above)).not.toBe('disagree');
      }),
    );
  });

  it('put every whole figure in one camp, and every claim of a camp among those of the finding', () => {
    fc.assert(
      fc.property(readings, when, (list, date) => {
        for (const { camps, claimIds, verdict, independentSources } of judgeReadings(list, date).findings) {
          const articles = camps.flatMap(({ articleIds }) => articleIds);
          expect(new Set(articles).size).toBe(articles.length);
          for (const camp of camps) {
            expect(camp.claimIds.length).toBeGreaterThan(0);
            expect(camp.independentSources).toBeGreaterThan(0);
            expect(camp.independentSources).toBeLessThanOrEqual(camp.articleIds.length);
            expect(claimIds).toEqual(expect.arrayContaining(camp.claimIds));
          }
          if (verdict === 'agree' && camps.length > 0) {
            expect(Math.max(...camps.map(({ sources }) => sources.length))).toBeGreaterThan(1);
          }
          expect(claimIds.length).toBeGreaterThan(0);
          expect(independentSources).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('find no agreement of a figure that was taken back with one that stands', () => {
    const told = (more: Partial<Told>): Told => ({ figure: '600', measure: 'missing', field: 'title', ...more });
    const list: Paper[] = [
      { source: 'Herald', claims: [told({ population: 'police' })] },
      { source: 'Echo', claims: [told({})] },
      { source: 'Herald', claims: [told({ figure: '613', role: 'previous' })] },
      { source: 'Herald', claims: [told({ figure: '100', population: 'civilians' })] },
    ];
    const { findings } = judgeReadings(list.map((each, i) => reading(`a${i}`, each)));
    expect(findings.find(({ population }) => population === 'people')!.verdict).toBe('compatible');
  });

  it('choose an estimate by any policy from the same claims, between its ends where these are bounded', () => {
    const policy = fc.constantFrom<ResolutionPolicy>('range', 'lowest', 'majority', 'latest', 'source-order');
    fc.assert(
      fc.property(readings, when, policy, (list, date, chosen) => {
        const [by, range] = [chosen, 'range' as const].map(
          (each) => judgeReadings(list, date, each, ['Post', 'Echo']).estimates,
        ) as [Estimate[], Estimate[]];
        // Dead attackers go with the figure that is chosen: a toll leaves them out, a sum of all the dead holds them.
        const attackers = list.flatMap(({ claims }) => claims).filter((claim) => claim.population === 'perpetrators');
        const apart = new Set(attackers.map(({ id }) => id));
        const from = ({ claimIds }: Estimate) => claimIds.filter((id) => !apart.has(id));
        expect(by.map(from)).toEqual(range.map(from));
        for (const { low, best, high, claimIds, ends } of by) {
          if (low !== null && best !== null) expect(low).toBeLessThanOrEqual(best);
          if (high !== null && best !== null) expect(best).toBeLessThanOrEqual(high);
          expect([...ends.low, ...ends.best, ...ends.high].filter((id) => !claimIds.includes(id))).toEqual([]);
        }
      }),
    );
  });

  it('mirror each other', () => {
    fc.assert(
      fc.property(figure, figure, date, date, (a, b, on, at) => {
        const paper = (text: string, day: string | undefined): Paper => ({
          claims: [killed(text)],
          ...(day === undefined ? {} : { publishedAt: day }),
        });
        const verdict = (left: Paper, right: Paper) => findingOf(judge({ Herald: left, Post: right })).verdict;
        expect(verdict(paper(a, on), paper(b, at))).toBe(verdict(paper(b, at), paper(a, on)));
      }),
    );
  });
});

function words(i: number): string {
  return Array.from({ length: 20 }, (_, j) => `w${i}x${j}`).join(' ');
}
