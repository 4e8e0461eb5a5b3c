import type { Claim } from '../model/claim.ts';
import { type DateRange, dayNumber, isoDate } from '../model/date-range.ts';
import type { Finding, Verdict } from '../model/finding.ts';
import type { Interval } from '../model/interval.ts';
import { cleanText } from './clean-text.ts';

/** What a verdict is called in front of a reader, what it means, and in which order the verdicts are told. */
export const VERDICTS: Readonly<Record<Verdict, { rank: number; sign: string; words: string; gloss: string }>> = {
  disagree: { rank: 0, sign: '✗', words: 'disagree', gloss: 'the figures can’t all be right' },
  revised: { rank: 1, sign: '↻', words: 'revised', gloss: 'a later figure takes the place of an earlier one' },
  compatible: { rank: 2, sign: '≈', words: 'compatible', gloss: 'the figures differ, and can all be right' },
  agree: { rank: 3, sign: '✓', words: 'agree', gloss: 'the sources give the same figure' },
  incomparable: { rank: 4, sign: '?', words: 'not comparable', gloss: 'the figures speak of different things' },
  uncorroborated: { rank: 5, sign: '·', words: 'one source', gloss: 'no second source gives a figure' },
};

export function byRank(a: Verdict, b: Verdict): number {
  return VERDICTS[a].rank - VERDICTS[b].rank;
}

/** "killed", "killed · women": the measure, and of whom when it is not everyone. */
export function topicInWords({ measure, population }: Pick<Finding, 'measure' | 'population'>): string {
  const everyone = population === null || population === 'people';
  return cleanText(everyone ? measure : `${measure} · ${population}`);
}

/** The figure as printed; one that no figure states, with its number: `1 (“a soldier”)`. */
export function figureInWords({ quantity }: Claim): string {
  const printed = cleanText(quantity.text).trim();
  const count = quantity.stated ?? quantity.min;
  return quantity.implicit && count !== null ? `${numberInWords(count)} (“${printed}”)` : printed;
}

/** How the figure is put, where it is not a plain statement in the paper's own voice. */
export function remarksOn(claim: Claim): string[] {
  const remarks: string[] = [];
  if (claim.attribution !== null) remarks.push(`citing ${cleanText(claim.attribution.name).trim()}`);
  if (claim.status !== 'asserted') remarks.push(claim.status);
  if (claim.role === 'increment') remarks.push('an addition');
  if (claim.role === 'previous') remarks.push('an earlier figure');
  return remarks;
}

/** 1275 → "1,275"; the same on every machine, unlike `toLocaleString`. */
export function numberInWords(n: number): string {
  // Beyond these, JavaScript itself writes powers of ten.
  if (!Number.isFinite(n) || Math.abs(n) >= 1e21 || (n !== 0 && Math.abs(n) < 1e-6)) return String(n);
  const [whole = '', fraction] = String(Math.abs(n)).split('.');
  let grouped = whole;
  for (let at = whole.length - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  return `${n < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** "613", "more than 600", "200 to 999", "any number". */
export function intervalInWords({ min, max, minOpen, maxOpen }: Interval): string {
  if (min !== null && min === max) return numberInWords(min);
  if (min !== null && max !== null) {
    const from = minOpen ? `more than ${numberInWords(min)}` : numberInWords(min);
    return `${from} to ${maxOpen ? 'less than ' : ''}${numberInWords(max)}`;
  }
  if (min !== null) return `${minOpen ? 'more than' : 'at least'} ${numberInWords(min)}`;
  if (max !== null) return `${maxOpen ? 'less than' : 'at most'} ${numberInWords(max)}`;
  return 'any number';
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "26 February 1992", "26–28 February 1992", "February 1992", "1992", "30 December 1991 – 2 January 1992". */
export function dateInWords({ from, to }: DateRange): string {
  const [y1 = '', m1 = '', d1 = ''] = from.split('-');
  const [y2, m2, d2] = to.split('-');
  const month = (m: string | undefined) => MONTHS[Number(m) - 1] ?? '';
  const day = (y: string, m: string | undefined, d: string | undefined) => `${Number(d)} ${month(m)} ${y}`;
  if (Number.isNaN(dayNumber(from)) || Number.isNaN(dayNumber(to))) return cleanText(`${from} – ${to}`);
  if (from === to) return day(y1, m1, d1);
  const endsMonth = isoDate(dayNumber(to) + 1).endsWith('-01');
  if (d1 === '01' && endsMonth && y1 === y2) {
    if (m1 === '01' && m2 === '12') return y1;
    return m1 === m2 ? `${month(m1)} ${y1}` : `${month(m1)}–${month(m2)} ${y1}`;
  }
  if (y1 === y2 && m1 === m2) return `${Number(d1)}–${Number(d2)} ${month(m1)} ${y1}`;
  return `${day(y1, m1, d1)} – ${day(y2 ?? '', m2, d2)}`;
}

/** "1 article", "3 articles" */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${numberInWords(n)} ${n === 1 ? one : many}`;
}
