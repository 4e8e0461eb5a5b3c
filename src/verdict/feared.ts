import type { Figure } from './figures.ts';

/** Characters behind a figure in which its verb stands. */
const NEAR = 40;
const FEARED = /^[^.;,]*\b(?:feared|presumed)\b/u;

/** "Forty people are feared dead": nobody has seen that they are. */
export function isFeared({ claim: { status, sentence, quantity } }: Pick<Figure, 'claim'>): boolean {
  const from = quantity.end - sentence.start;
  return status === 'unconfirmed' && FEARED.test(sentence.text.slice(from, from + NEAR));
}

/** "The state says 71,000 are displaced. Aid workers believe more than 200,000 are": what they stand by, as surely as others by theirs. */
export function isBelieved({ claim: { status, sentence, quantity, attribution } }: Pick<Figure, 'claim'>): boolean {
  const at = quantity.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - NEAR), at);
  return status === 'unconfirmed' && attribution !== null && BELIEVED.test(before);
}

const BELIEVED = /\bbelieves? (?:that )?(?:\p{L}+ ){0,4}$/u;
