import { describe, expect, it } from 'vitest';
import { injured, judge, killed, type Told } from './story.ts';

const title = (figure: string): Told => killed(figure, { field: 'title' });
const rose = (figure: string): Told => killed(figure, { sentence: `The toll rose to ${figure}.` });
const corrected = (figure: string): Told => killed(figure, { sentence: `The toll was corrected to ${figure}.` });
const previous = (figure: string): Told => killed(figure, { role: 'previous' });

/** The verdict on one paper, the figures that stand, and those that the paper has overtaken itself. */
function saidOf(...claims: Told[]): string {
  const { verdict, camps, reasons } = judge({ Herald: { claims } }).findings.find(
    ({ measure }) => measure === 'killed',
  )!;
  const older = reasons.find(({ rule }) => rule === 'time/correction')?.claimIds ?? [];
  const figures = older.map((id) => claims[Number(id.replace('Herald#', ''))]!.figure);
  return `${verdict} ${camps.map(({ figure }) => figure).join()}, older ${figures.join() || 'none'}`;
}

describe('a toll that rose', () => {
  it.each<[string, Told[], string]>([
    ['overtakes what was told before', [killed('12'), rose('14')], 'uncorroborated 14, older 12'],
    ['overtakes the title', [title('12'), rose('14')], 'uncorroborated 14, older 12'],
    ['overtakes what it rose to first', [killed('9'), rose('12'), rose('14')], 'uncorroborated 14, older 9,12'],
    ['overtakes it in whichever order', [rose('14'), rose('12')], 'uncorroborated 14, older 12'],
    ['overtakes nothing larger', [title('16'), rose('14')], 'uncorroborated 16, older none'],
    ['overtakes nothing that comes after it', [rose('14'), killed('12')], 'disagree 14, older none'],
    ['overtakes no rounding of it', [killed('600'), rose('613')], 'uncorroborated 600, older none'],
    ['overtakes no injured', [injured('12'), rose('14')], 'uncorroborated 14, older none'],
    ['overtakes no women', [rose('14'), killed('12', { population: 'women' })], 'uncorroborated 14, older none'],
    ['is no part', [killed('12'), { ...rose('14'), role: 'part' }], 'uncorroborated 12, older none'],
  ])('%s', (_, claims, told) => {
    expect(saidOf(...claims)).toBe(told);
  });
});

describe('a toll that was corrected', () => {
  it.each<[string, Told[], string]>([
    ['overtakes more', [killed('14'), corrected('11')], 'uncorroborated 11, older 14'],
    ['overtakes more in the title', [title('14'), corrected('11')], 'uncorroborated 11, older 14'],
    ['overtakes what it was corrected to first', [corrected('14'), corrected('11')], 'uncorroborated 11, older 14'],
    ['overtakes what it rose to', [rose('14'), corrected('11')], 'uncorroborated 11, older 14'],
    ['overtakes what it rose to, told later', [corrected('11'), rose('14')], 'uncorroborated 11, older 14'],
    ['overtakes nothing that comes after it', [corrected('11'), killed('14')], 'disagree 14, older none'],
  ])('%s', (_, claims, told) => {
    expect(saidOf(...claims)).toBe(told);
  });
});

describe('a toll that is named as an earlier one', () => {
  it.each<[string, Told[], string]>([
    ['stands no more', [killed('12'), killed('14'), previous('12')], 'uncorroborated 14, older 12,12'],
    [
      'stands no more, were it a bound',
      [killed('at least 12'), killed('14'), previous('at least 12')],
      'uncorroborated 14, older at least 12,at least 12',
    ],
    ['stands where there is no other', [killed('12'), previous('12')], 'uncorroborated 12, older 12'],
    [
      'stands where title and text give no other',
      [title('12'), killed('12'), previous('12')],
      'uncorroborated 12, older 12',
    ],
  ])('%s', (_, claims, told) => {
    expect(saidOf(...claims)).toBe(told);
  });
});
