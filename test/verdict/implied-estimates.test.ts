import { describe, expect, it } from 'vitest';
import { en } from '../../src/lexicon/en.ts';
import { judgeEvents } from '../../src/verdict/judge-events.ts';
import { eventOf, injured, killed, type Paper, reading, type Told } from './story.ts';

/** The estimate of a measure of everyone, as `low best high basis: claims; low ends; best ends; high ends`. */
function estimateOf(measure: string, papers: Record<string, Paper>, kind: string | null = null): string | null {
  const readings = Object.entries(papers).map(([id, paper]) => reading(id, { source: id, ...paper }));
  const event = { ...eventOf(readings), kind };
  const [judged] = judgeEvents([event], readings, { lexicon: en, policy: 'range', sourceOrder: [] }).events;
  const told = judged!.estimates.filter((estimate) => estimate.measure === measure && estimate.population === null);
  expect(told.length).toBeLessThan(2);
  const [estimate] = told;
  if (estimate === undefined) return null;
  const { low, best, high, basis, claimIds, ends } = estimate;
  const behind = [claimIds, ends.low, ends.best, ends.high].map((ids) => ids.join(' ') || 'none').join('; ');
  return `${low} ${best} ${high} ${basis}: ${behind}`;
}
const struck = (figure: string, more: Partial<Told> = {}): Told => ({ figure, measure: 'struck', ...more });
const patients = (figure: string, more: Partial<Told> = {}): Told => ({ figure, measure: 'hospitalised', ...more });
const ofFirst = { role: 'part', partOf: 'Herald#0' } as const;

describe('the injured among those who were shot', () => {
  const injuredOf = (papers: Record<string, Paper>, kind?: string) => estimateOf('injured', papers, kind);

  it('are all of them, or those who did not die of it', () => {
    expect(injuredOf({ Herald: { claims: [struck('6')] } })).toBe('0 6 6 bounded: Herald#0; none; Herald#0; Herald#0');
    expect(injuredOf({ Herald: { claims: [struck('6'), killed('2', ofFirst)] } })).toBe(
      '0 4 4 bounded: Herald#0 Herald#1; none; Herald#0 Herald#1; Herald#0 Herald#1',
    );
    // "One was killed and six others shot"
    expect(injuredOf({ Herald: { claims: [struck('6'), killed('2')] } })).toBe(
      '0 6 6 bounded: Herald#0; none; Herald#0; Herald#0',
    );
    expect(injuredOf({ Herald: { claims: [struck('2'), killed('2', ofFirst)] } })).toBe(
      '0 0 0 bounded: Herald#0 Herald#1; none; Herald#0 Herald#1; Herald#0 Herald#1',
    );
  });

  it('lie between the ends of both', () => {
    const papers = {
      Herald: { claims: [struck('6'), killed('2', ofFirst)] },
      Post: { claims: [struck('9'), killed('3')] },
    };
    expect(injuredOf(papers)).toBe(
      '0 4 7 bounded: Herald#0 Post#0 Herald#1 Post#1; none; Herald#0 Herald#1; Post#0 Herald#1',
    );
  });

  it('have no upper end where the struck have none', () => {
    expect(injuredOf({ Herald: { claims: [struck('at least 6'), killed('2', ofFirst)] } })).toBe(
      '0 4 null bounded: Herald#0 Herald#1; none; Herald#0 Herald#1; none',
    );
  });

  it('are those who are told to be hurt where these are told for themselves', () => {
    expect(injuredOf({ Herald: { claims: [struck('6'), injured('3')] } })).toBe(
      '3 3 3 stated: Herald#1; Herald#1; Herald#1; Herald#1',
    );
    // "Two were shot, one critically"
    expect(injuredOf({ Herald: { claims: [struck('2'), injured('1', ofFirst)] } })).toBe(
      '0 2 2 bounded: Herald#0; none; Herald#0; Herald#0',
    );
    // A part of others than the struck
    expect(injuredOf({ Herald: { claims: [killed('2'), struck('6'), injured('1', ofFirst)] } })).toBe(
      '1 1 1 stated: Herald#2; Herald#2; Herald#2; Herald#2',
    );
    expect(injuredOf({ Herald: { claims: [struck('6'), injured('1', { role: 'part' })] } })).toBe(
      '0 6 6 bounded: Herald#0; none; Herald#0; Herald#0',
    );
  });

  it('are told of the largest subgroup where nobody counts everyone', () => {
    const claims = [struck('2', { population: 'women' }), struck('5', { population: 'police' })];
    const { estimates } = judgeEvents([eventOf([reading('Herald', { claims })])], [reading('Herald', { claims })], {
      lexicon: en,
      policy: 'range',
      sourceOrder: [],
    }).events[0]!;
    expect(estimates.find(({ measure }) => measure === 'injured')).toMatchObject({ population: null, best: 5 });
  });

  it('are the patients, unless it is an illness, or others are told to be hurt or dead', () => {
    expect(injuredOf({ Herald: { claims: [patients('2')] } })).toBe(
      '0 2 2 bounded: Herald#0; none; Herald#0; Herald#0',
    );
    expect(injuredOf({ Herald: { claims: [patients('2')] } }, 'fire')).not.toBeNull();
    expect(injuredOf({ Herald: { claims: [patients('2')] } }, 'outbreak')).toBeNull();
    expect(injuredOf({ Herald: { claims: [patients('2')] } }, 'poisoning')).toBeNull();
    expect(injuredOf({ Herald: { claims: [patients('2'), killed('1')] } })).toBeNull();
    expect(injuredOf({ Herald: { claims: [patients('2'), injured('3')] } })).toMatch(/^3 3 3 stated/u);
    expect(injuredOf({ Herald: { claims: [{ figure: '2', measure: 'missing' }] } })).toBeNull();
    // Those who were struck come before those in hospital.
    expect(injuredOf({ Herald: { claims: [patients('2'), struck('4')] } })).toMatch(/^0 4 4 bounded/u);
  });

  it('are the patients whom one sentence tells of beside the dead', () => {
    const inOne = { sentence: 'One is dead, 2 are in surgery.' };
    expect(injuredOf({ Herald: { claims: [killed('1', inOne), patients('2', inOne)] } })).toMatch(/^0 2 2 bounded/u);
    const missing = { figure: '3', measure: 'missing', ...inOne };
    expect(injuredOf({ Herald: { claims: [killed('1', inOne), missing, patients('2')] } })).toBeNull();
    const apart = { Herald: { claims: [killed('1', inOne), patients('2')] }, Post: { claims: [patients('2', inOne)] } };
    expect(injuredOf(apart)).toBeNull();
  });

  it('are all who were shot where others died', () => {
    expect(injuredOf({ Herald: { claims: [struck('6'), injured('1', ofFirst), killed('2')] } })).toMatch(/^0 6 6/u);
  });
});

describe('a lone dead attacker', () => {
  const deadOf = (...claims: Told[]) => estimateOf('killed', { Herald: { claims } });
  const attacker = (figure = '1', more: Partial<Told> = {}) => killed(figure, { population: 'perpetrators', ...more });

  it('is added to a toll of victims', () => {
    expect(deadOf(killed('4'), attacker())).toBe(
      '4 5 5 summed: Herald#0 Herald#1; Herald#0; Herald#0 Herald#1; Herald#0 Herald#1',
    );
    expect(deadOf(killed('2'), attacker())).toMatch(/^2 3 3 summed/u);
    expect(deadOf(killed('4'), killed('1', { population: 'suspects' }))).toMatch(/^4 5 5 summed/u);
    expect(deadOf(killed('4'), attacker('1', { role: 'increment' }))).toMatch(/^4 4 4 stated/u);
    expect(deadOf(killed('4'), injured('1', { population: 'perpetrators' }))).toMatch(/^4 4 4 stated/u);
    expect(deadOf(killed('4'), attacker('2'))).toMatch(/^4 4 4 stated/u);
    // Nobody died but the attackers: no parts make up the none.
    expect(deadOf(killed('0'), killed('0', { population: 'women' }), attacker('2'))).toMatch(/^0 0 0 stated/u);
    expect(deadOf(killed('4'), attacker('1', { partOf: 'Herald#0', role: 'part' }))).toMatch(/^4 4 4 stated/u);
  });

  it('has no place in a toll without a number of its own', () => {
    expect(deadOf(killed('at least 4'), attacker())).toMatch(/^4 4 null bounded/u);
    expect(deadOf(attacker())).toBeNull();
  });

  it('may be the one who is told to be dead, unless a victim is told of', () => {
    expect(deadOf(killed('1'), attacker())).toMatch(/^1 1 1 stated/u);
    expect(deadOf(killed('1'), attacker(), injured('1', { population: 'women' }))).toMatch(/^1 1 1 stated/u);
    expect(deadOf(killed('1'), attacker(), killed('1', { population: 'women' }))).toMatch(/^1 2 2 summed/u);
  });

  it('is in the toll that his article adds up of him and the victims', () => {
    expect(deadOf(killed('4'), killed('3', { population: 'police' }), attacker())).toMatch(/^4 4 4 stated/u);
    expect(deadOf(killed('4'), killed('2', { population: 'police' }), attacker())).toMatch(/^4 5 5 summed/u);
    expect(deadOf(killed('4'), injured('3', { population: 'police' }), attacker())).toMatch(/^4 5 5 summed/u);
    const apart = {
      Herald: { claims: [killed('4'), attacker()] },
      Post: { claims: [killed('4'), killed('3', { population: 'police' })] },
    };
    expect(estimateOf('killed', apart)).toMatch(/^4 5 5 summed/u);
  });

  it('is added to the dead alone', () => {
    expect(deadOf(injured('9'), killed('4'), attacker())).toMatch(/^4 5 5 summed/u);
    const women = killed('4', { population: 'women' });
    const readings = [reading('Herald', { source: 'Herald', claims: [women, attacker()] })];
    const settings = { lexicon: en, policy: 'range', sourceOrder: [] } as const;
    const { estimates } = judgeEvents([eventOf(readings)], readings, settings).events[0]!;
    expect(estimates.find(({ population }) => population === 'women')).toMatchObject({ best: 4, basis: 'stated' });
  });
});

describe('several dead attackers', () => {
  const part = (figure: string, population: string | null): Told => killed(figure, { ...ofFirst, population });
  const bestOf = (claims: Told[]): string => {
    const [, best, , basis] = estimateOf('killed', { Herald: { claims } })!.split(/[ :]/u);
    return `${best} ${basis}`;
  };
  it.each<[string, Told[], string]>([
    ['are added to a toll whose parts are victims', [part('3', 'civilians'), part('4', 'police')], '10 summed'],
    ['are not added where there are no parts', [], '7 stated'],
    ['are not added where the parts are not all', [part('3', 'civilians'), part('3', 'police')], '7 stated'],
    ['are not added where a part may be theirs', [part('3', null), part('4', 'police')], '7 stated'],
    ['are not added where a part is theirs', [part('3', 'suspects'), part('4', 'police')], '7 stated'],
  ])('%s', (_, parts, told) => {
    const claims = [killed('7'), ...parts, killed('3', { population: 'perpetrators' })];
    expect(bestOf(claims)).toBe(told);
  });

  it.each<[string, string]>([
    ['All 3 raiders were also killed.', '10 summed'],
    ['Police killed all 3 of them.', '10 summed'],
    ['Then 3 of the raiders were killed too.', '10 summed'],
    ['Police killed 3 of the raiders. All others fled, and so did a guard too.', '7 stated'],
  ])('are added where they are told for themselves: %s', (sentence, told) => {
    const claims = [killed('7'), { ...killed('3', { population: 'perpetrators' }), sentence }];
    expect(bestOf(claims)).toBe(told);
  });

  it('are added to victims who are counted by what they are, never to a bound on people, nor to one person in other words', () => {
    const gunman = killed('the gunman', { population: 'perpetrators', implicit: true });
    const beside = (victims: Told) => bestOf([victims, gunman]).split(' ')[0];
    expect(beside(killed('5', { population: 'women' }))).toBe('6');
    expect(beside(killed('at least 5'))).toBe('5');
    expect(beside(killed('a man', { population: 'men', implicit: true }))).toBe('1');
  });

  it('of whom none died are none', () => {
    const claims = [killed('7'), part('3', 'civilians'), part('4', 'police')];
    expect(estimateOf('killed', { Herald: { claims } })).toMatch(/^7 7 7 stated/u);
  });
});

describe('who kills himself', () => {
  const told = (sentence: string, ...claims: Told[]): Told[] => claims.map((claim) => ({ ...claim, sentence }));
  const self = (text = 'himself'): Told => killed(text, { implicit: true });
  it.each<[string, Told[], string]>([
    [
      'is one more than the victims of his sentence',
      told('A man killed 2 and then himself.', killed('2'), self()),
      '3',
    ],
    ['is one more, in a word', told('Man kills 2, then self', killed('2'), self('self')), '3'],
    [
      'is one more, were there one victim',
      told('A woman killed 1 and then herself.', killed('1'), self('herself')),
      '2',
    ],
    ['is one of those of another sentence', [killed('2'), ...told('A man killed himself.', self())], '2'],
    ['is one of more', [killed('4'), ...told('A man killed 2 and then himself.', killed('2'), self())], '4'],
    [
      'is one of them where the sentence tells of the hurt',
      [killed('2'), ...told('A man hurt 2 and killed himself.', injured('2'), self())],
      '2',
    ],
    ['is no other man', told('A man killed 2 and then a guard.', killed('2'), self('a guard')), '2'],
  ])('%s', (_, claims, best) => {
    expect(estimateOf('killed', { Herald: { claims } })!.split(' ')[1]).toBe(best);
  });

  it.each<[string, string]>([
    ['In all 1 person, in addition to the bomber, died.', '2'],
    ['Besides the bomber, in all 1 person died.', '2'],
    ['In all 1 person died: the bomber.', '1'],
  ])('or is told of besides: %s', (sentence, best) => {
    const bomber = killed('the bomber', { population: 'perpetrators', implicit: true });
    const claims = told(sentence, killed('1'), bomber);
    expect(estimateOf('killed', { Herald: { claims } })!.split(' ')[1]).toBe(best);
  });
});

describe('the dead of several attacks', () => {
  const across = (figure: string, attacks: number, more: Partial<Told> = {}) =>
    killed(figure, { across: attacks, ...more });

  it('are an even share of each, a half rounded down', () => {
    const shareOf = (...claims: Told[]) => estimateOf('killed', { Herald: { claims } });
    expect(shareOf(across('9', 3))).toBe('0 3 9 bounded: Herald#0; Herald#0; Herald#0; Herald#0');
    expect(shareOf(across('9', 2))).toMatch(/^0 4 9 bounded/u);
    expect(shareOf(across('11', 3))).toMatch(/^0 4 11 bounded/u);
    expect(shareOf(across('10', 3))).toMatch(/^0 3 10 bounded/u);
    expect(shareOf(across('at least 9', 3))).toMatch(/^0 3 null bounded/u);
    expect(shareOf(across('9', 1))).toMatch(/^9 9 9 stated/u);
  });

  it('say nothing of a toll that counts one attack as well, nor of another measure', () => {
    expect(estimateOf('killed', { Herald: { claims: [across('9', 3)] }, Post: { claims: [killed('9')] } })).toMatch(
      /^9 9 9 stated/u,
    );
    expect(estimateOf('killed', { Herald: { claims: [killed('9'), injured('12', { across: 3 })] } })).toMatch(
      /^9 9 9 stated/u,
    );
    expect(estimateOf('injured', { Herald: { claims: [killed('9'), injured('12', { across: 3 })] } })).toMatch(
      /^0 4 12 bounded/u,
    );
  });
});
