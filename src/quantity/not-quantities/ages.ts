import type { Figure } from '../figure.ts';
import { joinedDigits } from '../ranges.ts';
import { BREAK, back, COMMA, DIGITS, HYPHEN, is, isWord, joint, raw, type Scan, STOP, UPPER } from '../scan.ts';

const OLDEST = 122;
const MOST_AGES = 8;

/** "aged 24", "age 12 to 15", "under-18s", "in his 20s", "Anna Berg, 24,"; 0 when the figure is no age. */
export function age(s: Scan, figure: Figure): number {
  if (figure.kind !== 'cardinal' || figure.value > OLDEST) return 0;
  return (
    yearOld(s, figure) || agedBefore(s, figure) || boundOfAge(s, figure) || afterName(s, figure) || ofPronoun(s, figure)
  );
}

/** The token after the second figure of "12 to 15", or after the figure itself. */
function endOfPair(s: Scan, to: number): number {
  const next = joinedDigits(s, to);
  return next > 0 && s.to[next]! - s.at[next]! < 4 ? next + 1 : to;
}

/** "24-year-old", "a six-month-old baby", "12- to 15-year-olds": joined by hyphens only; "five years old" is a length of time. */
function yearOld(s: Scan, figure: Figure): number {
  const to = endOfPair(s, figure.to);
  // "a 9 -year-old": a slip of the typesetter
  const isAge = s.sort[to] === HYPHEN && is(s, to + 1, 'unit') && s.sort[to + 2] === HYPHEN && is(s, to + 3, 'old');
  return isAge ? to + 4 : 0;
}

/** "at the age of 24", "aged about 24", "aged between 12 and 15" */
function agedBefore(s: Scan, figure: Figure): number {
  let i = back(s, figure.from);
  for (let k = 0; k < 2 && (is(s, i, 'of') || is(s, i, 'between') || is(s, i, 'from') || is(s, i, 'before')); k++)
    i = back(s, i);
  return is(s, i, 'ageBefore') ? endOfPair(s, figure.to) : 0;
}

/** "children under 10", "people over 65"; but "moved people over 100 miles", "people, over 65 of them". */
function boundOfAge(s: Scan, { from, to }: Figure): number {
  const bound = back(s, from);
  if (!is(s, bound, 'ageBounds') || !is(s, back(s, bound), 'agedNouns')) return 0;
  const next = joint(s, to);
  const isMeasured = is(s, next, 'unit') || is(s, next, 'number') || s.lexicon.marks.get(raw(s, next))?.unit;
  return isMeasured || is(s, next, 'of') ? 0 : to;
}

/** "Anna Berg, 24," and "Anna Berg (24)": a figure alone between marks after a capitalised name. */
function afterName(s: Scan, figure: Figure): number {
  const { from, to, value } = figure;
  const comma = s.sort[from - 1] === COMMA && s.gap[from] === 1;
  const paren = s.sort[from - 1] === 40 && s.sort[to] === 41;
  if (!figure.digits || value < 1 || !(comma || paren)) return 0;
  if (comma && is(s, from - 2, 'agePlurals')) return endOfAges(s, to);
  if (comma && ![COMMA, STOP, 59, 41, 40].includes(s.sort[to]!) && !is(s, to, 'afterAge')) return 0;
  // "in Sofia and Varna, 21 of them"
  if (is(s, to, 'of') && /^(?:them|whom|those)$/u.test(raw(s, to + 1))) return 0;
  const name = from - 2;
  if (s.sort[name] !== UPPER) return comma && isNounOfPerson(s, name, figure) ? to : 0;
  if (is(s, name, 'months') || is(s, name, 'weekdays')) return 0;
  // "Deaths, 14; injuries, 60": a label, not a name
  if (comma && is(s, name, 'countedNouns')) return 0;
  // "In Donetsk, 12, including four children": a place, not a name.
  let before = back(s, name, 1);
  let names = 1;
  for (; names < 4 && s.sort[before] === UPPER && s.sort[before - 1] !== BREAK && !is(s, before, 'yearBefore'); names++)
    before = back(s, before, 1);
  const isAfterPlace = is(s, before, 'clockBefore') || is(s, before, 'placeBefore');
  // "the bodies of Anna Berg, 24, and": two names and no list
  return isAfterPlace && (names < 2 || !comma || is(s, to + 1, 'listWords') || !is(s, before, 'of')) ? 0 : to;
}

/** "her two sons, 7 and 11,": a list of nothing but numbers. */
function endOfAges(s: Scan, to: number): number {
  let end = to;
  for (let k = 0; k < MOST_AGES && (s.sort[end] === COMMA || is(s, end, 'and')) && s.sort[end + 1] === DIGITS; k++)
    end += 2;
  return end > to && !isWord(s, end) ? end : 0;
}

/**
 * "The suspect, 24, was", "the fourth victim, 24, was", "Leeds girl, 14, may have": one person, told by a noun after an
 * article or by what such a person is called; "the wounded, 12, including" counts.
 */
function isNounOfPerson(s: Scan, i: number, { to, value }: Figure): boolean {
  if (s.sort[to] !== COMMA || !isWord(s, i) || /[sd]/u.test(s.text[s.to[i]! - 1]!) || value < 5) return false;
  const before = back(s, i);
  const next = to + 1;
  const isOne = is(s, i, 'agePersons') || is(s, before, 'the') || is(s, before, 'ageArticles');
  return isOne && isWord(s, next) && !is(s, next, 'countedNouns') && !is(s, next, 'listWords');
}

/** "She was 85.", "he is 24 and": a pronoun's own number; "her aunt turned 40 in May". */
function ofPronoun(s: Scan, { digits, from, to }: Figure): number {
  const verb = back(s, from);
  const isTurn = is(s, verb, 'ageTurns');
  if (!digits || !(isTurn || (is(s, verb, 'ageVerbs') && is(s, back(s, verb), 'agePronouns')))) return 0;
  const next = joint(s, to);
  return !isWord(s, next) || is(s, next, 'afterAge') || is(s, next, 'and') || (isTurn && is(s, next, 'yearBefore'))
    ? to
    : 0;
}
