import { COMMA, DIGITS, get, is, isWord, raw, type Scan, STOP } from './scan.ts';

/** Digits as printed, with their separators undone. */
export interface Digits {
  /** The token after them. */
  to: number;
  value: number;
  /** Only digits: neither grouping nor decimals. */
  bare: boolean;
  decimals: boolean;
}

/** 1275, 1,275, 12,50,000, 1'275, 1 275 000, each perhaps with decimals; .5 */
const POINT =
  /(?:\d{1,3}(?:(?:,\d{3}){1,12}|(?:['’]\d{3}){1,12})(?!\d)|\d{1,2}(?:,\d\d){1,9},\d{3}(?!\d)|\d{1,3}([ \u00a0\u2009\u202f])\d{3}(?:\1\d{3}){0,11}(?!\1?\d)|\d{0,40})(?:\.\d{1,40}(?!\.?\d))?/uy;
/** 1.275.000, 1.275,50 */
const STOPS = /\d{1,3}(?:\.\d{3}){1,12}(?:,\d{1,3})?(?![.,]?\d)/uy;
/** What shows that the digits before it are no figure. */
const MORE = /\.?\d/uy;
/** 5,00 and 3,5, but not the start of a list "22,24,26" */
const DECIMAL_COMMA = /\d{1,40},\d{1,2}(?![.,]?\d)/uy;
/** "e10", "x10^6", "×10⁶", "x10-3", "x2^10", "^23", "**3" after a number */
const POWER =
  /(?:e|[ \u00a0]?[x×*][ \u00a0]?(?:(\d{1,3})(?:\^|\*\*)|10(?=[-+−–⁰¹²³⁴⁵⁶⁷⁸⁹⁻]))|(\^|\*\*))([-+−–]{0,2}\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]{1,4})(?!\d)/iuy;
/** A figure that only the one habit can write ("1.275.000", "12,5 %", "1.200,50"), or only the other. */
const WITH_COMMA = /\d\.\d{3}[.,]\d|\d,\d\d?(?![.,]?\d)/u;
const WITH_POINT = /\d\.\d\d?(?![.,]?\d)|\d,\d{3}(?![,\d])/u;

/** What a sticky pattern finds at a place of the text. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The token at or after a place of the text. */
export function tokenFrom(s: Scan, i: number, place: number): number {
  let k = i;
  while (k < s.length - 1 && s.at[k]! < place) k++;
  return k;
}

/** The token after what a sticky pattern finds where a token begins, or at another place; 0 when it finds nothing. */
export function past(s: Scan, i: number, pattern: RegExp, at = s.at[i]!): number {
  const found = match(pattern, s.text, at);
  return found ? tokenFrom(s, i, at + found[0].length) : 0;
}

/** The value of ½, ¾ …, or 0. Unicode knows what they are: "½" is compatible with "1⁄2". */
export function vulgarFraction(s: Scan, i: number): number {
  const sign = s.sort[i]!;
  if (sign < 0xbc || (sign > 0xbe && sign < 0x2150) || sign > 0x215e) return 0;
  const [top, bottom] = String.fromCharCode(sign).normalize('NFKC').split('⁄');
  return Number(top) / Number(bottom);
}

/** Reads a number in digits; `null` when they are a code: "1.2.3", "192.168.1.2", more digits than any figure has. */
export function readDigits(s: Scan, i: number): Digits | null {
  const { text } = s;
  const at = s.at[i]!;
  if (isPlain(s, i)) return { to: i + 1, value: Number(raw(s, i)), bare: true, decimals: false };
  const stops = match(STOPS, text, at)?.[0];
  let printed: string;
  let found = stops;
  if (stops && isGroupedWithStop(s, i, stops)) printed = stops.replaceAll('.', '').replace(',', '.');
  else {
    const comma = text[at - 1] === ',' ? null : match(DECIMAL_COMMA, text, at);
    found = (comma ?? match(POINT, text, at))![0];
    if (match(MORE, text, at + found.length) !== null) return null;
    printed = comma ? found.replace(',', '.') : found.replace(/[^\d.]/gu, '');
  }
  let end = at + found!.length;
  let value = Number(printed);
  let decimals = printed.includes('.');
  const power = match(POWER, text, end);
  if (power) {
    const [whole, base, own, raised] = power;
    // "⁻⁶" is compatible with "−6".
    const exponent = Number(raised!.normalize('NFKC').replace(/[−–]/gu, '-').replace(/--|\+/u, ''));
    value = own
      ? value ** exponent
      : !base || base === '10'
        ? Number(`${printed}e${exponent}`)
        : value * Number(base) ** exponent;
    end += whole.length;
    decimals = true;
  }
  let to = tokenFrom(s, i, end);
  const fraction = vulgarFraction(s, to);
  if (fraction > 0) {
    value += fraction;
    to++;
    decimals = true;
  }
  return Number.isFinite(value) ? { to, value, bare: !decimals && printed === found, decimals } : null;
}

/** Most figures: "12 people", "12, 13". No pattern need look at them. */
function isPlain(s: Scan, i: number): boolean {
  const next = i + 1;
  if (s.sort[i] !== DIGITS || s.to[i]! - s.at[i]! > 15) return false;
  return s.gap[next] === 1
    ? isWord(s, next) && s.to[next]! - s.at[next]! > 1
    : (s.sort[next] === COMMA || s.sort[next] === STOP) && s.gap[next + 1] === 1;
}

/** "1.275 people": people are counted in wholes, and so is everything in a text that writes 3,5 for three and a half. */
function isGroupedWithStop(s: Scan, i: number, found: string): boolean {
  if (/\..*[.,]/u.test(found)) return true;
  s.comma ??= WITH_COMMA.test(s.text) && !WITH_POINT.test(s.text);
  return found[0] !== '0' && (s.comma || is(s, i + 3, 'countedNouns'));
}

/** The number word at a token. */
export function numberAt(s: Scan, i: number) {
  return get(s, i, 'number');
}
