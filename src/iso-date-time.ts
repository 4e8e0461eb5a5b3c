import { dayNumber, isoDate } from './model/date-range.ts';

const FORM =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|[+-][0-2]\d(?::?[0-5]\d)?))?)?$/u;

/**
 * Is this a date of the calendar, or one with a time, in ISO 8601 ("2024-02-26", "2024-02-26T10:00:00+04:00"; a space for
 * the T is common in feeds and allowed)? Only the day is ever used.
 */
export function isIsoDateTime(value: string): boolean {
  const day = FORM.exec(value)?.[1];
  if (day === undefined) return false;
  // 2023-02-30 would be 2 March.
  return isoDate(dayNumber(day)) === day;
}
