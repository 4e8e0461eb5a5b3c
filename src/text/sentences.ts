import type { Range } from '../model/span.ts';
import { isAbbreviation } from './abbreviations.ts';
import { isDigit } from './units.ts';

/** Where a sentence begins and ends, and the paragraph it stands in. */
export interface SentenceRange extends Range {
  paragraph: number;
}

const CLOSERS = new Set([...'"\'”’)]»']);
const OPENERS = new Set([...'"\'“‘([«']);
/** No sentence of news is longer; what is (a table, a list without dots) is cut at white space, so that work stays linear. */
const LONGEST_SENTENCE = 2_000;
/** A line without end mark above a capital is a heading when it is this short: "BACKGROUND", "What we know so far". */
const HEADING_LENGTH = 50;

/**
 * Cuts a text into sentences: one pass, no regular expression, linear in the text.
 *
 * A sentence ends at `.`, `!`, `?` or `…` that no abbreviation explains, before a capital, a figure or a quote; at a
 * blank line; and at a line break after an end mark or under a heading.
 */
export function sentenceRanges(text: string): SentenceRange[] {
  const found: SentenceRange[] = [];
  let start = 0;
  let paragraph = 0;
  let lineStart = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    while (to - from > LONGEST_SENTENCE) {
      const cut = endOfPiece(text, from);
      found.push({ start: from, end: cut, paragraph });
      from = skipSpaces(text, cut).at;
    }
    if (to > from) found.push({ start: from, end: to, paragraph });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Most units are letters, behind every mark that ends a sentence.
    if (unit > 63 && unit !== 0x2026) continue;
    if (unit === 10) {
      const next = skipSpaces(text, i);
      if (next.newlines > 1) {
        close(i);
        paragraph++;
      } else if (breaksAtLine(text, lineStart, i, next.at)) close(i);
      i = next.at - 1;
      lineStart = next.at;
    } else if (isEndMark(unit)) {
      const end = endOfSentence(text, i);
      if (end > 0) {
        close(end);
        i = end - 1;
      }
    }
  }
  close(text.length);
  return found;
}

/** Where a stretch that is too long is cut: before white space where there is some. */
function endOfPiece(text: string, from: number): number {
  const longest = from + LONGEST_SENTENCE;
  let to = longest;
  while (to > from && !isSpace(text.charCodeAt(to))) to--;
  return to === from ? longest : to;
}

/** The offset one past a sentence that ends with the mark at `at`, or 0 when it does not end there. */
function endOfSentence(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isEndMark(text.charCodeAt(end))) end++;
  const marks = end - at;
  while (end < text.length && CLOSERS.has(text[end]!)) end++;
  if (end >= text.length) return end;
  if (!isSpace(text.charCodeAt(end))) return isGlued(text, at, end) ? end : 0;
  let next = end;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  if (next >= text.length) return end;
  const after = text[next]!;
  const startsSentence =
    OPENERS.has(after) ||
    isDigit(text.charCodeAt(next)) ||
    after !== after.toLowerCase() ||
    isBullet(after) ||
    isBrand(text, next);
  if (!startsSentence) return 0;
  const isDot = text[at] === '.' && marks === 1;
  return isDot && isAbbreviation(text, at, next) ? 0 : end;
}

/** "is being sought.Later the mayor": the white space was lost; but "news.Com", "Node.js". */
function isGlued(text: string, dot: number, next: number): boolean {
  if (next !== dot + 1 || !isLower(text.charCodeAt(dot - 1)) || !isLower(text.charCodeAt(dot - 2))) return false;
  const opener = GLUED.exec(text.slice(next, next + GLUED_REACH));
  return opener !== null && !DOMAINS.has(opener[1]!) && !isAbbreviation(text, dot, next);
}

function isLower(unit: number): boolean {
  return unit > 96 && unit < 123;
}

const GLUED = /^([A-Z][a-z]{0,15})[ ,'’]/u;
const GLUED_REACH = 18;
const DOMAINS = new Set(['Com', 'Org', 'Net', 'Co', 'Uk', 'Gov', 'Edu', 'Info', 'Tv', 'Js']);

/** "iPhone", "eBay": a name with its capital second. */
function isBrand(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1);
  return second > 64 && second < 91;
}

function breaksAtLine(text: string, lineStart: number, lineEnd: number, next: number): boolean {
  if (next >= text.length) return true;
  let last = lineEnd - 1;
  while (last >= lineStart && (isSpace(text.charCodeAt(last)) || CLOSERS.has(text[last]!))) last--;
  if (last < lineStart) return false;
  const mark = text.charCodeAt(last);
  const after = text[next]!;
  if (isBullet(after)) return true;
  if (isEndMark(mark) || mark === 58) return true;
  return lineEnd - lineStart < HEADING_LENGTH && after !== after.toLowerCase();
}

function skipSpaces(text: string, from: number): { at: number; newlines: number } {
  let at = from;
  let newlines = 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === 10) newlines++;
    at++;
  }
  return { at, newlines };
}

function isEndMark(unit: number): boolean {
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026;
}

function isBullet(char: string): boolean {
  return char === '•' || char === '●' || char === '▪' || char === '–' || char === '*';
}

export function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0xfeff
  );
}
