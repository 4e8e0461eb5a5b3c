import type { UnitMeaning } from '../lexicon/compile-quantities.ts';
import { match } from './digits.ts';
import type { Figure } from './figure.ts';
import { back, COMMA, DIGITS, is, isDash, isWord, joint, phrase, raw, type Scan, STOP, UPPER } from './scan.ts';

/** How many words before "41C" may say that it is a temperature. */
const TEMPERATURE_REACH = 8;
/** How many before "5m" that it is a length. */
const SIZE_REACH = 3;

/** Is a mark after a figure the unit it can be? "33km" is, "two in my car" is none. */
export function isUnitHere(
  s: Scan,
  figure: Figure,
  at: number,
  mark: string,
  unit: UnitMeaning,
  isSmaller: boolean,
): boolean {
  const isTight = at === figure.to ? s.gap[at] === 0 : true;
  if (/^['’"”]$/u.test(mark)) return isTight && figure.digits && isFeetOrInches(s, figure, at, mark);
  if (isWord(s, at)) {
    if (!isTight && ((mark.length === 1 && !isLoneMark(s, at)) || (!figure.digits && mark.length < 3))) return false;
    if (unit.shy && !isSmaller) return figure.digits && isShyHere(s, figure, at, isTight);
  }
  return true;
}

/** A single letter apart from its figure is a unit at the end of the clause ("waited 3 h.") or before small letters ("5 m of water"), but "a" is an article. */
function isLoneMark(s: Scan, at: number): boolean {
  const next = s.text.slice(s.to[at], s.to[at]! + 2);
  return next[0] === ' ' ? /[a-z]/u.test(next) && raw(s, at).toLowerCase() !== 'a' : !/^[\p{L}'’-]/u.test(next);
}

/** What is run and swum, in metres. */
const TRACK = [50, 60, 100, 200, 400, 800];

/** "a 2m wall", "waves 5m high", "1.8m tall": metres; "2m people", "2m": millions. */
export function isSizeMark(s: Scan, figure: Figure): boolean {
  const { to } = figure;
  // "the 1,500m", "5m²"; but "1,200m tonnes"
  if ((figure.value >= 1000 && phrase(s, to + 1, 'unit') === undefined) || '/²³'.includes(s.text[s.to[to]!]!))
    return true;
  return (
    // "won the 200m in 20.1 seconds"
    (TRACK.includes(figure.value) && is(s, figure.from - 1, 'the') && !is(s, to + 1, 'countedNouns')) ||
    is(s, joint(s, to + 1), 'size') ||
    hasBefore(s, figure.from, SIZE_REACH, (i) => is(s, i, 'size') && s.to[i]! - s.at[i]! > 4)
  );
}

function hasBefore(s: Scan, from: number, reach: number, test: (i: number) => boolean): boolean {
  // "bakes for 25 minutes at 180C"
  const goesOn = (i: number) => isWord(s, i) || s.sort[i] === DIGITS;
  for (let k = 0, i = back(s, from, 1); k < reach && goesOn(i); k++, i = back(s, i, 1)) if (test(i)) return true;
  return false;
}

/** A quote after a figure is a foot or an inch only when nothing opens it before: 5'10", 8". */
function isFeetOrInches(s: Scan, figure: Figure, at: number, mark: string): boolean {
  if (mark === "'" || mark === '’') return s.sort[at + 1] === 48 && s.gap[at + 1] === 0;
  const before = s.text.slice(Math.max(0, s.at[figure.from]! - QUOTE_REACH), s.at[figure.from]);
  const opened = /["“](?=[^"“”\n]*$)/u.exec(before);
  return !opened || /['’]$/u.test(before) || /\d$/u.test(before.slice(0, opened.index));
}
const QUOTE_REACH = 200;

/** "2 in." and "2 in thick" are inches, "two in my car" is not. */
function isShyHere(s: Scan, figure: Figure, at: number, isTight: boolean): boolean {
  if (s.sort[at] === UPPER) return isTight && isTemperature(s, figure, at);
  const next = s.sort[at + 1]!;
  return isTight || next === 10 || next === STOP || next === COMMA || next === 41 || is(s, at + 1, 'size');
}

/** "41C (106F)" and the figure in brackets */
const OTHER_SCALE = / \(\d+[CF]\)/uy;

/** "-10C", "41C (106F)", "temperatures could reach 41C"; "13F" alone is a form. */
export function isTemperature(s: Scan, figure: Figure, at: number): boolean {
  const isKelvin = raw(s, at) === 'K';
  if ((isDash(s, figure.from - 1) && !isKelvin) || match(OTHER_SCALE, s.text, s.to[at]!) !== null) return true;
  if (/[CF] \($/u.test(s.text.slice(Math.max(0, s.at[figure.from]! - 3), s.at[figure.from]))) return true;
  // "300 °C (572 °F, 573K)"
  if (/°[^.\n]{0,12}$/u.test(s.text.slice(Math.max(0, s.at[figure.from]! - 16), s.at[figure.from]))) return true;
  if (!isKelvin && is(s, back(s, figure.from, 1), 'reached')) return true;
  return hasBefore(s, figure.from, TEMPERATURE_REACH, (i) => is(s, i, 'temperature'));
}
