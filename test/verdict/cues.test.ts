import { describe, expect, it } from 'vitest';
import { en } from '../../src/lexicon/en.ts';
import type { Claim } from '../../src/model/claim.ts';
import { type Cues, cuesOf } from '../../src/verdict/cues.ts';
import { killed, reading, type Told } from './story.ts';

const claimsOf = (...claims: Told[]): Claim[] => reading('a', { claims }).claims;
/** One cue of each figure of a sentence. */
function cueOf<Key extends keyof Cues>(cue: Key, sentence: string, ...figures: string[]): Cues[Key][] {
  const claims = claimsOf(...figures.map((figure) => killed(figure, { sentence })));
  const cues = cuesOf(claims, en);
  return claims.map(({ id }) => cues.get(id)![cue]);
}

describe('the words next to a figure', () => {
  it.each<[string, string[], (Cues['update'] | null)[]]>([
    ['The toll rose to 14.', ['14'], ['rise']],
    ['The toll rose to 12 on Monday and later to 14.', ['12', '14'], ['rise', null]],
    ['The fire came close to 14 homes.', ['14'], [null]],
    ['The toll was corrected to 11.', ['11'], ['correction']],
    ['The toll is 11, not 14 as first reported.', ['11'], ['correction']],
    ['A bus fell on 11, not only once.', ['11'], [null]],
    ['The toll is 11, and 14 were said to be hurt, not as first reported.', ['11', '14'], [null, null]],
  ])('say that it takes the place of another: %s', (sentence, figures, told) => {
    expect(cueOf('update', sentence, ...figures)).toEqual(told);
  });

  it.each<[string, string[], boolean[]]>([
    ['The dead or missing are 12.', ['12'], [true]],
    ['There are 12 dead or missing.', ['12'], [true]],
    ['The hurt are 9, the dead or missing 12.', ['9', '12'], [true, false]],
    ['The dead or missing are 12, the hurt 9.', ['12', '9'], [true, false]],
    ['Twelve were hurt: 9 badly.', ['9'], [false]],
  ])('say that it holds the missing: %s', (sentence, figures, told) => {
    expect(cueOf('holdsMissing', sentence, ...figures)).toEqual(told);
  });

  it.each<[string, string[], (string | null)[]]>([
    ['In a single day 31 died.', ['31'], ['in a single day']],
    ['In a single day 31 died and 12 were hurt.', ['31', '12'], ['in a single day', 'in a single day']],
    ['The toll is 412, after 31 died in a single day.', ['412', '31'], [null, 'in a single day']],
    ['On Monday alone 31 died.', ['31'], ['On Monday alone']],
    ['A daily 31 died.', ['31'], ['daily']],
    ['The Daily Courier counted 31 dead.', ['31'], [null]],
    ['The Daily, a paper, counted 31 dead.', ['31'], ['daily']],
  ])('keep it to a stretch of time: %s', (sentence, figures, told) => {
    expect(cueOf('period', sentence, ...figures)).toEqual(told);
  });

  it('are those of its own sentence, also where title and text begin alike', () => {
    const [title] = claimsOf(killed('31', { id: 'title', field: 'title', sentence: 'In a single day 31 die' }));
    const [text] = claimsOf(killed('412', { id: 'text', sentence: 'The storm killed 412.' }));
    for (const claims of [
      [title!, text!],
      [text!, title!],
    ]) {
      const cues = cuesOf(claims, en);
      expect([cues.get('title')!.period, cues.get('text')!.period]).toEqual(['in a single day', null]);
    }
  });
});

describe('one more who died', () => {
  it.each<[string, number | null]>([
    ['a fifth victim', 5],
    ['an eighth man', 8],
    ['the first', 1],
    ['Twelfth victim', 12],
    ['5th vic', 5],
    ['a 12th victim', 12],
    ['a second', 2],
    ['a victim', null],
    ['24-year-old', null],
    ['the seventy', null],
  ])('is told by %s', (figure, nth) => {
    const [claim] = claimsOf(killed(figure, { implicit: true }));
    expect(cuesOf([claim!], en).get('a#0')!.nth).toBe(nth);
  });

  it('is not told by a figure', () => {
    expect(cueOf('nth', 'Police counted 5 dead.', '5')).toEqual([null]);
  });
});
