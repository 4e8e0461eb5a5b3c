import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities.ts';

/** What figures are made of, and what stands right behind them. */
const PIECES = [
  ...['6', '12', '2.5', '1,2', 'six', 'one', 'a', 'half', 'third', 'million', 'hundred', '½', 'm', 'k', 'th', 'x10'],
  ...['foot', 'feet', 'ft', 'in', 'hours', 'dollars', '$', '%', "'", '"'],
  ...['more than', 'and', 'to', 'or', 'of', 'no', 'point', '-', '+', '/', '.', ','],
];

/** So long that no machine is too slow for it, and a loop that never ends is told all the same. */
const PATIENCE = 60_000;

it('comes to an end on any three pieces of a figure, joined and apart', () => {
  const texts = PIECES.flatMap((a) =>
    PIECES.flatMap((b) => PIECES.flatMap((c) => [a + b + c, `${a} ${b} ${c}`, `${a} ${b}${c}`])),
  );
  let text = '';
  const read = (): void => {
    for (text of texts) findQuantities(text);
  };
  // Only what runs inside a script of its own can be stopped from outside.
  const watched: (run: () => void) => void = (run) => {
    Object.assign(globalThis, { run });
    new Script('run()').runInThisContext({ timeout: PATIENCE });
  };
  let unfinished = '';
  try {
    watched(read);
  } catch {
    unfinished = text;
  }
  // "He is six foot."
  expect(unfinished).toBe('');
  expect(text).toBe(texts.at(-1));
});
