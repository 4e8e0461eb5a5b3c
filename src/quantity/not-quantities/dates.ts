import { match, numberAt, past, tokenFrom } from '../digits.ts';
import type { Figure } from '../figure.ts';
import { joinedDigits } from '../ranges.ts';
import {
  BREAK,
  back,
  COMMA,
  DIGITS,
  get,
  is,
  isDash,
  isWord,
  joint,
  LOWER,
  raw,
  type Scan,
  STOP,
  UPPER,
} from '../scan.ts';

/** "20 January", "January 20-22", "20th of January, 1990", "between 3 and 5 May"; 0 when the figure is no day of a month. */
export function dayOfMonth(s: Scan, figure: Figure): number {
  if (figure.value < 1 || figure.value > 31 || (!figure.bare && figure.kind !== 'ordinal')) return 0;
  // Days joined by a dash, "and", "to": all go with the month.
  for (let k = 0, to = figure.to; k < 4; k++, to = nextDay(s, to)) {
    const at = joint(s, to);
    const month = is(s, at, 'of') ? at + 1 : at;
    if (isMonth(s, month)) return withYear(s, month + 1);
  }
  let before = figure.from - 1;
  if (is(s, before, 'the')) before--;
  // "since October, 12 of them"
  if (s.sort[before] === COMMA && s.sort[figure.to] === LOWER) return 0;
  if (s.sort[before] === STOP || s.sort[before] === COMMA) before--;
  if (before < s.floor || !isMonth(s, before)) return 0;
  // "January 20-22", "January 20 and 21"; but "on January 20 and 12 people"
  let { to } = figure;
  for (
    let next = nextDay(s, to);
    next > 0 && (isDash(s, to) || (figure.kind !== 'ordinal' && s.sort[next] !== LOWER));
    next = nextDay(s, to)
  )
    to = next;
  return withYear(s, to);
}

/** The token after another day joined to one, or 0. */
function nextDay(s: Scan, i: number): number {
  const next = joinedDigits(s, i);
  if (next === 0 || Number(raw(s, next)) > 31) return 0;
  return s.gap[next + 1] === 0 && is(s, next + 1, 'ordinal') ? next + 2 : next + 1;
}

/** Month names are capitalised; long ones may stand in lower case, but "march" and "may" are verbs. */
export function isMonth(s: Scan, i: number): boolean {
  return is(s, i, 'months') && (s.sort[i] === UPPER || s.to[i]! - s.at[i]! > 5);
}

/** The year that belongs to a date: ", 1990", " 1990". */
const YEAR = /\.?,? ?[12]\d{3}(?![\d,])/uy;

function withYear(s: Scan, to: number): number {
  return past(s, to, YEAR, s.to[to - 1]!) || to;
}

/** 2020-01-20, 20/01/2020, 9/11, 24/7: digits joined by slashes or by two dashes; 1995-01, 2019-20: a month or a season of a year. */
const DATE = /\d{1,4}(?:([/-])\d{1,9}(?:\1\d{1,9}){1,9}|\/\d{1,9}|(?<=\b[12]\d{3})-\d\d(?!\d))/uy;

export function numericDate(s: Scan, figure: Figure): number {
  const at = s.at[figure.from]!;
  const found = s.gap[figure.to] === 0 ? match(DATE, s.text, at) : null;
  if (!found || (found[1] === undefined && found[0].includes('/') && !figure.bare)) return 0;
  return tokenFrom(s, figure.from, at + found[0].length);
}

/** 1990s, 1990's, '90s */
const DECADE = /\d{1,3}0['’]?s(?![\p{L}\d])/uy;
const ERA = /[ \u00a0]?(?:BCE?|CE|AD)(?![A-Za-z])/uy;

/** "Blast: '29 dead' in Sarova", where the mark opens a quotation; "the class of '29" has none that closes. */
const QUOTED = /^'\d\d [^'\n]*[^\s']'(?![\p{L}\d])/u;
const QUOTE_REACH = 60;

/** 1990, "in 1990", "the 1990 massacre", 1990s, '90s, 2019–2021: what a figure of four digits is unless it counts something. */
export function year(s: Scan, figure: Figure): number {
  const { from, to, value } = figure;
  if (!figure.bare) return spokenYear(s, figure);
  const at = s.at[from]!;
  const end = s.to[to - 1]!;
  const decade = s.gap[to] === 0 ? past(s, from, DECADE) : 0;
  if (decade > 0) return decade;
  if (end - at === 2 && s.sort[from - 1] === 39 && s.gap[from] === 0 && s.sort[from - 2] !== DIGITS)
    return QUOTED.test(s.text.slice(at - 1, end + QUOTE_REACH)) ? 0 : to;
  const era = s.sort[to] === UPPER ? past(s, to, ERA, end) : 0;
  if (era > 0) return era;
  if (end - at !== 4 || value >= 2200 || (s.sort[from - 1] === BREAK && s.sort[to] === BREAK)) return 0;
  if (isDash(s, to) && s.sort[to + 1] === DIGITS && s.gap[to + 1] === 0) {
    const printed = raw(s, to + 1);
    const second = Number(printed);
    // 2019–2021, 2019-21
    return (printed.length === 2 && isYearly(s, figure)) || (second < 2200 && second > value) ? to + 2 : 0;
  }
  return isYearly(s, figure) ? to : 0;
}

/** Do the words around a figure of four digits make it a year? Those that count show it: "1995 people", "some 2000". */
function isYearly(s: Scan, figure: Figure): boolean {
  const next = joint(s, figure.to);
  const before = back(s, figure.from);
  const isAfterYearWord = is(s, before, 'yearBefore');
  const inYears = figure.value >= 1400 && figure.value < 2100;
  // "the 1500m"
  if (s.gap[figure.to] === 0 && isWord(s, figure.to)) return false;
  if (isMonth(s, before)) return true;
  if (is(s, next, 'countedNouns')) return isAfterYearWord && inYears;
  if (is(s, next, 'unit') || (!isAfterYearWord && is(s, before, 'before'))) return false;
  return isAfterYearWord || inYears;
}

/** "nineteen ninety-five", "twenty twelve": to the end of it. */
function spokenYear(s: Scan, figure: Figure): number {
  if (figure.kind !== 'cardinal' || !/^(?:18|19|20)$/u.test(String(figure.value))) return 0;
  const at = joint(s, figure.to);
  const next = numberAt(s, at);
  if (next?.kind !== 'ten' && !(next?.kind === 'teen' && figure.value === 20)) return 0;
  const last = joint(s, at + 1);
  // "twenty twenty-fifths"
  if (get(s, last, 'number')?.plural) return 0;
  return numberAt(s, last)?.kind === 'one' ? last + 1 : at + 1;
}
