import type { Figure } from './figures.ts';

/** Characters behind a figure in which its verb stands. */
const NEAR = 40;
const FEARED = /^[^.;,]*\b(?:feared|presumed)\b/u;

/** "Forty people are feared dead": nobody has seen that they are. */
export function isFeared({ claim: { status, sentence, quantity } }: Pick<Figure, 'claim'>): boolean {
  const from = quantity.end - sentence.start;
  return status === 'unconfirmed' && FEARED.test(sentence.text.slice(from, from + NEAR));
}
