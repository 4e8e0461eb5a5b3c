import { describe, expect, it } from 'vitest';
import { textSignature } from '../../src/text/signature.ts';

const share = (a: string, b: string): number => {
  const left = textSignature(a);
  const right = textSignature(b);
  return left.filter((value, i) => value === right[i]).length / left.length;
};
const sentences = Array.from(
  { length: 40 },
  (_, i) => `Rescue team ${i} reached village ${i * 7} after ${i} hours on a muddy road near bridge ${i * 3}.`,
);

describe('textSignature', () => {
  it('is the same for a text that differs in case, marks and line breaks only', () => {
    expect(share('A blast killed 12 men, police said.', 'a BLAST killed\n12 men -- police said')).toBe(1);
  });

  it('is close to the share of common shingles', () => {
    const whole = sentences.join(' ');
    const cut = sentences.slice(0, 24).join(' ');
    expect(share(whole, cut)).toBeGreaterThan(0.42);
    expect(share(whole, cut)).toBeLessThan(0.78);
  });

  it('is far apart for two reports of one event in their own words', () => {
    expect(share(sentences.join(' '), 'Snow closed the pass for a third day and cut off four farms.')).toBeLessThan(
      0.1,
    );
  });

  it('is empty without words and full for one word', () => {
    expect(textSignature(' … ')).toEqual([]);
    expect(textSignature('Fire')).toHaveLength(64);
  });
});
