import { isBlank, isDigit, isLetter, vulgarFraction } from './characters.ts';
import type { Scan } from './figure.ts';

/** Digits as printed, with their separators undone. */
export interface Digits {
  end: number;
  value: number;
  /** Only digits: neither grouping nor decimals. */
  bare: boolean;
  /** Grouped thousands: "1,275". */
  grouped: boolean;
  decimals: boolean;
  /** Not a number: "1.2.3", "192.168.1.2", a run of more digits than any figure has. */
  code: boolean;
}

/** More digits than this are a code. */
const MOST_DIGITS = 40;

/**
 * Reads 1275, 1,275, 1.275.000, 1 275 000, 1'275, 12,50,000, 2.5, 5,00 and 6.2x10^-4 at a digit.
 * A single "1.275" is a decimal unless the text writes decimals with a comma or what follows is counted in wholes.
 */
export function readDigits(scan: Scan, at: number): Digits {
  const { text } = scan;
  const first = endOfDigits(text, at);
  if (first - at > MOST_DIGITS) return code(first);
  const separator = text.charCodeAt(first);
  let end = first;
  let grouped = false;
  let decimals = false;
  let digits = text.slice(at, first);
  if (first - at <= 3 && isGroupMark(separator)) {
    const groups = endOfGroups(text, first, separator, first - at);
    if (groups > first) {
      grouped = true;
      end = groups;
    }
  } else if (separator === 46 && isDigit(text.charCodeAt(first + 1))) {
    const groups = endOfGroups(text, first, 46, first - at);
    if (groups - first > 4 || (groups - first === 4 && first - at <= 3 && isGroupedWithPoint(scan, at, groups))) {
      grouped = true;
      end = groups;
    }
  }
  if (grouped) {
    digits = onlyDigits(text, at, end);
    if (digits.length > MOST_DIGITS) return code(end);
  }
  const point = text.charCodeAt(end);
  const decimalMark = grouped && separator === 46 ? point === 44 : point === 46 || (point === 44 && !grouped);
  if (decimalMark && isDigit(text.charCodeAt(end + 1))) {
    const to = endOfDigits(text, end + 1);
    const after = text.charCodeAt(to);
    if (point === 46) {
      if (after === 46 && isDigit(text.charCodeAt(to + 1))) return code(endOfDotted(text, to));
      if (to - end <= MOST_DIGITS) {
        digits += `.${text.slice(end + 1, to)}`;
        decimals = true;
        end = to;
      }
    } else if (grouped || isDecimalComma(scan, at, end, to)) {
      digits += `.${text.slice(end + 1, to)}`;
      decimals = true;
      end = to;
    }
  }
  if (grouped && separator === 46 && text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1)))
    return code(endOfDotted(text, end));
  let value = Number(digits);
  const power = readPower(text, end);
  if (power !== null) {
    value =
      power.base === 0
        ? value ** power.exponent
        : power.base === 10
          ? Number(`${digits}e${power.exponent}`)
          : value * power.base ** power.exponent;
    end = power.end;
    decimals = true;
  }
  const vulgar = vulgarFraction(text.charCodeAt(end));
  const spaced = vulgar < 0 && isBlank(text.charCodeAt(end)) ? vulgarFraction(text.charCodeAt(end + 1)) : -1;
  if (vulgar >= 0 || spaced >= 0) {
    value += vulgar >= 0 ? vulgar : spaced;
    end += vulgar >= 0 ? 1 : 2;
    decimals = true;
  }
  return { end, value, bare: !grouped && !decimals, grouped, decimals, code: !Number.isFinite(value) };
}

function code(end: number): Digits {
  return { end, value: Number.NaN, bare: false, grouped: false, decimals: false, code: true };
}

export function endOfDigits(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** "1.2.3.4": to its end, so that nothing of it is read. */
function endOfDotted(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 46 && isDigit(text.charCodeAt(i + 1))) i = endOfDigits(text, i + 1);
  return i;
}

/** Comma, apostrophes, spaces. */
function isGroupMark(unit: number): boolean {
  return unit === 44 || unit === 39 || unit === 0x2019 || (isBlank(unit) && unit !== 9);
}

/** More groups than this are no figure; it bounds every look ahead. */
const MOST_GROUPS = 12;

/**
 * The end of groups of three parted by `mark` (in India all but the last of two: 12,50,000), or `from` when what
 * follows is no grouping: "1, 234", "3,45", "555 123 4567".
 */
function endOfGroups(text: string, from: number, mark: number, firstLength: number): number {
  let i = from;
  let indian = false;
  for (let group = 0; group < MOST_GROUPS; group++) {
    if (text.charCodeAt(i) !== mark || !isDigit(text.charCodeAt(i + 1))) break;
    const to = endOfDigits(text, i + 1);
    const length = to - i - 1;
    if (length === 3) {
      i = to;
      if (indian) return i;
    } else if (length === 2 && mark === 44 && firstLength <= 2 && (group === 0 || indian)) {
      indian = true;
      i = to;
    } else if (isBlank(mark)) return from;
    else break;
  }
  return indian ? from : i;
}

function onlyDigits(text: string, start: number, end: number): string {
  let digits = '';
  for (let i = start; i < end; i++) if (isDigit(text.charCodeAt(i))) digits += text[i];
  return digits;
}

/** "1.275 people": people are counted in wholes, and so is everything in a text that writes 3,5 for three and a half. */
function isGroupedWithPoint(scan: Scan, at: number, end: number): boolean {
  if (scan.text.charCodeAt(at) === 48) return false;
  // "1.111,11"
  if (
    scan.text.charCodeAt(end) === 44 &&
    isDigit(scan.text.charCodeAt(end + 1)) &&
    endOfDigits(scan.text, end + 1) < end + 4
  )
    return true;
  if (scan.decimalComma === null) scan.decimalComma = writesDecimalComma(scan.text);
  if (scan.decimalComma) return true;
  let i = end;
  while (isBlank(scan.text.charCodeAt(i)) && i < end + 2) i++;
  let to = i;
  while (to < i + 16 && scan.text.charCodeAt(to) >= 97 && scan.text.charCodeAt(to) <= 122) to++;
  return scan.lexicon.nots.countedNouns.has(scan.text.slice(i, to));
}

/** Two digits after a comma are decimals ("5,00"); one digit is, when the text shows that habit elsewhere or a unit follows. */
function isDecimalComma(scan: Scan, at: number, comma: number, end: number): boolean {
  const { text } = scan;
  const length = end - comma - 1;
  if (length === 3 || length > 4 || text.charCodeAt(end) === 44) return false;
  // "22,24,26" is a list.
  if (text.charCodeAt(at - 1) === 44) return false;
  if (length === 2 || (length === 1 && !isLetter(text.charCodeAt(end)) && !isDigit(text.charCodeAt(end + 1))))
    return true;
  let i = end;
  while (isBlank(text.charCodeAt(i)) && i < end + 2) i++;
  if (text[i] === '%' || text[i] === '°') return true;
  let to = i;
  while (to < i + 12 && text.charCodeAt(to) >= 97 && text.charCodeAt(to) <= 122) to++;
  const word = text.slice(i, to);
  return (
    scan.lexicon.words.get(word)?.kind === 'scale' || scan.lexicon.units.has(word) || scan.lexicon.scaleMarks.has(word)
  );
}

/** One look over the text: is there a figure that only this habit can write ("1.275.000", "12,5 %", "1.200,50"), and none of the other? */
function writesDecimalComma(text: string): boolean {
  let comma = 0;
  let point = 0;
  const end = text.length - 2;
  for (let i = 1; i < end; i++) {
    const mark = text.charCodeAt(i);
    if ((mark !== 44 && mark !== 46) || !isDigit(text.charCodeAt(i - 1)) || !isDigit(text.charCodeAt(i + 1))) continue;
    const to = endOfDigits(text, i + 1);
    const length = to - i - 1;
    const next = text.charCodeAt(to);
    if (mark === 44) {
      if (length === 3 && next !== 44) point++;
      else if (length < 3 && next !== 44) comma++;
    } else if (length < 3 && next !== 46) point++;
    else if (length === 3 && (next === 46 || next === 44) && isDigit(text.charCodeAt(to + 1))) comma++;
    i = to - 1;
  }
  return comma > 0 && point === 0;
}

interface Power {
  /** 10 of "x10^6" and "e6"; 0 when the number itself is raised ("1.1^2"). */
  base: number;
  exponent: number;
  end: number;
}

/** "e10", "x10^6", "×10⁶", "x10-3", "x2^10", "^23" after a number. */
function readPower(text: string, at: number): Power | null {
  let i = at;
  const unit = text.charCodeAt(i);
  if (unit === 94) return exponentAt(text, i + 1, 0);
  if (unit === 101 || unit === 69) return exponentAt(text, i + 1, 10);
  if (isBlank(unit)) i++;
  const mark = text.charCodeAt(i);
  if (mark !== 120 && mark !== 0xd7 && mark !== 42) return null;
  i++;
  if (isBlank(text.charCodeAt(i))) i++;
  const to = endOfDigits(text, i);
  if (to === i || to - i > 3) return null;
  const base = Number(text.slice(i, to));
  if (text.charCodeAt(to) === 94) return exponentAt(text, to + 1, base);
  if (base !== 10) return null;
  if (text.charCodeAt(to) === 42 && text.charCodeAt(to + 1) === 42) return exponentAt(text, to + 2, base);
  if (isSign(text.charCodeAt(to))) return exponentAt(text, to, base);
  return superscriptAt(text, to, base);
}

function superscriptAt(text: string, at: number, base: number): Power | null {
  let exponent = '';
  let i = at;
  while (exponent.length < 4 && i < text.length) {
    const k = SUPERSCRIPTS.indexOf(text[i]!);
    if (k < 0) break;
    exponent += k === 10 ? '-' : String(k);
    i++;
  }
  const value = Number(exponent);
  return exponent !== '' && Number.isFinite(value) ? { exponent: value, end: i, base } : null;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻';

function isSign(unit: number): boolean {
  return unit === 45 || unit === 43 || unit === 0x2212 || unit === 0x2013;
}

function exponentAt(text: string, at: number, base: number): Power | null {
  let i = at;
  let negative = false;
  for (let k = 0; k < 2 && isSign(text.charCodeAt(i)); k++) {
    if (text.charCodeAt(i) !== 43) negative = !negative;
    i++;
  }
  const end = endOfDigits(text, i);
  if (end === i || end - i > 3) return null;
  return { exponent: Number(text.slice(i, end)) * (negative ? -1 : 1), end, base };
}
