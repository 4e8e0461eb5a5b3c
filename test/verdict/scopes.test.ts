import { describe, expect, it } from 'vitest';
import { findingOf, injured, judge, killed, type Told } from './story.ts';

const here = { sentence: 'In the hill district 1040 people died and 1370 were hurt.' };
const [all, dead, hurt] = [killed('2310'), killed('1040', here), injured('1370', here)];

/** What is said of the injured, whom another paper counts too: their figures, and what is set aside. */
function hurtIn(...claims: Told[]): string {
  const { camps, reasons } = findingOf(judge({ Herald: { claims }, Post: { claims: [injured('8410')] } }), 'injured');
  const parts = reasons.filter(({ rule }) => rule === 'scope/part').flatMap(({ claimIds }) => claimIds);
  return `${camps.map(({ figure }) => figure).join(' ')}, part ${parts.join(' ') || 'none'}`;
}

describe('the injured beside some of the dead', () => {
  it.each<[string, Told[], string]>([
    ['are of one district too', [all, dead, hurt], '8410, part Herald#2'],
    ['are of one district, of whom some are told of later', [all, dead, hurt, injured('200')], '8410, part Herald#2'],
    ['are all where they are told again', [all, dead, hurt, injured('1370')], '1370 8410, part none'],
    ['are all where all the dead are told beside them', [{ ...all, ...here }, all, dead, hurt], '1370 8410, part none'],
    ['are all where they are beside all the dead', [dead, hurt], '1370 8410, part none'],
    [
      'are all where a title tells of some of the dead',
      [all, { ...dead, field: 'title' }, hurt],
      '1370 8410, part none',
    ],
    ['are all in the title', [all, dead, { ...hurt, field: 'title' }], '1370 8410, part none'],
    [
      'are all where it is women who died',
      [{ ...all, population: 'women' }, { ...dead, population: 'women' }, hurt],
      '1370 8410, part none',
    ],
  ])('%s', (_, claims, told) => {
    expect(hurtIn(...claims)).toBe(told);
  });
});
