import { type DateRange, dayNumber, isoDate } from '../model/date-range.ts';
import { oneAt } from '../model/one-at.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import { kindNear } from './kind-near.ts';
import { daysOfSpan } from './separate.ts';
import { SPAN } from './span-words.ts';

/** Tokens from the beginning among which "later" stands: "Less than three months later". */
const OPENING = 6;
const NUMBERS = 'no a two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * "In August 2019 gunmen killed 70 people at a hospital. A month later, a bomb killed 84 in Hazar": counted from the other
 * event that the sentence before tells of, and an event of its own.
 *
 * @param before days of the event told of before, `null` where they are not known.
 */
export function laterThanOther(place: ClaimPlace, before: DateRange | null): OtherEvent | null {
  const { tokens } = place.marked;
  const later = tokens.slice(0, OPENING).findIndex(({ lower }) => lower === 'later');
  const unit = oneAt(tokens, later - 1)?.lower ?? '';
  const kind = kindNear(place);
  if (later < 1 || !SPAN.test(unit) || kind === null) return null;
  const said = oneAt(tokens, later - 2)?.lower ?? '';
  const number = /^\d{1,3}$/u.test(said) ? Number(said) : NUMBERS.indexOf(said === 'one' || said === 'an' ? 'a' : said);
  return { when: before && shifted(before, Math.max(1, number) * daysOfSpan(unit)), time: null, name: null, kind };
}

function shifted({ from, to }: DateRange, days: number): DateRange {
  return { from: isoDate(dayNumber(from) + days), to: isoDate(dayNumber(to) + days) };
}
