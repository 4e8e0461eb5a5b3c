import { describe, expect, it } from 'vitest';
import type { ResolutionPolicy } from '../../src/verdict/settings.ts';
import { judge, type Paper } from './story.ts';

/** `20 on 6` is told on the sixth of March, by a paper named after its letter: A, B, C. */
function bestOf(policy: ResolutionPolicy, told: readonly string[], sourceOrder: string[] = []): number | null {
  const papers = told.map((text, i): [string, Paper] => {
    const [figure = '', day = ''] = text.split(' on ');
    return ['ABC'[i]!, { publishedAt: `2024-03-0${day}`, claims: [{ figure, measure: 'killed' }] }];
  });
  return judge(Object.fromEntries(papers), { policy, sourceOrder }).estimates[0]!.best;
}
const [DISPUTE, LATE, TIE] = [
  ['20 on 5', '30 on 5', '30 on 5'],
  ['20 on 6', '30 on 5', '30 on 5'],
  ['20 on 5', '30 on 5'],
];

describe('the best estimate', () => {
  it.each<[string, string[], number]>([
    ['of those trusted', ['A', 'B'], 20],
    ['of those trusted more', ['B', 'A'], 30],
    ['of the one trusted most, whoever stands with him', ['C', 'A', 'B'], 30],
    ['of the one who is known', ['A'], 20],
    ['of the one who is known, by any spelling', [' a '], 20],
    ['of most where none is known', ['D'], 30],
    ['of most where none is named', [], 30],
  ])('by the order of sources is that %s', (_, order, best) => {
    expect(bestOf('source-order', DISPUTE!, order)).toBe(best);
  });

  it.each<[ResolutionPolicy, string[], number]>([
    ['latest', LATE!, 20],
    ['latest', DISPUTE!, 30],
    ['latest', TIE!, 20],
    ['source-order', LATE!, 30],
    ['source-order', TIE!, 20],
    ['majority', LATE!, 30],
    ['majority', TIE!, 20],
    ['lowest', DISPUTE!, 20],
    ['range', TIE!, 20],
    ['range', ['0 on 5', '3 on 5'], 3],
    ['range', ['dozens on 5', '130 on 5'], 130],
    ['majority', ['several on 5', '4 on 5'], 4],
  ])('by %s of %s', (policy, told, best) => {
    expect(bestOf(policy, told)).toBe(best);
  });
});
