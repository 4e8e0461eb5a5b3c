import { describe, expect, it } from 'vitest';
import { findingOf, injured, judge, killed, type Paper, type Told } from './story.ts';

const DAY = '2024-03-05';
const paper = (...claims: Told[]): Paper => ({ publishedAt: DAY, claims });
const on = (publishedAt: string, ...claims: Told[]): Paper => ({ publishedAt, claims });

/** The rule that decides, the camps with how they stand, and the best estimate. */
function ruled(papers: Record<string, Paper>, measure = 'killed', population: string | null = 'people'): string {
  const event = judge(papers, { when: { from: '2024-03-04', to: '2024-03-04' } });
  const { reasons, camps } = findingOf(event, measure, population);
  const estimate = event.estimates.find(
    (each) => each.measure === measure && (each.population ?? 'people') === (population ?? 'people'),
  );
  const told = camps.map(({ figure, standing }) => `${figure} ${standing}`).join(', ');
  return `${reasons[0]!.rule.replace('verdict/', '')}: ${told}; ${estimate?.best}`;
}
const saying = (figure: string, sentence: string, more: Partial<Told> = {}): Told =>
  killed(figure, { sentence, ...more });

describe('counts that need not be of the same', () => {
  it('are one of a day and one of all', () => {
    const oneDay = (figure: string) => saying(figure, `In a single day ${figure} people died.`);
    expect(ruled({ A: paper(oneDay('31')), B: paper(killed('412')) })).toBe(
      'other-period: 31 other-scope, 412 current; 412',
    );
    expect(ruled({ A: paper(oneDay('31')), B: paper(oneDay('45')) })).toMatch(/^apart/u);
    expect(ruled({ A: paper(oneDay('45')), B: paper(killed('31')) })).toMatch(/^apart/u);
    expect(ruled({ A: paper(oneDay('31')), B: paper(killed('at least 31')) })).toMatch(/^same-figure/u);
    expect(
      ruled({ A: paper(saying('31', 'In a single day 31 died, bringing the toll to 31.')), B: paper(killed('412')) }),
    ).toBe('other-period: 31 other-scope, 412 current; 412');
  });

  it('are one of a place and one of all, or two of two places', () => {
    const alone = (figure: string, place: string) => saying(figure, `In ${place} alone ${figure} people died.`);
    expect(ruled({ A: paper(alone('12', 'Orto')), B: paper(killed('187')) })).toBe(
      'other-place: 12 other-scope, 187 current; 187',
    );
    expect(ruled({ A: paper(alone('12', 'Orto')), B: paper(alone('187', 'Tesk')) })).toMatch(/^other-place/u);
    expect(ruled({ A: paper(alone('12', 'Orto')), B: paper(alone('187', 'Orto')) })).toMatch(/^apart/u);
    expect(ruled({ A: paper(alone('187', 'Orto')), B: paper(killed('12')) })).toMatch(/^apart/u);
    expect(ruled({ A: paper(alone('12', 'Orto')), B: paper(killed('at least 11')) })).toMatch(/^all-can-be-right/u);
  });

  it('are one with the missing and one without', () => {
    const both = (figure: string, measure = 'killed'): Told => ({
      ...saying(figure, `${figure} are dead or missing.`),
      measure,
    });
    expect(ruled({ A: paper(killed('8')), B: paper(both('12')) })).toBe('other-definition: 8 current, 12 overtaken; 8');
    expect(ruled({ A: paper(killed('12')), B: paper(both('8')) })).toMatch(/^apart/u);
    expect(ruled({ A: paper(both('8')), B: paper(both('12')) })).toMatch(/^apart/u);
    expect(ruled({ A: paper(injured('8')), B: paper(both('12', 'injured')) }, 'injured')).toMatch(/^apart/u);
    // The missing told for themselves: 8 and 4.
    const missing = (figure: string): Told => ({ figure, measure: 'missing' });
    expect(ruled({ A: paper(killed('8'), missing('4')), B: paper(killed('12')) })).toBe(
      'other-definition: 8 current, 12 current; 8',
    );
    expect(ruled({ A: paper(killed('8'), missing('5')), B: paper(killed('12')) })).toMatch(/^apart/u);
    expect(ruled({ A: paper(injured('8'), missing('4')), B: paper(injured('12')) }, 'injured')).toMatch(/^apart/u);
    const women = { population: 'women' };
    expect(
      ruled({ A: paper(killed('8', women), missing('4')), B: paper(killed('12', women)) }, 'killed', 'women'),
    ).toMatch(/^apart/u);
  });

  it('are one with the attackers and one without', () => {
    const attacker = (figure: string) => killed(figure, { population: 'perpetrators' });
    expect(ruled({ A: paper(killed('5'), attacker('1')), B: paper(killed('4')) })).toMatch(
      /^other-definition: 4 current, 5 current/u,
    );
    expect(ruled({ A: paper(killed('6'), attacker('1')), B: paper(killed('4')) })).toMatch(/^apart/u);
    const women = { population: 'women' };
    expect(
      ruled({ A: paper(killed('5', women), attacker('1')), B: paper(killed('4', women)) }, 'killed', 'women'),
    ).toMatch(/^apart/u);
  });

  it('are one with those of the hurt who died and one without', () => {
    const among = saying('1', 'There were 1 of the wounded who died.', {});
    const died = (figure: string): Told => saying(figure, `Later ${figure} of the wounded died.`);
    expect(ruled({ A: paper(injured('10'), died('1')), B: paper(injured('9'), killed('1')) }, 'injured')).toBe(
      'other-definition: 9 current, 10 overtaken; 9',
    );
    expect(ruled({ A: paper(injured('10'), died('2')), B: paper(injured('9'), killed('2')) }, 'injured')).toMatch(
      /^apart/u,
    );
    expect(ruled({ A: paper(injured('10')), B: paper(injured('9'), died('1')) }, 'injured')).toMatch(/^apart/u);
    const patients = (figure: string): Told => ({ figure, measure: 'hospitalised' });
    expect(ruled({ A: paper(patients('10'), among), B: paper(patients('9')) }, 'hospitalised')).toMatch(
      /^other-definition/u,
    );
    const trapped = (figure: string): Told => ({ figure, measure: 'trapped' });
    expect(ruled({ A: paper(trapped('10'), among), B: paper(trapped('9')) }, 'trapped')).toMatch(/^apart/u);
    expect(
      ruled(
        {
          A: paper(injured('10'), injured('1', { sentence: 'There were 1 of the wounded who wept.' })),
          B: paper(injured('9')),
        },
        'injured',
      ),
    ).toMatch(/^apart/u);
  });

  it('are one of a part that the other tells', () => {
    const part = killed('1,294', { role: 'part' });
    expect(ruled({ A: paper(killed('2,445'), part), B: paper(killed('1,294')) })).toBe(
      'other-scope: 1,294 other-scope, 2,445 current; 2445',
    );
    expect(ruled({ A: paper(killed('2,445'), part), B: paper(killed('1,310')) })).toMatch(/^apart/u);
    // A third paper's part says nothing of the two.
    expect(ruled({ A: paper(killed('2,445')), B: paper(killed('1,294')), C: paper(part) })).toMatch(/^apart/u);
    // It was the toll before the part was told.
    expect(ruled({ A: on('2024-03-06', killed('2,445'), part), B: on('2024-03-05', killed('1,294')) })).toMatch(
      /^changed-over-time/u,
    );
    expect(ruled({ A: on('2024-03-05', killed('2,445'), part), B: on('2024-03-06', killed('1,294')) })).toMatch(
      /^other-scope/u,
    );
  });

  it('are one of those who are sure and one that is unconfirmed', () => {
    const sure = (figure: string) => saying(figure, `Police confirmed ${figure} deaths.`);
    const unsure = (figure: string) => killed(figure, { status: 'unconfirmed' });
    expect(ruled({ A: paper(sure('3')), B: paper(unsure('10')) })).toBe(
      'unconfirmed-beside-confirmed: 3 current, 10 current; 3',
    );
    expect(ruled({ A: paper(sure('10')), B: paper(unsure('3')) })).toMatch(/^apart/u);
    expect(ruled({ A: paper(killed('3')), B: paper(unsure('10')) })).toMatch(/^apart/u);
    expect(ruled({ A: paper(sure('3')), B: paper(killed('10')) })).toMatch(/^apart/u);
    expect(ruled({ A: paper(sure('0')), B: paper(unsure('10')) })).toMatch(/^apart/u);
    expect(ruled({ A: paper(sure('3')), B: paper(unsure('10')), C: paper(killed('10')) })).toMatch(/^apart/u);
    expect(ruled({ A: paper(sure('3')), B: paper(unsure('10')), C: paper(killed('3')) })).not.toMatch(/^unconfirmed/u);
  });

  it('are so far apart that one counts something else', () => {
    expect(ruled({ A: paper(killed('19')), B: paper(killed('2,000')) })).toBe(
      'other-scope: 19 other-scope, 2,000 current; 2000',
    );
    expect(ruled({ A: paper(killed('20')), B: paper(killed('2,000')) })).toMatch(/^apart/u);
    expect(ruled({ A: paper(killed('0')), B: paper(killed('2,000')) })).toMatch(/^apart/u);
  });

  it('are arrests of two raids', () => {
    const detained = (figure: string): Told => ({ figure, measure: 'detained' });
    expect(ruled({ A: paper(detained('12')), B: paper(detained('90')) }, 'detained')).toMatch(
      /^separate-operations: 12 other-scope/u,
    );
    expect(ruled({ A: paper(detained('45')), B: paper(detained('90')) }, 'detained')).toMatch(/^apart/u);
    expect(ruled({ A: on('2024-03-05', detained('23')), B: on('2024-03-06', detained('90')) }, 'detained')).toMatch(
      /^separate-operations/u,
    );
    expect(ruled({ A: on('2024-03-06', detained('80')), B: on('2024-03-05', detained('90')) }, 'detained')).toMatch(
      /^separate-operations/u,
    );
    expect(ruled({ A: paper(killed('12')), B: paper(killed('90')) })).toMatch(/^apart/u);
  });

  it('are arrests of one raid that goes on', () => {
    const held = (figure: string): Told => ({ figure, measure: 'detained' });
    expect(ruled({ A: on('2024-03-05', held('80')), B: on('2024-03-06', held('90')) }, 'detained')).toMatch(
      /^changed-over-time/u,
    );
    const inSteps = {
      A: on('2024-03-05', held('46')),
      B: on('2024-03-06', held('82')),
      C: on('2024-03-07', held('160')),
    };
    expect(ruled(inSteps, 'detained')).toMatch(/^changed-over-time/u);
    const { A, C } = inSteps;
    expect(ruled({ A, C }, 'detained')).toMatch(/^separate-operations/u);
  });

  it('are of a part where the paper printed far more before', () => {
    const herald = (publishedAt: string, figure: string): Paper => ({
      source: 'Herald',
      ...on(publishedAt, injured(figure)),
    });
    expect(ruled({ a: herald('2024-03-05', '900'), b: herald('2024-03-07', '440') }, 'injured')).toMatch(
      /: 440 other-scope, 900 current; 900$/u,
    );
    expect(ruled({ a: herald('2024-03-05', '900'), b: herald('2024-03-07', '460') }, 'injured')).toMatch(
      /^publisher-against-itself/u,
    );
    expect(ruled({ a: herald('2024-03-05', '900'), b: herald('2024-03-07', '0') }, 'injured')).toMatch(
      /^publisher-against-itself/u,
    );
    expect(ruled({ a: herald('2024-03-05', '900'), B: on('2024-03-07', injured('440')) }, 'injured')).toMatch(
      /^apart/u,
    );
  });
});

describe('a count of a day later', () => {
  const gunman = (figure: string, id: string, more: Partial<Told> = {}): Told =>
    killed(figure, { population: 'perpetrators', role: 'part', partOf: `${id}#0`, ...more });
  const four = on('2024-03-05', killed('4'));
  const next = (...claims: Told[]): Paper => on('2024-03-06', ...claims);
  const inAll = 'other-definition: 4 current, 5 current; 5';
  const grown = 'changed-over-time: 4 overtaken, 5 current; 5';
  it.each<[string, Paper, string]>([
    ['holds one of two gunmen', next(killed('5'), gunman('2', 'B'), gunman('1', 'B')), inAll],
    ['grew, and holds two', next(killed('5'), gunman('2', 'B')), grown],
    ['grew, and holds an officer', next(killed('5'), gunman('1', 'B', { population: 'police' })), grown],
    ['grew, and holds a gunman who was hurt', next(killed('5'), gunman('1', 'B', { measure: 'injured' })), grown],
  ])('%s', (_, B, rule) => {
    expect(ruled({ A: four, B })).toBe(rule);
  });

  it('grew, where another count holds the gunman', () => {
    const C = next(killed('9'), gunman('1', 'C'));
    expect(ruled({ A: four, B: next(killed('5')), C })).toMatch(/4 overtaken, 5 overtaken, 9 current/u);
    const women = { population: 'women' };
    const ofWomen = { A: on('2024-03-05', killed('4', women)), B: next(killed('5', women), gunman('1', 'B')) };
    expect(ruled(ofWomen, 'killed', 'women')).toMatch(/^changed-over-time/u);
  });

  it('is of others where far fewer were homeless, and not where far fewer were dead', () => {
    const told = (measure: string, few: string): string =>
      ruled({ A: on('2024-03-05', { figure: few, measure }), B: next({ figure: '10,000', measure }) }, measure);
    expect(told('displaced', '99')).toMatch(/^other-scope/u);
    expect(told('displaced', '100')).toMatch(/^changed-over-time/u);
    expect(told('killed', '99')).toMatch(/^changed-over-time/u);
  });

  it('leaves out those of the hurt who have died since', () => {
    const told = (day: number, hurt: string, dead: string | null, more: Partial<Told> = {}): Paper =>
      on(`2024-03-0${day}`, injured(hurt), ...(dead === null ? [] : [killed(dead, more)]));
    const A = told(5, '5', '2');
    const since = (B: Paper, first = A, C?: Paper): string => ruled({ A: first, B, ...(C && { C }) }, 'injured');
    const fewer = /^changed-over-time: 4 current, 5 overtaken/u;
    expect(since(told(6, '4', '3'))).toMatch(fewer);
    expect(since(told(6, '4', '3', { population: 'women' }))).toMatch(fewer);
    expect(since(told(6, '4', '3'), told(5, '6', '2'))).toMatch(/^apart/u);
    expect(since(told(6, '4', '3'), told(5, '5', null))).toMatch(/^apart/u);
    expect(since(told(6, '4', null))).toMatch(/^apart/u);
    // On one day, the fewer hurt are those who live.
    expect(since(told(5, '4', '3'))).toMatch(/^other-definition: 4 current, 5 overtaken/u);
    // Another paper counts no more dead than before.
    expect(since(told(6, '4', '3'), A, told(6, '4', '2'))).toMatch(/^apart/u);
    expect(since(told(6, '4', '3'), A, told(5, '5', '3'))).toMatch(/^apart/u);
  });
});

describe('the hurt of whom some died', () => {
  const died = (figure: string, more: Partial<Told> = {}): Told =>
    saying(figure, `Later ${figure} of the wounded died.`, more);
  const women = { population: 'women' };
  const [ten, nine] = [injured('10'), injured('9')];
  it.each<[string, Told[], string]>([
    ['are of two kinds', [ten, died('1'), died('3', women)], 'other-definition'],
    ['did not die', [ten, died('1', { status: 'denied' })], 'apart'],
  ])('%s', (_, claims, rule) => {
    expect(ruled({ A: paper(...claims), B: paper(nine) }, 'injured')).toMatch(new RegExp(`^${rule}`, 'u'));
  });

  it('are of the women where women died', () => {
    const [a, b] = [injured('10', women), paper(injured('9', women))];
    expect(ruled({ A: paper(a, died('1', women)), B: b }, 'injured', 'women')).toMatch(/^other-definition/u);
    expect(ruled({ A: paper(a, died('1')), B: b }, 'injured', 'women')).toMatch(/^apart/u);
  });

  it.each<[string, string, string, string]>([
    ['at least 10', '1', '9', 'other-definition'],
    ['dozens', '1', '23', 'apart'],
    ['1', '1', '1', 'same-figure'],
    ['3', '5', '3', 'same-figure'],
  ])('%s, of whom %s died, beside %s', (hurt, dead, others, rule) => {
    const A = paper(injured(hurt), killed(dead, { role: 'part', partOf: 'A#0' }));
    expect(ruled({ A, B: paper(injured(others)) }, 'injured')).toMatch(new RegExp(`^${rule}`, 'u'));
  });
});

describe('a part that another tells', () => {
  const part = (figure: string): Told => killed(figure, { role: 'part' });
  it('may be one of several, and is no part for who corrects to it', () => {
    const A = paper(killed('2,445'), part('1,294'), part('500'));
    expect(ruled({ A, B: paper(killed('1,294')) })).toMatch(/^other-scope/u);
    const corrected = on('2024-03-06', saying('1,294', 'The toll was corrected to 1,294.'));
    expect(ruled({ A, B: corrected })).toBe('changed-over-time: 1,294 current, 2,445 withdrawn; 1294');
  });

  it('is no addition, and was the toll where it was told before', () => {
    const added = paper(killed('2,445'), killed('1,294', { role: 'increment' }));
    expect(ruled({ A: added, B: paper(killed('1,294')) })).toMatch(/^apart/u);
    const before = on('2024-03-04', killed('1,294'));
    expect(ruled({ A: paper(killed('2,445'), part('1,294')), B: paper(killed('1,294')), C: before })).toMatch(
      /^changed-over-time/u,
    );
  });

  it('is unconfirmed where the confirmed few are so too', () => {
    const few = saying('3', 'Police confirmed 3 deaths.', { status: 'unconfirmed' });
    expect(ruled({ A: paper(few), B: paper(killed('10', { status: 'unconfirmed' })) })).toMatch(/^apart/u);
  });
});
