import type { Amount } from './amount.ts';
import { isLetter } from './characters.ts';
import type { Scan } from './figure.ts';
import { readFigure } from './read-figure.ts';
import { readUnit } from './units.ts';
import { endOfWord, phraseAt, skipGap, wordAt } from './words.ts';

/**
 * "3 in 10", "one in five", "seven out of ten", "2 out of 500": the share a person would say in round figures. "10 out of
 * 12 hostages" counts ten, and so does "10 of the 12".
 */
export function readRatio(scan: Scan, amount: Amount): void {
  const { figure } = amount;
  if (
    amount.hasUnit ||
    figure.kind !== 'cardinal' ||
    figure.scale !== 1 ||
    !Number.isInteger(figure.value) ||
    figure.value < 1
  )
    return;
  const from = skipGap(scan.text, figure.end);
  const isOver = figure.value === 1 && scan.lexicon.joiners.over.has(wordAt(scan.text, from));
  const joint = isOver ? { end: endOfWord(scan.text, from) } : phraseAt(scan.text, from, scan.lexicon.ratios);
  if (joint === null) return;
  const at = skipGap(scan.text, joint.end);
  const whole = at === joint.end ? null : readFigure(scan, at);
  if (whole === null || whole.kind !== 'cardinal' || whole.start !== at || whole.value <= figure.value) return;
  if (!isRound(whole.value) && !(figure.value === 1 && whole.value < 1000)) return;
  if (readUnit(scan, whole, false) !== null) return;
  // "one over three." divides; "one over three hurdles" does not.
  if (isOver && isLetter(scan.text.charCodeAt(skipGap(scan.text, whole.end)))) return;
  amount.min = amount.max = amount.stated = (Math.sign(amount.min) * figure.value) / whole.value;
  amount.end = whole.end;
  amount.unit = { kind: 'ratio' };
  amount.hasUnit = true;
}

/** Up to ten, twenty-five, and figures that end in zeros. */
function isRound(value: number): boolean {
  return value <= 10 || value === 25 || value === 20 || value % 50 === 0 || value === 40;
}
