import { describe, expect, it } from 'vitest';
import { en } from '../../src/lexicon/en.ts';
import { vocabularyOf } from '../../src/lexicon/vocabulary.ts';
import { segment } from '../../src/text/segment.ts';

const sentencesOf = (text: string) =>
  segment('text', text, vocabularyOf(en)).sentences.map((sentence) => sentence.text);
const tokensOf = (text: string) =>
  segment('text', text, vocabularyOf(en)).sentences.flatMap((s) => s.tokens.map((t) => t.text));

describe('segment', () => {
  it('keeps titles, initials, months and abbreviations inside a sentence', () => {
    expect(sentencesOf('Gov. J. K. Hill met U.S. troops on Jan. 20. They were 12.')).toEqual([
      'Gov. J. K. Hill met U.S. troops on Jan. 20.',
      'They were 12.',
    ]);
  });

  it('ends after an hour or letters of a name where a new one begins', () => {
    const at = (text: string) => sentencesOf(text).length;
    expect(at('The bulletin came at 6 p.m. Another 43 are missing.')).toBe(2);
    expect(at('It came at 6 p. m. Police said five had died.')).toBe(2);
    expect(at('They were sent to the U.S. The others stayed.')).toBe(2);
    expect(at('It came at 6 p.m. Monday and killed five.')).toBe(1);
    expect(at('It came at 6 p.m. Eastern on Monday.')).toBe(1);
    expect(at('He told D.C. Police that J. A. Hill had gone.')).toBe(1);
  });

  it('ends where the white space after a dot was lost, and not inside an address', () => {
    const at = (text: string) => sentencesOf(text).length;
    expect(sentencesOf('Two men are being sought.Later the mayor spoke at the hall.')).toEqual([
      'Two men are being sought.',
      'Later the mayor spoke at the hall.',
    ]);
    expect(at('He told Newsroom.Com that five had died.')).toBe(1);
    expect(at('He told newsroom.org that five had died.')).toBe(1);
    expect(at('It runs on Node.Js and nothing else.')).toBe(1);
    expect(at('He told Gov.Hill that five had died.')).toBe(1);
  });

  it('ends at a closing quote and at a blank line', () => {
    expect(sentencesOf('"We lost ten." Then rain came.\n\nA heading\n\nNext')).toEqual([
      '"We lost ten."',
      'Then rain came.',
      'A heading',
      'Next',
    ]);
  });

  it('keeps a hard-wrapped line together', () => {
    const line =
      'The river rose through the night and by morning it had reached the second floor\nof the school in Harlow.';
    expect(sentencesOf(line)).toHaveLength(1);
  });

  it('makes tokens that figures are whole multiples of', () => {
    expect(tokensOf('A 12-member crew lost $1.2bn, 1,275 men; twenty-three don’t 40-50.')).toEqual(
      'A 12 - member crew lost $ 1.2bn , 1,275 men ; twenty-three don’t 40 - 50 .'.split(' '),
    );
  });

  it('cuts what is too long for a sentence, at white space, and loses nothing', () => {
    const list = 'killed 12, '.repeat(1_000).trim();
    const { sentences } = segment('text', list, vocabularyOf(en));
    expect(sentences.length).toBeGreaterThan(5);
    expect(Math.max(...sentences.map(({ text }) => text.length))).toBeLessThanOrEqual(2_000);
    expect(sentences.map(({ text }) => text).join(' ')).toBe(list);
    expect(sentencesOf('1'.repeat(4_500)).map((text) => text.length)).toEqual([2_000, 2_000, 500]);
  });
});
