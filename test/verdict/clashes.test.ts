import { describe, expect, it } from 'vitest';
import { findingOf, judge, killed, type Paper, type Told } from './story.ts';

const women = (figure: string, more: Partial<Told> = {}): Told => killed(figure, { population: 'women', ...more });
const paper = (...claims: Told[]): Paper => ({ claims });
const on = (publishedAt: string, ...claims: Told[]): Paper => ({ publishedAt, claims });
const ofFirst = { role: 'part', partOf: 'Herald#0' } as const;

/** What of a finding cannot be right and the claims that say so; nothing where all can. */
function clashOf(papers: Record<string, Paper>, population = 'people', year = ''): string {
  const when = year === '' ? null : { from: `${year}-03-03`, to: `${year}-03-03` };
  const { measure } = Object.values(papers)[0]!.claims[0]!;
  const { rule, text, claimIds } = findingOf(judge(papers, { when }), measure, population).reasons[0]!;
  if (!/contradicts-itself|part-over-whole/u.test(rule)) return '';
  return `${text.replace('A part is larger than its whole: ', '')} ${claimIds.join(' ')}`;
}

describe('a part that its own article ties to a smaller whole', () => {
  it('is of the same people', () => {
    expect(clashOf({ Herald: paper(killed('7'), killed('8', ofFirst)) })).toBe(
      '8 people against 7 people in all. Herald#1 Herald#0',
    );
    expect(clashOf({ Herald: paper(killed('8'), killed('8', ofFirst)) })).toBe('');
    expect(clashOf({ Herald: paper(killed('7'), killed('8', { ...ofFirst, status: 'denied' })) })).toBe('');
  });

  it('is of some of them, and is told in the findings of both', () => {
    const sentence = 'Seven people died, among them 8 women.';
    const tied = { Herald: paper(killed('7', { sentence }), women('8', { sentence, ...ofFirst })) };
    expect(clashOf(tied)).toBe('8 women against 7 people in all. Herald#1 Herald#0');
    expect(clashOf(tied, 'women')).toBe('8 women against 7 people in all. Herald#1 Herald#0');
    // A list: they come to fifteen.
    expect(clashOf({ Herald: paper(killed('7', { sentence }), women('8', { sentence })) })).toBe('');
  });

  it('comes first where another article contradicts itself too', () => {
    const papers = { Herald: paper(killed('7'), women('8')), Post: paper(killed('7'), killed('6')) };
    expect(clashOf(papers)).toBe('8 women against 7 people in all. Herald#1 Herald#0 Post#0 Post#1');
  });

  it('is none where it is of attackers, whom many leave out', () => {
    expect(clashOf({ Herald: paper(killed('5'), killed('6', { population: 'perpetrators' })) })).toBe('');
  });
});

describe('a part that no whole of another article can hold', () => {
  it('is held against the largest of them', () => {
    const held = (...wholes: string[]): string =>
      clashOf(
        { Herald: paper(women('150')), Post: paper(killed(wholes[0]!)), Times: paper(killed(wholes[1]!)) },
        'women',
      );
    expect(held('137', '140')).toBe('150 women against 140 people in all. Herald#0 Times#0');
    expect(held('140', '137')).toBe('150 women against 140 people in all. Herald#0 Post#0');
    expect(held('137', '160')).toBe('');
    expect(held('140', 'at least 137')).toBe('');
  });

  it('is held against the whole of its own article where there is one', () => {
    expect(clashOf({ Herald: paper(women('150'), killed('130')), Post: paper(killed('140')) }, 'women')).toBe(
      '150 women against 130 people in all. Herald#0 Herald#1',
    );
  });

  it.each<[string, string, string, string, string]>([
    ['no clash where the toll may have grown', '2024-03-05', '2024-03-03', '', ''],
    ['a clash of one day', '2024-03-03', '2024-03-03', '', 'clash'],
    ['a clash where the whole is the later one', '2024-03-03', '2024-03-05', '', 'clash'],
    ['a clash two months later', '2024-05-05', '2024-03-03', '', 'clash'],
    ['a clash of an event long past', '2024-03-05', '2024-03-03', '1990', 'clash'],
  ])('is %s', (_, ofPart, ofWhole, year, clash) => {
    const papers = { Herald: on(ofPart, women('150')), Post: on(ofWhole, killed('137')) };
    const told = clash && '150 women against 137 people in all. Herald#0 Post#0';
    expect(clashOf(papers, 'women', year)).toBe(told);
  });

  it.each<[string, string, string, string, string]>([
    ['no clash where some went home since', '2024-03-03', '2024-03-05', '', ''],
    ['a clash of one day', '2024-03-03', '2024-03-03', '', 'clash'],
    ['a clash two months later', '2024-03-03', '2024-05-05', '', 'clash'],
    ['a clash of an event long past', '2024-03-03', '2024-03-05', '1990', 'clash'],
  ])('of patients is %s', (_, ofPart, ofWhole, year, clash) => {
    const patients = { measure: 'hospitalised' };
    const papers = { Herald: on(ofPart, women('27', patients)), Post: on(ofWhole, killed('10', patients)) };
    const told = clash && '27 women against 10 people in all. Herald#0 Post#0';
    expect(clashOf(papers, 'women', year)).toBe(told);
  });
});
