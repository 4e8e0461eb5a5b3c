import type { TimeLexicon } from '../lexicon/time-lexicon.ts';

/** "32", "two", "twenty-five" → the number; "several" → `null`. */
export function readCount(word: string, words: TimeLexicon): number | null {
  if (/^\d{1,3}$/u.test(word)) return Number(word);
  return lookUp(words.cardinals, word);
}

/** "32nd", "tenth" → the number. */
export function readOrdinal(word: string, words: TimeLexicon): number | null {
  const figure = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(word);
  if (figure) return Number(figure[1]);
  return lookUp(words.ordinals, word);
}

function lookUp(table: Readonly<Record<string, number>>, word: string): number | null {
  if (Object.hasOwn(table, word)) return table[word] ?? null;
  if (!word.includes('-')) return null;
  // "thirty-second", "forty-four": a ten and a unit.
  const [ten, unit, ...rest] = word.split('-');
  if (!ten || !unit || rest.length > 0) return null;
  const units = Object.hasOwn(table, unit) ? table[unit]! : 0;
  const tens = TENS.indexOf(ten) * 10;
  return tens > 0 && units > 0 && units < 10 ? tens + units : null;
}

const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
