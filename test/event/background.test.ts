import { describe, expect, it } from 'vitest';
import { figures, readEvents } from './read.ts';

const LEAD = 'An earthquake struck Maresk in Iran on Tuesday and killed 12 people, officials said. ';

describe('a claim of another event', () => {
  it.each([
    'A similar quake killed 42 in 2011.',
    'In 2011 a quake killed 42 people there.',
    'It was the deadliest since the 2011 quake that killed 42.',
    'The region remembers the 2011 quake, which killed 42.',
    'An earlier quake had killed 42 in the same valley.',
    'In February a quake in Dorvel killed 42 people.',
    'A tremor off the coast in 2011 triggered a tsunami that killed 42 people.',
    'In April last year a strong quake struck Dorvel. Some 42 people died in the quake.',
    'A quake levelled Dorvel in 2011. That disaster killed 42.',
    'On February 3 another earthquake jolted Dorvel, killing 42.',
    'It is the deadliest since 2003, when a quake in Dorvel killed 42 people.',
    'It came a day after a smaller quake on Monday killed 42 people in Ilva.',
    'Some 42 have died in quakes since January.',
    'The disaster came after a previous quake killed 42.',
    'The deaths bring the count of people killed in quakes to 42 for the year.',
    'In August 2019 a landslide buried a village nearby. A month later, a flood killed 42 in Dorvel.',
  ])('is set apart: %s', (sentence) => {
    expect(figures(readEvents({ text: LEAD + sentence }))).toEqual([['12'], ['42']]);
  });

  it.each([
    'Some 42 others were hurt.',
    'The quake killed 42 people, and the school will close for the year.',
    'On Wednesday the toll rose to 42.',
    'It was the deadliest quake since 2011, with 42 dead.',
    'Officials said on Wednesday that 42 had died.',
    'With 42 missing, the toll may pass that of the 2011 quake.',
    'More than 42 died, more than in the 2011 quake.',
    'The quake left 42 hurt in a region that was laid waste by a tsunami in 2004.',
    'The mayor, who took office in 2011, said 42 were hurt.',
    'By Thursday 42 bodies had been found.',
    'The tremor lasted a minute. An hour later 42 bodies had been found.',
  ])('stays with the main one: %s', (sentence) => {
    expect(figures(readEvents({ text: LEAD + sentence }))).toEqual([['12', '42']]);
  });

  it('has the kind, day, place and evidence of its own sentence', () => {
    const { mentions } = readEvents({ text: `${LEAD}In 2011 floods in Peru killed 42.` });
    expect(mentions[1]).toMatchObject({
      kind: 'flood',
      when: { from: '2011-01-01', to: '2011-12-31' },
      where: ['Peru'],
    });
    expect(mentions[1]?.evidence.map(({ text }) => text)).toEqual(['2011', 'floods']);
  });

  it('is one mention with others of the same event', () => {
    const text = `${LEAD}In 2011 a quake killed 42. The 2011 quake also injured 90. In 2003 a quake killed 7.`;
    expect(figures(readEvents({ text }))).toEqual([['12'], ['42', '90'], ['7']]);
  });

  it.each([
    'In the days that followed 90 died of their wounds.',
    'Over the following weeks 90 died of their wounds.',
    'In the months after, 90 died of cold.',
  ])('is the one that what followed came of: %s', (sentence) => {
    expect(figures(readEvents({ text: `${LEAD}In 2011 a quake killed 42. ${sentence}` }))).toEqual([
      ['12'],
      ['42', '90'],
    ]);
    expect(figures(readEvents({ text: `${LEAD}Some 42 are hurt. ${sentence}` }))).toEqual([['12', '42', '90']]);
  });

  it('is told of a year of the present in an article that remembers', () => {
    const text =
      'Sarova marked the 32nd anniversary of the Sarova massacre of May 12, 1992. Some 613 were killed. In 2020 a war left 90 dead.';
    expect(figures(readEvents({ text }))).toEqual([['613'], ['90']]);
  });

  it('is told in a round-up: another day, another place', () => {
    const text =
      'Three accidents have shaken the country.\n\nOn Monday a ferry sank off Tarn Island and 14 people drowned.\n\nOn Wednesday 5 people were killed when a bus crashed near Dale.';
    expect(figures(readEvents({ text }))).toEqual([['14'], ['5']]);
  });

  it('is not one of the people who die of the main event in a hospital', () => {
    const text =
      'A bus crashed near Dale on Monday, killing 14 people.\n\nOn Wednesday 5 more people died in Mercy Hospital.';
    expect(figures(readEvents({ text }))).toEqual([['14', '5']]);
  });

  it('is the main one in a follow-up, however far back it lies', () => {
    const text =
      'A jury has convicted a Dale man of the 2019 shooting that killed 3 people. He was sentenced on Tuesday.';
    const read = readEvents({ text });
    expect(figures(read)).toEqual([['3']]);
    expect(read.mentions[0]).toMatchObject({ kind: 'shooting', when: { from: '2019-01-01', to: '2019-12-31' } });
  });

  it('is told in a list of others', () => {
    const text =
      'A gunman killed 4 people at a school in Dale on Tuesday.\n\nOther recent shootings:\n\nIn 2007 a gunman killed 5 people at a mall in Utah.\n\nIn March 2012 a man shot 3 at a bar in Ohio.';
    expect(figures(readEvents({ text }))).toEqual([['4'], ['5'], ['3']]);
  });
});

describe('a figure of many events', () => {
  const SHOOTING = 'A gunman killed 4 people in a bar in Dale on Tuesday. The suspect fled on foot, police said. ';

  it.each([
    'In all, 42 people were killed in shootings across the city on Tuesday.',
    'Some 42 people were wounded in separate shootings since Sunday.',
    'At least 42 people were shot in many separate incidents since Sunday.',
    'They were among 42 people shot from Monday afternoon to early Wednesday.',
    'Some 42 people were wounded in Dale shootings throughout the day.',
  ])('is none of the one the article is about: %s', (sentence) => {
    expect(figures(readEvents({ text: SHOOTING + sentence }))).toEqual([['4'], ['42']]);
    expect(readEvents({ text: SHOOTING + sentence }).mentions[1]?.isTotal).toBe(true);
  });

  it.each([
    'Some 42 people came in with multiple gunshot wounds.',
    'Some 42 people were hurt across both attacks.',
    'Some 42 people were hurt in the ensuing clashes.',
    'The gunman fired 42 shots from one end of the bar to the other.',
  ])('but one event leaves many too: %s', (sentence) => {
    expect(figures(readEvents({ text: SHOOTING + sentence }))).toEqual([['4', '42']]);
  });

  it('is what the article is about where its lead says so', () => {
    const [main] = readEvents({ text: 'Across the country, 24 people were killed on Tuesday in protests.' }).mentions;
    expect(main?.isTotal).toBe(true);
    expect(readEvents({ text: SHOOTING }).mentions[0]?.isTotal).toBeUndefined();
  });
});

describe('the items of a round-up', () => {
  const LEAD_ITEM = 'A man was shot dead in Harrow Street in Dale on Tuesday, killing 1. Police seek two boys.\n\n';

  it('are events of their own, each with its paragraph', () => {
    const text = `${LEAD_ITEM}Shortly before midnight on Tuesday, a shooting in Canal Street left 2 wounded. Doctors said 3 more came later.\n\nIn the Gresham neighborhood, shortly after midnight, a crash killed 5 people.`;
    expect(figures(readEvents({ text }))).toEqual([['1'], ['2', '3'], ['5']]);
  });

  it('are none of the one who was named before', () => {
    const last = (who: string): string =>
      `Relatives of Clara Berg gathered in Dale on Tuesday. Men shot 2 people there.\n\nOn Sunday a shooting in Harrow Street killed 3.\n\n${who} was killed shortly after midnight when shots were fired at a house in Canal Street. Police found 5 cases.`;
    expect(figures(readEvents({ text: last('A man') }))).toEqual([['2'], ['3'], ['5']]);
    expect(figures(readEvents({ text: last('Clara') }))).toEqual([['2', '3', '5']]);
  });

  it('one alone is told of the main event, and a quake is one wherever its dead lie', () => {
    const one = `${LEAD_ITEM}Shortly before midnight, a shooting in Canal Street left 2 wounded.`;
    expect(figures(readEvents({ text: one }))).toEqual([['1', '2']]);
    const quake = `${LEAD}\n\nAfter midnight, a school in Ilva fell and killed 2.\n\nAfter noon, a quake in Dorvel killed 3.`;
    expect(figures(readEvents({ text: quake }))).toEqual([['12', '2', '3']]);
  });
});

describe('a figure of how things stand today', () => {
  const REMEMBERED =
    'Sarova marked the 32nd anniversary of the Sarova massacre of May 12, 1992. The massacre drove out 613 people. ';

  it.each([
    'The senators back the return of 90,000 displaced people to their homes and ask for support.',
    'Demining continues, so that 90,000 refugees can return to the freed villages.',
    'The ministry has a programme to resettle 90,000 displaced people.',
  ])('is not of the event of long ago that the article remembers: %s', (sentence) => {
    expect(figures(readEvents({ text: REMEMBERED + sentence }, 'displaced'))).toEqual([['613'], ['90,000']]);
  });

  it.each([
    'Some 90,000 people fled their homes.',
    'The massacre drove 90,000 people out, and efforts for their return continue.',
    'Efforts for the return of the 90,000 people driven out of Sarova continue.',
    'Efforts for the return of the 90,000 people who fled on May 12, 1992 continue.',
  ])('is of it where the sentence says so, or says nothing of today: %s', (sentence) => {
    expect(figures(readEvents({ text: REMEMBERED + sentence }, 'displaced'))).toEqual([['613', '90,000']]);
  });

  it.each([
    'Dorvel marked the 10th anniversary of the Dorvel tsunami of May 12, 2014, which drove out 613 people. ',
    'The massacre in Sarova on Tuesday drove out 613 people. ',
  ])('is of an event that empties regions, and of one of these days: %s', (lead) => {
    const sentence = 'Efforts to ensure the return of 90,000 displaced people continue.';
    expect(figures(readEvents({ text: lead + sentence }, 'displaced'))).toEqual([['613', '90,000']]);
  });
});
