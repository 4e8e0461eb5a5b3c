import { describe, expect, it } from 'vitest';
import { injured, judge, killed, type Paper, type Told } from './story.ts';

const casualties = (figure: string, more: Partial<Told> = {}): Told => ({ figure, measure: 'casualties', ...more });

/** Who is said to count the casualties, the verdict, and the ends of the estimate. */
function saidOf(papers: Record<string, Paper>): string {
  const { findings, estimates } = judge(papers);
  const finding = findings.find(({ measure, population }) => measure === 'casualties' && population === 'people');
  const sources = new Set(finding?.camps.flatMap((camp) => camp.sources));
  const estimate = estimates.find(({ measure, population }) => measure === 'casualties' && population === null);
  const ends = estimate ? `${estimate.low} ${estimate.best} ${estimate.high}` : 'no estimate';
  return `${[...sources].sort().join('+') || 'no one'} ${finding?.verdict}, ${ends}`;
}
const beside45 = (...claims: Told[]): string => saidOf({ Herald: { claims: [casualties('45')] }, Post: { claims } });

describe('casualties of one paper beside the killed and the injured of another', () => {
  it.each<[string, Told[], string]>([
    ['the same people', [killed('5'), injured('40')], 'Herald+Post agree, 45 45 45'],
    ['at least so many dead', [killed('at least 5'), injured('45')], 'Herald+Post disagree, 45 45 null'],
    ['at least so many hurt', [killed('5'), injured('at least 35')], 'Herald+Post compatible, 40 45 45'],
    ['at most so many dead', [killed('up to 5'), injured('42')], 'Herald+Post compatible, 45 45 47'],
    ['at most so many hurt', [killed('5'), injured('up to 42')], 'Herald+Post compatible, 45 45 47'],
    ['more than so many dead', [killed('more than 4'), injured('41')], 'Herald+Post agree, 45 45 45'],
    ['about so many hurt', [killed('5'), injured('about 41')], 'Herald+Post agree, 45 45 46'],
    ['46, not about 46', [killed('5'), injured('41')], 'Herald+Post disagree, 45 45 46'],
    ['a word for the dead', [killed('several'), injured('40')], 'Herald uncorroborated, 45 45 45'],
    ['a word for the hurt', [killed('5'), injured('dozens')], 'Herald uncorroborated, 45 45 45'],
    ['two tolls', [killed('20'), killed('15'), injured('30')], 'Herald uncorroborated, 45 45 45'],
    ['two counts of the hurt', [killed('5'), injured('20'), injured('18')], 'Herald uncorroborated, 45 45 45'],
    ['women who died', [killed('5', { population: 'women' }), injured('40')], 'Herald uncorroborated, 45 45 45'],
    ['women who were hurt', [killed('5'), injured('40', { population: 'women' })], 'Herald uncorroborated, 45 45 45'],
    ['no one hurt', [killed('5')], 'Herald uncorroborated, 45 45 45'],
    ['its own count', [casualties('50'), killed('5'), injured('40')], 'Herald+Post disagree, 45 45 50'],
    [
      'others abducted',
      [{ figure: '3', measure: 'abducted' }, killed('5'), injured('40')],
      'Herald+Post agree, 45 45 45',
    ],
  ])('%s', (_, claims, said) => {
    expect(beside45(...claims)).toBe(said);
  });

  it('are put together only where somebody counts them', () => {
    const Post = { claims: [killed('5'), injured('40')] };
    expect(saidOf({ Herald: { claims: [casualties('45', { status: 'denied' })] }, Post })).toBe(
      'no one uncorroborated, no estimate',
    );
    expect(saidOf({ Herald: { claims: [casualties('45', { population: 'women' })] }, Post })).toBe(
      'no one undefined, no estimate',
    );
  });
});
