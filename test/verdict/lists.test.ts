import { describe, expect, it } from 'vitest';
import { bestOf, judge, killed, type Told } from './story.ts';

/** "7 fighters" of a sentence: fighters; what has no number is one person told of by name or in other words. */
type Item = [figure: string, population?: string, more?: Partial<Told>];
const told = (sentence: string, items: readonly Item[]): Told[] =>
  items.map(([figure, population = 'people', more = {}]) =>
    killed(figure, { population, sentence, implicit: !/\d/u.test(figure), ...more }),
  );

describe('people and fighters of one sentence', () => {
  const AND = 'Here 9 people and 7 fighters died.';
  it.each<[string, Item[], string]>([
    [AND, [['9'], ['7', 'fighters']], '16 summed'],
    ['Here 9 people died and 7 fighters did.', [['9'], ['7', 'fighters']], '9 stated'],
    ['Here 9 people and 7 of them fighters died.', [['9'], ['7', 'fighters']], '9 stated'],
    ['Here 0 people and 7 fighters died.', [['0'], ['7', 'fighters']], '0 stated'],
    [AND, [['9'], ['7', 'fighters', { status: 'denied' }]], '9 stated'],
    [AND, [['9'], ['7', 'fighters', { role: 'part', partOf: 'Herald#0' }]], '9 stated'],
    [AND, [['9'], ['7', 'fighters', { measure: 'injured' }]], '9 stated'],
    ['Besides 2 bombers, 7 people died.', [['2', 'perpetrators'], ['7']], '9 summed'],
    ['Besides 2 bombers, at least 7 people died.', [['2', 'perpetrators'], ['7']], '9 summed'],
    ['In addition to 2 bombers, 7 people died.', [['2', 'perpetrators'], ['7']], '9 summed'],
    ['After 2 bombers, 7 people died.', [['2', 'perpetrators'], ['7']], '7 stated'],
    ['Aside from the 2 bombers, 7 people died.', [['2', 'perpetrators'], ['7']], '9 summed'],
    ['Besides 2 bombers (both men), 7 people died.', [['2', 'perpetrators'], ['7']], '7 stated'],
    ['Besides 2 bombers, of whom 7 people knew, none died.', [['2', 'perpetrators'], ['7']], '7 stated'],
  ])('%s', (sentence, items, best) => {
    expect(bestOf(told(sentence, items))).toBe(best);
  });
});

describe('people of one sentence', () => {
  it.each<[string, string[], string]>([
    ['Marc Doyle, 31, dead at scene; Sam Pitts, 22, dead in car', ['Marc Doyle', 'Sam Pitts'], '2 summed'],
    ['Sgt. Marc Doyle dead at scene; Sam Pitts dead in car', ['Sgt. Marc Doyle', 'Sam Pitts'], '2 summed'],
    ['Marc Doyle dead at scene; a man dead in car', ['Marc Doyle', 'a man'], '1 stated'],
    ['a man dead at scene; Sam Pitts dead in car', ['a man', 'Sam Pitts'], '1 stated'],
    ['Marc Doyle dead at scene; Sam dead in car', ['Marc Doyle', 'Sam'], '1 stated'],
    ['Marc Doyle dead at scene; Sam Pitts junior dead in car', ['Marc Doyle', 'Sam Pitts junior'], '1 stated'],
    ['uncle, nephew wounded', ['uncle', 'nephew'], '2 summed'],
    ['a father, 2 sons and 3 neighbours died', ['a father', '2', '3'], '6 summed'],
    ['a father, and 2 sons died', ['a father', '2'], '3 summed'],
    ['a father at home, 2 sons died', ['a father', '2'], '2 stated'],
    ['a man, a teacher, died', ['a man', 'a teacher'], '1 stated'],
    ['a man, an actor, died', ['a man', 'an actor'], '1 stated'],
    ['uncle and 2 nephews', ['uncle', '2'], '3 summed'],
    ['2 nephews and their uncle', ['2', 'uncle'], '3 summed'],
  ])('%s', (sentence, figures, best) => {
    expect(
      bestOf(
        told(
          sentence,
          figures.map((figure): Item => [figure]),
        ),
      ),
    ).toBe(best);
  });

  it('are not two of a kind by their names', () => {
    const women = told('Ann Doyle dead; Eve Pitts dead', [
      ['Ann Doyle', 'women'],
      ['Eve Pitts', 'women'],
    ]);
    expect(bestOf(women, 'women')).toBe('1 stated');
  });
});

describe('women of one sentence', () => {
  const farOff = (times: number): string => `Here 3 women ${'in the old town '.repeat(times)}and 2 in Lund died.`;
  it.each<[string, string[], string]>([
    ['Here 3 women in Orto and 2 in Lund died.', ['3', '2'], '5 summed'],
    ['Here 3 women in Orto, and 2 in Lund died.', ['3', '2'], '5 summed'],
    ['Here 3 women in Orto as well as 2 in Lund died.', ['3', '2'], '5 summed'],
    ['Here 3 women along with their 2 cooks died.', ['3', '2'], '5 summed'],
    ['Here 3 women together with 2 others died.', ['3', '2'], '5 summed'],
    ['Here 3 women & 2 more died.', ['3', '2'], '5 summed'],
    ['Here 3 women, 4 nuns and 2 nurses died.', ['4', '2'], '6 summed'],
    ['Here 3 women in Orto with 2 in Lund died.', ['3', '2'], '3 stated'],
    ['Here 3 women in Orto, a village, and 2 in Lund died.', ['3', '2'], '3 stated'],
    ['Here 3 women shot in Orto and 2 in Lund died.', ['3', '2'], '3 stated'],
    [farOff(4), ['3', '2'], '5 summed'],
    [farOff(5), ['3', '2'], '3 stated'],
    ['Here 4 women in one village, 3 in the next and 5 in the third died.', ['4', '3', '5'], '5 stated'],
  ])('%s', (sentence, figures, best) => {
    const items = figures.map((figure): Item => [figure, 'women']);
    expect(bestOf(told(sentence, items), 'women')).toBe(best);
  });

  it.each([
    ['at least 3', '2'],
    ['3', 'at least 2'],
  ])('are at least as many: %s and %s', (...figures) => {
    const sentence = `Here ${figures[0]} women in Orto and ${figures[1]} in Lund died.`;
    const claims = figures.map((figure) => killed(figure, { population: 'women', sentence }));
    expect(judge({ Herald: { claims } }).estimates.find(({ population }) => population === 'women')).toMatchObject({
      ...{ low: 5, best: 5, high: null },
    });
  });
});

describe('four who also died', () => {
  const also = killed('4', { sentence: 'Also 4 died.' });
  it.each<[string, Told[], string]>([
    ['are added', [killed('3'), also], '7 summed'],
    ['are added, whoever is hurt', [killed('9', { measure: 'injured' }), killed('3'), also], '7 summed'],
    ['are added, whatever is denied', [killed('9', { status: 'denied' }), killed('3'), also], '7 summed'],
    ['are not added where the three come later', [also, killed('3')], '4 stated'],
    ['are not added where more is told', [killed('3'), also, killed('5')], '5 stated'],
    ['are not added to a hedged count', [killed('about 3'), also], '4 stated'],
    ['are not added to a title', [killed('3', { field: 'title' }), also], '3 stated'],
    ['are not added to one told without a number', [killed('a man', { implicit: true }), also], '4 stated'],
    ['are not added where they are of one sentence', told('Here 3 died, also 4.', [['3'], ['4']]), '4 stated'],
    ['are not added to what is denied', [killed('3', { status: 'denied' }), also], '4 stated'],
  ])('%s', (_, claims, best) => {
    expect(bestOf(claims)).toBe(best);
  });
});
