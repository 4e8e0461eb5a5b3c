import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const CLAIMS = new URL('../corpus/claims/', import.meta.url);

/** Every sentence of the corpora of claims, one after another, in words and marks. */
const WORDS: readonly string[] = readdirSync(CLAIMS)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, CLAIMS), 'utf8').split('\n'))
  .filter((line) => /^\p{L}/u.test(line))
  .join(' ')
  .split(/(?<=\s)|(?=[.,;:()"“”'’-])/u);

/**
 * Pieces of sentences of news, a few words each, put together by chance: they begin and end where no writer would let
 * them, as a text does that was cut off ("Two of the victims had").
 */
export const wordSalad = (): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(WORDS.length - 1), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 16 })
    .map((pieces) => pieces.map(([at, count]) => WORDS.slice(at, at + count).join('')).join(''));
