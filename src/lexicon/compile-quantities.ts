import type {
  CurrencyEntry,
  ModifierEntry,
  NotQuantities,
  QuantityLexicon,
  ScaleEntry,
  VagueEntry,
} from './quantity-lexicon.ts';

/** What a word that can begin or carry on a figure means. */
export interface NumberWord {
  /** `one` 0–9, `teen` 10–19, `ten` 20–90; `part` is a denominator that is no ordinal (half, quarter). */
  kind: 'one' | 'teen' | 'ten' | 'scale' | 'ordinal' | 'part' | 'multiple' | 'vague' | 'zero' | 'unit';
  value: number;
  /** "thirds", "halves", "hundreds" */
  plural: boolean;
  vague: VagueEntry | null;
  needsNumber: boolean;
}

/** A phrase of words, kept in reading order. */
export interface Phrase<T> {
  words: readonly string[];
  meaning: T;
}

export interface ModifierMeaning {
  modifier: ModifierEntry['modifier'];
  durationOnlyAfter: ReadonlySet<string> | null;
}

/** A unit, or money: the code of a currency, with `minor` for hundredths of it. */
export interface UnitMeaning {
  kind: 'measure' | 'currency';
  code: string;
  minor: boolean;
  shy: boolean;
  times: number;
}

export type SetsOf<T> = { readonly [K in keyof T]: ReadonlySet<string> };

export interface CompiledQuantities {
  words: ReadonlyMap<string, NumberWord>;
  /** For each first letter and length of a number word, the second letters that occur; see `shapesOf`. */
  shapes: Int32Array;
  /** By the last word of the phrase. */
  modifiersBefore: ReadonlyMap<string, readonly Phrase<ModifierMeaning>[]>;
  /** By the first word. */
  modifiersAfter: ReadonlyMap<string, readonly Phrase<ModifierMeaning>[]>;
  /** ">=", "~", "+" */
  symbolsBefore: ReadonlyMap<string, ModifierEntry['modifier']>;
  symbolsAfter: ReadonlyMap<string, ModifierEntry['modifier']>;
  /** By the first word. */
  units: ReadonlyMap<string, readonly Phrase<UnitMeaning>[]>;
  /** "in", "out of": between the two figures of a ratio. */
  ratios: ReadonlyMap<string, readonly Phrase<true>[]>;
  /** "am", "o'clock" */
  clock: ReadonlyMap<string, readonly Phrase<true>[]>;
  plusMinus: ReadonlyMap<string, readonly Phrase<true>[]>;
  but: ReadonlyMap<string, readonly Phrase<true>[]>;
  marks: ReadonlyMap<string, UnitMeaning>;
  smallerMarks: ReadonlyMap<string, string>;
  longestMark: number;
  scaleMarks: ReadonlyMap<string, number>;
  moneyMarks: ReadonlyMap<string, number>;
  /** "$", "US$", "Rs": as printed. */
  signs: ReadonlyMap<string, string>;
  /** Measures that share their word with money, by UCUM code. */
  sharedMoney: ReadonlyMap<string, string>;
  /** ISO 4217 codes and the codes of signs. */
  codes: ReadonlySet<string>;
  joiners: SetsOf<QuantityLexicon['joiners']>;
  nots: SetsOf<NotQuantities>;
  zero: {
    determiners: ReadonlySet<string>;
    between: ReadonlySet<string>;
    nouns: ReadonlySet<string>;
    notBefore: ReadonlySet<string>;
    phrases: ReadonlyMap<string, readonly Phrase<true>[]>;
  };
}

const compiled = new WeakMap<QuantityLexicon, CompiledQuantities>();

/** The words of a lexicon as look-up tables; made once for each lexicon object. */
export function compileQuantities(lexicon: QuantityLexicon): CompiledQuantities {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const made = compile(lexicon);
  compiled.set(lexicon, made);
  return made;
}

function compile(lexicon: QuantityLexicon): CompiledQuantities {
  const words = numberWords(lexicon);
  const before = phraseTable<ModifierMeaning>('last');
  const after = phraseTable<ModifierMeaning>('first');
  const symbolsBefore = new Map<string, ModifierEntry['modifier']>();
  const symbolsAfter = new Map<string, ModifierEntry['modifier']>();
  for (const entry of lexicon.modifiers) {
    const meaning = {
      modifier: entry.modifier,
      durationOnlyAfter: entry.durationOnlyAfter ? new Set(entry.durationOnlyAfter) : null,
    };
    for (const surface of entry.words) {
      if (/\p{L}/u.test(surface)) (entry.place === 'before' ? before : after).add(surface, meaning);
      else (entry.place === 'before' ? symbolsBefore : symbolsAfter).set(surface.replaceAll(' ', ''), entry.modifier);
    }
  }
  const money = moneyTables(lexicon.currencies);
  const marks = new Map<string, UnitMeaning>();
  const smallerMarks = new Map<string, string>();
  const units = phraseTable<UnitMeaning>('first');
  for (const entry of lexicon.units) {
    const meaning: UnitMeaning = {
      kind: 'measure',
      code: entry.code,
      minor: false,
      shy: false,
      times: entry.times ?? 1,
    };
    for (const word of entry.words ?? []) units.addWithPlural(word, meaning);
    for (const mark of entry.marks ?? []) marks.set(mark, meaning);
    for (const mark of entry.smallerMarks ?? []) smallerMarks.set(mark, entry.code);
    for (const mark of entry.shyMarks ?? []) marks.set(mark, { ...meaning, shy: true });
  }
  for (const entry of lexicon.units)
    for (const { mark, word } of lexicon.prefixes) {
      if (!entry.prefixes?.includes(mark)) continue;
      const code = `${mark === 'µ' ? 'u' : mark}${entry.code}`;
      const meaning: UnitMeaning = { kind: 'measure', code, minor: false, shy: false, times: 1 };
      for (const surface of entry.words ?? []) units.addWithPlural(`${word}${surface}`, meaning);
      // Both code points that print as micro.
      for (const surface of entry.marks ?? [])
        for (const printed of mark === 'µ' ? ['µ', 'μ'] : [mark])
          if (!marks.has(printed + surface)) marks.set(printed + surface, meaning);
    }
  for (const [surface, meaning] of money.words) units.addWithPlural(surface, meaning);
  return {
    words,
    shapes: shapesOf(words.keys()),
    modifiersBefore: before.done(),
    modifiersAfter: after.done(),
    symbolsBefore,
    symbolsAfter,
    units: units.done(),
    ratios: phrases(lexicon.joiners.in),
    clock: phrases(lexicon.notQuantities.clockAfter),
    plusMinus: phrases(lexicon.joiners.plusMinus),
    but: phrases(lexicon.joiners.but),
    marks,
    smallerMarks,
    longestMark: Math.max(0, ...[...marks.keys()].map((mark) => mark.length)),
    scaleMarks: scaleMarks(lexicon.scales, 'marks'),
    moneyMarks: scaleMarks(lexicon.scales, 'moneyMarks'),
    signs: money.signs,
    sharedMoney: new Map(
      lexicon.currencies.flatMap((entry) =>
        entry.sharesWordWith ? [[entry.sharesWordWith, entry.code] as const] : [],
      ),
    ),
    codes: new Set(lexicon.currencies.map((entry) => entry.code)),
    joiners: setsOf(lexicon.joiners),
    nots: setsOf(lexicon.notQuantities),
    zero: {
      determiners: new Set(lexicon.zero.determiners),
      between: new Set(lexicon.zero.between),
      nouns: new Set(lexicon.zero.nouns),
      notBefore: new Set(lexicon.zero.notBefore),
      phrases: phrases(lexicon.zero.words),
    },
  };
}

function numberWords(lexicon: QuantityLexicon): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const set = (surface: string, kind: NumberWord['kind'], value: number, more: Partial<NumberWord> = {}) =>
    words.set(surface, { kind, value, plural: false, vague: null, needsNumber: false, ...more });
  for (const entry of lexicon.zero.words) set(firstWord(entry), 'zero', 0);
  for (const word of lexicon.zero.determiners) set(word, 'zero', 0);
  for (const entry of lexicon.multiples) for (const word of entry.words) set(word, 'multiple', entry.value);
  for (const entry of lexicon.ordinals)
    for (const word of entry.words) {
      set(word, 'ordinal', entry.value);
      if (entry.value !== 2) set(`${word}s`, 'ordinal', entry.value, { plural: true });
    }
  for (const entry of lexicon.parts)
    entry.words.forEach((word, i) => {
      set(word, 'part', entry.value, { plural: i > 0 });
    });
  for (const entry of lexicon.numbers)
    for (const word of entry.words)
      set(word, entry.value < 10 ? 'one' : entry.value < 20 ? 'teen' : 'ten', entry.value);
  for (const entry of lexicon.scales) {
    const needsNumber = entry.needsNumber ?? false;
    for (const word of entry.words) set(word, 'scale', entry.value, { needsNumber });
    for (const word of entry.plural ?? []) set(word, 'scale', entry.value, { needsNumber: true, plural: true });
    for (const word of entry.ordinal ?? []) {
      set(word, 'ordinal', entry.value);
      set(`${word}s`, 'ordinal', entry.value, { plural: true });
    }
  }
  for (const entry of lexicon.vague)
    for (const word of entry.words) {
      const scale = words.get(word);
      set(word, scale?.kind ?? 'vague', scale?.value ?? 0, { plural: true, needsNumber: true, vague: entry });
    }
  for (const entry of lexicon.units)
    if (entry.alone !== undefined)
      for (const word of entry.words ?? [])
        if (!words.has(word) && !word.includes(' ')) set(word, 'unit', entry.alone === 'any' ? 1 : 0);
  // Written together: "twentyone", "thirtyfirst".
  for (const ten of lexicon.numbers)
    if (ten.value >= 20)
      for (const [kind, list] of [
        ['ten', lexicon.numbers],
        ['ordinal', lexicon.ordinals],
      ] as const)
        for (const one of list)
          if (one.value > 0 && one.value < 10)
            for (const a of ten.words) for (const b of one.words) set(a + b, kind, ten.value + one.value);
  return words;
}

function moneyTables(currencies: readonly CurrencyEntry[]): {
  signs: Map<string, string>;
  words: [string, UnitMeaning][];
} {
  const signs = new Map<string, string>();
  const words: [string, UnitMeaning][] = [];
  for (const entry of currencies) {
    signs.set(entry.code, entry.code);
    for (const sign of entry.signs ?? []) signs.set(sign, entry.code);
    for (const word of entry.words ?? [])
      words.push([word, { kind: 'currency', code: entry.code, minor: false, shy: false, times: 1 }]);
    for (const word of entry.minor ?? [])
      words.push([word, { kind: 'currency', code: entry.code, minor: true, shy: false, times: 1 }]);
  }
  return { signs, words };
}

function scaleMarks(scales: readonly ScaleEntry[], which: 'marks' | 'moneyMarks'): Map<string, number> {
  return new Map(scales.flatMap((entry) => (entry[which] ?? []).map((mark) => [mark, entry.value] as const)));
}

function setsOf<T extends object>(lists: T): SetsOf<T> {
  return Object.fromEntries(
    Object.entries(lists).map(([key, list]) => [key, new Set(list as string[])]),
  ) as unknown as SetsOf<T>;
}

/** The words of a phrase, as the scan reads them: letters and inner apostrophes, no stops. */
export function wordsOf(surface: string): string[] {
  return surface
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s.-]+/u)
    .filter((word) => word !== '');
}

function firstWord(surface: string): string {
  return wordsOf(surface)[0] ?? surface;
}

function phraseTable<T>(key: 'first' | 'last') {
  const table = new Map<string, Phrase<T>[]>();
  const seen = new Map<string, Phrase<T>>();
  const add = (surface: string, meaning: T) => {
    const words = wordsOf(surface);
    const id = words.join(' ');
    const known = seen.get(id);
    if (known !== undefined) return;
    const phrase = { words, meaning };
    seen.set(id, phrase);
    const at = (key === 'first' ? words[0] : words.at(-1)) ?? '';
    const list = table.get(at);
    if (list === undefined) table.set(at, [phrase]);
    else list.push(phrase);
  };
  return {
    add,
    addWithPlural(surface: string, meaning: T) {
      add(surface, meaning);
      add(`${surface}s`, meaning);
    },
    done() {
      for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
      return table;
    },
  };
}

function phrases(surfaces: readonly string[]) {
  const table = phraseTable<true>('first');
  for (const surface of surfaces) table.add(surface, true);
  return table.done();
}

/**
 * Which words may be number words, asked before any look-up: for each first letter and length the second letters that
 * occur, as bits. Index and bit as {@link row} gives them; 26 stands for any other letter.
 */
function shapesOf(words: Iterable<string>): Int32Array {
  const shapes = new Int32Array(27 * 32);
  for (const word of words) {
    const at = row(word.charCodeAt(0)) * 32 + Math.min(word.length, 31);
    shapes[at] = shapes[at]! | (1 << row(word.charCodeAt(1)));
  }
  return shapes;
}

/** a–z of either case as 0–25, all else 26. */
export function row(unit: number): number {
  const letter = (unit | 32) - 97;
  return letter >= 0 && letter < 26 ? letter : 26;
}
