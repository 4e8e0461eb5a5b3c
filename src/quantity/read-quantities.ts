import { compileQuantities, type NumberWord, row } from '../lexicon/compile-quantities.ts';
import type { QuantityLexicon } from '../lexicon/quantity-lexicon.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Range } from '../model/span.ts';
import { assemble, joinBounds } from './assemble.ts';
import { isBlank, isBreak, isDigit, isLetter, vulgarFraction } from './characters.ts';
import { endOfDigits } from './digits.ts';
import type { Figure, Scan, VaguePolicy } from './figure.ts';
import { readLoneUnit } from './lone-units.ts';
import { currencyBefore } from './money.ts';
import { age } from './not-quantities/ages.ts';
import { clockTime } from './not-quantities/clock.ts';
import { dayOfMonth, numericDate, spokenYearEnd, year } from './not-quantities/dates.ts';
import {
  address,
  compoundWord,
  endOfAddress,
  joinedAfter,
  joinedBefore,
  listNumber,
  numberedName,
  phoneNumber,
  score,
} from './not-quantities/names.ts';
import { halfOfMatch, pronounOne } from './not-quantities/pronouns.ts';
import { readFigure } from './read-figure.ts';
import { readVague, readZero } from './vague.ts';
import { lowerWord } from './words.ts';

export type { VaguePolicy } from './figure.ts';

export interface QuantitySettings {
  lexicon: QuantityLexicon;
  vaguePolicy: VaguePolicy;
  /** Told of each figure that is no quantity, and by which rule. */
  trace?: (rule: string, place: Range) => void;
}

/** What a figure can be instead of a quantity, in the order in which it is asked. Each gives the end of what it covers, or 0. */
const NOT_QUANTITIES: readonly { id: string; end(scan: Scan, figure: Figure): number }[] = [
  { id: 'quantity/joined-name', end: joinedBefore },
  { id: 'quantity/phone-number', end: phoneNumber },
  { id: 'quantity/list-number', end: listNumber },
  { id: 'quantity/clock-time', end: clockTime },
  { id: 'quantity/day-of-month', end: dayOfMonth },
  { id: 'quantity/numeric-date', end: numericDate },
  { id: 'quantity/spoken-year', end: spokenYearEnd },
  { id: 'quantity/year', end: year },
  { id: 'quantity/numbered-name', end: numberedName },
  { id: 'quantity/address', end: address },
  { id: 'quantity/compound-word', end: compoundWord },
  { id: 'quantity/age', end: age },
  { id: 'quantity/score', end: score },
  { id: 'quantity/pronoun-one', end: pronounOne },
  { id: 'quantity/half-of-match', end: halfOfMatch },
];

/** Every figure of a text, sorted and disjoint. */
export function readQuantities(text: string, settings: QuantitySettings): Quantity[] {
  const lexicon = compileQuantities(settings.lexicon);
  const { vaguePolicy: policy, trace } = settings;
  const scan: Scan = { text, lexicon, policy, floor: 0, decimalComma: null, ...(trace && { trace }) };
  const found: Quantity[] = [];
  const { shapes, words } = lexicon;
  const length = text.length;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    if (unit === 32) {
      i++;
      continue;
    }
    if (isLetter(unit)) {
      let end = i + 1;
      while (end < length && isLetter(text.charCodeAt(end))) end++;
      const after = text.charCodeAt(end);
      if (after === 58 || after === 46 || after === 64) {
        const past = after === 64 ? endOfToken(text, end) : endOfAddress(text, i);
        if (past > i) {
          i = scan.floor = past;
          continue;
        }
      }
      if (isDigit(after)) {
        if (!lexicon.signs.has(text.slice(i, end))) i = scan.floor = endOfAlphanumeric(text, end);
        else i = end;
        continue;
      }
      const size = end - i;
      const shape = shapes[row(unit) * 32 + Math.min(size, 31)]! & (1 << row(text.charCodeAt(i + 1)));
      if (shape !== 0) {
        const word = words.get(lowerWord(text, i, end));
        if (word !== undefined) {
          const next = readWordAt(scan, i, word, found);
          i = next > i ? next : end;
          continue;
        }
      }
      i = end;
      continue;
    }
    if (
      isDigit(unit) ||
      (unit === 46 && isDigit(text.charCodeAt(i + 1)) && !isAlphanumeric(text.charCodeAt(i - 1))) ||
      vulgarFraction(unit) >= 0
    ) {
      i = readDigitsAt(scan, i, found);
      continue;
    }
    i++;
  }
  return found;
}

/** ".5" is a decimal, the stop of "c.100" is none. */
function isAlphanumeric(unit: number): boolean {
  return isDigit(unit) || isLetter(unit);
}

function readWordAt(scan: Scan, at: number, word: NumberWord, found: Quantity[]): number {
  if (word.kind === 'zero') return push(scan, readZero(scan, at), found);
  if (word.vague !== null) return push(scan, readVague(scan, at, word), found);
  if (word.kind === 'multiple') return push(scan, multiple(scan, at, word), found);
  if (word.kind === 'unit') return push(scan, readLoneUnit(scan, at, word), found);
  const figure = readFigure(scan, at);
  return figure === null ? at : settle(scan, figure, found);
}

function readDigitsAt(scan: Scan, at: number, found: Quantity[]): number {
  const figure = readFigure(scan, at);
  if (figure === null) {
    const end = Math.max(at + 1, endOfCode(scan.text, at));
    scan.floor = end;
    return end;
  }
  return settle(scan, figure, found);
}

/** Either what the figure belongs to is no quantity, and is passed over, or it is one. */
function settle(scan: Scan, figure: Figure, found: Quantity[]): number {
  // "$2000" is no year.
  if (currencyBefore(scan, figure.start) !== null) return push(scan, figure, found);
  for (const rule of NOT_QUANTITIES) {
    const end = rule.end(scan, figure);
    if (end > 0) {
      scan.floor = Math.max(end, figure.end);
      scan.trace?.(rule.id, { start: figure.start, end: scan.floor });
      return scan.floor;
    }
  }
  return push(scan, figure, found);
}

function push(scan: Scan, figure: Figure | null, found: Quantity[]): number {
  if (figure === null) return 0;
  const quantity = assemble(scan, figure);
  const code = quantity.end <= figure.end ? joinedAfter(scan, { ...figure, end: quantity.end }) : 0;
  if (code > 0) {
    scan.floor = code;
    return code;
  }
  const last = found.at(-1);
  const joined = last === undefined ? null : joinBounds(scan, last, quantity);
  if (joined !== null) found[found.length - 1] = joined;
  else found.push(quantity);
  scan.floor = quantity.end;
  return quantity.end;
}

function multiple(scan: Scan, at: number, word: NumberWord): Figure {
  let end = at;
  while (isLetter(scan.text.charCodeAt(end))) end++;
  return {
    start: at,
    end,
    value: word.value,
    high: word.value,
    kind: 'multiple',
    digits: false,
    bare: false,
    scale: 1,
    beforeTen: null,
  };
}

/** The end of letters and digits that are written together, with hyphens between: "MH370", "I7-860BOX". */
function endOfAlphanumeric(text: string, at: number): number {
  let i = at;
  for (;;) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit) || isLetter(unit)) i++;
    else if (
      (unit === 45 || unit === 46 || unit === 43 || unit === 47) &&
      (isDigit(text.charCodeAt(i + 1)) || isLetter(text.charCodeAt(i + 1))) &&
      isDigit(text.charCodeAt(i - 1))
    )
      i += 2;
    else return i;
  }
}

function endOfCode(text: string, at: number): number {
  let end = endOfDigits(text, at);
  while (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) end = endOfDigits(text, end + 1);
  return end;
}

function endOfToken(text: string, at: number): number {
  let i = at;
  while (i < text.length && !isBlank(text.charCodeAt(i)) && !isBreak(text.charCodeAt(i))) i++;
  return i;
}
