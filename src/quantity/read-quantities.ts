import { compileQuantities } from '../lexicon/compile-quantities.ts';
import type { QuantityLexicon } from '../lexicon/quantity-lexicon.ts';
import type { Quantity } from '../model/quantity.ts';
import { assemble, type Found, joinBounds } from './assemble.ts';
import { numberAt, past, vulgarFraction } from './digits.ts';
import { type Figure, figureOf } from './figure.ts';
import { readLoneUnit } from './lone-units.ts';
import { currencyBefore } from './money.ts';
import { age } from './not-quantities/ages.ts';
import { clockTime } from './not-quantities/clock.ts';
import { dayOfMonth, numericDate, year } from './not-quantities/dates.ts';
import {
  address,
  compoundWord,
  joinedAfter,
  joinedBefore,
  listNumber,
  numberedName,
  phoneNumber,
  score,
} from './not-quantities/names.ts';
import { capitalName, halfOfMatch, pronounOne, repeated } from './not-quantities/pronouns.ts';
import { readFigure } from './read-figure.ts';
import {
  COMMA,
  DIGITS,
  get,
  giveBack,
  is,
  isWord,
  phrase,
  raw,
  type Scan,
  STOP,
  scanText,
  type VaguePolicy,
} from './scan.ts';
import { readVague, readZero } from './vague.ts';

export type { VaguePolicy } from './scan.ts';

export interface QuantitySettings {
  lexicon: QuantityLexicon;
  vaguePolicy: VaguePolicy;
  /** Told of each figure that is no quantity, by which rule, and of what is said of one that is. */
  trace?: Scan['trace'];
}

/**
 * What a figure can be instead of a quantity, in the order in which it is asked; some only figures in digits, or only in
 * words. Each gives the token after what it covers, or 0.
 */
const NOT_QUANTITIES: readonly { id: string; only?: 'digits' | 'words'; end(s: Scan, figure: Figure): number }[] = [
  { id: 'quantity/joined-name', end: joinedBefore },
  { id: 'quantity/phone-number', only: 'digits', end: phoneNumber },
  { id: 'quantity/list-number', only: 'digits', end: listNumber },
  { id: 'quantity/clock-time', end: clockTime },
  { id: 'quantity/day-of-month', end: dayOfMonth },
  { id: 'quantity/numeric-date', only: 'digits', end: numericDate },
  { id: 'quantity/year', end: year },
  { id: 'quantity/numbered-name', end: numberedName },
  { id: 'quantity/address', only: 'digits', end: address },
  { id: 'quantity/compound-word', end: compoundWord },
  { id: 'quantity/age', end: age },
  { id: 'quantity/score', only: 'digits', end: score },
  { id: 'quantity/repeated', only: 'words', end: repeated },
  { id: 'quantity/capital-name', only: 'words', end: capitalName },
  { id: 'quantity/pronoun-one', only: 'words', end: pronounOne },
  { id: 'quantity/half-of-match', only: 'words', end: halfOfMatch },
];
const OF_DIGITS = /*@__PURE__*/ NOT_QUANTITIES.filter(({ only }) => only !== 'words');
const OF_WORDS = /*@__PURE__*/ NOT_QUANTITIES.filter(({ only }) => only !== 'digits');

/** Every figure of a text, sorted and disjoint. */
export function readQuantities(text: string, settings: QuantitySettings): Quantity[] {
  const scan = scanText(text, compileQuantities(settings.lexicon), settings.vaguePolicy, settings.trace);
  const found = readScan(scan);
  giveBack(scan);
  return found;
}

/** The same of a text already cut into tokens. */
export function readScan(s: Scan): Quantity[] {
  const found: Found[] = [];
  const { sort, word, length } = s;
  for (let i = 1; i < length; ) {
    const kind = sort[i]!;
    let to = i + 1;
    if (
      kind === DIGITS ||
      (kind === STOP && sort[to] === DIGITS && s.gap[to] === 0 && !isAlphanumeric(s, i - 1, s.gap[i]!)) ||
      (kind > 0xbb && vulgarFraction(s, i) > 0)
    )
      to = settle(s, readFigure(s, i), found) || endOfCode(s, i);
    else if (isWord(s, i)) {
      const past = endOfName(s, i);
      if (past > 0) to = s.floor = past;
      else if (word[i]?.opens) to = readWord(s, i, found) || to;
    }
    i = to;
  }
  return found.map((each) => each.quantity);
}

/** ".5" is a decimal, the stop of "c.100" is none. */
function isAlphanumeric(s: Scan, i: number, gap: number): boolean {
  return gap === 0 && (s.sort[i] === DIGITS || isWord(s, i));
}

function readWord(s: Scan, i: number, found: Found[]): number {
  if (is(s, i, 'zero-determiners') || phrase(s, i, 'zero-words')) {
    const zero = readZero(s, i);
    if (zero) return push(s, zero, found);
  }
  const vague = get(s, i, 'vague');
  if (vague) return push(s, readVague(s, i, vague), found);
  const number = numberAt(s, i);
  if (!number && !is(s, i, 'point')) return push(s, readLoneUnit(s, i), found);
  if (number?.kind === 'multiple' && number.needsNumber && !is(s, i + 1, 'multiplied')) return 0;
  if (number?.kind === 'multiple') return push(s, figureOf(i, i + 1, number.value, 'multiple'), found);
  return settle(s, readFigure(s, i), found);
}

/** Either what the figure belongs to is no quantity, and is passed over, or it is one. */
function settle(s: Scan, figure: Figure | null, found: Found[]): number {
  if (!figure) return 0;
  // "$2000" is no year.
  if (currencyBefore(s, figure.from) === null)
    for (const rule of figure.digits ? OF_DIGITS : OF_WORDS) {
      const to = rule.end(s, figure);
      if (to === 0) continue;
      const end = readTo(s, Math.max(to, figure.to));
      s.trace?.(rule.id, { start: s.at[figure.from]!, end: s.to[end - 1]! });
      return end;
    }
  return push(s, figure, found);
}

function push(s: Scan, figure: Figure | null, found: Found[]): number {
  if (!figure) return 0;
  const quantity = assemble(s, figure);
  const code = quantity.to <= figure.to ? joinedAfter(s, figure, quantity.to) : 0;
  if (code > 0) return readTo(s, code);
  const last = found.at(-1);
  const joined = last ? joinBounds(s, last, quantity) : null;
  if (joined) found.pop();
  found.push(joined ?? quantity);
  const { modifier, start, end } = (joined ?? quantity).quantity;
  if (modifier !== 'exact') s.trace?.(`modifier/${modifier}`, { start, end });
  return readTo(s, quantity.to);
}

function readTo(s: Scan, to: number): number {
  s.floor = to;
  return to;
}

/** "www.example.org/2024", "https://…": to the end of a web address; "desk12@example.org"; "MH370", "I7-860BOX". */
const ADDRESS = /(?:\w{1,20}:\/\/|www\.|[\w.+-]{1,64}@)[^\s<"]{1,2000}/uy;
const CODE = /[\p{L}\d]{1,64}(?:(?<=\d)[-.+/][\p{L}\d]{1,64}){0,32}/uy;

/** $ */
const DOLLAR = 36;

function endOfName(s: Scan, i: number): number {
  const after = s.sort[i + 1]!;
  if (s.gap[i + 1] === 1 || (after !== DIGITS && s.gap[i + 2] === 1)) return 0;
  // "$US113bn"
  const from = s.sort[i - 1] === DOLLAR && s.gap[i] === 0 ? i - 1 : i;
  const sign = after === DIGITS ? s.lexicon.marks.get(raw(s, from, i + 1))?.sign : undefined;
  // "R450bn" is money, "R2" a name.
  const isCode = after === DIGITS && (!sign || (s.to[i]! - s.at[from]! === 1 && !isSum(s, i + 2)));
  const pattern = after === 58 || after === STOP || after === 64 ? ADDRESS : isCode ? CODE : null;
  return pattern ? past(s, i, pattern) : 0;
}

/** Do digits that end here go on as a sum does: ",200", ".5", "bn", " million"? */
function isSum(s: Scan, i: number): boolean {
  const isMore = (s.sort[i] === COMMA || s.sort[i] === STOP) && s.gap[i + 1] === 0 && s.sort[i + 1] === DIGITS;
  return isMore || numberAt(s, i)?.kind === 'scale' || (s.lexicon.marks.get(raw(s, i))?.scale ?? 0) > 1000;
}

/** To the end of digits that are no number: "1.2.3.4". */
function endOfCode(s: Scan, i: number): number {
  let to = i + 1;
  while (s.sort[to] === STOP && s.sort[to + 1] === DIGITS && s.gap[to + 1] === 0) to += 2;
  s.floor = to;
  return to;
}
