import { type Figure, figureOf } from './figure.ts';
import { BREAK, HYPHEN, is, isWord, joint, phrase, type Scan } from './scan.ts';

/**
 * One of a unit that only an article counts: "for an hour", "a week ago", "another month", "a full day", "a kilometre".
 * Not the "a day" of a rate ("12 a day", "$5 a barrel"), nor of a story ("one day", "a day when").
 */
export function readLoneUnit(s: Scan, i: number): Figure | null {
  const unit = phrase(s, i, 'alone');
  if (!unit) return null;
  const next = joint(s, unit.to);
  // "a dollar store", "a penny stock"
  if (unit.as === 'money' && isWord(s, next) && !isClear(s, next)) return null;
  const before = s.sort[i - 1] === HYPHEN ? i - 2 : i - 1;
  let from = before;
  if (before < s.floor) return null;
  if (is(s, before, 'another')) {
    if (is(s, before - 1, 'article') && before > s.floor) from--;
  } else if (!is(s, before, 'article')) return null;
  // "12 a day", "$5 a barrel": right after a figure it is a rate; "up from $5bn a year earlier" is none.
  else if (before === s.floor && before > 1 && (!is(s, next, 'loneAfter') || is(s, next, 'and'))) return null;
  else if (
    unit.as === 'time' &&
    !is(s, before - 1, 'loneBefore') &&
    !is(s, next, 'loneAfter') &&
    !(s.sort[before - 1] === BREAK && s.sort[unit.to] === BREAK)
  )
    return null;
  return figureOf(from, before + 1, 1);
}

/** "a dollar and a half", "a dollar for each", "a dollar a day" */
function isClear(s: Scan, i: number): boolean {
  return is(s, i, 'loneAfter') || is(s, i, 'loneBefore') || is(s, i, 'per');
}
