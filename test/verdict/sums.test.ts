import { describe, expect, it } from 'vitest';
import { bestOf, findingOf, judge, killed, killedOf, type Paper, type Told } from './story.ts';

const named = (population: string, figure: string): Told => killedOf(population, figure, { implicit: true });
const more = (figure: string, sentence = `Another ${figure} died later.`, told: Partial<Told> = {}): Told =>
  killed(figure, { role: 'increment', sentence, ...told });
const nth = (figure: string, told: Partial<Told> = {}): Told =>
  killed(figure, { role: 'increment', implicit: true, sentence: `Then ${figure} died.`, ...told });

describe('those who died after the total was told', () => {
  it.each<[string, Told[], string]>([
    ['are added', [killed('10'), more('5')], '15 summed'],
    ['are added one and all', [killed('10'), more('5'), more('2')], '17 summed'],
    ['are counted in it, with no word of time', [killed('10'), more('5', 'Another 5 died.')], '10 stated'],
    [
      'are counted in it, where one of two has no word of time',
      [killed('10'), more('5'), more('2', 'Another 2 died.')],
      '10 stated',
    ],
    ['are counted in a total that comes after them', [more('5'), killed('10')], '10 stated'],
    ['are counted in a total that is told again', [killed('10'), more('5'), killed('10')], '10 stated'],
    ['are counted in a total of the title alone', [killed('10', { field: 'title' }), more('5')], '10 stated'],
    ['are counted where the title adds them', [killed('10'), more('5', undefined, { field: 'title' })], '10 stated'],
    ['are not added where they are hedged', [killed('10'), more('about 5')], '10 stated'],
    ['are not added to a hedged total', [killed('at least 10'), more('5')], '10 bounded'],
    ['are not added to a word', [killed('dozens'), more('5')], '24 bounded'],
    ['are not added to one of two totals', [killed('10'), killed('9'), more('5')], '10 stated'],
    ['are not added beside a count of a part', [killed('10'), killed('3'), more('5')], '10 stated'],
    [
      'are not added beside what is called a part',
      [killed('10'), killed('4', { role: 'part' }), more('5')],
      '10 stated',
    ],
    ['are not added beside an earlier toll', [killed('8', { role: 'previous' }), killed('10'), more('5')], '10 stated'],
  ])('%s', (_, claims, best) => {
    expect(bestOf(claims)).toBe(best);
  });
});

describe('a fifth victim', () => {
  it.each<[string, Told[], string]>([
    ['makes five of four', [killed('4'), nth('a fifth victim')], '5 summed'],
    ['makes five of four, were it a woman', [killed('4'), nth('a fifth victim', { population: 'women' })], '5 summed'],
    ['makes five of four women', [killedOf('women', '4'), nth('a fifth victim')], '5 summed'],
    ['is no sixth', [killed('4'), nth('a sixth victim')], '4 stated'],
    ['makes five of four who are told of later', [nth('a fifth victim'), killed('4')], '5 stated'],
    [
      'makes five of four where the title tells of the fifth',
      [killed('4'), nth('a fifth victim', { field: 'title' })],
      '5 stated',
    ],
    [
      'is one of four where the title tells of these',
      [killed('4', { field: 'title' }), nth('a fifth victim')],
      '4 stated',
    ],
    ['beside a sixth makes no five', [killed('4'), nth('a fifth victim'), nth('a sixth victim')], '4 stated'],
    ['beside others makes no five', [killed('4'), nth('a fifth victim'), more('3')], '4 stated'],
    ['is one of four where he is not added', [killed('4'), nth('a fifth victim', { role: 'total' })], '4 stated'],
    ['is no five', [killed('4'), more('5', 'Then 5 died.')], '4 stated'],
  ])('%s', (_, claims, best) => {
    expect(bestOf(claims)).toBe(best);
  });
});

describe('another seven in the same breath', () => {
  it.each<[string, string, string]>([
    ['are added', 'Here 10 were burned and another 7 hurt.', '17 summed'],
    ['are added, meanwhile', 'Here 10 were burned while another 7 hurt.', '17 summed'],
    ['are added without a word for others', 'Here 10 were burned and 7 hurt.', '17 summed'],
    ['are not added after a semicolon', 'Here 10 were burned; and another 7 hurt.', '10 stated'],
    ['are not added without a word that joins', 'Here 10 were burned, another 7 hurt.', '10 stated'],
    ['are not added where they come first', 'Here another 7 hurt and 10 were burned.', '10 stated'],
  ])('%s', (_, sentence, best) => {
    expect(bestOf([killed('10', { sentence }), more('7', sentence)])).toBe(best);
  });

  it('are not added where they are hedged, or the total is told twice', () => {
    const sentence = 'Here 10 were burned and another 7 hurt.';
    const hedged = sentence.replace('another 7', 'about 7');
    expect(bestOf([killed('10', { sentence: hedged }), more('about 7', hedged)])).toBe('10 stated');
    expect(bestOf([killed('10', { sentence }), more('7', sentence), killed('10')])).toBe('10 stated');
  });
});

describe('subgroups without a whole', () => {
  const S = 'All in one sentence.';
  const T = 'All in another sentence.';
  const his = { sentence: 'Also 6 of his guards died.' };
  const ofFirst = { role: 'part', partOf: 'Herald#0' } as const;
  it.each<[string, Told[], string]>([
    ['hold their parts', [killedOf('police', '6'), killedOf('civilians', '4', ofFirst)], '6 bounded'],
    ['hold their parts, were these more', [killedOf('civilians', '4'), killedOf('police', '6', ofFirst)], '6 bounded'],
    [
      'hold those within them',
      [killedOf('children', '4', { sentence: S }), killedOf('girls', '2', { sentence: S })],
      '4 bounded',
    ],
    [
      'hold those within them, were these more',
      [killedOf('children', '2', { sentence: S }), killedOf('girls', '4', { sentence: S })],
      '4 bounded',
    ],
    [
      'are added as a list',
      [killedOf('women', '4', { sentence: S }), killedOf('teachers', '6', { sentence: S }), killedOf('women', '4')],
      '10 summed',
    ],
    [
      'are added as a list, whichever is repeated',
      [killedOf('women', '4', { sentence: S }), killedOf('teachers', '6', { sentence: S }), killedOf('teachers', '6')],
      '10 summed',
    ],
    ['are added where they also died', [killedOf('women', '4'), killedOf('teachers', '6', his)], '10 summed'],
    [
      'are not added where those told first also died',
      [killedOf('teachers', '6', his), killedOf('women', '4')],
      '6 bounded',
    ],
    ['are added where both are printed', [killedOf('civilians', '1'), killedOf('police', '1')], '2 summed'],
    ['may be one person', [named('civilians', 'a man'), killedOf('police', '1')], '1 bounded'],
    ['may be one person, printed or not', [killedOf('civilians', '1'), named('police', 'an officer')], '1 bounded'],
    ['may be one person in other words', [named('civilians', 'a man'), named('police', 'an officer')], '1 bounded'],
    ['are one and many', [named('civilians', 'a man'), killedOf('police', '6')], '7 summed'],
    ['are many and one', [killedOf('civilians', '6'), named('police', 'an officer')], '7 summed'],
    ['are the attacker and a victim', [named('perpetrators', 'a gunman'), killedOf('police', '1')], '2 summed'],
    ['are a victim and the attacker', [killedOf('police', '1'), named('perpetrators', 'a gunman')], '2 summed'],
    [
      'take in others of one sentence',
      [killedOf('police', '2', { sentence: S }), more('3', S), killedOf('civilians', '1')],
      '6 summed',
    ],
    [
      'take in others of one sentence only',
      [
        killedOf('police', '2', { sentence: S }),
        more('3', S),
        killedOf('civilians', '1', { sentence: T }),
        more('4', T),
      ],
      '6 summed',
    ],
    [
      'take in others, though they are told again',
      [killedOf('police', '2', { sentence: S }), more('3', S), killedOf('police', '2')],
      '5 summed',
    ],
    [
      'hold a part of the others',
      [more('2', S), killedOf('police', '1', ofFirst), killedOf('civilians', '5', { sentence: S })],
      '7 summed',
    ],
  ])('%s', (_, claims, best) => {
    expect(bestOf(claims)).toBe(best);
  });
});

describe('soldiers of one paper beside the people of others', () => {
  it.each<[string, string, string, string[], string]>([
    ['killed', 'are some of them', '21', ['22'], 'uncorroborated: 22'],
    ['killed', 'are some of them, if at least so many', 'at least 21', ['22'], 'uncorroborated: 22'],
    ['killed', 'are all of them', '22', ['22'], 'agree: 22'],
    ['killed', 'cannot be some of them', '25', ['22'], 'disagree: 22, 25'],
    ['killed', 'cannot be some of both', '21', ['22', '20'], 'disagree: 20, 21, 22'],
    ['killed', 'cannot be others', '3000', ['100'], 'disagree: 100, 3000'],
    ['missing', 'are others', '3000', ['100'], 'disagree: 100'],
    ['missing', 'are not so many that they are others', '1000', ['100'], 'disagree: 100, 1000'],
    ['missing', 'are not others than both', '3000', ['100', '500'], 'disagree: 100, 500, 3000'],
  ])('%s %s: %s beside %s', (measure, _, soldiers, wholes, told) => {
    const papers: Record<string, Paper> = {
      Herald: { claims: [{ figure: soldiers, measure, population: 'soldiers' }] },
      ...Object.fromEntries(wholes.map((figure, i) => [`Paper ${i}`, { claims: [{ figure, measure }] }])),
    };
    const { verdict, camps } = findingOf(judge(papers), measure);
    expect(`${verdict}: ${camps.map(({ figure }) => figure).join(', ')}`).toBe(told);
  });

  it('and civilians are added, and no part', () => {
    const both = {
      Herald: { claims: [killedOf('soldiers', '10'), killedOf('civilians', '11')] },
      Post: { claims: [killed('22')] },
    };
    expect(findingOf(judge(both)).camps.map(({ figure }) => figure)).toEqual(['21', '22']);
  });
});
