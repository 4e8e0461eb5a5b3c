import type { Range } from '../model/span.ts';

/** The longest quotation that is believed; an unclosed mark must not swallow the rest of a text. */
const LONGEST = 2_000;

/** The insides of “…” and "…", sorted. A straight mark opens and closes by turns, anew in each paragraph. */
export function quotationRanges(text: string): Range[] {
  const found: Range[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 && text.charCodeAt(i + 1) === 10) open = -1;
    else if (unit === 0x201c) open = i + 1;
    else if (unit === 34 || unit === 0x201d) {
      if (open >= 0 && i - open <= LONGEST) {
        if (i > open) found.push({ start: open, end: i });
        open = -1;
      } else if (unit === 34) open = i + 1;
    }
  }
  return found;
}
