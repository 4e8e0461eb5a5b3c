import type { Amount } from './amount.ts';
import { readFigure } from './read-figure.ts';
import { is, isWord, phrase, type Scan } from './scan.ts';
import { readUnit } from './units.ts';

/**
 * "3 in 10", "one in five", "seven out of ten", "2 out of 500": the share a person would say in round figures. "10 out of
 * 12 hostages" counts ten, and so does "10 of the 12".
 */
export function readRatio(s: Scan, amount: Amount): void {
  const { figure } = amount;
  const { value } = figure;
  if (amount.hasUnit || figure.kind !== 'cardinal' || figure.scale !== 1) return;
  const isOver = value === 1 && is(s, figure.to, 'over');
  const at = isOver ? figure.to + 1 : (phrase(s, figure.to, 'in')?.to ?? 0);
  const whole = at === 0 ? null : readFigure(s, at);
  if (whole?.kind !== 'cardinal' || whole.from !== at || whole.value <= value) return;
  if (!isRound(whole.value) && !(value === 1 && whole.value < 1000)) return;
  // "one over three." divides; "one over three hurdles" does not.
  if (readUnit(s, whole, false) !== null || (isOver && isWord(s, whole.to))) return;
  amount.min = amount.max = amount.stated = (Math.sign(amount.min) * value) / whole.value;
  amount.to = whole.to;
  amount.unit = { kind: 'ratio' };
  amount.hasUnit = true;
}

/** Up to ten, twenty-five, and figures that end in zeros. */
function isRound(value: number): boolean {
  return value <= 10 || value === 20 || value === 25 || value === 40 || value % 50 === 0;
}
