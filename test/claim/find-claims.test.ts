import { describe, expect, it } from 'vitest';
import { claimsOf, linesOf } from './reading.ts';

describe('findClaims', () => {
  it('reads a list that shares its words', () => {
    expect(
      linesOf(
        '{Some 90} people were killed, {411} were wounded, {52} were illegally arrested, and {six} went missing.',
      ),
    ).toEqual(['killed 90 people', 'injured 411', 'detained 52', 'missing 6']);
  });

  it('reads parts with the whole they are of', () => {
    const claims = claimsOf('{417} people were killed, including {61} women, {23} children and {40} old people.');
    expect(claims.map((claim) => [claim.quantity.min, claim.population, claim.role])).toEqual([
      [417, 'people', 'total'],
      [61, 'women', 'part'],
      [23, 'children', 'part'],
      [40, 'elderly', 'part'],
    ]);
    expect(claims.slice(1).every((claim) => claim.partOf === claims[0]!.id)).toBe(true);
  });

  it('takes those shot in a murder-suicide for dead, but not those of another case further on', () => {
    const far = 'The road was closed for hours. '.repeat(6);
    expect(linesOf('It was a murder-suicide, police said. He shot {two} neighbours.')).toEqual(['killed 2 people']);
    expect(linesOf(`It was a murder-suicide, police said. ${far}In May he shot {two} neighbours.`)).toEqual([
      'struck 2 people',
    ]);
  });

  it('gives every claim spans that point into its field', () => {
    const [claim] = claimsOf('Rain fell. The ferry sank and {at least 12} passengers drowned, the coastguard said.');
    expect(claim).toMatchObject({
      measure: 'killed',
      population: 'passengers',
      quantity: { start: 30, end: 41, text: 'at least 12' },
      sentence: { start: 11 },
      attribution: { text: 'the coastguard said', name: 'coastguard' },
    });
  });

  it('names who owns a figure, who tells it in a relative clause, and who rejects another', () => {
    const whose = (text: string) => claimsOf(text).map(({ attribution }) => attribution?.name);
    expect(whose('Doctors said they had {97} bodies, rejecting the government’s figure of {42}.').at(-1)).toBe(
      'government',
    );
    expect(whose('Police said {nine} died, disputing the mayor, who put the number at {27}.')).toEqual([
      'police',
      'mayor',
    ]);
    expect(whose('Doctors rejected the figure and said {31} people had died.')).toEqual(['doctors']);
    expect(whose('A blast shook the port and {31} people died.')).toEqual([undefined]);
  });

  it('takes a fisherman for the one named before him, and a civilian after a date for himself', () => {
    expect(linesOf('Kwame Osei, 45, a fisherman, is still missing.')).toEqual(['missing 1 implicit']);
    expect(linesOf('On 9 June 2017, a civilian was killed by a shell.')).toEqual(['killed 1 civilians implicit']);
  });

  it('counts several events together where the text says so', () => {
    const [claim] = claimsOf('It was one of {three} linked raids. {Nine} people were killed across the raids.');
    expect(claim).toMatchObject({ measure: 'killed', across: 3 });
    const [alone] = claimsOf('It was one of {three} linked raids. {Nine} people were killed in the raid.');
    expect(alone?.across).toBeUndefined();
  });

  it('tells the dead of those who were struck from others', () => {
    const [struck, dead] = claimsOf('{Six} people were shot. {Two} died.');
    expect(dead).toMatchObject({ measure: 'killed', partOf: struck!.id, role: 'total' });
    const [, apart] = claimsOf('{One} man was killed and {two} others shot.');
    expect(apart).toMatchObject({ measure: 'struck', partOf: null });
  });

  it('names open measures by what is counted and what befell it', () => {
    expect(linesOf('The storm destroyed {2,300} homes.')).toEqual(['homes destroyed 2300']);
    expect(linesOf('{140} houses were damaged.')).toEqual(['homes damaged 140']);
  });
});
