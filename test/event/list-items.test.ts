import { describe, expect, it } from 'vitest';
import { figures, readEvents } from './read.ts';

describe('a list of events', () => {
  it('gives each item its own event, and the sum to that of the lead', () => {
    const read = readEvents({
      title: 'Accidents kill 3 in Orlen county',
      text: `Accidents in Orlen county killed 3 people over the weekend, police said.

• A motorcyclist, one of 2 on the road, was killed on Friday when he hit a wall in Tessaly. He was 24. Another 4 were hurt.

• Two of 7 women drowned in Lake Merrow on Saturday.`,
    });
    expect(figures(read)).toEqual([['3', '3'], ['2', '24', '4'], ['7']]);
    expect(read.mentions.map(({ when }) => when?.from)).toEqual(['2024-05-11', '2024-05-10', '2024-05-11']);
  });

  it('has its first item for the article where nothing stands before it', () => {
    const read = readEvents({
      title: 'World briefs',
      text: `- INDIA: A bus crash in Karvand killed 12 people on Sunday.
- PERU: A landslide buried a village in Ayaro on Saturday, killing 9.
- KENYA: Two of 5 miners died when a shaft flooded near Tharuni on Friday.`,
    });
    expect(figures(read)).toEqual([['12'], ['9'], ['5']]);
    expect(read.mentions.map(({ kind, where }) => [kind, where[0]])).toEqual([
      ['crash', 'Karvand'],
      ['landslide', 'Ayaro'],
      ['death', 'Tharuni'],
    ]);
  });

  it.each(['1. | 2. | 3.', '1) | 2) | 3)', '(1) | (2) | (3)', '* | * | *', '– | – | –'])(
    'may have %s before its items',
    (marks) => {
      const [first, second, third] = marks.split(' | ');
      const read = readEvents({
        title: 'Crime log',
        text: `Police reported on Sunday:
${first} A man was one of 13 shot outside a bar on Canal Street.
${second} Two of 16 teenagers were stabbed at a party in Mill Park.
${third} A woman was hit by one of 19 cars on Rowan Avenue and died.`,
      });
      // The stage alone takes the numbers of the list for figures.
      const told = figures(read).map((of) => of.filter((figure) => figure.length > 1));
      expect(told.filter((of) => of.length > 0)).toEqual([['13'], ['16'], ['19']]);
    },
  );

  it.each([
    [
      'what is known of one event',
      'What we know about the Orlen blast',
      `A bomb killed 12 people in Orlen on Sunday.

• 12 people were killed and 30 wounded when the bomb went off in the market on Canal Street.
• Of the dead, 5 were children from Tessaly.
• Police arrested 2 men in Dunmore on Monday.
• The dead were taken to St Anna Hospital.`,
    ],
    [
      'the toll of a quake town by town',
      'Quake toll rises to 120',
      `The toll of Saturday's earthquake in Marask rose to 120 on Monday.
- In Ilmet, 80 people died.
- In Sanna, a school collapsed and 30 were killed.
- In Teppo, 10 died in a landslide.`,
    ],
    [
      'one item alone',
      'Bus crash kills 12 in Karvand',
      `A bus crash in Karvand killed 12 people on Sunday.
- A child of 3 was among them, a doctor in Tessaly said.`,
    ],
  ])('is not %s', (_, title, text) => {
    expect(readEvents({ title, text }).mentions).toHaveLength(1);
  });
});
