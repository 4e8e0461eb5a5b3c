import { type Figure, figureOf } from './figure.ts';
import { BREAK, get, HYPHEN, is, joint, type Scan } from './scan.ts';

/**
 * One of a unit that only an article counts: "for an hour", "a week ago", "another month", "a full day", "a kilometre".
 * Not the "a day" of a rate ("12 a day", "$5 a barrel"), nor of a story ("one day", "a day when").
 */
export function readLoneUnit(s: Scan, i: number): Figure | null {
  const before = s.sort[i - 1] === HYPHEN ? i - 2 : i - 1;
  let from = before;
  if (before < s.floor) return null;
  if (is(s, before, 'another')) {
    if (is(s, before - 1, 'article') && before > s.floor) from--;
  } else if (!is(s, before, 'article')) return null;
  // "12 a day", "$5 a barrel": right after a figure it is a rate.
  else if (before === s.floor && before > 1) return null;
  else if (
    get(s, i, 'alone') === 'time' &&
    !is(s, before - 1, 'loneBefore') &&
    !is(s, joint(s, i + 1), 'loneAfter') &&
    !(s.sort[before - 1] === BREAK && s.sort[i + 1] === BREAK)
  )
    return null;
  return figureOf(from, before + 1, 1);
}
