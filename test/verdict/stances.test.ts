import { describe, expect, it } from 'vitest';
import type { ReportEvent } from '../../src/model/report.ts';
import { injured, judge, killed, type Paper, type Told } from './story.ts';

/** What an event says of a measure of everyone: its verdict, its camps as `figure: papers`, and the estimate. */
function saidOf(event: ReportEvent, measure = 'killed'): string {
  const isAsked = (each: { measure: string; population: string | null }): boolean =>
    each.measure === measure && (each.population ?? 'people') === 'people';
  const finding = event.findings.find(isAsked);
  const estimate = event.estimates.find(isAsked);
  const camps = finding?.camps.map(({ figure, sources, standing }) => `${figure} ${sources.join('+')} ${standing}`);
  const ends = estimate && `${estimate.low} ${estimate.best} ${estimate.high} ${estimate.basis}`;
  return `${finding?.verdict}: ${camps?.join(', ') || 'no camp'}; ${ends}`;
}
const rulesOf = (event: ReportEvent, measure = 'killed'): string[] =>
  event.findings.find((finding) => finding.measure === measure)!.reasons.map(({ rule }) => rule);
const alone = (...claims: Told[]): ReportEvent => judge({ Herald: { claims } });
const title = (figure: string): Told => killed(figure, { field: 'title' });
const day = (n: number): string => `2024-03-${String(n).padStart(2, '0')}`;
const when = { from: day(1), to: day(1) };

describe('the figure an article stands by', () => {
  it.each<[string, Told[], string]>([
    [
      'the largest of those it tells once',
      [killed('9'), killed('20')],
      'uncorroborated: 20 Herald current; 20 20 20 stated',
    ],
    [
      'the one it tells most often',
      [killed('9'), killed('9'), killed('20')],
      'uncorroborated: 9 Herald current; 9 9 9 stated',
    ],
    ['the one of the title', [title('9'), killed('20')], 'uncorroborated: 9 Herald current; 9 9 9 stated'],
    [
      'the printed one of two that fit',
      [killed('about 600'), killed('613')],
      'uncorroborated: 613 Herald current; 613 613 613 stated',
    ],
    [
      'a number rather than a word',
      [killed('dozens'), killed('at least 40')],
      'uncorroborated: at least 40 Herald current; 40 40 40 bounded',
    ],
    [
      'the narrower of two words',
      [killed('several'), killed('4 to 6')],
      'uncorroborated: 4 to 6 Herald current; 4 4 6 bounded',
    ],
    [
      'the higher of two bounds',
      [killed('at least 12'), killed('at least 14')],
      'uncorroborated: at least 14 Herald current; 14 14 null bounded',
    ],
    [
      'the higher of two bounds, first or not',
      [killed('at least 14'), killed('at least 12')],
      'uncorroborated: at least 14 Herald current; 14 14 null bounded',
    ],
    [
      'the confirmed one',
      [killed('20', { status: 'unconfirmed' }), killed('18')],
      'uncorroborated: 18 Herald current; 18 18 18 stated',
    ],
    [
      'the unconfirmed one where what is confirmed is of one place',
      [killed('9,000', { status: 'unconfirmed' }), killed('18')],
      'uncorroborated: 9,000 Herald current; 9000 9000 9000 stated',
    ],
    [
      'the printed one rather than one told by name',
      [{ ...killed('1'), implicit: true }, killed('4')],
      'uncorroborated: 4 Herald current; 4 4 4 stated',
    ],
    ['that no one died, where it says so', [killed('0')], 'uncorroborated: none Herald current; 0 0 0 stated'],
  ])('is %s', (_, claims, said) => {
    expect(saidOf(alone(...claims))).toBe(said);
  });

  it('is contradicted by one of like size, not by a much smaller one', () => {
    expect(saidOf(alone(killed('20'), killed('15')))).toBe('disagree: 20 Herald current; 15 20 20 stated');
    expect(saidOf(alone(killed('20'), killed('14')))).toBe('uncorroborated: 20 Herald current; 20 20 20 stated');
    expect(saidOf(alone(killed('20'), killed('0')))).toBe('uncorroborated: 20 Herald current; 20 20 20 stated');
    expect(rulesOf(alone(killed('20'), killed('14')))).toEqual(['verdict/told-by-one', 'scope/smaller-figure']);
  });

  it('is not contradicted by a smaller one in passing', () => {
    expect(saidOf(alone(title('20'), killed('18')))).toBe('uncorroborated: 20 Herald current; 20 20 20 stated');
    expect(saidOf(alone(killed('20'), killed('20'), killed('18')))).toBe(
      'uncorroborated: 20 Herald current; 20 20 20 stated',
    );
    expect(saidOf(alone(title('20'), killed('18'), killed('18')))).toBe('disagree: 18 Herald current; 18 18 20 stated');
    expect(saidOf(alone(title('18'), killed('20')))).toBe('disagree: 18 Herald current; 18 18 20 stated');
    expect(saidOf(alone(killed('20'), killed('20'), title('18')))).toBe('disagree: 20 Herald current; 18 20 20 stated');
  });

  it('of things may be several in a text', () => {
    const homes = (figure: string, more: Partial<Told> = {}): Told => ({
      ...{ figure, measure: 'homes destroyed', population: null },
      ...more,
    });
    expect(saidOf(alone(homes('140'), homes('120')), 'homes destroyed')).toMatch(/^uncorroborated: 140/u);
    expect(saidOf(alone(homes('140', { field: 'title' }), homes('120'), homes('120')), 'homes destroyed')).toMatch(
      /^disagree: 120/u,
    );
  });
});

describe('a second figure of an article', () => {
  const at = (figure: string, sentence: string, by?: string): Told =>
    killed(figure, { sentence, ...(by !== undefined && { by }) });
  /** The verdict, and the figure that the article stands by. */
  const told = (...claims: Told[]): string => saidOf(alone(...claims)).replace(/ Herald.*/u, '');
  const police = at('20', 'Police said 20 had died.', 'police');

  it.each<[string, string]>([
    ['The mayor said 8 had died.', 'disagree: 20'],
    ['The mayor said 15 had died.', 'disagree: 20'],
    ['The mayor said 7 had died.', 'uncorroborated: 20'],
    ['The mayor counted 8 bodies.', 'uncorroborated: 20'],
    ['The mayor counted 8 corpses.', 'uncorroborated: 20'],
    ['The mayor knew of 8 at the hospital.', 'uncorroborated: 20'],
    ['The mayor knew of 8 at two hospitals.', 'uncorroborated: 20'],
    ['The mayor knew of 8 at one clinic.', 'uncorroborated: 20'],
    ['The mayor knew of 8 at two clinics.', 'uncorroborated: 20'],
    ['The mayor knew of 8 at the morgue.', 'uncorroborated: 20'],
    ['The mayor knew of 8 in Zenda.', 'uncorroborated: 20'],
    ['In Zenda 8 had died.', 'uncorroborated: 20'],
    ['The mayor knew of 8 near the old Zenda mill.', 'uncorroborated: 20'],
    ['The mayor knew of 8 in the old town.', 'disagree: 20'],
    [`The mayor knew of 8 ${'who were young '.repeat(5)}in Zenda.`, 'disagree: 20'],
    [`The mayor, in Zenda ${'for all those days '.repeat(4)}, knew of 8.`, 'disagree: 20'],
  ])('rivals that of the police, unless it is far smaller or of one place: %s', (sentence, said) => {
    const figure = /\d+/u.exec(sentence)![0];
    expect(told(police, at(figure, sentence, 'the mayor'))).toBe(said);
  });

  it('rivals it by whoever gives it', () => {
    expect(told(police, at('8', 'Police said that 8 had died.', 'police'))).toBe('uncorroborated: 20');
    const both = 'Police said 20, the mayor 4.';
    expect(told(at('20', both, 'police'), at('4', both, 'the mayor'))).toBe('disagree: 20');
    const first = killed('20', { field: 'title', by: 'police' });
    expect(told(first, at('18', 'The mayor said 18 died.', 'the mayor'))).toBe('disagree: 20');
    expect(told(first, at('18', 'Police said 18 died.', 'police'))).toBe('uncorroborated: 20');
  });

  it.each<[string, string, string | undefined, string]>([
    ['somewhat more', '20', 'the member', 'disagree: 14'],
    ['somewhat more, without a giver', '20', undefined, 'uncorroborated: 14'],
    ['far more', '21', 'the member', 'uncorroborated: 14'],
    ['less', '10', 'the member', 'uncorroborated: 14'],
  ])('is held against what is told twice where it is %s', (_, figure, by, said) => {
    const twice = [at('14', 'Here 14 died.'), at('14', 'There 14 died.')];
    expect(told(...twice, at(figure, `In all ${figure} died.`, by))).toBe(said);
  });

  it.each<[string, string[], string]>([
    ['two', ['7', '2'], 'uncorroborated: 9'],
    ['two of three in a row', ['1', '7', '2'], 'uncorroborated: 9'],
    ['two that are too few', ['7', '1'], 'disagree: 9'],
    ['two that are too many', ['7', '3'], 'disagree: 9'],
    ['three', ['1', '6', '2'], 'uncorroborated: 9'],
  ])('is one of parts that come to the whole: %s', (_, parts, said) => {
    expect(told(at('9', 'In all 9 died.'), ...parts.map((part, i) => at(part, `There ${part} died: ${i}.`)))).toBe(
      said,
    );
  });

  it('is of a hospital that received the dead', () => {
    const all = at('22', 'In all 22 died.');
    const received = (between: string): Told => at('19', `The clinic had received ${between}19 bodies.`);
    expect(told(all, received(''))).toBe('uncorroborated: 22');
    expect(told(all, received('the young and the old '.repeat(4)))).toBe('disagree: 22');
    expect(told(at('22', 'The clinic had received 22 bodies.'), at('19', 'In all 19 died.'))).toBe('disagree: 22');
  });
});

describe('a count in time', () => {
  const told = (n: number, figure: string, more: Partial<Told> = {}): Paper => ({
    publishedAt: day(n),
    claims: [killed(figure, more)],
  });

  it.each<[string, Record<string, Paper>, string]>([
    [
      'two hours of a growing toll',
      { A: told(1, '9'), B: told(2, '12'), C: told(2, '14') },
      'revised: 9 A overtaken, 12 B overtaken, 14 C current; 14 14 14 stated',
    ],
    [
      'two figures of a day, of a toll that did not grow',
      { B: told(2, '12'), C: told(2, '14') },
      'disagree: 12 B current, 14 C current; 12 12 14 stated',
    ],
    [
      'two figures of a day more than a week on',
      { A: told(1, '9'), B: told(12, '12'), C: told(12, '14') },
      'disagree: 9 A overtaken, 12 B current, 14 C current; 12 12 14 stated',
    ],
    [
      'the smaller printed on by more',
      { A: told(1, '9'), B: told(2, '12'), C: told(2, '14'), D: told(3, '12'), E: told(4, '12') },
      'disagree: 9 A overtaken, 12 B+D+E current, 14 C current; 12 12 14 stated',
    ],
    [
      'a bound that rose',
      { A: told(1, 'at least 20'), B: told(2, '24') },
      'revised: at least 20 A overtaken, 24 B current; 24 24 24 stated',
    ],
    [
      'a bound that is what it was',
      { A: told(1, 'more than 200'), B: told(2, '212') },
      'compatible: more than 200 A current, 212 B current; 200 212 212 stated',
    ],
    [
      'an upper bound',
      { A: told(1, '20'), B: told(2, 'up to 24') },
      'compatible: 20 A current, up to 24 B current; 20 20 24 stated',
    ],
    [
      'a word that rose',
      { A: told(1, 'several'), B: told(2, '25') },
      'revised: several A overtaken, 25 B current; 25 25 25 stated',
    ],
    [
      'a word that a number fits',
      { A: told(1, 'dozens'), B: told(2, '48') },
      'compatible: dozens A current, 48 B current; 24 48 99 stated',
    ],
    [
      'a paper that prints more on the day',
      { a: { source: 'Herald', ...told(2, '12') }, b: { source: 'Herald', ...told(2, '14') } },
      'revised: 12 Herald overtaken, 14 Herald current; 14 14 14 stated',
    ],
    [
      'a paper that prints less later',
      { a: { source: 'Herald', ...told(2, '14') }, b: { source: 'Herald', ...told(3, '12') } },
      'disagree: 12 Herald current, 14 Herald current; 12 12 14 stated',
    ],
    [
      'a paper without dates',
      { a: { source: 'Herald', claims: [killed('12')] }, b: { source: 'Herald', claims: [killed('14')] } },
      'disagree: 12 Herald current, 14 Herald current; 12 12 14 stated',
    ],
  ])('%s', (_, papers, said) => {
    expect(saidOf(judge(papers, { when }))).toBe(said);
  });

  it('goes up and down where it is of how many there are now', () => {
    const missing = (n: number, figure: string): Paper => ({
      publishedAt: day(n),
      claims: [{ figure, measure: 'missing' }],
    });
    expect(saidOf(judge({ A: missing(1, '30'), B: missing(3, '12') }, { when }), 'missing')).toBe(
      'revised: 12 B current, 30 A overtaken; 12 12 12 stated',
    );
  });

  it('is corrected where a paper says so, to less', () => {
    const corrected: Paper = {
      publishedAt: day(3),
      claims: [killed('11', { sentence: 'The toll was corrected to 11.' })],
    };
    expect(saidOf(judge({ A: told(1, '14'), B: corrected }, { when }))).toBe(
      'revised: 11 B current, 14 A withdrawn; 11 11 11 stated',
    );
    expect(saidOf(judge({ A: told(1, '9'), B: corrected }, { when }))).toBe(
      'revised: 9 A overtaken, 11 B current; 11 11 11 stated',
    );
    expect(saidOf(judge({ A: told(4, '14'), B: corrected }, { when }))).toBe(
      'revised: 11 B overtaken, 14 A current; 14 14 14 stated',
    );
  });

  it('is taken back by who names it as an earlier one, not by the paper that stands by it', () => {
    const renamed = (figure: string): Paper => ({
      publishedAt: day(2),
      claims: [killed(figure), killed('14', { role: 'previous' })],
    });
    expect(saidOf(judge({ A: told(1, '14'), B: renamed('11') }, { when }))).toBe(
      'revised: 11 B current, 14 A withdrawn; 11 11 11 stated',
    );
    expect(saidOf(judge({ A: told(1, '14'), B: renamed('14') }, { when }))).toBe(
      'agree: 14 A+B current; 14 14 14 stated',
    );
  });
});

describe('subgroups without a whole', () => {
  const of = (population: string, figure: string, more: Partial<Told> = {}): Told =>
    killed(figure, { population, ...more });
  it.each<[string, Told[], string]>([
    ['are added where they share no one', [of('civilians', '4'), of('police', '6')], '10 10 null summed'],
    ['stand for the largest where they may', [of('women', '4'), of('teachers', '6')], '6 6 null bounded'],
    [
      'are added where one sentence lists them',
      [
        of('women', '4', { sentence: 'Four women and six teachers died.' }),
        of('teachers', '6', { sentence: 'Four women and six teachers died.' }),
      ],
      '10 10 null summed',
    ],
    [
      'count no part of another twice',
      [of('civilians', '4'), of('children', '2', { role: 'part', partOf: 'Herald#0' })],
      '4 4 null bounded',
    ],
    [
      'take in who is added in their sentence',
      [
        of('police', '2', { sentence: 'Two police and three others died.' }),
        killed('3', { role: 'increment', sentence: 'Two police and three others died.' }),
      ],
      '5 5 null summed',
    ],
    [
      'take in no one of another sentence',
      [of('police', '2'), of('civilians', '1'), killed('3', { role: 'increment' })],
      '3 3 null summed',
    ],
  ])('%s', (_, claims, ends) => {
    expect(saidOf(alone(...claims)).split('; ')[1]).toBe(ends);
  });
});

describe('the badly and the slightly hurt', () => {
  const hurt = (figure: string, sentence: string, more: Partial<Told> = {}): Told =>
    injured(figure, { sentence, ...more });
  const LUND = 'In all 8 were seriously hurt and 61 others slightly.';
  const others = (more: Partial<Told> = {}): Told => hurt('61', LUND, { role: 'increment', ...more });

  it('are added where an article adds the one to the other', () => {
    expect(saidOf(alone(hurt('8', LUND), others()), 'injured')).toBe(
      'uncorroborated: 69 Herald current; 69 69 69 summed',
    );
    const women = { population: 'women' };
    const ofWomen = alone(hurt('8', LUND, women), others(women));
    expect(
      ofWomen.findings.find(({ population }) => population === 'women')!.camps.map(({ figure }) => figure),
    ).toEqual(['69']);
    expect(saidOf(alone(hurt('8', LUND, women), others()), 'injured')).toMatch(/; 69 69 69 (?:stated|summed)$/u);
    // "8 people were injured and another 61 slightly"
    const plain = LUND.replace('seriously ', '');
    expect(saidOf(alone(hurt('8', plain), hurt('61', plain, { role: 'increment' })), 'injured')).toMatch(/: 69 /u);
  });

  it('are not added where the first are hedged, or of another sentence', () => {
    const about = LUND.replace('8', 'about 8');
    expect(saidOf(alone(hurt('about 8', about), hurt('61', about, { role: 'increment' })), 'injured')).toMatch(
      /: about 8 /u,
    );
    expect(
      saidOf(alone(hurt('8', LUND), hurt('61', 'Another 61 slightly.', { role: 'increment' })), 'injured'),
    ).toMatch(/: 8 /u);
    expect(saidOf(alone(hurt('8', LUND), hurt('61', LUND)), 'injured')).not.toMatch(/69/u);
    const three = LUND.replace('slightly', 'slightly, 5 not at all');
    expect(
      saidOf(
        alone(hurt('8', three), hurt('61', three, { role: 'increment' }), hurt('5', three, { role: 'increment' })),
        'injured',
      ),
    ).not.toMatch(/74/u);
  });

  it('are a part only of more who are hurt, in the same article or another', () => {
    const badly = (figure: string): Told => hurt(figure, `${figure} critically hurt`);
    expect(saidOf(alone(badly('2'), injured('4')), 'injured')).toMatch(/: 4 Herald/u);
    expect(saidOf(alone(badly('4'), injured('4')), 'injured')).toMatch(/: 4 Herald/u);
    expect(rulesOf(alone(badly('2'), injured('4')), 'injured')).toContain('scope/part');
    expect(rulesOf(alone(badly('4'), injured('4')), 'injured')).not.toContain('scope/part');
    expect(saidOf(judge({ Herald: { claims: [badly('2')] }, Post: { claims: [injured('4')] } }), 'injured')).toMatch(
      /^uncorroborated.*: 4 Post/u,
    );
    expect(saidOf(judge({ Herald: { claims: [badly('2')] }, Post: { claims: [badly('4')] } }), 'injured')).toMatch(
      /^disagree/u,
    );
    // The word must stand close behind the figure, before a comma or "and".
    const far = hurt('2', '2 were taken away, critically hurt');
    expect(rulesOf(alone(far, injured('4')), 'injured')).not.toContain('scope/part');
  });
});
