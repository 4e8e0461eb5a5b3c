import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictWords } from '../../src/lexicon/en/verdicts.ts';
import type { VerdictWords } from '../../src/lexicon/verdict-lexicon.ts';
import { passageIn } from '../../src/verdict/passage.ts';
import { cutsWord, PhraseFilter } from '../../src/verdict/phrase-filter.ts';
import { type PhraseList, Phrases } from '../../src/verdict/phrases.ts';

const words: VerdictWords = verdictWords.verdictWords;
const LISTS = [
  'sinceTheStart',
  'inOnePeriod',
  'confirmed',
  'deadOrMissing',
  'afterwards',
  'risen',
  'nowKnown',
] as const;
const ALL = LISTS.flatMap((list): readonly string[] => words[list]);

/** Texts of phrases, of single words of them and of others, with all that may stand between and around. */
const piece = fc.oneof(
  fc.constantFrom(...ALL),
  fc.constantFrom(...ALL.flatMap((phrase) => phrase.split(' '))),
  fc.constantFrom('12', 'people', 'Day', 'NOW', 'São', 'kın', "now's", 'so-far', '‘now’', '—', '“so far”', ''),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', ', ', '\n', '. ', '-', '’')), { maxLength: 12 })
  .map((pieces) => pieces.map(([word, between]) => word + between).join(''));

/** What the words mean: the first phrase of a list that stands there. */
const firstIn = (plain: string, list: PhraseList): string | null =>
  words[list].find((phrase) => plain.includes(` ${phrase} `)) ?? null;

const plainOf = (sentence: string): string => {
  const lower = sentence.toLowerCase().replace(/[’‘]/gu, "'");
  return ` ${lower.replace(/[^\p{L}\p{N}'-]+/gu, ' ').trim()} `;
};

describe('phrases', () => {
  it('are found where they are said, each the first of its list', () => {
    const phrases = new Phrases(words, LISTS);
    fc.assert(
      fc.property(text, (sentence) => {
        const plain = plainOf(sentence);
        const said = phrases.saidIn(plain);
        for (const list of LISTS) expect(said(list)).toBe(firstIn(plain, list));
      }),
    );
  });

  it('are found in any stretch of a sentence', () => {
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (sentence, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const plain = plainOf(sentence.slice(from, to));
        const { said } = passageIn(sentence, from, to, words);
        for (const list of LISTS) expect(said(list)).toBe(firstIn(plain, list));
      }),
    );
  });
});

describe('the filter of phrases', () => {
  const filter = new PhraseFilter(ALL);

  it('passes by what holds not all words of any', () => {
    for (const sentence of ['Twelve people died on that day.', 'In a house — “so it was said” — nine died.', '']) {
      expect(filter.mayBeSaid(sentence, 0, sentence.length)).toBe(false);
    }
    expect(filter.mayBeSaid('Nine died in a single DAY.', 0, 26)).toBe(true);
    expect(filter.mayBeSaid('Nine died in a single DAY.', 0, 20)).toBe(false);
  });

  it.each<[string, boolean]>([
    ['it’s over so far', true],
    ['it‘s over so far', true],
    ['so far over: it’s', true],
    ['it’s over–so–far…', true],
    ['it’s – over … far', false],
    ['só it’s', true],
  ])(
    'takes curly quotes for apostrophes, other marks for blanks, and knows nothing of other letters: %s',
    (told, may) => {
      expect(new PhraseFilter(["it's over so far"]).mayBeSaid(told, 0, told.length)).toBe(may);
    },
  );

  it('forgets what another text held', () => {
    const soFar = new PhraseFilter(['so far']);
    expect(['far, so', 'far'].map((told) => soFar.mayBeSaid(told, 0, told.length))).toEqual([true, false]);
  });
});

describe('a cut', () => {
  const cuts = (told: string): string => [...told].filter((_, at) => cutsWord(told, at)).join('');
  it.each<[string, string]>([
    ['a 12-strong crew', '2-strongrew'],
    ['São', 'ão'],
    ['now’s—(so) far.', 'ow’soar'],
    ['now', 'ow'],
  ])('goes through a word of %s', (told, within) => {
    expect(cuts(told)).toBe(within);
    expect(cutsWord(told, told.length)).toBe(false);
  });
});
