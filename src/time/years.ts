import { monthRange, yearRange } from './calendar.ts';
import { readOrdinal } from './counts.ts';
import type { Cue } from './cues.ts';
import type { FoundTime, TimeContext } from './time-context.ts';
import { type WordAfter, type WordBefore, wordsAfter, wordsBefore } from './words-around.ts';

/** "the 1990s", "the 1990's", "the '90s" */
export function readDecade(cue: Cue, at: TimeContext): FoundTime | null {
  if (cue.value < 100) {
    if (!/^['’]$/u.test(at.text[cue.start - 1] ?? '')) return null;
    const from = 1900 + cue.value;
    return { start: cue.start - 1, end: cue.end, kind: 'date', range: yearRange(from, from + 9), relative: false };
  }
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
  const leads = wordsBefore(at.text, cue.start, at.start, 3);
  const follows = wordsAfter(at.text, cue.end, at.end, 2);
  const [lead] = leads;
  const [next] = follows;
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
  if (isNumber(cue, at, lead)) return null;
  const range = stretchOf(cue, lead, follows) ?? partOf(cue, at, leads);
  if (range !== null) return range;
  if (!isLed && next && /^[a-z-]+s$/u.test(next.word) && !/^(?:was|is|has|as|its|this|us|ss|his)$/u.test(next.word)) {
    if (isLower(at.text, cue.end)) return null;
  }
  if (!isLed && next && at.words.counted.includes(next.word)) return null;
  return { start: cue.start, end: cue.end, kind: 'date', range: yearRange(cue.value), relative: false };
}

/** "from 1992 to 1994", "between 1996 and 2001" */
function stretchOf(cue: Cue, lead: WordBefore | undefined, [joint, last]: readonly WordAfter[]): FoundTime | null {
  const isStretch =
    (lead?.word === 'from' && (joint?.word === 'to' || joint?.word === 'until' || joint?.word === 'through')) ||
    (lead?.word === 'between' && joint?.word === 'and');
  if (!isStretch || !last || !/^(?:1[5-9]|20)\d\d$/u.test(last.word) || Number(last.word) <= cue.value) return null;
  const range = yearRange(cue.value, Number(last.word));
  return { start: cue.start, end: last.end, kind: 'date', range, relative: false };
}

/** "the first half of 2022", "the third quarter of 2023" */
function partOf(cue: Cue, at: TimeContext, [of, part, which]: readonly WordBefore[]): FoundTime | null {
  const parts = part?.word === 'half' ? 2 : part?.word === 'quarter' ? 4 : 0;
  const number = which ? readOrdinal(which.word, at.words) : null;
  if (of?.word !== 'of' || number === null || number < 1 || number > parts) return null;
  const months = 12 / parts;
  const range = {
    from: monthRange(cue.value, (number - 1) * months + 1).from,
    to: monthRange(cue.value, number * months).to,
  };
  return { start: which!.start, end: cue.end, kind: 'date', range, relative: false };
}

/** "Flight 1992", "the lot at 1990 Harbour Road": the number of something. */
function isNumber(cue: Cue, at: TimeContext, lead: WordBefore | undefined): boolean {
  if (lead && at.words.numbered.includes(lead.word) && /[A-Z]/u.test(at.text[lead.start]!)) return true;
  const after = wordsAfter(at.text, cue.end, Math.min(at.end, cue.end + 40), 3);
  const street = after.findIndex(({ word }) => at.words.streets.includes(word));
  return (
    street > 0 &&
    after.slice(0, street + 1).every(({ word, end }) => /[A-Z]/u.test(at.text[end - word.length]!)) &&
    !/[.,;]/u.test(at.text.slice(cue.end, after[street]!.end - 1))
  );
}

function isLower(text: string, end: number): boolean {
  const at = text.slice(end).trimStart()[0] ?? '';
  return at === at.toLowerCase();
}
