import type { UnitMeaning } from '../lexicon/compile-quantities.ts';
import { measureOf } from '../model/measures.ts';
import type { Unit } from '../model/quantity.ts';
import { isApostrophe, isBlank, isDash, isDigit, isHyphen, isLetter, isUpper } from './characters.ts';
import { endOfDigits } from './digits.ts';
import type { Figure, Scan } from './figure.ts';
import { endOfWord, lowerWord, phraseAt, skipGap, skipJoint, wordAt, wordBefore } from './words.ts';

/** A unit read after a figure. `factor` is what the printed figure is multiplied with: a basis point is 0.01 points, a cent 0.01. */
export interface UnitAfter {
  unit: Unit;
  end: number;
  factor: number;
  /** A scale written between figure and unit: "$5m", "5m people". */
  scale: number;
  minor: boolean;
}

/** What can follow a figure, in the order in which it is tried. */
const UNIT_FORMS: readonly {
  id: string;
  read(scan: Scan, figure: Figure, money: boolean, isSmaller: boolean): UnitAfter | null;
}[] = [
  { id: 'quantity/scale-mark', read: readScaleMark },
  { id: 'quantity/unit-mark', read: readMark },
  { id: 'quantity/square-unit', read: readPower },
  { id: 'quantity/unit-word', read: readWord },
  { id: 'quantity/currency-sign', read: readSign },
];

/** The unit after a figure: "12 km", "12%", "5m", "3 square miles", "50 km/h", "20 dollars". */
export function readUnit(scan: Scan, figure: Figure, money: boolean, isSmaller = false): UnitAfter | null {
  for (const form of UNIT_FORMS) {
    const found = form.read(scan, figure, money, isSmaller);
    if (found !== null) return found;
  }
  return null;
}

/** "2m", "$2.5bn", "40k": a mark of scale right after the digits, then perhaps a unit ("5m tonnes"). */
function readScaleMark(scan: Scan, figure: Figure, money: boolean): UnitAfter | null {
  const { text, lexicon } = scan;
  if (!figure.digits || figure.scale !== 1 || figure.kind !== 'cardinal') return null;
  let at = figure.end;
  if (isBlank(text.charCodeAt(at))) at = skipGap(text, at);
  if (!isLetter(text.charCodeAt(at))) return null;
  let end = at;
  while (end < at + 5 && isLetter(text.charCodeAt(end))) end++;
  const mark = text.slice(at, end);
  // "1.5 M": apart from its figure only beside a currency or as a capital.
  if (
    at > figure.end &&
    !money &&
    !(end === at + 1 && (isUpper(text.charCodeAt(at)) || !lexicon.marks.has(mark)) && !figure.bare)
  )
    return null;
  let scale = lexicon.scaleMarks.get(mark);
  if (scale === undefined && (money || (!figure.bare && !lexicon.marks.has(mark))))
    scale = lexicon.moneyMarks.get(mark) ?? lexicon.scaleMarks.get(mark.toLowerCase());
  if (scale === undefined || isDigit(text.charCodeAt(end))) return null;
  if (!money && lexicon.marks.has(mark) && isMeasureHere(scan, figure, end)) return null;
  const scaled = { ...figure, end, scale, bare: false };
  const unit = money ? null : readUnit(scan, scaled, money);
  return unit === null
    ? { unit: { kind: 'count' }, end, factor: 1, scale, minor: false }
    : { ...unit, scale: unit.scale * scale };
}

/** "a 2m wall", "waves 5m high", "1.8m tall": metres; "2m people", "2m": millions. */
function isMeasureHere(scan: Scan, figure: Figure, end: number): boolean {
  const { text } = scan;
  // "the 1,500m"
  if (figure.digits && figure.value >= 1000) return true;
  if (text.charCodeAt(end) === 47 || text.charCodeAt(end) === 0xb2 || text.charCodeAt(end) === 0xb3) return true;
  if (scan.lexicon.joiners.size.has(wordAt(text, skipJoint(text, end)))) return true;
  let start = figure.start;
  for (let k = 0; k < 3; k++) {
    const before = wordBefore(text, start, scan.floor);
    if (before === null) return false;
    if (scan.lexicon.joiners.size.has(before.word) && before.word.length > 4) return true;
    start = before.start;
  }
  return false;
}

/** "33km", "33 km", "44 °c", "5'": the longest mark of the table. */
function readMark(scan: Scan, figure: Figure, _money: boolean, isSmaller: boolean): UnitAfter | null {
  const { text, lexicon } = scan;
  const joint = skipGap(text, figure.end);
  const at = joint === figure.end && isHyphen(text.charCodeAt(joint)) ? joint + 1 : joint;
  const isTight = at === figure.end;
  for (let length = Math.min(lexicon.longestMark, text.length - at); length > 0; length--) {
    const mark = text.slice(at, at + length);
    const meaning = lexicon.marks.get(mark);
    if (meaning === undefined) continue;
    let end = at + length;
    const last = text.charCodeAt(end - 1);
    if (isLetter(last) && isLetter(text.charCodeAt(end))) continue;
    const isLetters = isLetter(mark.charCodeAt(0));
    if (!isLetters && !isTight && (mark === "'" || mark === '’' || mark === '"' || mark === '”')) continue;
    if (
      !isLetters &&
      (mark === '’' || mark === "'" || mark === '”' || mark === '"') &&
      !isFeetOrInches(scan, figure, at, mark)
    )
      continue;
    if (isLetters && length === 1 && !isTight && !isLoneMark(scan, end)) continue;
    if (isLetters && !isTight && !figure.digits && length <= 2) continue;
    if (meaning.shy && !isSmaller && !isShyHere(scan, figure, end, isTight)) continue;
    const power = powerAt(text, end);
    if (power > 0 && meaning.kind === 'measure' && measureOf(meaning.code)?.[0] === 'length') {
      end += text.charCodeAt(end) === 94 ? 2 : 1;
      return perUnit(scan, { kind: 'measure', code: `${meaning.code}${power}` }, end);
    }
    if (isDigit(text.charCodeAt(end)) && isLetters && !isCompoundTail(scan, end)) return null;
    return unitOf(scan, meaning, end);
  }
  return null;
}

/** "3h20", "5ft10": digits right after a mark belong to a smaller unit; "5G2" is a code. */
function isCompoundTail(scan: Scan, at: number): boolean {
  let i = at;
  while (isDigit(scan.text.charCodeAt(i)) && i < at + 3) i++;
  return isLetter(scan.text.charCodeAt(i));
}

/** A single letter apart from its figure is a unit at the end of the clause ("waited 3 h.") or before small letters ("5 m of water"), but "a" is an article. */
function isLoneMark(scan: Scan, end: number): boolean {
  const { text } = scan;
  const unit = text.charCodeAt(end);
  if (isBlank(unit)) {
    const next = text.charCodeAt(end + 1);
    return next >= 97 && next <= 122 && (text.charCodeAt(end - 1) | 32) !== 97;
  }
  return !isLetter(unit) && !isApostrophe(unit) && !isHyphen(unit);
}

/** A quote after a figure is a foot or an inch only when nothing opens it before: 5'10", 8". */
function isFeetOrInches(scan: Scan, figure: Figure, at: number, mark: string): boolean {
  if (!figure.digits) return false;
  const { text } = scan;
  const next = text.charCodeAt(at + 1);
  if (mark === "'" || mark === '’') return isDigit(next);
  const before = text[figure.start - 1];
  if (before === '"' || before === '“') return false;
  if (before === "'" || before === '’') return true;
  for (let i = figure.start - 1, quotes = 0; i >= Math.max(0, figure.start - 200); i--) {
    const unit = text.charCodeAt(i);
    if (unit === 10) break;
    if (unit === 34 || unit === 0x201c) {
      quotes++;
      if (unit === 0x201c || quotes > 0) return isDigit(text.charCodeAt(i - 1));
    }
    if (unit === 0x201d) break;
  }
  return true;
}

/** "2 in." and "2 in thick" are inches, "two in my car" is not. */
function isShyHere(scan: Scan, figure: Figure, end: number, isTight: boolean): boolean {
  if (!figure.digits) return false;
  if (isUpper(scan.text.charCodeAt(end - 1))) return isTight && isTemperature(scan, figure, end);
  if (isTight) return true;
  const next = scan.text.charCodeAt(end);
  if (Number.isNaN(next) || next === 46 || next === 44 || next === 41) return true;
  return scan.lexicon.joiners.size.has(wordAt(scan.text, skipGap(scan.text, end)));
}

/** How many words before "41C" may say that it is a temperature. */
const TEMPERATURE_REACH = 8;

/** "-10C", "41C (106F)", "temperatures could reach 41C"; "13F" alone is a form. */
function isTemperature({ text, lexicon, floor }: Scan, figure: Figure, end: number): boolean {
  const before = text.charCodeAt(figure.start - 1);
  if (isDash(before)) return true;
  const isOther = (mark: string | undefined): boolean => mark === (text[end - 1] === 'C' ? 'F' : 'C');
  if (before === 40 && text[end] === ')' && isOther(text[figure.start - 3])) return true;
  if (text.startsWith(' (', end)) {
    const to = endOfDigits(text, end + 2);
    if (to > end + 2 && isOther(text[to]) && text[to + 1] === ')') return true;
  }
  let { start } = figure;
  for (let k = 0; k < TEMPERATURE_REACH; k++) {
    const word = wordBefore(text, start, floor);
    if (word === null) return false;
    if (lexicon.joiners.temperature.has(word.word)) return true;
    start = word.start;
  }
  return false;
}

function powerAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0xb2) return 2;
  if (unit === 0xb3) return 3;
  const digit = unit === 94 ? text.charCodeAt(at + 1) : unit;
  const after = text.charCodeAt(unit === 94 ? at + 2 : at + 1);
  if ((digit === 50 || digit === 51) && !isDigit(after) && !isLetter(after)) return digit - 48;
  return 0;
}

/** "square miles", "cubic feet", "sq km" */
function readPower(scan: Scan, figure: Figure): UnitAfter | null {
  const { text, lexicon } = scan;
  const at = skipJoint(text, figure.end);
  if (at === figure.end) return null;
  const end = endOfWord(text, at);
  const word = lowerWord(text, at, end);
  const power = lexicon.joiners.square.has(word) ? 2 : lexicon.joiners.cubic.has(word) ? 3 : 0;
  if (power === 0) return null;
  const from = skipJoint(text, text.charCodeAt(end) === 46 ? end + 1 : end);
  const found = lengthAt(scan, from);
  return found === null ? null : perUnit(scan, { kind: 'measure', code: `${found.code}${power}` }, found.end);
}

function lengthAt(scan: Scan, at: number): { code: string; end: number } | null {
  const phrase = phraseAt(scan.text, at, scan.lexicon.units);
  if (phrase !== null && measureOf(phrase.meaning.code)?.[0] === 'length')
    return { code: phrase.meaning.code, end: phrase.end };
  const end = endOfWord(scan.text, at);
  const mark = scan.lexicon.marks.get(scan.text.slice(at, end));
  return mark !== undefined && measureOf(mark.code)?.[0] === 'length' ? { code: mark.code, end } : null;
}

/** "kilometres", "per cent", "percentage points", "US dollars" */
function readWord(scan: Scan, figure: Figure): UnitAfter | null {
  const { text } = scan;
  const tight = isLetter(text.charCodeAt(figure.end)) && figure.digits;
  const at = tight ? figure.end : skipJoint(text, figure.end);
  if (at === figure.end && !tight) return null;
  const phrase = phraseAt(text, at, scan.lexicon.units);
  if (phrase === null) return null;
  // "361 million pounds" are money.
  const money = figure.scale >= 1e6 ? scan.lexicon.sharedMoney.get(phrase.meaning.code) : undefined;
  const meaning = money === undefined ? phrase.meaning : { ...phrase.meaning, kind: 'currency' as const, code: money };
  return unitOf(scan, meaning, phrase.end);
}

/** "10 $", "100元", "75 USD million" */
function readSign(scan: Scan, figure: Figure): UnitAfter | null {
  const { text, lexicon } = scan;
  const at = skipGap(text, figure.end);
  for (let length = 4; length > 0; length--) {
    const sign = text.slice(at, at + length);
    const code = lexicon.signs.get(sign) ?? (length === 4 ? prefixedCode(scan, sign)?.code : undefined);
    if (code === undefined) continue;
    const end = at + length;
    const prefix = length === 4 && !lexicon.signs.has(sign) ? prefixedCode(scan, sign)!.scale : 1;
    if (isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end)) && text.charCodeAt(end - 1) < 0x2e80)
      continue;
    if (
      isDigit(text.charCodeAt(end)) ||
      (isBlank(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end - 1)))
    ) {
      // "10 $ 20": the sign may belong to what follows.
      if (at > figure.end) return null;
    }
    const scaleAt = skipGap(text, end);
    const scale = lexicon.words.get(wordAt(text, scaleAt));
    if (scale?.kind === 'scale' && !scale.plural && figure.scale === 1 && scaleAt > end)
      return {
        unit: { kind: 'currency', code },
        end: endOfWord(text, scaleAt),
        factor: 1,
        scale: scale.value,
        minor: false,
      };
    return { unit: { kind: 'currency', code }, end, factor: 1, scale: prefix, minor: false };
  }
  return null;
}

/** "MUSD", "KEUR": a scale and a code in one. */
export function prefixedCode(scan: Scan, sign: string): { code: string; scale: number } | null {
  const scale = scan.lexicon.scaleMarks.get(sign[0] ?? '');
  const code = sign.slice(1);
  return scale !== undefined && scan.lexicon.codes.has(code) ? { code, scale } : null;
}

function unitOf(scan: Scan, meaning: UnitMeaning, end: number): UnitAfter {
  if (meaning.kind === 'currency')
    return {
      unit: { kind: 'currency', code: meaning.code },
      end,
      factor: meaning.minor ? 0.01 : 1,
      scale: 1,
      minor: meaning.minor,
    };
  const unit: Unit =
    meaning.code === '%'
      ? { kind: 'percent' }
      : meaning.code === 'pp' || meaning.code === 'bp'
        ? { kind: 'percentage-points' }
        : meaning.code === 'times'
          ? { kind: 'ratio' }
          : { kind: 'measure', code: meaning.code };
  if (unit.kind === 'measure') return { ...perUnit(scan, unit, end), factor: meaning.times };
  return { unit, end, factor: meaning.code === 'bp' ? 0.01 : 1, scale: 1, minor: false };
}

/** "km/h", "miles per hour", "188 miles an hour": a quotient of two measures. */
function perUnit(scan: Scan, unit: { kind: 'measure'; code: string }, end: number): UnitAfter {
  const { text, lexicon } = scan;
  const whole: UnitAfter = { unit, end, factor: 1, scale: 1, minor: false };
  const dimension = measureOf(unit.code)?.[0];
  if (dimension === undefined || dimension === 'time') return whole;
  if (text.charCodeAt(end) === 47) {
    const to = endOfWord(text, end + 1);
    const mark = lexicon.marks.get(text.slice(end + 1, to)) ?? phraseAt(text, end + 1, lexicon.units)?.meaning;
    if (mark === undefined || mark.kind !== 'measure') return whole;
    const power = powerAt(text, to);
    const code = `${unit.code}/${mark.code}${power || ''}`;
    return {
      ...whole,
      unit: { kind: 'measure', code },
      end: power > 0 ? to + (text.charCodeAt(to) === 94 ? 2 : 1) : to,
    };
  }
  const at = skipGap(text, end);
  const per = endOfWord(text, at);
  if (at === end || !lexicon.joiners.per.has(lowerWord(text, at, per))) return whole;
  const from = skipGap(text, per);
  const phrase = phraseAt(text, from, lexicon.units);
  if (phrase === null || phrase.meaning.kind !== 'measure' || measureOf(phrase.meaning.code) === null) return whole;
  return { ...whole, unit: { kind: 'measure', code: `${unit.code}/${phrase.meaning.code}` }, end: phrase.end };
}

export function isTimeUnit(unit: Unit): boolean {
  return unit.kind === 'measure' && measureOf(unit.code)?.[0] === 'time';
}
