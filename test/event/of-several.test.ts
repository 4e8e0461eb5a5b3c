import { describe, expect, it } from 'vitest';
import { figures, readEvents } from './read.ts';

const LEAD =
  'At least 19 people were killed in separate road accidents in Dale, Karsk and Orlen on Saturday, police said.';
const DALE =
  'Some 9 passengers were killed when a lorry hit their bus in Dale. The driver fled. Another 14 were hurt in the crash.';
const KARSK = 'In Karsk, 7 people died when a van fell into a canal near Teller Bridge.';
const ORLEN = 'In the third accident, a couple and their son were run over in Orlen. Some 3 others were injured.';

describe('accidents of a day that are told one by one', () => {
  it('are an event each, until the next is told', () => {
    const read = readEvents({ title: '19 killed in road accidents', text: [LEAD, DALE, KARSK, ORLEN].join('\n\n') });
    expect(figures(read)).toEqual([['19', '19'], ['9', '14'], ['7'], ['3']]);
    expect(read.mentions.slice(1).map(({ kind, where }) => [kind, where[0]])).toEqual([
      ['crash', 'Dale'],
      ['crash', 'Karsk'],
      ['crash', 'Orlen'],
    ]);
    for (const mention of read.mentions) expect(mention).not.toHaveProperty('item');
  });

  it('are one where only two are told', () => {
    const read = readEvents({ title: '16 killed in road accidents', text: [LEAD, DALE, KARSK].join('\n\n') });
    expect(read.mentions).toHaveLength(1);
  });

  it('are none where a string of bombs is one attack', () => {
    const text = [LEAD, DALE, KARSK, ORLEN].join('\n\n').replaceAll('road accidents', 'bombings');
    expect(readEvents({ title: 'Bombs kill 19', text }).mentions).toHaveLength(1);
  });
});
