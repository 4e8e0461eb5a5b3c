import { yearRange } from './calendar.ts';
import type { Cue } from './cues.ts';
import type { FoundTime, TimeContext } from './time-context.ts';
import { wordsAfter, wordsBefore } from './words-around.ts';

/** "the 1990s", "the 1990's" */
export function readDecade(cue: Cue): FoundTime | null {
  return { start: cue.start, end: cue.end, kind: 'date', range: yearRange(cue.value, cue.value + 9), relative: false };
}

/**
 * "in 2011", "the 2005 quake", "1988-94", "from 1992 to 1994". Four digits alone may be a count ("2,000" never comes
 * here, "1990 people" does): a plural after them and no word of time before makes them one.
 */
export function readYear(cue: Cue, at: TimeContext): FoundTime | null {
  const before = at.text[cue.start - 1] ?? ' ';
  const after = at.text[cue.end] ?? ' ';
  if (/[$€£#.,:\d/]/u.test(before) || /[\d%/]/u.test(after)) return null;
  if ((after === ',' || after === '.' || after === ':') && /\d/u.test(at.text[cue.end + 1] ?? '')) return null;
  const [lead] = wordsBefore(at.text, cue.start, at.start, 1);
  const [next] = wordsAfter(at.text, cue.end, at.end, 1);
  if (before === '-' || before === '–') return null;
  const isLed =
    lead !== undefined && at.words.beforeYear.includes(lead.word) && lead.word !== 'and' && lead.word !== 'to';
  const span = /^[-–](\d{2}|\d{4})(?!\d)/u.exec(at.text.slice(cue.end, cue.end + 6));
  if (span?.[1]) {
    const last = span[1].length === 2 ? Math.floor(cue.value / 100) * 100 + Number(span[1]) : Number(span[1]);
    if (last > cue.value && last < cue.value + 120) {
      const end = cue.end + span[0].length;
      return { start: cue.start, end, kind: 'date', range: yearRange(cue.value, last), relative: false };
    }
  }
  if (!isLed && next && /^[a-z-]+s$/u.test(next.word) && !/^(?:was|is|has|as|its|this|us|ss|his)$/u.test(next.word)) {
    if (isLower(at.text, cue.end)) return null;
  }
  if (!isLed && next && /^(?:block|people|troops|men|women|children|feet|miles|dollars|rounds?)$/u.test(next.word))
    return null;
  return { start: cue.start, end: cue.end, kind: 'date', range: yearRange(cue.value), relative: false };
}

function isLower(text: string, end: number): boolean {
  const at = text.slice(end).trimStart()[0] ?? '';
  return at === at.toLowerCase();
}
