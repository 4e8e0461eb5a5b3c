import type { UnitMeaning } from '../lexicon/compile-quantities.ts';
import { measureOf } from '../model/measures.ts';
import type { Unit } from '../model/quantity.ts';
import { match, numberAt } from './digits.ts';
import { type Figure, revalued } from './figure.ts';
import { isSizeMark, isTemperature, isUnitHere } from './marks.ts';
import { currencyOf } from './money.ts';
import { DIGITS, get, HYPHEN, is, isWord, joint, markAt, phrase, raw, type Scan, UPPER } from './scan.ts';

/** A unit read after a figure. `factor` is what the printed figure is multiplied with: a basis point is 0.01 points, a cent 0.01. */
export interface UnitAfter {
  unit: Unit;
  to: number;
  factor: number;
  /** A scale written between figure and unit: "$5m", "5m people". */
  scale: number;
  minor: boolean;
}

/** A unit by its UCUM code. */
type MeasureUnit = Extract<Unit, { kind: 'measure' }>;

/** What can follow a figure, in the order in which it is tried. */
const UNIT_FORMS: readonly ((s: Scan, figure: Figure, money: boolean, isSmaller: boolean) => UnitAfter | null)[] = [
  readScaleMark,
  readMark,
  readPower,
  readWord,
  readSign,
];

/** The unit after a figure: "12 km", "12%", "5m", "3 square miles", "50 km/h", "20 dollars". */
export function readUnit(s: Scan, figure: Figure, money: boolean, isSmaller = false): UnitAfter | null {
  for (const read of UNIT_FORMS) {
    const found = read(s, figure, money, isSmaller);
    if (found) return found;
  }
  return null;
}

function unitAfter(unit: Unit, to: number, factor = 1, scale = 1, minor = false): UnitAfter {
  return { unit, to, factor, scale, minor };
}

/** "2m", "$2.5bn", "40k": a mark of scale right after the digits, then perhaps a unit ("5m tonnes"). */
function readScaleMark(s: Scan, figure: Figure, money: boolean): UnitAfter | null {
  const { to } = figure;
  if (!figure.digits || figure.scale !== 1 || figure.kind !== 'cardinal' || !isWord(s, to)) return null;
  const printed = raw(s, to);
  const mark = s.lexicon.marks.get(printed);
  const isUnit = mark?.unit !== undefined;
  // "1.5 M": apart from its figure only beside a currency or as a capital.
  if (s.gap[to] === 1 && !money && (figure.bare || printed.length > 1 || (isUnit && s.sort[to] !== UPPER))) return null;
  let scale = mark?.scale;
  if (!scale && (money || (!figure.bare && !isUnit)))
    scale = mark?.moneyScale ?? s.lexicon.marks.get(printed.toLowerCase())?.scale;
  if (!scale || (s.sort[to + 1] === DIGITS && s.gap[to + 1] === 0)) return null;
  if (!money && isUnit && (mark?.unit?.shy ? isTemperature(s, figure, to) : isSizeMark(s, figure))) return null;
  const scaled = revalued(figure, to + 1, figure.value);
  scaled.scale = scale;
  const unit = money ? null : readUnit(s, scaled, money);
  return unit ? { ...unit, scale: unit.scale * scale } : unitAfter({ kind: 'count' }, to + 1, 1, scale);
}

/** "33km", "33 km", "44 °c", "5'": the longest mark of the table. */
function readMark(s: Scan, figure: Figure, _money: boolean, isSmaller: boolean): UnitAfter | null {
  const at = s.sort[figure.to] === HYPHEN && s.gap[figure.to] === 0 ? joint(s, figure.to) : figure.to;
  const found = markAt(s, at, (mark) => {
    const unit = s.lexicon.marks.get(mark)?.unit;
    return unit && isUnitHere(s, figure, at, mark, unit, isSmaller) ? unit : undefined;
  });
  if (!found) return null;
  const { as, to } = found;
  const power = powerAt(s, to);
  if (power && isWord(s, to - 1) && isLength(as)) return perUnit(s, `${as.code}${power.power}`, power.to);
  // "3h20", "5ft10": digits right after a mark belong to a smaller unit; "5G2" is a code.
  if (
    s.sort[to] === DIGITS &&
    s.gap[to] === 0 &&
    isWord(s, to - 1) &&
    !(s.to[to]! - s.at[to]! < 3 && isWord(s, to + 1) && s.gap[to + 1] === 0)
  )
    return null;
  return unitOf(s, as, to);
}

/** "²", "^2", "2" right after a unit of length */
function powerAt(s: Scan, i: number): { power: string; to: number } | undefined {
  const found = s.gap[i] === 0 ? match(POWER, s.text, s.at[i]!) : null;
  return found ? { power: found[1]!.normalize('NFKC'), to: i + found[0].length } : undefined;
}
const POWER = /\^?([²³23])(?![\p{L}\d])/uy;

function isLength({ code }: UnitMeaning): boolean {
  return measureOf(code)?.[0] === 'length';
}

/** "square miles", "cubic feet", "sq km" */
function readPower(s: Scan, figure: Figure): UnitAfter | null {
  const at = joint(s, figure.to);
  const power = is(s, at, 'square') ? 2 : is(s, at, 'cubic') ? 3 : 0;
  if (power === 0) return null;
  const from = s.sort[at + 1] === 46 ? at + 2 : joint(s, at + 1);
  const words = phrase(s, from, 'unit');
  const as = words?.as ?? s.lexicon.marks.get(raw(s, from))?.unit;
  return as && isLength(as) ? perUnit(s, `${as.code}${power}`, words?.to ?? from + 1) : null;
}

/** "kilometres", "per cent", "percentage points", "US dollars" */
function readWord(s: Scan, figure: Figure): UnitAfter | null {
  const at = joint(s, figure.to);
  if (s.gap[at] === 0 && at === figure.to && !figure.digits) return null;
  const found = phrase(s, at, 'unit');
  if (!found) return null;
  // "361 million pounds" are money.
  const money = figure.scale >= 1e6 ? s.lexicon.sharedMoney.get(found.as.code) : undefined;
  return unitOf(s, money ? { ...found.as, money: true, code: money } : found.as, found.to);
}

/** "10 $", "100元", "75 USD million" */
function readSign(s: Scan, figure: Figure): UnitAfter | null {
  const found = markAt(s, figure.to, (mark) => currencyOf(s, mark));
  if (!found) return null;
  const { to } = found;
  // "the top 10 R and D spenders"
  if (/^[A-Z]$/u.test(raw(s, figure.to, to))) return null;
  const next = s.sort[to] === DIGITS;
  // "10 $ 20": the sign may belong to what follows.
  if (next && s.gap[figure.to] === 1 && (s.gap[to] === 0 || !isWord(s, to - 1)) && !isLastFigure(s, to)) return null;
  const unit: Unit = { kind: 'currency', code: found.as.code };
  const scale = s.gap[to] === 1 ? numberAt(s, to) : undefined;
  return scale?.kind === 'scale' && !scale.plural && figure.scale === 1
    ? unitAfter(unit, to + 1, 1, scale.value)
    : unitAfter(unit, to, 1, found.as.scale);
}

/** "10 $ 30 cent": what follows has a smaller unit of its own. */
function isLastFigure(s: Scan, i: number): boolean {
  return get(s, i + 1, 'unit')?.minor === true;
}

function unitOf(s: Scan, { code, money, minor, times }: UnitMeaning, to: number): UnitAfter {
  if (money) return unitAfter({ kind: 'currency', code }, to, times, 1, minor);
  if (code === '%') return unitAfter({ kind: 'percent' }, to);
  if (code === 'pp') return unitAfter({ kind: 'percentage-points' }, to);
  if (code === 'bp') return unitAfter({ kind: 'percentage-points' }, to, 0.01);
  if (code === 'times') return unitAfter({ kind: 'ratio' }, to);
  return { ...perUnit(s, code, to), factor: times };
}

/** "km/h", "miles per hour", "188 miles an hour": a quotient of two measures. */
function perUnit(s: Scan, code: string, to: number): UnitAfter {
  const whole = unitAfter({ kind: 'measure', code }, to);
  const dimension = measureOf(code)?.[0];
  const isSlash = s.text[s.at[to]!] === '/' && s.gap[to] === 0;
  if (!dimension || dimension === 'time' || !(isSlash || is(s, to, 'per'))) return whole;
  const mark = isSlash ? s.lexicon.marks.get(raw(s, to + 1))?.unit : undefined;
  const words = mark ? undefined : phrase(s, to + 1, 'unit');
  const bottom = mark ?? words?.as;
  if (!bottom || bottom.money || (!isSlash && measureOf(bottom.code) === null)) return whole;
  const end = words?.to ?? to + 2;
  const power = isSlash ? powerAt(s, end) : undefined;
  return unitAfter({ kind: 'measure', code: `${code}/${bottom.code}${power?.power ?? ''}` }, power?.to ?? end);
}

export function isTimeUnit(unit: Unit): unit is MeasureUnit {
  return unit.kind === 'measure' && measureOf(unit.code)?.[0] === 'time';
}
