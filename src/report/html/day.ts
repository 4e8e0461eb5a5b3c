import { oneDay } from '../../model/date-range.ts';
import { dateInWords } from '../wording.ts';
import { html, type Markup } from './markup.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** "4 March 2024" of an ISO date or time; what is none stays as it is; '' when there is none. */
export function dayInWords(iso: string | null): string {
  const day = (iso ?? '').slice(0, 10);
  return DAY.test(day) ? dateInWords(oneDay(day)) : day;
}

/** The same, as an element that says it to programs. */
export function dayElement(iso: string | null): Markup {
  const day = (iso ?? '').slice(0, 10);
  return DAY.test(day) ? html`<time datetime="${day}">${dayInWords(day)}</time>` : html`${day}`;
}
