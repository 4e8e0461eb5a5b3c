import type { CompiledQuantities, Kind, Phrase, Word } from '../lexicon/compile-quantities.ts';
import type { Range } from '../model/span.ts';
import { FOLD, FOLDED_BELOW, foldOf, foldWord, HASH_PRIME, NO_LETTERS } from '../model/vocabulary.ts';

/** How vague words ("dozens") become intervals. */
export type VaguePolicy = 'default' | 'conservative';

/**
 * A text cut into words, runs of digits and single other characters, once; token 0 stands before the text. Every
 * reader asks by the number of a token, and nothing after that looks at letters again.
 */
export interface Scan {
  readonly text: string;
  readonly lexicon: CompiledQuantities;
  readonly policy: VaguePolicy;
  /** How many tokens there are, with the two at the end. */
  readonly length: number;
  /** Where each token begins and ends in the text. */
  readonly at: Int32Array;
  readonly to: Int32Array;
  /** What it is: {@link LOWER}, {@link UPPER}, {@link DIGITS}, {@link BREAK}, else its character, dashes made one. */
  readonly sort: Uint16Array;
  /** 1 when a space stands before it. */
  readonly gap: Uint8Array;
  /** What the lexicon says of it. */
  readonly word: (Word | undefined)[];
  /** Nothing before this token may be read again: the end of the last quantity or of what is none. */
  floor: number;
  /** Does the text write decimals with a comma? `null` until first asked. */
  comma: boolean | null;
  /** Told of each figure that is no quantity, by which rule, and of what is said of one that is. */
  readonly trace: ((rule: string, place: Range) => void) | undefined;
}

export const LOWER = 97;
export const UPPER = 65;
export const DIGITS = 48;
/** An empty line, or the end. */
export const BREAK = 10;
export const HYPHEN = 45;
export const DASH = 0x2013;
export const MINUS = 0x2212;
export const STOP = 46;
export const COMMA = 44;

/** Longer words are in no lexicon. */
const LONGEST_WORD = 32;

/** What a unit of ASCII is, by its number: 1 a space, 2 a digit, 3 a small letter, 4 a capital, 0 anything else. */
const ASCII = /*@__PURE__*/ Uint8Array.from({ length: 128 }, (_, unit) =>
  unit === 32 || unit === 9 || unit === 13
    ? 1
    : isDigit(unit)
      ? 2
      : unit > 96 && unit < 123
        ? 3
        : unit > 64 && unit < 91
          ? 4
          : 0,
);

export function scanText(text: string, lexicon: CompiledQuantities, policy: VaguePolicy, trace?: Scan['trace']): Scan {
  const { vocabulary, entries, signs } = lexicon;
  const { length } = text;
  const { at, to, sort, gap } = roomFor(length + 4);
  const word: (Word | undefined)[] = [undefined];
  sort[0] = BREAK;
  let n = 1;
  let lines = 0;
  let space = 1;
  for (let i = 0; i < length; ) {
    const start = i;
    const unit = text.charCodeAt(i++);
    const ascii = unit < 128 ? ASCII[unit]! : isLetter(unit) ? (isUpper(unit) ? 4 : 3) : isSpace(unit) ? 1 : 0;
    let kind = unit;
    let known: Word | undefined;
    if (ascii > 2) {
      let hash = NO_LETTERS;
      let isFolded = true;
      let next = unit;
      do {
        const folded = next < FOLDED_BELOW ? FOLD[next]! : foldOf(next);
        isFolded &&= folded > 0;
        hash = Math.imul(hash ^ folded, HASH_PRIME);
        next = text.charCodeAt(i++);
      } while (
        next < 128
          ? ASCII[next]! > 2 || (next === 39 && isLetter(text.charCodeAt(i)))
          : isLetter(next) || (isApostrophe(next) && isLetter(text.charCodeAt(i)))
      );
      i--;
      kind = ascii > 3 ? UPPER : LOWER;
      known =
        entries[
          isFolded
            ? vocabulary.find(text, start, i, hash)
            : i - start < LONGEST_WORD
              ? vocabulary.numberOf(foldWord(text.slice(start, i)))
              : 0
        ];
    } else if (ascii > 1) {
      while (isDigit(text.charCodeAt(i))) i++;
      kind = DIGITS;
    } else if (ascii > 0) {
      space = 1;
      continue;
    } else if (unit === BREAK) {
      space = 1;
      if (++lines !== 2) continue;
    } else {
      if (unit > 0x200f) {
        if (unit < 0x2012) kind = HYPHEN;
        else if (unit < 0x2016) kind = DASH;
        else if (unit === 0x2019) kind = 39;
      }
      known = signs.get(unit);
    }
    if (unit !== BREAK) lines = 0;
    at[n] = start;
    to[n] = i;
    sort[n] = kind;
    gap[n++] = space;
    word.push(known);
    space = 0;
  }
  for (let k = 0; k < 2; k++) {
    at[n] = to[n] = length;
    sort[n] = BREAK;
    gap[n++] = 1;
    word.push(undefined);
  }
  return { text, lexicon, policy, length: n, at, to, sort, gap, word, floor: 1, comma: null, trace };
}

/** The columns of a scan. */
type Room = Pick<Scan, 'at' | 'to' | 'sort' | 'gap'>;

/** Most texts of news have fewer letters. */
const USUAL = 1 << 15;

/** One after another, texts are scanned in the same place, for to make it anew takes as long as to read a paragraph. */
let spare: Room | undefined;

function roomFor(length: number): Room {
  const room = length > USUAL ? undefined : spare;
  // While it is in use nobody else has it: a trace may ask for another text.
  spare = undefined;
  const size = Math.max(length, USUAL);
  return (
    room ?? {
      at: new Int32Array(size),
      to: new Int32Array(size),
      sort: new Uint16Array(size),
      gap: new Uint8Array(size),
    }
  );
}

/** Of a scan that nobody reads any more. */
export function giveBack({ at, to, sort, gap, length }: Scan): void {
  if (at.length !== USUAL) return;
  for (const column of [at, to, sort, gap]) column.fill(0, 0, length);
  spare = { at, to, sort, gap };
}

function isDigit(unit: number): boolean {
  return unit > 47 && unit < 58;
}

function isSpace(unit: number): boolean {
  return unit === 0xa0 || (unit > 0x1fff && unit < 0x200b) || unit === 0x202f;
}

/** A letter of any script that has words (marks and symbols are none). */
function isLetter(unit: number): boolean {
  if (unit < 128) return ASCII[unit]! > 2;
  if (unit < 0xc0) return unit === 0xb5;
  if (unit < 0x2000) return unit !== 0xd7 && unit !== 0xf7;
  return (unit > 0x2bff && unit < 0xd800 && (unit < 0x2e00 || unit > 0x303f)) || (unit > 0xf8ff && unit < 0xfe00);
}

function isUpper(unit: number): boolean {
  return unit > 0xbf && unit < 0xdf && unit !== 0xd7;
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2bc;
}

/** The printed token. */
export function raw(s: Scan, i: number, to = i + 1): string {
  return s.text.slice(s.at[i], s.to[to - 1]);
}

export function isWord(s: Scan, i: number): boolean {
  return s.sort[i] === LOWER || s.sort[i] === UPPER;
}

/** A hyphen, en or em dash, or minus. */
export function isDash(s: Scan, i: number): boolean {
  return s.sort[i] === HYPHEN || s.sort[i] === DASH || s.sort[i] === MINUS;
}

/** What the lexicon lists the word under this kind as, if at all. */
export function get<K extends keyof Kind>(s: Scan, i: number, kind: K): Kind[K] | undefined {
  return s.word[i]?.is.get(kind) as Kind[K] | undefined;
}

export function is(s: Scan, i: number, kind: keyof Kind): boolean {
  return s.word[i]?.is.has(kind) === true;
}

/** Over one hyphen, joined ("man-hours") or free on both sides ("170,000 - square - foot", as in texts cut into tokens). */
export function joint(s: Scan, i: number): number {
  return s.sort[i] === HYPHEN && s.gap[i] === s.gap[i + 1] ? i + 1 : i;
}

/** The token before, over a stop that belongs to it ("approx. 12", "c.12"); 0 when it was read already. */
export function back(s: Scan, i: number, floor = s.floor): number {
  const before = s.sort[i - 1] === STOP ? i - 2 : i - 1;
  return before < floor ? 0 : before;
}

/** The nearest word of this kind among the few before a token, or 0. */
export function near(s: Scan, i: number, kind: keyof Kind, floor?: number, reach = NEAR): number {
  for (let k = 0, at = back(s, i, floor); k < reach && at > 0; k++, at = back(s, at, floor))
    if (is(s, at, kind)) return at;
  return 0;
}
const NEAR = 3;

/** The longest phrase of this kind that begins at a token, and the token after it. */
export function phrase<K extends keyof Kind>(s: Scan, i: number, kind: K): { to: number; as: Kind[K] } | undefined {
  let node: Phrase | undefined = s.word[i];
  let found: { to: number; as: Kind[K] } | undefined;
  for (let k = i; node; ) {
    const as = node.is.get(kind) as Kind[K] | undefined;
    if (as) found = { to: k + 1, as };
    k = s.sort[k + 1] === STOP ? k + 2 : joint(s, k + 1);
    node = node.next?.get(s.word[k]!);
  }
  return found;
}

/** The longest phrase of this kind that ends before a token, and where it begins. */
export function phraseBefore<K extends keyof Kind>(
  s: Scan,
  i: number,
  kind: K,
): { from: number; as: Kind[K] } | undefined {
  let k = back(s, i);
  let node: Phrase | undefined = s.word[k];
  let found: { from: number; as: Kind[K] } | undefined;
  while (node) {
    const as = node.is.get(kind) as Kind[K] | undefined;
    if (as) found = { from: k, as };
    k = back(s, k);
    node = node.back?.get(s.word[k]!);
  }
  return found;
}

/** Does a mark begin or end with this token? Four capitals may be a scale and a currency in one ("MUSD"). */
function mayBeMark(s: Scan, i: number, side: 'starts' | 'ends'): boolean {
  return s.word[i]?.[side] === true || (s.sort[i] === UPPER && s.to[i]! - s.at[i]! === 4);
}

/** The longest run of joined tokens from `i` that `pick` finds something in: "°C", "US$", "km". */
export function markAt<T>(
  s: Scan,
  i: number,
  pick: (mark: string) => T | undefined,
): { to: number; as: T } | undefined {
  if (!mayBeMark(s, i, 'starts')) return undefined;
  for (let to = Math.min(i + 5, s.length - 2); to > i; to--) {
    const as = pick(raw(s, i, to));
    if (as) return { to, as };
  }
  return undefined;
}

/** The same, of those that end before `i`. */
export function markBefore<T>(
  s: Scan,
  i: number,
  pick: (mark: string) => T | undefined,
): { from: number; as: T } | undefined {
  if (!mayBeMark(s, i - 1, 'ends')) return undefined;
  for (let from = Math.max(s.floor, i - 4); from < i; from++) {
    const as = pick(raw(s, from, i));
    if (as) return { from, as };
  }
  return undefined;
}
