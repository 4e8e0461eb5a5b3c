import { isApostrophe, isBlank, isDash, isDigit, isHyphen, isUpper } from '../characters.ts';
import { endOfDigits } from '../digits.ts';
import type { Figure, Scan } from '../figure.ts';
import { jointAfter } from '../joints.ts';
import { endOfWord, lowerWord, skipGap, skipGapBack, skipJoint, startOfWord, wordAt, wordBefore } from '../words.ts';

/** "20 January", "January 20-22", "20th of January, 1990", "between 3 and 5 May"; 0 when the figure is no day of a month. */
export function dayOfMonth(scan: Scan, figure: Figure): number {
  const { text, lexicon } = scan;
  if (figure.value < 1 || figure.value > 31 || (!figure.bare && figure.kind !== 'ordinal')) return 0;
  let end = figure.end;
  // Days joined by a dash, "and", "to": all go with the month.
  for (let k = 0; k < 3; k++) {
    const month = monthAt(scan, end);
    if (month > 0) return withYear(scan, month);
    const joint = jointAfter(scan, end, true);
    if (joint === null || !isDigit(text.charCodeAt(joint.next))) break;
    const to = endOfOrdinal(text, endOfDigits(text, joint.next));
    if (to - joint.next > 4) break;
    end = to;
  }
  let before = skipGapBack(text, figure.start, scan.floor);
  if (text.charCodeAt(before - 1) === 46 || text.charCodeAt(before - 1) === 44) before--;
  const the = wordBefore(text, figure.start, scan.floor);
  if (the !== null && lexicon.joiners.the.has(the.word)) before = skipGapBack(text, the.start, scan.floor);
  const start = startOfWord(text, before, scan.floor);
  if (start === before || !isMonth(scan, start, before)) return 0;
  // "January 20-22", "January 20 and 21"
  let last = figure.end;
  for (let k = 0; k < 4; k++) {
    const joint = jointAfter(scan, last, true);
    if (joint === null || !isDigit(text.charCodeAt(joint.next))) break;
    const to = endOfOrdinal(text, endOfDigits(text, joint.next));
    const isDay = to - joint.next <= 4 && Number.parseInt(text.slice(joint.next, to), 10) <= 31;
    if (!isDay || (joint.kind !== 'dash' && figure.kind === 'ordinal')) break;
    if (joint.kind !== 'dash' && /^\s*[a-z]/u.test(text.slice(to, to + 3))) break;
    last = to;
  }
  return withYear(scan, last);
}

function endOfOrdinal(text: string, end: number): number {
  const two = text.slice(end, end + 2);
  return two === 'st' || two === 'nd' || two === 'rd' || two === 'th' ? end + 2 : end;
}

/** The end of a month right after `at` ("20 Jan.", "20th of January", "20-January"), 0 when there is none. */
function monthAt(scan: Scan, at: number): number {
  const { text, lexicon } = scan;
  let from = skipJoint(text, at);
  if (from === at) return 0;
  if (lexicon.joiners.of.has(wordAt(text, from))) from = skipGap(text, endOfWord(text, from));
  const end = endOfWord(text, from);
  return end > from && isMonth(scan, from, end) ? end : 0;
}

/** Month names are capitalised; long ones may stand in lower case, but "march" and "may" are verbs. */
function isMonth(scan: Scan, start: number, end: number): boolean {
  if (!scan.lexicon.nots.months.has(lowerWord(scan.text, start, end))) return false;
  return isUpper(scan.text.charCodeAt(start)) || end - start > 5;
}

/** The year that belongs to a date: ", 1990", " 1990". */
function withYear(scan: Scan, end: number): number {
  const { text } = scan;
  let at = end;
  if (text.charCodeAt(at) === 46) at++;
  if (text.charCodeAt(at) === 44) at++;
  at = skipGap(text, at);
  if (at === end || endOfDigits(text, at) !== at + 4) return end;
  const year = Number(text.slice(at, at + 4));
  return year >= 1000 && year < 2200 && text.charCodeAt(at + 4) !== 44 ? at + 4 : end;
}

/** 2020-01-20, 20/01/2020, 20.01.2020, 9/11, 24/7: digits joined by slashes or by two dashes. */
export function numericDate(scan: Scan, figure: Figure): number {
  const { text } = scan;
  if (!figure.digits) return 0;
  const first = endOfDigits(text, figure.start);
  const mark = text.charCodeAt(first);
  if (first - figure.start > 4 || (mark !== 47 && !isHyphen(mark)) || !isDigit(text.charCodeAt(first + 1))) return 0;
  const second = endOfDigits(text, first + 1);
  if (text.charCodeAt(second) === mark && isDigit(text.charCodeAt(second + 1))) {
    let end = endOfDigits(text, second + 1);
    while (text.charCodeAt(end) === mark && isDigit(text.charCodeAt(end + 1))) end = endOfDigits(text, end + 1);
    return end;
  }
  if (mark === 47 && figure.bare) return second;
  // 1995-01, 2019-20: a month or a season of a year.
  const year = Number(text.slice(figure.start, first));
  const isYearLike = first - figure.start === 4 && year >= 1000 && year < 2200;
  return isYearLike && second - first === 3 ? second : 0;
}

/** 1990, "in 1990", "the 1990 massacre", 1990s, '90s, 2019–2021: what a figure of four digits is unless it counts something. */
export function year(scan: Scan, figure: Figure): number {
  const { text } = scan;
  const { start, end } = figure;
  if (isSpokenYear(scan, figure)) return figure.end;
  if (!figure.digits) return 0;
  const first = endOfDigits(text, start);
  const plural = decadeEnd(text, first);
  if (plural > 0 && figure.bare && figure.value % 10 === 0) return plural;
  if (!figure.bare) return 0;
  if (
    end - start === 2 &&
    start > 0 &&
    isApostrophe(text.charCodeAt(start - 1)) &&
    !isDigit(text.charCodeAt(start - 2))
  )
    return end;
  if (end - start !== 4 || figure.value < 1000 || figure.value >= 2200) return eraAfter(text, end);
  const era = eraAfter(text, end);
  if (era > 0) return era;
  if (skipGapBack(text, start, 0) === 0 && skipGap(text, end) >= text.length) return 0;
  const unit = text.charCodeAt(end);
  if (isDash(unit) && isDigit(text.charCodeAt(end + 1))) {
    const to = endOfDigits(text, end + 1);
    const other = Number(text.slice(end + 1, to));
    if (to - end === 5 && other >= 1000 && other < 2200 && isYearly(scan, figure)) return to;
  }
  return isYearly(scan, figure) ? end : 0;
}

/** Do the words around a figure of four digits make it a year? Those that count show it: "1995 people", "some 2000". */
function isYearly(scan: Scan, figure: Figure): boolean {
  const { text, lexicon } = scan;
  const next = wordAt(text, skipJoint(text, figure.end));
  const before = wordBefore(text, figure.start, scan.floor);
  const isAfterYearWord = before !== null && lexicon.nots.yearBefore.has(before.word);
  const inYears = figure.value >= 1400 && figure.value < 2100;
  if (before !== null && isMonth(scan, before.start, before.start + before.word.length)) return true;
  if (lexicon.nots.countedNouns.has(next)) return isAfterYearWord && inYears;
  if (lexicon.units.has(next) && next !== '') return false;
  if (!isAfterYearWord && before !== null && lexicon.modifiersBefore.has(before.word)) return false;
  return isAfterYearWord || inYears;
}

/** "nineteen ninety-five", "twenty twelve" */
function isSpokenYear(scan: Scan, figure: Figure): boolean {
  if (
    figure.digits ||
    figure.kind !== 'cardinal' ||
    (figure.value !== 19 && figure.value !== 20 && figure.value !== 18)
  )
    return false;
  const next = scan.lexicon.words.get(wordAt(scan.text, skipJoint(scan.text, figure.end)));
  return next !== undefined && (next.kind === 'ten' || (next.kind === 'teen' && figure.value === 20));
}

function decadeEnd(text: string, at: number): number {
  const from = isApostrophe(text.charCodeAt(at)) ? at + 1 : at;
  const next = text.charCodeAt(from + 1);
  const isEnd = Number.isNaN(next) || !((next >= 97 && next <= 122) || isDigit(next));
  return text.charCodeAt(from) === 115 && isEnd ? from + 1 : 0;
}

function eraAfter(text: string, end: number): number {
  const at = isBlank(text.charCodeAt(end)) ? end + 1 : end;
  for (const era of ['BCE', 'BC', 'CE', 'AD']) {
    if (text.startsWith(era, at) && !/[A-Za-z]/u.test(text[at + era.length] ?? ' ')) return at + era.length;
  }
  return 0;
}

/** Walks over the rest of a spoken year. */
export function spokenYearEnd(scan: Scan, figure: Figure): number {
  if (!isSpokenYear(scan, figure)) return 0;
  let end = endOfWord(scan.text, skipJoint(scan.text, figure.end));
  const at = skipJoint(scan.text, end);
  if (scan.lexicon.words.get(wordAt(scan.text, at))?.kind === 'one') end = endOfWord(scan.text, at);
  return end;
}
