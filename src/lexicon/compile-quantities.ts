import { remembered } from '../model/remembered.ts';
import { Vocabulary } from '../model/vocabulary.ts';
import type { ModifierEntry, QuantityLexicon, UnitEntry, VagueEntry, Words } from './quantity-lexicon.ts';

/** What a word that can begin or carry on a figure means. */
export interface NumberWord {
  /** `one` 0–9, `teen` 10–19, `ten` 20–90; `part` is a denominator that is no ordinal (half, quarter). */
  kind: 'one' | 'teen' | 'ten' | 'scale' | 'ordinal' | 'part' | 'multiple';
  value: number;
  /** "thirds", "halves", "hundreds" */
  plural: boolean;
  /** Read only after a number; a multiple only before what it multiplies. */
  needsNumber: boolean;
}

/** A unit, or money: the code of a currency, with `minor` for hundredths of it. */
export interface UnitMeaning {
  code: string;
  money: boolean;
  minor: boolean;
  /** How many of the code one of it is. */
  times: number;
  /** A mark that is also a word. */
  shy: boolean;
}

/** A sign or abbreviation as printed, case kept. */
export interface Mark {
  unit?: UnitMeaning;
  /** The currency it stands for, before or after a figure. */
  sign?: string;
  /** "m" of "2m" */
  scale?: number;
  /** "b" of "$2b" */
  moneyScale?: number;
  /** Its code after a larger unit: the "m" of "2h30m". */
  smaller?: string;
  before?: ModifierEntry['modifier'];
  after?: ModifierEntry['modifier'];
}

/** The lists of words, by the name of the list, and what their words mean where that is more than being listed. */
export type Kind = {
  [K in
    | keyof QuantityLexicon['joiners']
    | keyof QuantityLexicon['notQuantities']
    | `zero-${keyof QuantityLexicon['zero']}`]: true;
} & {
  number: NumberWord;
  vague: VagueEntry;
  unit: UnitMeaning;
  alone: NonNullable<UnitEntry['alone']> | 'money';
  before: ModifierEntry;
  after: ModifierEntry;
};

/** A word, or the words so far of a phrase: what it is, and the words that carry it on, forwards and backwards. */
export interface Phrase {
  is: Map<string, unknown>;
  next: Map<Word, Phrase> | undefined;
  back: Map<Word, Phrase> | undefined;
}

export interface Word extends Phrase {
  /** May begin a figure. */
  opens: boolean;
  /** A mark begins with it; one that stands before figures ends with it. */
  starts: boolean;
  ends: boolean;
}

export interface CompiledQuantities {
  vocabulary: Vocabulary;
  /** By the number of the word in the vocabulary. */
  entries: readonly (Word | undefined)[];
  /** Characters that are no letters, by their UTF-16 unit. */
  signs: ReadonlyMap<number, Word>;
  marks: ReadonlyMap<string, Mark>;
  /** Measures that share their word with money, by UCUM code. */
  sharedMoney: ReadonlyMap<string, string>;
  hotlines: readonly string[];
}

/** What a scan cuts a mark into, but for stops: "Rs." ends in its letters. */
const TOKENS = /[\p{L}\p{M}]+|[^\p{L}\p{M}\s.]/gu;

/** The lists whose words may begin a figure. */
const OPENERS = /^(?:number|vague|alone|point|zero-words|zero-determiners)$/u;

/** The words of a lexicon in one table; made once for each lexicon object. */
export const compileQuantities = /* @__PURE__ */ remembered(compile);

function compile(lexicon: QuantityLexicon): CompiledQuantities {
  const words = new Map<string, Word>();
  const marks = new Map<string, Mark>();
  const sharedMoney = new Map<string, string>();

  const wordOf = (surface: string): Word => {
    const word = words.get(surface) ?? {
      is: new Map(),
      next: undefined,
      back: undefined,
      opens: false,
      starts: false,
      ends: false,
    };
    words.set(surface, word);
    return word;
  };
  /** The first that says what a phrase is wins. */
  const list = <K extends keyof Kind>(
    surfaces: Words | undefined,
    kind: K,
    as: Kind[K],
    way: 'next' | 'back' = 'next',
    ending = '',
  ) => {
    for (const surface of listOf(surfaces)) {
      const [first, ...rest] = wordsOf(surface + ending, way);
      if (first === undefined) continue;
      let node: Phrase = wordOf(first);
      for (const word of rest) {
        node[way] ??= new Map();
        const key = wordOf(word);
        const following: Phrase = node[way].get(key) ?? { is: new Map(), next: undefined, back: undefined };
        node[way].set(key, following);
        node = following;
      }
      if (!node.is.has(kind)) node.is.set(kind, as);
      if (OPENERS.test(kind)) wordOf(first).opens = true;
    }
  };
  const mark = (surfaces: Words | undefined, meaning: Mark) => {
    for (const surface of listOf(surfaces)) {
      marks.set(surface, { ...meaning, ...marks.get(surface) });
      const tokens = surface.toLowerCase().match(TOKENS) ?? [''];
      wordOf(tokens[0]!).starts = true;
      if (meaning.sign ?? meaning.before) wordOf(tokens.at(-1)!).ends = true;
    }
  };
  const number = (
    surfaces: Words | undefined,
    kind: NumberWord['kind'],
    value: number,
    plural = false,
    needsNumber = plural,
  ) => list(surfaces, 'number', { kind, value, plural, needsNumber });

  for (const { words: surfaces, value, needsObject } of lexicon.multiples)
    number(surfaces, 'multiple', value, false, needsObject);
  for (const { words: surfaces, value } of lexicon.ordinals) {
    number(surfaces, 'ordinal', value);
    // "seconds" are a time.
    if (value !== 2) number(plurals(surfaces), 'ordinal', value, true);
  }
  for (const { words: surfaces, value } of lexicon.parts)
    for (const [i, word] of listOf(surfaces).entries()) number([word], 'part', value, i > 0);
  for (const { words: surfaces, value } of lexicon.numbers) {
    number(surfaces, value < 10 ? 'one' : value < 20 ? 'teen' : 'ten', value);
    // Written together: "twentyone", "thirtyfirst".
    if (value > 19)
      for (const ten of listOf(surfaces))
        for (const [kind, ones] of [
          ['ten', lexicon.numbers],
          ['ordinal', lexicon.ordinals],
        ] as const)
          for (const one of ones)
            if (one.value % 10 && one.value < 10)
              number(
                listOf(one.words).map((word) => ten + word),
                kind,
                value + one.value,
              );
  }
  for (const entry of lexicon.scales) {
    const { value } = entry;
    number(entry.words, 'scale', value, false, entry.needsNumber);
    number(entry.plural, 'scale', value, true);
    number(entry.ordinal, 'ordinal', value);
    number(plurals(entry.ordinal), 'ordinal', value, true);
    mark(entry.marks, { scale: value });
    mark(entry.moneyMarks, { moneyScale: value });
  }
  for (const entry of lexicon.vague) list(entry.words, 'vague', entry);
  for (const entry of lexicon.modifiers)
    for (const surface of listOf(entry.words)) {
      const { place } = entry;
      if (/\p{L}/u.test(surface)) list([surface], place, entry, place === 'before' ? 'back' : 'next');
      else mark([surface], { [place]: entry.modifier });
    }
  /** A sign or a single letter is a mark: "50¢", "43c". */
  const unit = (surfaces: Words | undefined, meaning: UnitMeaning) => {
    const isMark = (surface: string) => surface.length < 2 || !/[a-z]$/iu.test(surface);
    const spelt = listOf(surfaces).filter((surface) => surface.length > 1);
    mark(listOf(surfaces).filter(isMark), { unit: meaning });
    list(spelt, 'unit', meaning);
    list(spelt, 'unit', meaning, 'next', 's');
  };
  const unitOf = (code: string, more?: Partial<UnitMeaning>): UnitMeaning => ({
    code,
    money: false,
    minor: false,
    times: 1,
    shy: false,
    ...more,
  });
  for (const entry of lexicon.units) {
    const meaning = unitOf(entry.code, { times: entry.times ?? 1 });
    unit(entry.words, meaning);
    mark(entry.marks, { unit: meaning });
    mark(entry.shyMarks, { unit: { ...meaning, shy: true } });
    mark(entry.smallerMarks, { smaller: entry.code });
    if (entry.alone !== undefined) list(entry.words, 'alone', entry.alone);
  }
  for (const entry of lexicon.units)
    for (const prefix of lexicon.prefixes) {
      if (!entry.prefixes?.includes(prefix.mark)) continue;
      const meaning = unitOf((prefix.mark === 'µ' ? 'u' : prefix.mark) + entry.code);
      const prefixed = listOf(entry.words).map((word) => prefix.word + word);
      unit(prefixed, meaning);
      if (entry.alone === 'any') list(prefixed, 'alone', 'any');
      // Both code points that print as micro.
      for (const printed of prefix.mark === 'µ' ? 'µμ' : prefix.mark)
        for (const surface of listOf(entry.marks))
          if (!marks.get(printed + surface)?.unit) mark([printed + surface], { unit: meaning });
    }
  for (const { code, signs, words: surfaces, minor, sharesWordWith, alone } of lexicon.currencies) {
    list(alone, 'alone', 'money');
    mark([code, ...listOf(signs)], { sign: code });
    unit(surfaces, unitOf(code, { money: true }));
    unit(minor, unitOf(code, { money: true, minor: true, times: 0.01 }));
    if (sharesWordWith !== undefined) sharedMoney.set(sharesWordWith, code);
  }
  for (const lists of [lexicon.joiners, lexicon.notQuantities])
    for (const [kind, surfaces] of Object.entries(lists)) list(surfaces as Words, kind as 'of', true);
  for (const [kind, surfaces] of Object.entries(lexicon.zero))
    list(surfaces as Words, `zero-${kind}` as 'zero-words', true);
  const vocabulary = new Vocabulary(words.keys());
  const signs = new Map<number, Word>();
  for (const [surface, word] of words)
    if (surface.length === 1 && !/\p{L}/u.test(surface)) signs.set(surface.charCodeAt(0), word);
  return {
    vocabulary,
    entries: vocabulary.words.map((word) => words.get(word)),
    signs,
    marks,
    sharedMoney,
    hotlines: listOf(lexicon.notQuantities.hotlines),
  };
}

/** 'at least|no fewer than' or a list of them. */
export function listOf(words: Words | undefined): readonly string[] {
  return typeof words === 'string' ? words.split('|') : (words ?? []);
}

function plurals(words: Words | undefined): string[] {
  return listOf(words).map((word) => `${word}s`);
}

/** The words of a phrase, as the scan cuts a text: letters and inner apostrophes, no stops. */
function wordsOf(surface: string, way: 'next' | 'back'): string[] {
  const words =
    surface
      .toLowerCase()
      .replace('’', "'")
      .match(/[^\s.-]+/gu) ?? [];
  return way === 'back' ? words.reverse() : words;
}
