import type { Claim } from '../model/claim.ts';
import { cleanText } from './clean-text.ts';

/** A claim's sentence with the figure cut out, so that a renderer can mark it. */
export interface Quote {
  before: string;
  figure: string;
  after: string;
}

/** The sentence as one clean line. A figure that does not stand where the claim says is not marked. */
export function quoteOf({ sentence, quantity }: Claim): Quote {
  const start = quantity.start - sentence.start;
  const end = quantity.end - sentence.start;
  if (start < 0 || sentence.text.slice(start, end) !== quantity.text) {
    return { before: cleanText(sentence.text).trim(), figure: '', after: '' };
  }
  return {
    before: cleanText(sentence.text.slice(0, start)).trimStart(),
    figure: cleanText(quantity.text),
    after: cleanText(sentence.text.slice(end)).trimEnd(),
  };
}

/**
 * The quote cut to about `room` characters around the figure, at spaces, with an ellipsis for what is left out. What
 * follows the figure says what it counts, so it gets two thirds of the room.
 */
export function shortenQuote(quote: Quote, room: number): Quote {
  const { before, figure, after } = quote;
  if (before.length + figure.length + after.length <= room) return quote;
  const free = Math.max(0, room - figure.length - 2);
  const forBefore = Math.min(before.length, Math.max(Math.floor(free / 3), free - after.length));
  const forAfter = Math.min(after.length, free - forBefore);
  return { before: endOf(before, forBefore), figure, after: startOf(after, forAfter) };
}

function endOf(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(text.length - room);
  const space = cut.indexOf(' ');
  return `…${space < 0 ? '' : cut.slice(space + 1)}`;
}

function startOf(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room);
  const space = cut.lastIndexOf(' ');
  let end = Math.max(0, space);
  while (end > 0 && ' ,;:–—-'.includes(cut[end - 1]!)) end--;
  return `${cut.slice(0, end)}…`;
}
