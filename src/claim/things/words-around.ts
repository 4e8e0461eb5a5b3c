import { oneAt } from '../../model/one-at.ts';
import type { NameMark, Scene, ThingFigure } from './scene.ts';

/** How a figure hangs on what goes before it: where it stands, where it came from, by how much it changed. */
export interface Slot {
  kind: 'now' | 'from' | 'by' | 'against' | 'bare';
  /** Token of the first word of the slot, or of the figure. */
  at: number;
}

const AGAINST = new Set(['against', 'versus', 'vs', 'than']);

/** "to 5.25%", "by 25 points", "from 3.9%", "compared with 3.9%"; "as low as 3%" stands where it is. */
export function slotOf({ line, index }: Scene, { from }: ThingFigure): Slot {
  let at = from;
  while (at > 0 && at > from - 3 && isArticle(line.lower[at - 1]!)) at--;
  const report = reportBefore(line.lower, at, line.cues.reports);
  if (oneAt(line.lower, report - 1) === 'from') return { kind: 'from', at: report - 1 };
  const word = oneAt(line.lower, at - 1) ?? '';
  if (word === 'from') return { kind: 'from', at: at - 1 };
  if (word === 'by') return { kind: 'by', at: at - 1 };
  if (AGAINST.has(word)) return { kind: 'against', at: at - 1 };
  if ((word === 'with' || word === 'to') && oneAt(line.lower, at - 2) === 'compared')
    return { kind: 'against', at: at - 2 };
  if (word === 'as' && oneAt(line.lower, at - 3) === 'as') return { kind: 'now', at: at - 3 };
  if (index.now.has(word)) return { kind: 'now', at: at - 1 };
  return { kind: 'bare', at };
}

/** "from an initial report of 6.4": where the report begins; -1 for none. */
function reportBefore(lower: readonly string[], at: number, reports: ReadonlySet<string>): number {
  if (lower[at - 1] !== 'of' || !reports.has(lower[at - 2] ?? '')) return -1;
  let first = at - 2;
  while (first > 0 && first > at - 2 - REPORT && lower[first - 1] !== 'from') first--;
  return first;
}

/** Words of a report before its noun: "an initial". */
const REPORT = 3;

function isArticle(word: string): boolean {
  return word === 'a' || word === 'an' || word === 'the' || word === 'just' || word === 'only' || word === 'record';
}

export type Motion = 'rise' | 'fall';

/** What a verb says of how a level moved. */
export function motionOf({ index }: Scene, word: string): Motion | null {
  return index.rises.has(word) ? 'rise' : index.falls.has(word) ? 'fall' : null;
}

/** "up 3%", "3% lower". */
export function directionOf({ index }: Scene, word: string): Motion | null {
  return index.up.has(word) ? 'rise' : index.down.has(word) ? 'fall' : null;
}

/** "a rise in exports", "a 3% drop". */
export function changeNoun({ index }: Scene, word: string): Motion | null {
  return index.riseNouns.has(word) ? 'rise' : index.fallNouns.has(word) ? 'fall' : null;
}

/** A word of a verb group beside its main verb: "has been steadily". */
export function isHelping({ info }: Scene['line'], at: number): boolean {
  const { cls } = info[at]!;
  return cls === 'adv' || cls === 'aux' || cls === 'be' || cls === 'have';
}

/** Small words that stand between a name or verb and its figure and say nothing: "still", "just", "a record". */
export function isFiller({ line, index }: Scene, at: number): boolean {
  const word = line.info[at];
  if (!word) return false;
  if (word.cls === 'adv' || word.cls === 'det' || word.cls === 'aux' || word.cls === 'poss') return true;
  return index.plain.has(line.lower[at]!) || (word.cls === 'open' && /ly$/u.test(line.lower[at]!));
}

/** "first", "initially": what is told so no longer holds. */
export function isFormer({ line: { cues } }: Scene, word: string): boolean {
  return word === 'first' || cues.earlier.has(word);
}

/** Does a measure take this kind of figure, or can it change by it? */
export function canChange({ kind, quantity }: ThingFigure): boolean {
  return kind === 'percent' || kind === 'points' || (kind === 'share' && (quantity.max ?? 2) <= 1);
}

export function nameFrom({ names }: Scene, from: number, to: number): NameMark | undefined {
  return names.find((name) => name.from >= from && name.from < to);
}

export function nameEndingAt({ names }: Scene, to: number): NameMark | undefined {
  return names.find((name) => name.to === to);
}
