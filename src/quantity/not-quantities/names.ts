import { match, past, tokenFrom } from '../digits.ts';
import type { Figure } from '../figure.ts';
import { joinedDigits } from '../ranges.ts';
import {
  BREAK,
  back,
  COMMA,
  DIGITS,
  HYPHEN,
  is,
  isDash,
  isWord,
  joint,
  LOWER,
  MINUS,
  near,
  phrase,
  raw,
  type Scan,
  STOP,
  UPPER,
} from '../scan.ts';

/** "No.", "Fig.", "Sect." */
const LONGEST_ABBREVIATION = 4;
/** Tokens of a list of numbers. */
const LONGEST_LIST = 24;
/** Letters and digits written together: "777F", "4G", "B-12/a", "14(2)". */
const CODE = /(?:[\p{L}\d]|[-–/](?=[\p{Lu}\d])|\([\p{L}\d]{1,3}\)){1,24}/uy;

const PEOPLE = /^(?:people|men|women|children|civilians)$/u;

const MANY = /^(?:they|we|missing|arrested|detained|killed|survivors)$/u;

function endOfCode(s: Scan, i: number): number {
  return (s.gap[i] === 0 && past(s, i, CODE)) || i;
}

/** "Flight 370", "Section 230", "Boeing 737", "World War Two", "No. 10": a number that names. */
export function numberedName(s: Scan, figure: Figure): number {
  const { from, to, digits } = figure;
  if (figure.kind !== 'cardinal' || (digits && !/^[\d.]+$/u.test(raw(s, from, to)))) return 0;
  // "7-Eleven"
  if (digits && s.sort[to] === HYPHEN && s.sort[to + 1] === UPPER && is(s, to + 1, 'number')) return to + 2;
  const before = s.sort[from - 1] === STOP ? from - 2 : from - 1;
  // "In Namala District nine people were killed"
  // and "in the Eastern Division 21 people died"
  if ((s.sort[from] === LOWER && is(s, to, 'countedNouns')) || PEOPLE.test(raw(s, to))) return 0;
  // "He died at Elm School. Two pupils were hurt": the stop after a label is that of "No. 10".
  // and "under the Penal Code. Three were held"
  const letters = s.to[before]! - s.at[before]!;
  if (s.sort[before + 1] === STOP && (letters > LONGEST_ABBREVIATION || (!digits && letters > 2))) return 0;
  // "iPhone 16"
  const isCapital = s.sort[before] === UPPER || /\p{Lu}/u.test(raw(s, before));
  if (isCapital && is(s, before, 'makers')) return endOfCode(s, to);
  // "on day 3 of the trial"; "Austin, TX 78701"
  if (digits && is(s, before, 'orderLabels') && is(s, to, 'of')) return to;
  if (digits && s.to[to - 1]! - s.at[from]! === 5 && /^\p{Lu}\p{Lu}$/u.test(raw(s, before))) return to;
  // "all 14 on board a Let 410": a model, where no plural follows that it counts
  const isModel = digits && s.sort[before] === UPPER && is(s, before - 1, 'article') && !isPlural(s, to);
  if (isModel && !s.lexicon.marks.get(raw(s, to)) && !is(s, before, 'countedNouns')) return endOfCode(s, to);
  if (!is(s, before, 'labels') && !(isCapital && is(s, before, 'capitalLabels'))) return 0;
  // In lower case a label names only before digits at the end of its phrase: "on page 3", "section 12 of the act".
  if (!isCapital && (!digits || s.sort[before - 1] === HYPHEN || is(s, to, 'countedNouns'))) return 0;
  // "The dead number 48", "The missing now number 52"; but "patient number 31"
  const many = raw(s, before - 1) === 'now' ? before - 2 : before - 1;
  if (raw(s, before) === 'number' && (is(s, many, 'countedNouns') || MANY.test(raw(s, many)))) return 0;
  // "Image 3 of 12"
  if (is(s, to, 'of') && s.sort[to + 1] === DIGITS) return to + 2;
  let end = endOfCode(s, to);
  // "between junctions 9 and 10", "pages 12-15"
  if (is(s, before, 'pluralLabels'))
    for (let next = nextNumber(s, end); next > 0 && end < to + LONGEST_LIST; next = nextNumber(s, end))
      end = endOfCode(s, next + 1);
  return end;
}

/** The digits that carry a list on, or 0. */
function nextNumber(s: Scan, i: number): number {
  return s.sort[i] === COMMA && s.sort[i + 1] === DIGITS ? i + 1 : joinedDigits(s, i);
}

/** "Covid-19", "F-16", "mid-1990s", "#5", "§ 12": joined to what stands before. */
export function joinedBefore(s: Scan, { digits, from, to, value }: Figure): number {
  // "net zero by 2050", "ground zero"
  if (!digits) return value === 0 && is(s, from - 1, 'zeroNames') ? to : 0;
  const sort = s.sort[from - 1]!;
  if ('#@_§'.includes(String.fromCharCode(sort))) return endOfCode(s, to);
  // "the siege.[15]": a note
  if (sort === 91 && s.sort[to] === 93) return to;
  const word = from - 2;
  const isJoined = (sort === HYPHEN || sort === MINUS) && s.gap[from] === 0 && s.gap[from - 1] === 0 && isWord(s, word);
  return isJoined && !is(s, word, 'number') && !is(s, word, 'joinable') ? endOfCode(s, to) : 0;
}

/** "4G", "3D", "777F", "2asdf99": letters right after the digits that are no unit. Asked when no unit was read. */
export function joinedAfter(s: Scan, { digits, from }: Figure, to: number): number {
  let i = to;
  // "a 401(k) plan"
  if (digits && s.sort[i] === 40 && s.gap[i] === 0 && isWord(s, i + 1) && s.sort[i + 2] === 41) return i + 3;
  // "5,060xy" is no code: it has a comma.
  if (digits && isWord(s, i) && !raw(s, from, to).includes(','))
    while (s.gap[i] === 0 && (isWord(s, i) || s.sort[i] === DIGITS)) i++;
  return i > to ? i : 0;
}

/** "a six-figure sum", "20-somethings", "a five-star hotel", "a .38 caliber pistol": the figure belongs to the word that it makes with what follows. */
export function compoundWord(s: Scan, { to }: Figure): number {
  const next = joint(s, to);
  if (is(s, next, 'calibers')) return next + 1;
  return s.sort[to] === HYPHEN && is(s, to + 1, 'compounds') ? to + 2 : 0;
}

/** "10 Downing Street", "123 Elm Ave" */
export function address(s: Scan, { bare, to }: Figure): number {
  if (!bare) return 0;
  if (is(s, joint(s, to), 'blocks')) return to;
  for (let k = 0, i = to; k < 4 && s.sort[i] === UPPER && s.gap[i] === 1; k++) {
    if (k > 0 && is(s, i, 'streets')) return i + 1;
    i += s.sort[i + 1] === STOP ? 2 : 1;
  }
  return 0;
}

/** "1. Open the door", "2) Close it": a number that opens a line of a list. */
const LIST = /\d{1,2}[.)] ["“\p{L}]/uy;

export function listNumber(s: Scan, { bare, from, to }: Figure): number {
  const before = s.sort[from - 1] === 40 ? from - 1 : from;
  const isFirst =
    bare && (s.sort[before - 1] === BREAK || /\n[ \t]*$/u.test(s.text.slice(s.to[before - 1], s.at[before])));
  return isFirst && past(s, from, LIST) > 0 ? to + 1 : 0;
}

/** "+1-222-2222-2222", "(555) 123-4567", "call 555-1234" */
const PHONE = /\d{1,40}(?:[- .)/\u00a0‐‑–]{1,2}\d{1,40}){0,6}/uy;

export function phoneNumber(s: Scan, { from, to }: Figure): number {
  const at = s.at[from]!;
  // "911 calls"
  if (is(s, to, 'hotlineWords') && s.lexicon.hotlines.includes(raw(s, from, to))) return to;
  // "they called 300 neighbours"
  const isCalled =
    is(s, back(s, from), 'phones') && s.to[to - 1]! - at > 2 && !is(s, to, 'countedNouns') && !isPlural(s, to);
  const isArea = s.sort[from - 1] === 40 && /^\d{3}\) ?\d/u.test(s.text.slice(at, at + 6));
  const isAbroad = s.text[at - 1] === '+' && /^\d{1,3}[- –\u00a0]\d/u.test(s.text.slice(at, at + 5));
  return isCalled || isArea || isAbroad ? Math.max(to, past(s, from, PHONE)) : 0;
}

/** What is counted: "seats", "neighbours". */
function isPlural(s: Scan, i: number): boolean {
  return s.sort[i] === LOWER && s.to[i]! - s.at[i]! > 3 && s.text[s.to[i]! - 1] === 's';
}

/** "3-1", "2–0", "won 21-19", "6-3, 6-4", "13 - 10" (as in texts cut into tokens): falling or equal figures, or rising ones after a word of contest. */
const SCORE = /(\d{1,3})(?:[-‐‑–—]| [-–] )(\d{1,9})(?![\p{L}\d%]|[,.]\d)/uy;

export function score(s: Scan, { bare, from }: Figure): number {
  const at = s.at[from]!;
  const found = bare && isDash(s, from + 1) ? match(SCORE, s.text, at) : null;
  if (!found) return 0;
  const to = tokenFrom(s, from, at + found[0].length);
  // "6-3, 3-6, 7-5": a set that was lost among those won.
  if (s.floor === from - 1 && s.sort[from - 1] === 44 && s.sort[from - 2] === DIGITS) return to;
  // "lost 60-70 per cent", "won 40-50 seats"
  if (phrase(s, to, 'unit') !== undefined) return 0;
  if (near(s, from, 'ballots') > 0 && isVote(s, from, to)) return 0;
  if (Number(found[1]) >= Number(found[2])) return isDash(s, from - 1) ? 0 : to;
  if (isPlural(s, to)) return 0;
  return near(s, from, 'contests', 1) > 0 ? to : 0;
}

/** "voted 121-114": two counts; but "passed the 10-1 split", "approved 10-1 shares", "backed 2-1 favourites" */
function isVote(s: Scan, from: number, to: number): boolean {
  const isNamed = is(s, from - 1, 'article') || raw(s, from - 1) === 'the';
  const isNoun = s.sort[to] === LOWER && s.to[to]! - s.at[to]! >= LONG_WORD;
  return !isNamed && !isNoun && !isPlural(s, to);
}

/** Letters of a word that may be a noun: "on", "after" are shorter. */
const LONG_WORD = 6;
