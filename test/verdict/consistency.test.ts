import { describe, expect, it } from 'vitest';
import { en } from '../../src/lexicon/en.ts';
import { judgeEvents } from '../../src/verdict/judge-events.ts';
import { eventOf, injured, killed, quantity, reading, type Told } from './story.ts';

const lexicon = {
  ...en,
  populations: [
    { id: 'women', words: ['woman', 'women'], within: 'people', disjointFrom: ['men'] },
    { id: 'men', words: ['man', 'men'], within: 'people', disjointFrom: ['women'] },
  ],
};

const notesOf = (...claims: Told[]) => {
  const readings = [reading('Herald', { source: 'Herald', claims })];
  return judgeEvents([eventOf(readings)], readings, { lexicon, policy: 'range', sourceOrder: [] }).notes;
};
const rulesOf = (...claims: Told[]) => notesOf(...claims).map(({ rule }) => rule);
const percent = (figure: string, more: Partial<Told>): Told => ({ ...killed(figure, more), unit: { kind: 'percent' } });
const inOne = (claims: Told[]) => claims.map((claim) => ({ ...claim, sentence: 'All in one sentence.' }));

const textsOf = (...claims: Told[]) => notesOf(...claims).map(({ text }) => text);

describe('notes', () => {
  it('come by article, then place, then rule, then text', () => {
    const claims = (a: string, b: string) => [injured(a), injured(b), killed(a), killed(b)];
    const readings = [
      reading('b', { source: 'Post', claims: claims('16', '17') }),
      reading('a', { source: 'Herald', claims: [...claims('21', '22'), killed('40', { field: 'title' })] }),
    ];
    const judged = (all: typeof readings) =>
      judgeEvents([eventOf(all)], all, { lexicon, policy: 'range', sourceOrder: [] }).notes;
    const told = judged(readings).map(({ articleId, span, text }) => `${articleId} ${span?.start} ${text}`);
    expect(told).toEqual([
      'a 100 21 and 22 are both given for people injured.',
      'a 400 The title gives 40 for people killed, the text 22.',
      'b 100 16 and 17 are both given for people injured.',
      'b 300 16 and 17 are both given for people killed.',
    ]);
    expect(judged(readings.toReversed())).toEqual(judged(readings));
  });

  it('come by article across events too, and by rule at one place', () => {
    const told: Told[] = [
      killed('20'),
      ...inOne([killed('16'), killed('5', { role: 'increment' }), killed('8', { role: 'previous' })]),
    ];
    const readings = ['b', 'a'].map((id) => reading(id, { source: id, claims: told }));
    const events = readings.map((each) => ({ ...eventOf([each]), id: each.article.id }));
    const { notes } = judgeEvents(events, readings, { lexicon, policy: 'range', sourceOrder: [] });
    expect(notes.map(({ articleId, span, rule }) => `${articleId} ${span?.start} ${rule}`)).toEqual([
      'a 100 consistency/change-does-not-add-up',
      'a 100 consistency/told-twice',
      'b 100 consistency/change-does-not-add-up',
      'b 100 consistency/told-twice',
    ]);
  });
});

describe('inside one article', () => {
  it('says what is wrong', () => {
    const ofFirst = (figure: string, population: string) =>
      killed(figure, { population, role: 'part', partOf: 'Herald#0' });
    const share = (figure: string, population: string, more: Partial<Told> = {}) =>
      percent(figure, { population, role: 'part', partOf: 'Herald#0', ...more });
    expect(textsOf(killed('30', { field: 'title' }), killed('12'), killed('9'))).toEqual([
      'The title gives 30 for people killed, the text 12.',
    ]);
    expect(textsOf(killed('30', { field: 'title' }), killed('9'), killed('12'))).toEqual([
      'The title gives 30 for people killed, the text 12.',
    ]);
    expect(textsOf(killed('150', { population: 'women' }), killed('some 137'))).toEqual([
      '150 women were killed, but only some 137 people in all.',
    ]);
    expect(textsOf(killed('90'), ofFirst('60', 'men'), ofFirst('40', 'women'))).toEqual([
      '60 men and 40 women are more than the 90 they are part of.',
    ]);
    // The larger of two counts of one group is what is added.
    expect(textsOf(killed('90'), ofFirst('30', 'men'), ofFirst('60', 'men'), ofFirst('40', 'women'))).toContain(
      '60 men and 40 women are more than the 90 they are part of.',
    );
    expect(rulesOf(killed('at least 90'), ofFirst('60', 'men'), ofFirst('40', 'women'))).toEqual([]);
    expect(textsOf(killed('900'), share('60', 'men'), share('50', 'women'))).toEqual([
      '60 men and 50 women add up to 110 per cent of one whole.',
    ]);
    expect(rulesOf(killed('900'), share('60', 'men'), share('41', 'women'))).toEqual([]);
    expect(rulesOf(killed('900'), share('60', 'men'), share('42', 'women'))).toEqual(['consistency/shares-over-100']);
    expect(rulesOf(killed('900'), share('60', 'men'), share('50', 'women', { status: 'denied' }))).toEqual([]);
    expect(textsOf(killed('8'), share('120', 'women'))).toEqual(['120 of a whole is more than all of it.']);
    expect(textsOf(killed('8'), share('33', 'women'))).toEqual(['No whole number of eight people is 33 of them.']);
    expect(textsOf(killed('1'), share('33', 'women'))).toEqual(['No whole number of one person is 33 of them.']);
    expect(rulesOf(killed('about 8'), share('33', 'women'))).toEqual([]);
    expect(rulesOf(killed('8'), share('33', 'women', { partOf: null }))).toEqual([]);
    expect(textsOf(share('33', 'women', { partOf: null, shareOf: 8 }))).toEqual([
      'No whole number of eight women is 33 of them.',
    ]);
    const casualties = (dead: string, more: Partial<Told> = {}): Told[] => [
      { figure: '50', measure: 'casualties' },
      killed(dead, { role: 'part', partOf: 'Herald#0', ...more }),
      injured('40', { role: 'part', partOf: 'Herald#0' }),
    ];
    expect(textsOf(...casualties('20'))).toEqual(['20 killed and 40 injured are more than 50 casualties.']);
    expect(rulesOf(...casualties('11'))).toHaveLength(1);
    expect(rulesOf(...casualties('20', { population: 'women' }))).toEqual([]);
    expect(rulesOf(...casualties('20', { status: 'denied' }))).toEqual([]);
  });

  it('adds up only what one sentence tells of one thing, and surely', () => {
    const [now, change, before] = [killed('14'), killed('5', { role: 'increment' }), killed('8', { role: 'previous' })];
    const wrong = ['consistency/change-does-not-add-up'];
    expect(rulesOf(...inOne([now, change, before]))).toEqual(wrong);
    expect(rulesOf(now, change, before)).toEqual([]);
    expect(rulesOf(...inOne([now, change]))).toEqual([]);
    expect(rulesOf(...inOne([now, before]))).toEqual([]);
    expect(rulesOf(...inOne([change, before]))).toEqual([]);
    expect(rulesOf(...inOne([now, change, change, before]))).toEqual([]);
    expect(rulesOf(...inOne([now, killed('about 5', { role: 'increment' }), before]))).toEqual([]);
    expect(rulesOf(...inOne([now, { ...change, status: 'denied' }, before]))).toEqual([]);
    expect(rulesOf(...inOne([now, { ...change, measure: 'injured' }, before]))).toEqual([]);
    expect(rulesOf(...inOne([now, { ...change, population: 'women' }, before]))).toEqual([]);
    // It fell by three.
    expect(rulesOf(...inOne([killed('5'), killed('3', { role: 'increment' }), before]))).toEqual([]);
  });

  it('sees the same thing told twice', () => {
    expect(notesOf(injured('16'), injured('17'))).toEqual([
      {
        rule: 'consistency/told-twice',
        level: 'warning',
        articleId: 'Herald',
        span: { start: 100, end: 102, text: '17' },
        field: 'text',
        text: '16 and 17 are both given for people injured.',
      },
    ]);
    expect(rulesOf(injured('more than 200'), injured('249'))).toEqual([]);
    expect(rulesOf(injured('16'), injured('17', { role: 'previous' }))).toEqual([]);
  });

  it('sees a title that the text does not bear out', () => {
    expect(rulesOf(killed('30', { field: 'title' }), killed('12'))).toEqual(['consistency/title-against-body']);
    expect(rulesOf(killed('dozens', { field: 'title' }), killed('48'))).toEqual([]);
    expect(rulesOf(killed('30', { field: 'title' }), injured('12'))).toEqual([]);
  });

  it('sees a part, or parts that share no one, larger than the whole', () => {
    expect(rulesOf(killed('150', { population: 'women' }), killed('some 137'))).toEqual([
      'consistency/part-over-whole',
    ]);
    const part = (figure: string, population: string) =>
      killed(figure, { population, role: 'part', partOf: 'Herald#0' });
    expect(rulesOf(killed('90'), part('60', 'men'), part('40', 'women'))).toEqual(['consistency/parts-over-whole']);
    expect(rulesOf(killed('90'), part('60', 'men'), part('30', 'women'))).toEqual([]);
    // Children may be men or women: nothing says that these share no one.
    expect(rulesOf(killed('90'), part('60', 'men'), part('40', 'children'))).toEqual([]);
  });

  it('adds a change to what it changed', () => {
    const rise = (by: string) =>
      inOne([killed('14'), killed(by, { role: 'increment' }), killed('8', { role: 'previous' })]);
    expect(notesOf(...rise('5')).map(({ text }) => text)).toEqual(['Eight and five more make 13, not 14.']);
    expect(rulesOf(...rise('6'))).toEqual([]);
  });

  it('sees casualties that are fewer than the killed and injured among them', () => {
    const among = (dead: string) => [
      { figure: '50', measure: 'casualties' },
      killed(dead, { role: 'part', partOf: 'Herald#0' }),
      injured('40', { role: 'part', partOf: 'Herald#0' }),
    ];
    expect(rulesOf(...among('20'))).toEqual(['consistency/casualties-under-their-parts']);
    expect(rulesOf(...among('10'))).toEqual([]);
  });

  it('sees a percentage that no whole number gives', () => {
    const of = (share: string, whole: string) => [
      killed(whole),
      percent(share, { population: 'women', role: 'part', partOf: 'Herald#0' }),
    ];
    expect(rulesOf(...of('33', '8'))).toEqual(['consistency/impossible-percentage']);
    expect(rulesOf(...of('33', '9'))).toEqual([]);
    expect(rulesOf(...of('about 33', '8'))).toEqual([]);
  });

  it('sees shares of one whole that add up to more than 100', () => {
    const share = (figure: string, population: string) =>
      percent(figure, { population, role: 'part', partOf: 'Herald#0' });
    expect(rulesOf(killed('900'), share('60', 'men'), share('50', 'women'))).toEqual(['consistency/shares-over-100']);
    expect(rulesOf(killed('900'), share('60', 'men'), share('40', 'women'))).toEqual([]);
  });
});

it('reads hedges of the test stories', () => {
  expect(quantity('at least 12')).toMatchObject({ min: 12, max: null, modifier: 'at-least' });
});
