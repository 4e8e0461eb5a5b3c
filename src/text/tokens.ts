import type { Token } from '../model/document.ts';

/**
 * Words, numbers and marks of a stretch of text. A hyphen joins letters ("twenty-three", "man-made") and stands alone
 * after a digit ("12-member" is three tokens), so that a figure is always made of whole tokens. A number keeps its
 * separators and letters ("1,275", "3.5m", "20th"); an apostrophe stays in its word ("don't", "ministry's").
 */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let i = start;
  while (i < end) {
    const unit = text.charCodeAt(i);
    if (isWordUnit(unit)) {
      const to = isDigit(unit) ? endOfNumber(text, i, end) : endOfWord(text, i, end);
      tokens.push(token(text, i, to, isDigit(unit) ? 'number' : 'word'));
      i = to;
    } else {
      if (!isBlank(unit)) tokens.push(token(text, i, i + 1, 'punct'));
      i++;
    }
  }
  return tokens;
}

function token(text: string, start: number, end: number, kind: Token['kind']): Token {
  const surface = text.slice(start, end);
  return { start, end, text: surface, lower: lowerOf(surface), kind };
}

/** Few words hold a mark to make plain: looking first is cheaper than replacing. */
function lowerOf(surface: string): string {
  const lower = surface.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (unit === 0x2019 || unit === 0x2bc || unit === 0x2010 || unit === 0x2011) {
      return lower.replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-');
    }
  }
  return lower;
}

function endOfNumber(text: string, from: number, end: number): number {
  let i = from + 1;
  while (i < end) {
    const unit = text.charCodeAt(i);
    const isSeparator =
      (unit === 44 || unit === 46) && i + 1 < end && isDigit(text.charCodeAt(i + 1)) && isDigit(text.charCodeAt(i - 1));
    if (!isSeparator && !isWordUnit(unit)) break;
    i++;
  }
  return i;
}

function endOfWord(text: string, from: number, end: number): number {
  let i = from + 1;
  while (i < end) {
    const unit = text.charCodeAt(i);
    if (isWordUnit(unit)) i++;
    else if (isJoiner(unit) && i + 1 < end && isWordUnit(text.charCodeAt(i + 1))) i += 2;
    else if (unit === 46 && isInitialism(text, from, i, end))
      i += i + 1 < end && isWordUnit(text.charCodeAt(i + 1)) ? 2 : 1;
    else break;
  }
  return i;
}

/** "U.S.", "a.m.": letter and dot by turns. */
function isInitialism(text: string, from: number, dot: number, end: number): boolean {
  if (text.charCodeAt(dot - 2) === 46 && dot - 2 > from) return true;
  return dot === from + 1 && dot + 2 < end && isWordUnit(text.charCodeAt(dot + 1)) && text.charCodeAt(dot + 2) === 46;
}

function isJoiner(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 45 || unit === 0x2010 || unit === 0x2011;
}

function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    isDigit(unit) ||
    (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7 && !isHighPunctuation(unit))
  );
}

/** Dashes, quotes, ellipsis, spaces, currency signs and arrows beyond Latin-1. */
function isHighPunctuation(unit: number): boolean {
  return (unit >= 0x2000 && unit <= 0x2bff) || (unit >= 0x3000 && unit <= 0x303f) || unit === 0xfeff;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isBlank(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0xad ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f
  );
}
